import { constants } from 'node:fs';
import {
  chmod,
  copyFile,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  symlink,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './places.ts';
import { run } from './run.ts';

/**
 * Root's own copy of PostgreSQL's programs at `target`, made once, readable by everybody and writable by root alone:
 * root starts them in another user's name, so nobody else may have had a hand in them. Returns its real path.
 *
 * Copied and not hard-linked, because a link would keep the owner the file has in the checkout.
 *
 * @throws Error where somebody else can write at `target` or above it, or the disk does not allow it.
 */
export async function copyBinaries(native: string, target: string): Promise<string> {
  const made = await mkdir(dirname(target), { recursive: true });
  // Whatever the umask: others must be able to pass.
  if (made) await chmod(dirname(target), 0o755);
  const parent = await realpath(dirname(target));
  await refuseUnlessRootOnly(parent);
  const place = join(parent, basename(target));
  const there = await lstat(place).catch(() => null);
  if (!there) await copyWhole(native, place);
  await refuseUnlessRootOnly(place);
  return place;
}

/** Two programs may do this at once: both copy, one rename succeeds, and both find a whole copy. */
async function copyWhole(native: string, place: string): Promise<void> {
  const temporary = await mkdtemp(`${place}.new-`);
  try {
    await copyTree(native, temporary);
    // A copy is never looked at again, so it must not be half there after a power cut. One call for the file system,
    // because a thousand files one by one take seconds.
    const { status } = await run('sync', ['-f', temporary]);
    if (status !== 0) await run('sync', []);
    await rename(temporary, place);
    await syncFolder(dirname(place));
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

/** Modes are set and not taken over: the source may be closed by the umask it was installed under. */
async function copyTree(from: string, to: string): Promise<void> {
  await chmod(to, 0o755);
  const entries = await readdir(from, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const source = join(from, entry.name);
      const copy = join(to, entry.name);
      if (entry.isSymbolicLink()) await symlink(await readlink(source), copy);
      // The static libraries are for compiling against.
      else if (entry.isFile() && !entry.name.endsWith('.a')) await copyReadable(source, copy);
    }),
  );
  // One after another, because all of them at once would open a thousand files.
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    await mkdir(join(to, name));
    await copyTree(join(from, name), join(to, name));
  }
}

async function copyReadable(source: string, copy: string): Promise<void> {
  await copyFile(source, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const { mode } = await lstat(copy);
  await chmod(copy, mode & 0o111 ? 0o755 : 0o644);
}

/**
 * Every folder from the root down must be root's and writable by root alone; above the last one the sticky bit will
 * do (as in /tmp), because there nobody can rename or remove what belongs to root.
 */
async function refuseUnlessRootOnly(path: string): Promise<void> {
  for (let at = path, last = true; ; at = dirname(at), last = false) {
    const { uid, mode } = await lstat(at);
    const isFolder = (mode & constants.S_IFMT) === constants.S_IFDIR;
    const othersWrite = (mode & 0o022) !== 0 && (last || (mode & 0o1000) === 0);
    if (!isFolder || uid !== 0 || othersWrite) {
      throw new Error(`${at} is not a folder that root alone can write, so no programs are kept at ${path}`);
    }
    if (at === dirname(at)) return;
  }
}
