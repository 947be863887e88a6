import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, rename, rm, stat } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { Places } from './places.ts';
import { folderForServer, isPostmasterOf, type Postmaster, readPidFile } from './postmaster.ts';
import { bareEnvironment, type UserIds } from './run.ts';
import { fixedSettings } from './settings.ts';
import { waitUntil } from './wait-until.ts';

/** Long, because after a crash a server first replays its log; a server that ends is noticed at once. */
const READY_WITHIN_MS = 10 * 60_000;

/** An old server's last session may be at work for a moment after its main process was killed. */
const OLD_SESSIONS_WITHIN_MS = 15_000;

const LOG_LIMIT_BYTES = 10_000_000;

/**
 * Starts the server on a folder where none runs, and waits until it takes connections.
 *
 * @throws Error with the last lines of its log where it ends instead.
 */
export async function launch(
  places: Places,
  binaries: Binaries,
  user: UserIds | null,
  onWaiting: () => void = () => {},
): Promise<Postmaster> {
  await removeStrangersPidFile(places.folder);
  const giveUp = performance.now() + OLD_SESSIONS_WITHIN_MS;
  for (let otherPorts = 3; ; ) {
    const outcome = await launchOnce(places, binaries, user, await freePort(), onWaiting);
    if (typeof outcome !== 'string') return outcome;
    if (/could not bind|could not create any TCP/.test(outcome) && otherPorts-- > 0) continue;
    if (/still in use/.test(outcome) && performance.now() < giveUp) continue;
    throw new Error(
      `The database server did not start on ${places.folder}; the end of ${places.log} says why:\n${outcome}`,
    );
  }
}

/** The server, or the last lines of its log where it ended. */
async function launchOnce(
  places: Places,
  binaries: Binaries,
  user: UserIds | null,
  port: number,
  onWaiting: () => void,
): Promise<Postmaster | string> {
  await shortenLog(places.log);
  const log = await open(places.log, 'a+', 0o600);
  try {
    const { size: before } = await log.stat();
    const child = spawn(
      binaries.postgres,
      ['-D', folderForServer(places.folder, user), ...fixedSettings(port)],
      {
        cwd: places.folder,
        // DATA_DIR is for people: it shows in the process's environment whose server this is.
        env: { ...bareEnvironment(), DATA_DIR: places.dataDir },
        stdio: ['ignore', log.fd, log.fd],
        // Its own session: a Ctrl-C or a signal to the program's group must not take the database away under it.
        detached: true,
        ...user,
      },
    );
    child.unref();
    const failed = await startFailure(child);
    if (failed) return failed;
    onWaiting();
    const answer = await waitUntil(() => readyOrEnded(child, places.folder), { withinMs: READY_WITHIN_MS });
    if (answer && answer !== 'ended') return answer;
    if (!answer) child.kill('SIGINT');
    const { size: after } = await log.stat();
    const length = Math.min(after - before, 2_000);
    const { buffer } = await log.read(Buffer.alloc(length), 0, length, after - length);
    return (
      buffer.toString().trim() ||
      `it ended (${child.signalCode ?? `status ${child.exitCode}`}) and said nothing`
    );
  } finally {
    await log.close();
  }
}

async function startFailure(child: ChildProcess): Promise<string | null> {
  try {
    await once(child, 'spawn');
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

async function readyOrEnded(child: ChildProcess, folder: string): Promise<Postmaster | 'ended' | null> {
  if (child.exitCode !== null || child.signalCode !== null) return 'ended';
  const told = await readPidFile(folder);
  return told?.pid === child.pid && told?.status === 'ready' ? told : null;
}

/**
 * PostgreSQL itself sets aside the postmaster.pid of a dead server (and first makes sure that none of its sessions is
 * still at work), but not one whose pid has meanwhile gone to another process of the same user: it takes that
 * for the server and refuses. The program's lock is held here, so no second start can be putting a new one there.
 */
async function removeStrangersPidFile(folder: string): Promise<void> {
  const told = await readPidFile(folder);
  if (!told || !exists(told.pid) || (await isPostmasterOf(told.pid, folder))) return;
  await rm(join(folder, 'postmaster.pid'), { force: true });
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function shortenLog(path: string): Promise<void> {
  const size = await stat(path).then(
    (file) => file.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(path, `${path}.old`);
}
