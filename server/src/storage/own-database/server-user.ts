import { lchown, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run, type UserIds } from './run.ts';

/** The user made where a machine has none called `postgres`. */
const OWN_USER = 'conversations-db';

/**
 * Who runs PostgreSQL: null for "whoever runs the program", and another user where that is root, whom PostgreSQL
 * refuses. A data folder that already belongs to somebody is run by them, so a folder can be started by its
 * owner today and by root tomorrow.
 *
 * @throws Error where there is no such user and none can be made.
 */
export async function serverUser(folder: string): Promise<UserIds | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(folder).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const existing = (await lookUp('postgres')) ?? (await lookUp(OWN_USER));
  if (existing) return existing;
  return makeUser();
}

async function lookUp(name: string): Promise<UserIds | null> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  if (uid.status !== 0 || gid.status !== 0) return null;
  const ids = { uid: Number(uid.output), gid: Number(gid.output) };
  return ids.uid > 0 ? ids : null;
}

async function makeUser(): Promise<UserIds> {
  const tried: string[] = [];
  for (const [command, ...args] of [
    // shadow's, on most of Linux
    [
      'useradd',
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
    ],
    // Debian's
    ['adduser', '--system', '--group', '--no-create-home', '--home', '/nonexistent'],
    // busybox's
    ['adduser', '-S', '-D', '-H', '-h', '/nonexistent', '-s', '/sbin/nologin'],
  ] as const) {
    const { status, output } = await run(command, [...args, OWN_USER]);
    const made = await lookUp(OWN_USER);
    if (made) return made;
    tried.push(`${command}: ${output.trim() || `exit status ${status}`}`);
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no other user to run it as: ' +
      `making the system user ${OWN_USER} failed (${tried.join('; ')}). ` +
      'Make a user called postgres, start the program as an ordinary user, or give a database in DATABASE_URL.',
  );
}

/** Gives a folder that came to belong to root (a copy, a restored archive) to the server's user, with all in it. */
export async function giveTo(user: UserIds, path: string): Promise<void> {
  await lchown(path, user.uid, user.gid);
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) await giveTo(user, inside);
    else await lchown(inside, user.uid, user.gid);
  }
}
