import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** One program at a time works on a data folder, and this is what it holds. */
export interface ProgramLock {
  release(): void;
}

// Held here because a lock that is garbage-collected is a lock released.
const held = new Set<DatabaseSync>();

const SQLITE_BUSY = 5;

/**
 * Takes the lock file, or returns null where another program (or this one) has it.
 *
 * A pid in a file would get stuck after `kill -9` or name a stranger once the pid is used again. The kernel's own
 * file lock ends with its process, whatever ended it; Node offers it only through SQLite, whose exclusive
 * transaction on an empty file is such a lock and nothing else (no journal, nothing written).
 *
 * Nothing else in the program may open the file: closing any other descriptor of it drops the lock.
 *
 * @throws Error where the file cannot be written (another user's DATA_DIR, a read-only disk).
 */
export function tryProgramLock(path: string): ProgramLock | null {
  createClosed(path);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    database.exec('PRAGMA journal_mode = MEMORY');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
    throw new Error(
      `Cannot lock ${path}: ${(error as Error).message}. ` +
        'The data folder must be writable by the user who starts the program: change its owner, or use another DATA_DIR.',
      { cause: error },
    );
  }
  const taken = database;
  held.add(taken);
  return {
    release() {
      if (held.delete(taken)) taken.close();
    },
  };
}

/** Others must not be able to lock it, so it is made readable to its owner alone, before SQLite would make it. */
function createClosed(path: string): void {
  try {
    // Exclusive: an existing file is not even opened, because closing it would drop a lock this process holds.
    closeSync(openSync(path, 'ax', 0o600));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST') {
      throw new Error(
        `Cannot create ${path} (${code}): make the data folder writable, or use another DATA_DIR.`,
        {
          cause: error,
        },
      );
    }
  }
}
