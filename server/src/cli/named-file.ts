const TO_READ = {
  ENOENT: 'there is no such file. Check its path.',
  ENOTDIR: 'there is no such file. Check its path.',
  EISDIR: 'that is a folder. Name a file in it.',
  EACCES: 'this user may not read it. Let them, or run this as who may.',
  EPERM: 'this user may not read it. Let them, or run this as who may.',
} as const;

const TO_WRITE = {
  ENOENT: 'the folder that it is to lie in is not there. Make that first, or name another.',
  ENOTDIR: 'what it is to lie in is no folder. Name another.',
  EISDIR: 'that is a folder. Name a file in it.',
  EACCES: 'this user may not write it. Let them, or name another.',
  EPERM: 'this user may not write it. Let them, or name another.',
  EROFS: 'its disk is read-only. Name a file on another.',
  ENOSPC: 'its disk is full. Make room, or name a file on another.',
} as const;

/**
 * Reads or writes a file that was named on the command line; where the system refuses, says so in words, with the argument.
 *
 * @param argument as the usage calls it: `--json`, `FILE`
 */
export async function readingNamed<T>(argument: string, path: string, work: () => Promise<T>): Promise<T> {
  return inWords(`${argument} ${path}`, TO_READ, work);
}

/** The same of a file that is made. */
export async function writingNamed<T>(argument: string, path: string, work: () => Promise<T>): Promise<T> {
  return inWords(`${argument} ${path}`, TO_WRITE, work);
}

async function inWords<T>(
  file: string,
  words: Readonly<Record<string, string>>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const said = words[(error as NodeJS.ErrnoException).code ?? ''];
    throw said === undefined ? error : new Error(`${file}: ${said}`, { cause: error });
  }
}
