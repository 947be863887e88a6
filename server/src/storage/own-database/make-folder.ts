import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, open, readdir, readFile, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SUPERUSER } from './address.ts';
import type { Binaries } from './binaries.ts';
import { type Places, syncFolder, writeWhole } from './places.ts';
import { folderForServer } from './postmaster.ts';
import { run, type UserIds } from './run.ts';
import { giveTo } from './server-user.ts';
import { startingSettings } from './settings.ts';

/** The major version the package brings; a data folder can be used by its own major version only. */
const MAJOR = '18';

/**
 * Sees to it that there is a data folder and the password for it; returns the superuser's password.
 *
 * @throws Error where what is there is not a database of this version, or cannot be made.
 */
export async function ensureFolder(
  places: Places,
  binaries: Binaries,
  user: UserIds | null,
  { log, onWaiting }: { log: (line: string) => void; onWaiting?: (() => void) | undefined },
): Promise<string> {
  await removeHalfMade(places);
  if (await isDatabase(places.folder)) {
    if (user && (await stat(places.folder)).uid === 0) await giveTo(user, places.folder);
    return readPassword(places);
  }
  log(`making a new database in ${places.folder}`);
  // First the password, so that there is never a database that nobody can enter.
  const password = (await readIfThere(places.password)) ?? randomBytes(24).toString('base64url');
  await writeWhole(places.password, password);
  await initialise(places, binaries, user, { password, onWaiting });
  return password;
}

/** @throws Error where it is missing or unreadable. */
export async function readPassword(places: Places): Promise<string> {
  const password = await readIfThere(places.password);
  if (password) return password;
  throw new Error(
    `There is a database in ${places.folder}, but its password is missing: ${places.password} cannot be read. ` +
      'Put that file back from a backup of the data folder, or use another DATA_DIR.',
  );
}

/** @throws Error where the folder holds something else; an empty one counts as none. */
export async function isDatabase(folder: string): Promise<boolean> {
  let version: string | null;
  try {
    version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(orNull('ENOENT'));
    if (version === null) {
      const names = await readdir(folder).catch(orNull('ENOENT'));
      if (names === null || names.length === 0) return false;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `${folder} cannot be read (${code}): it belongs to another user. ` +
        'Start the program as the user who did so before (or as root), change the folder’s owner, or use another DATA_DIR.',
      { cause: error },
    );
  }
  if (version?.trim() === MAJOR) return true;
  throw new Error(
    version === null
      ? `${folder} holds something that is not a database: move it away, or use another DATA_DIR.`
      : `The database in ${folder} was made by PostgreSQL ${version.trim()}, and this program brings ${MAJOR}: ` +
          'make a backup with the program that made it, and restore that into a new DATA_DIR.',
  );
}

/** initdb works beside the real place and is renamed there when all is on disk: a half-made folder has another name. */
async function initialise(
  places: Places,
  binaries: Binaries,
  user: UserIds | null,
  { password, onWaiting }: { password: string; onWaiting?: (() => void) | undefined },
): Promise<void> {
  const temporary = await mkdtemp(`${places.folder}.new-`);
  const passwordFile = await openPassword(places, user, password);
  try {
    if (user) await chown(temporary, user.uid, user.gid);
    const { status, output } = await run(binaries.initdb, initdbArguments(folderForServer(temporary, user)), {
      cwd: temporary,
      as: user,
      extraFd: passwordFile.fd,
      onSpawn: onWaiting,
    });
    if (status !== 0) {
      throw new Error(`Making a database in ${places.folder} failed (initdb): ${output.trim()}`);
    }
    await rename(temporary, places.folder);
    await syncFolder(places.dataDir);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => {});
    throw error;
  } finally {
    await passwordFile.close();
  }
}

function initdbArguments(folder: string): string[] {
  const options = {
    pgdata: folder,
    username: SUPERUSER,
    pwfile: '/dev/fd/3',
    'auth-host': 'scram-sha-256',
    'auth-local': 'reject',
    encoding: 'UTF8',
    locale: 'C',
    'locale-provider': 'builtin',
    'builtin-locale': 'C.UTF-8',
  };
  return [
    ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
    '--data-checksums',
    '--no-instructions',
    ...Object.entries(startingSettings).flatMap(([name, value]) => ['--set', `${name}=${value}`]),
  ];
}

/**
 * The password as an open file without a name. initdb takes it from a file only; the server's user could not reach
 * one in DATA_DIR by its path, and anywhere else a crash would leave it behind.
 */
async function openPassword(places: Places, user: UserIds | null, password: string) {
  const path = `${places.password}.initdb`;
  await rm(path, { force: true });
  const writer = await open(path, 'wx', 0o600);
  try {
    await writer.writeFile(password);
    if (user) await writer.chown(user.uid, user.gid);
    return await open(path, 'r');
  } finally {
    await writer.close();
    await unlink(path);
  }
}

/** What a killed first start left. Its initdb may still be writing there; then the next start gets the rest. */
async function removeHalfMade({ dataDir, folder }: Places): Promise<void> {
  const names = (await readdir(dataDir)).filter((name) => name.startsWith(`${basename(folder)}.new-`));
  await Promise.all(
    names.map((name) => rm(join(dataDir, name), { recursive: true, force: true }).catch(() => {})),
  );
}

async function readIfThere(path: string): Promise<string | null> {
  const text = await readFile(path, 'utf8').catch(orNull('ENOENT'));
  return text?.trim() || null;
}

function orNull(code: string): (error: NodeJS.ErrnoException) => null {
  return (error) => {
    if (error.code === code) return null;
    throw error;
  };
}
