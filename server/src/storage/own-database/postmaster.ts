import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run, type UserIds } from './run.ts';
import { waitUntil } from './wait-until.ts';

/** PostgreSQL's main process, as its postmaster.pid describes it. */
export interface Postmaster {
  pid: number;
  /** 0 while it has not said so yet. */
  port: number;
  /** Such as `starting`, `ready`, `stopping`; empty while it has not said so yet. */
  status: string;
}

/**
 * How the server is told its folder, started with that folder as its working directory. Another user cannot get to a
 * folder below one that is closed to them (a home, a temporary folder of mode 0700); but the working directory is
 * handed over already open, and /proc/self/cwd leads there without passing through any parent. So nobody's
 * folder has to be opened wider.
 */
export function folderForServer(folder: string, user: UserIds | null): string {
  return user && process.platform === 'linux' ? '/proc/self/cwd' : folder;
}

/** What postmaster.pid says, true or not; null where there is none or it is not complete. */
export async function readPidFile(folder: string): Promise<Postmaster | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  return parsePidFile(text);
}

/** Lines: pid, folder, start (seconds since 1970), port, socket folder, address, shared memory, status. */
export function parsePidFile(text: string): Postmaster | null {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return null;
  return { pid, port: Number(lines[3]) || 0, status: lines[7] ?? '' };
}

/** The live server of this folder; null where none runs, whatever an old postmaster.pid says. */
export async function livePostmaster(folder: string): Promise<Postmaster | null> {
  const told = await readPidFile(folder);
  return told && (await isPostmasterOf(told.pid, folder)) ? told : null;
}

/**
 * Is this process the main process of the server on this folder? Pids are used again: the one in an old
 * postmaster.pid may be anybody's by now, and must then be neither signalled nor waited for. A process that has
 * ended and was not yet collected by its parent (a zombie) counts as gone.
 */
export async function isPostmasterOf(pid: number, folder: string): Promise<boolean> {
  if (process.platform !== 'linux') {
    const { output } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    return /(^|\/)postgres /.test(output) && output.includes(` -D ${folder} `);
  }
  try {
    // A server works in its data folder; the links of other users' processes cannot be followed, and those of zombies lead nowhere.
    const [commandLine, cwd, wanted] = await Promise.all([
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
      stat(`/proc/${pid}/cwd`),
      stat(folder),
    ]);
    // Its child processes work there too, but call themselves "postgres: checkpointer" and so on.
    const isMain = basename(commandLine.split('\0')[0] ?? '') === 'postgres';
    return isMain && cwd.dev === wanted.dev && cwd.ino === wanted.ino;
  } catch {
    return false;
  }
}

/** How long each step of stopping may take, in milliseconds. Together well below the 15 s that SIGTERM is given. */
const STEPS = {
  /** "Fast": ends the sessions and closes the files properly. */
  SIGINT: 8_000,
  /** "Immediate": nothing committed is lost, the next start replays it from the log. */
  SIGQUIT: 5_000,
} as const;

/**
 * Stops the server and waits until it is gone; 13 s at most.
 *
 * @param inRecovery the server is replaying its log after a crash. Then it is stopped at once: it has no
 *   files to close, and PostgreSQL 18 can wait for ever when asked for a fast stop just then.
 * @throws Error where it still runs after that.
 */
export async function stopPostmaster(
  pid: number,
  folder: string,
  { inRecovery = false }: { inRecovery?: boolean } = {},
): Promise<void> {
  const gone = async () => !(await isPostmasterOf(pid, folder));
  for (const signal of inRecovery ? (['SIGQUIT'] as const) : (['SIGINT', 'SIGQUIT'] as const)) {
    if (await gone()) return;
    signalIfThere(pid, signal);
    if (await waitUntil(gone, { withinMs: STEPS[signal] })) return;
  }
  throw new Error(
    `The database server (process ${pid}) did not stop when told to, so it still runs on ${folder}. ` +
      'Its disk may hang. Once it is gone, the next start puts everything in order.',
  );
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
