import { realpath } from 'node:fs/promises';
import { adminUrl, databaseUrl } from './address.ts';
import { isDatabase, readPassword } from './make-folder.ts';
import { placesIn } from './places.ts';
import { livePostmaster } from './postmaster.ts';
import { type RunningNote, readNote } from './running-note.ts';

/** The own database of a program that runs already, for a command given beside it. Not this command's to stop. */
export interface FoundDatabase {
  adminUrl: string;
  port: number;
  /** The program that holds it; null where that was killed and the server lives on by itself. */
  program: RunningNote | null;
  urlFor: (user: string, password: string, database: string) => string;
}

/**
 * Null where no server runs on this data folder: then the command may start one itself (startOwnDatabase).
 *
 * @throws Error where there is one that this user may not see.
 */
export async function findOwnDatabase({ dataDir }: { dataDir: string }): Promise<FoundDatabase | null> {
  const path = await realpath(dataDir).catch(() => null);
  if (path === null) return null;
  const places = placesIn(path);
  if (!(await isDatabase(places.folder))) return null;
  const server = await livePostmaster(places.folder);
  if (server?.status !== 'ready') return null;
  return {
    adminUrl: adminUrl(server.port, await readPassword(places)),
    port: server.port,
    program: await readNote(places.note),
    urlFor: (user, password, database) => databaseUrl(server.port, user, password, database),
  };
}
