import { chmod, mkdir, open, realpath, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What the own database keeps in DATA_DIR. All paths are absolute. */
export interface Places {
  /** DATA_DIR itself, symbolic links resolved. */
  dataDir: string;
  /** PostgreSQL's data folder. */
  folder: string;
  /** The superuser's password, mode 0600. */
  password: string;
  /** What the server has to say; never a statement, a text or a number. */
  log: string;
  /** Locked for the program's life; see program-lock.ts. */
  lock: string;
  /** Where the program that holds the lock listens; see running-note.ts. */
  note: string;
}

/** Makes DATA_DIR where it is missing, closed to others: it will hold customers' texts and numbers. */
export async function openDataDir(path: string): Promise<Places> {
  const made = await mkdir(resolve(path), { recursive: true, mode: 0o700 });
  const dataDir = await realpath(path);
  // A wide umask leaves the mode alone, a narrow one may have taken too much.
  if (made) await chmod(dataDir, 0o700);
  return placesIn(dataDir);
}

export function placesIn(dataDir: string): Places {
  return {
    dataDir,
    folder: join(dataDir, 'postgres'),
    password: join(dataDir, 'postgres-password'),
    log: join(dataDir, 'postgres.log'),
    lock: join(dataDir, 'program.lock'),
    note: join(dataDir, 'running.json'),
  };
}

/** Replaces `path` as a whole (mode 0600): a reader, or a start after a power cut, sees all of it or none. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

/** Makes renames and new names in a folder survive a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
