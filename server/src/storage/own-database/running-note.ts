import { readFile, rm } from 'node:fs/promises';
import { writeWhole } from './places.ts';

/** What the running program tells about itself in DATA_DIR: for people and for a second start, never for a decision. */
export interface RunningNote {
  pid: number;
  /** Where it listens, such as `http://127.0.0.1:3000`; null until it does. */
  url: string | null;
}

/** Another program has the data folder. The message is complete and meant for the person who started this one. */
export class AlreadyRunning extends Error {
  override name = 'AlreadyRunning';
  readonly note: RunningNote | null;

  constructor(note: RunningNote | null) {
    const where = note?.url ? ` at ${note.url}` : '';
    const who = note ? ` (process ${note.pid})` : '';
    super(`already running${where}${who}: stop it first, or use another DATA_DIR`);
    this.note = note;
  }
}

/** Null where there is none, or where the process it speaks of is gone. */
export async function readNote(path: string): Promise<RunningNote | null> {
  try {
    const { pid, url } = JSON.parse(await readFile(path, 'utf8')) as RunningNote;
    if (!Number.isSafeInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
    return { pid, url: typeof url === 'string' ? url : null };
  } catch {
    return null;
  }
}

export async function writeNote(path: string, note: RunningNote): Promise<void> {
  await writeWhole(path, `${JSON.stringify(note)}\n`);
}

export async function removeNote(path: string): Promise<void> {
  await rm(path, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
