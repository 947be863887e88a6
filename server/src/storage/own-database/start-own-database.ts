import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adminUrl, databaseUrl } from './address.ts';
import { usableBinaries } from './binaries.ts';
import { keepHold, tryHold } from './hold.ts';
import { launch } from './launch.ts';
import { ensureFolder } from './make-folder.ts';
import { openDataDir, type Places } from './places.ts';
import { isPostmasterOf, livePostmaster, type Postmaster, stopPostmaster } from './postmaster.ts';
import { type ProgramLock, tryProgramLock } from './program-lock.ts';
import { AlreadyRunning, readNote, removeNote, writeNote } from './running-note.ts';
import { serverUser } from './server-user.ts';
import { waitUntil } from './wait-until.ts';

export { AlreadyRunning } from './running-note.ts';

export interface OwnDatabase {
  /** The superuser's URL, for making roles and databases. */
  adminUrl: string;
  /** On 127.0.0.1; another one at each start. */
  port: number;
  /** The server's main process. */
  pid: number;
  /** True where the server was found running, left behind by a program that was killed. */
  adopted: boolean;
  /** Settles where the server ends without `stop`: then nothing can be saved, and the program should end too. */
  died: Promise<Error>;
  urlFor: (user: string, password: string, database: string) => string;
  /** Tells a second start where this program listens, such as `http://127.0.0.1:3000`. */
  announce: (url: string) => Promise<void>;
  /** Stops the server, adopted or not, and waits until it is gone; 13 s at most. Calling it again is harmless. */
  stop: () => Promise<void>;
}

export interface OwnDatabaseOptions {
  /** Made where it is missing. Everything is kept in it. */
  dataDir: string;
  log?: (line: string) => void;
  /** Called when a program of PostgreSQL's runs and there is only waiting for it: time for other work. */
  onWaiting?: () => void;
  /** Where root may keep a copy of PostgreSQL's programs, in order of preference. */
  copiesIn?: readonly string[];
}

const COPIES_IN = ['/var/lib/conversations', join(tmpdir(), 'conversations-root')];

/** A killed program's lock and session may outlive it for a moment. */
const LINGERING_MS = 2_000;

/** A server found running may still be replaying its log after a crash, or be on its way down. */
const UNDECIDED_MS = 5 * 60_000;

/**
 * Starts PostgreSQL on DATA_DIR/postgres, making the database where there is none, or adopts the server that a killed
 * program left running there.
 *
 * @throws AlreadyRunning where another program has the data folder
 * @throws Error with what happened and what to do
 */
export async function startOwnDatabase(options: OwnDatabaseOptions): Promise<OwnDatabase> {
  const { dataDir, log = () => {}, copiesIn = COPIES_IN } = options;
  const places = await openDataDir(dataDir);
  const lock = await waitUntil(() => tryProgramLock(places.lock), { withinMs: LINGERING_MS });
  if (!lock) throw new AlreadyRunning(await readNote(places.note));
  try {
    const user = await serverUser(places.folder);
    const binaries = await usableBinaries(user, copiesIn);
    const password = await ensureFolder(places, binaries, user, { log, onWaiting: options.onWaiting });

    const adopted = await adopt(places, password);
    if (adopted) {
      log(`using the database server that was left running (process ${adopted.server.pid})`);
      return await ownDatabase(places, lock, password, adopted, true);
    }
    const server = await launch(places, binaries, user, options.onWaiting);
    try {
      const hold = await takeHold(places, server, password);
      if (!hold)
        throw new Error(
          `The database server (process ${server.pid}) ended right after its start; see ${places.log}.`,
        );
      return await ownDatabase(places, lock, password, hold, false);
    } catch (error) {
      await stopPostmaster(server.pid, places.folder);
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

type Held = { server: Postmaster; client: Parameters<typeof keepHold>[0] };

/** The server that runs already, held; null where none does, or the one that did has ended. */
async function adopt(places: Places, password: string): Promise<Held | null> {
  const server = await livePostmaster(places.folder);
  return server && takeHold(places, server, password);
}

/** Waits while the server is on its way up or down. Null: it is gone. */
async function takeHold(places: Places, { pid }: Postmaster, password: string): Promise<Held | null> {
  let takenSince: number | null = null;
  const outcome = await waitUntil<Held | 'gone' | 'taken' | null>(
    async () => {
      const server = await livePostmaster(places.folder);
      if (server?.pid !== pid) return 'gone';
      const attempt = server.port ? await tryHold(adminUrl(server.port, password)) : 'not ready';
      if (typeof attempt === 'object') return { server, client: attempt.client };
      if (attempt === 'taken') {
        takenSince ??= performance.now();
        if (performance.now() - takenSince > LINGERING_MS) return 'taken';
      }
      return null;
    },
    { withinMs: UNDECIDED_MS, everyMs: 50 },
  );
  if (outcome === 'gone') return null;
  if (outcome === 'taken') throw new AlreadyRunning(await readNote(places.note));
  if (outcome) return outcome;
  throw new Error(
    `A database server runs on ${places.folder} (process ${pid}), but takes no connections; see ${places.log}. ` +
      `Wait until it does, or stop it (kill -INT ${pid}) and start again.`,
  );
}

async function ownDatabase(
  places: Places,
  lock: ProgramLock,
  password: string,
  { server: { pid, port }, client }: Held,
  adopted: boolean,
): Promise<OwnDatabase> {
  const url = adminUrl(port, password);
  try {
    await writeNote(places.note, { pid: process.pid, url: null });
  } catch (error) {
    await client.end();
    throw error;
  }
  const hold = keepHold(client, url, () => isPostmasterOf(pid, places.folder));

  const stop = async (): Promise<void> => {
    try {
      const inRecovery = !hold.isHeld();
      const released = hold.release();
      await stopPostmaster(pid, places.folder, { inRecovery });
      await released;
      await removeNote(places.note);
    } finally {
      // Last, so that a second start meets either this program or a folder at rest.
      lock.release();
    }
  };
  let stopping: Promise<void> | undefined;
  return {
    adminUrl: url,
    port,
    pid,
    adopted,
    died: hold.lost.then(
      () =>
        new Error(`The database server (process ${pid}) ended by itself; the end of ${places.log} says why.`),
    ),
    urlFor: (user, secret, database) => databaseUrl(port, user, secret, database),
    announce: (at) => writeNote(places.note, { pid: process.pid, url: at }),
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}
