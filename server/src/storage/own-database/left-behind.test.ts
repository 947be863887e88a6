import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { testWhere } from '../../../test-support/applicable.ts';
import { tryHold } from './hold.ts';
import { isPostmasterOf, livePostmaster } from './postmaster.ts';
import { ask, newDataDir, startProgram, usedDataDir } from './testing/harness.ts';
import { waitUntil } from './wait-until.ts';

const patient = { withinMs: 20_000 };

function endIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Ended by itself.
  }
}

describe('a program killed with kill -9', () => {
  test('leaves its server, which the next start adopts and stops', async () => {
    const dataDir = await usedDataDir();
    const killed = startProgram(dataDir);
    const before = await killed.next();
    await ask(before.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS seven');
    await killed.kill();
    expect(await isPostmasterOf(before.pid, join(dataDir, 'postgres'))).toBe(true);

    const next = startProgram(dataDir);
    const after = await next.next();
    expect(after).toMatchObject({ event: 'started', adopted: true, pid: before.pid, port: before.port });
    expect(await ask(after.adminUrl, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
    next.tell('stop');
    expect((await next.next()).event).toBe('stopped');
    expect(await livePostmaster(join(dataDir, 'postgres'))).toBe(null);
  });

  test('together with its server: the next start recovers what was committed', async () => {
    const dataDir = await usedDataDir();
    const killed = startProgram(dataDir);
    const before = await killed.next();
    await ask(before.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS seven');
    await killed.kill();
    process.kill(before.pid, 'SIGKILL');
    await stat(join(dataDir, 'postgres', 'postmaster.pid'));

    const after = await startProgram(dataDir).next();
    expect(after).toMatchObject({ event: 'started', adopted: false });
    expect(await ask(after.adminUrl, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).toContain('automatic recovery in progress');
  });

  test('with a session of the dead server still at work: the next start waits until that has ended', async () => {
    const dataDir = await usedDataDir();
    const killed = startProgram(dataDir);
    const before = await killed.next();
    // Halted, so that it cannot notice that its server is gone.
    const session = new Client({ connectionString: before.adminUrl });
    session.on('error', () => {});
    await session.connect();
    const { rows } = await session.query('SELECT pg_backend_pid() AS pid');
    process.kill(rows[0].pid, 'SIGSTOP');
    onTestFinished(() => endIfThere(rows[0].pid));
    await killed.kill();
    process.kill(before.pid, 'SIGKILL');

    const program = startProgram(dataDir);
    await waitUntil(async () => {
      return (await readFile(join(dataDir, 'postgres.log'), 'utf8')).includes('is still in use');
    }, patient);
    endIfThere(rows[0].pid);
    expect(await program.next()).toMatchObject({ event: 'started', adopted: false });
    await session.end();
  });

  test('whose server’s pid has gone to a stranger of the same user: the stranger is left alone', async () => {
    const dataDir = await usedDataDir();
    const killed = startProgram(dataDir);
    const before = await killed.next();
    await killed.kill();
    process.kill(before.pid, 'SIGKILL');
    const folder = join(dataDir, 'postgres');
    const { uid, gid } = await stat(folder);
    const stranger = spawn('sleep', ['600'], { cwd: '/', stdio: 'ignore', uid, gid });
    onTestFinished(() => void stranger.kill());
    await once(stranger, 'spawn');
    const pidFile = join(folder, 'postmaster.pid');
    const stale = await readFile(pidFile, 'utf8');
    await writeFile(pidFile, stale.replace(/^\d+/, String(stranger.pid)));

    const program = startProgram(dataDir);
    expect(await program.next()).toMatchObject({ event: 'started', adopted: false });
    program.tell('stop');
    expect((await program.next()).event).toBe('stopped');
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
  });

  test('whose server is just being stopped: the next start waits and starts a new one', async () => {
    const dataDir = await usedDataDir();
    const killed = startProgram(dataDir);
    const before = await killed.next();
    await killed.kill();
    // A smart shutdown waits for this session, so the server stays on its way down until it ends.
    const session = new Client({ connectionString: before.adminUrl });
    session.on('error', () => {});
    await session.connect();
    process.kill(before.pid, 'SIGTERM');
    const folder = join(dataDir, 'postgres');
    await waitUntil(async () => (await livePostmaster(folder))?.status === 'stopping', patient);

    const program = startProgram(dataDir);
    await waitUntil(async () => {
      const log = await readFile(join(dataDir, 'postgres.log'), 'utf8');
      return log.includes('the database system is shutting down');
    }, patient);
    await session.end();
    const after = await program.next();
    expect(after).toMatchObject({ event: 'started', adopted: false });
    expect(after.pid).not.toBe(before.pid);
  });

  test('in the middle of making the database: the next start makes a whole one', async () => {
    const dataDir = await newDataDir();
    const killed = startProgram(dataDir);
    const half = await waitUntil(async () => {
      const name = (await readdir(dataDir)).find((entry) => entry.startsWith('postgres.new-'));
      const names = name ? await readdir(join(dataDir, name)) : [];
      return names.includes('PG_VERSION') ? name : null;
    }, patient);
    expect(half).toBeDefined();
    await killed.kill();
    expect(await readdir(dataDir)).not.toContain('postgres');

    const after = await startProgram(dataDir).next();
    expect(after).toMatchObject({ event: 'started', adopted: false });
    expect(await ask(after.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const [name] = (await readdir(dataDir)).filter((entry) => entry !== half && entry.includes('.new'));
    expect(name).toBe(undefined);
  });
});

describe('only one program at a time', () => {
  test('a second start says where the first one listens', async () => {
    const dataDir = await usedDataDir();
    const first = startProgram(dataDir);
    const { adminUrl } = await first.next();
    first.tell('announce http://127.0.0.1:3000');
    expect((await first.next()).event).toBe('announced');
    expect(await startProgram(dataDir).next()).toMatchObject({
      name: 'AlreadyRunning',
      message: `already running at http://127.0.0.1:3000 (process ${first.pid}): stop it first, or use another DATA_DIR`,
    });
    expect(await ask(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('of several starts at the same instant one wins, and nothing is harmed', async () => {
    const dataDir = await newDataDir();
    const said = await Promise.all([1, 2, 3].map(() => startProgram(dataDir).next()));
    const winners = said.filter(({ event }) => event === 'started');
    expect(winners).toHaveLength(1);
    expect(said.filter(({ name }) => name === 'AlreadyRunning')).toHaveLength(2);
    expect(await ask(winners[0]?.adminUrl ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  test('of several starts on a server left behind one adopts it', async () => {
    const dataDir = await usedDataDir();
    const killed = startProgram(dataDir);
    await killed.next();
    await killed.kill();
    const said = await Promise.all([1, 2, 3].map(() => startProgram(dataDir).next()));
    expect(said.filter(({ event, adopted }) => event === 'started' && adopted)).toHaveLength(1);
    expect(said.filter(({ name }) => name === 'AlreadyRunning')).toHaveLength(2);
  });

  test('a server that another session holds is not adopted, and is when that session ends', async () => {
    const dataDir = await usedDataDir();
    const killed = startProgram(dataDir);
    const { adminUrl, pid } = await killed.next();
    await killed.kill();
    const holder = await waitUntil(async () => {
      const attempt = await tryHold(adminUrl);
      return typeof attempt === 'object' ? attempt.client : null;
    }, patient);
    expect(await startProgram(dataDir).next()).toMatchObject({ name: 'AlreadyRunning' });

    // Once more, and the session ends while the start is trying.
    const sessions = async () => {
      const result = await holder?.query("SELECT sessions FROM pg_stat_database WHERE datname = 'postgres'");
      return Number(result?.rows[0].sessions);
    };
    const before = await sessions();
    const program = startProgram(dataDir);
    expect(await waitUntil(async () => (await sessions()) > before, patient)).toBe(true);
    await holder?.end();
    expect(await program.next()).toMatchObject({ event: 'started', adopted: true, pid });
  });
});

test('a signal to the program’s group does not reach the server', async () => {
  const dataDir = await usedDataDir();
  const program = startProgram(dataDir);
  const { adminUrl, pid } = await program.next();
  process.kill(-program.pid, 'SIGINT');
  process.kill(-program.pid, 'SIGKILL');
  await program.kill();
  expect(await ask(adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(await isPostmasterOf(pid, join(dataDir, 'postgres'))).toBe(true);
});

testWhere(process.platform === 'linux')(
  'the server’s environment names DATA_DIR, and nothing else of the program’s',
  async () => {
    const dataDir = await usedDataDir();
    const { pid } = await startProgram(dataDir, { env: { ...process.env, SECRET_KEY: 'hush' } }).next();
    const environment = (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0');
    expect(environment).toContain(`DATA_DIR=${dataDir}`);
    expect(environment.join()).not.toContain('hush');
  },
);

test.each(['started', 'adopted'])('a program is told when the server it %s dies', async (how) => {
  const dataDir = await usedDataDir();
  let program = startProgram(dataDir);
  let said = await program.next();
  if (how === 'adopted') {
    await program.kill();
    program = startProgram(dataDir);
    said = await program.next();
  }
  process.kill(said.pid, 'SIGKILL');
  expect(await program.next()).toMatchObject({
    event: 'died',
    message: expect.stringContaining(`process ${said.pid}) ended by itself`),
  });
});
