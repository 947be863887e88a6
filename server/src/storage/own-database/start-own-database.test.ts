import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findOwnDatabase } from './find-own-database.ts';
import { type OwnDatabaseOptions, startOwnDatabase } from './start-own-database.ts';
import { ask, connected, newDataDir, usedDataDir } from './testing/harness.ts';
import { waitUntil } from './wait-until.ts';

async function start(options: OwnDatabaseOptions) {
  const database = await startOwnDatabase(options);
  onTestFinished(() => database.stop());
  return database;
}

test('from an empty folder: a durable UTF-8 database with checksums, on 127.0.0.1 alone', async () => {
  const dataDir = await newDataDir();
  const { adminUrl, adopted } = await start({ dataDir });
  expect(adopted).toBe(false);
  const settings = await ask<{ name: string; setting: string }>(
    adminUrl,
    'SELECT name, setting FROM pg_settings',
  );
  expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toMatchObject({
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    data_checksums: 'on',
    server_encoding: 'UTF8',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    password_encryption: 'scram-sha-256',
  });
  const [locale] = await ask(
    adminUrl,
    "SELECT datlocprovider, datlocale FROM pg_database WHERE datname = 'template1'",
  );
  expect(locale).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8' });
});

test('it can be entered with the password alone, which only the owner of the data folder can read', async () => {
  const dataDir = await newDataDir();
  const { adminUrl, urlFor } = await start({ dataDir });
  await expect(ask(urlFor('postgres', 'guessed', 'postgres'), 'SELECT 1')).rejects.toThrow(
    'password authentication',
  );
  for (const name of ['postgres-password', 'postgres.log', 'running.json', 'program.lock']) {
    expect([name, (await stat(join(dataDir, name))).mode & 0o777]).toEqual([name, 0o600]);
  }
  expect(adminUrl).toContain(await readFile(join(dataDir, 'postgres-password'), 'utf8'));
  const rules = await ask<{ auth_method: string }>(adminUrl, 'SELECT auth_method FROM pg_hba_file_rules');
  expect(new Set(rules.map((rule) => rule.auth_method))).toEqual(new Set(['reject', 'scram-sha-256']));
});

test('urlFor escapes names and passwords', async () => {
  const dataDir = await usedDataDir();
  const { adminUrl, urlFor } = await start({ dataDir });
  await ask(adminUrl, `CREATE ROLE "staff/1" LOGIN PASSWORD 'a@b:c/d?%'`);
  expect(await ask(urlFor('staff/1', 'a@b:c/d?%', 'postgres'), 'SELECT current_user AS name')).toEqual([
    { name: 'staff/1' },
  ]);
});

test('a second start finds what the first one stored, whatever the folder’s own settings say', async () => {
  const dataDir = await newDataDir();
  const first = await start({ dataDir });
  await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS seven');
  await ask(first.adminUrl, 'ALTER SYSTEM SET fsync = off');
  await first.stop();
  await first.stop();
  expect((await readdir(dataDir)).sort()).toEqual([
    'postgres',
    'postgres-password',
    'postgres.log',
    'program.lock',
  ]);

  const second = await start({ dataDir });
  expect(second.adopted).toBe(false);
  expect(await ask(second.adminUrl, 'SELECT seven, current_setting($$fsync$$) AS fsync FROM kept')).toEqual([
    { seven: 7, fsync: 'on' },
  ]);
});

test('no text and no number reaches the log: not by an error, its details, nor a crash', async () => {
  const dataDir = await usedDataDir();
  const { adminUrl } = await start({ dataDir });
  await ask(adminUrl, 'CREATE TABLE numbers (e164 text PRIMARY KEY, age int CHECK (age > 0))');
  for (const sql of [
    "INSERT INTO numbers VALUES ('+15550001111'), ('+15550001111')",
    "INSERT INTO numbers VALUES ('+15550001111', -1)",
    "SELECT '+15550001111'::text::uuid",
    "DO $$ BEGIN RAISE WARNING 'for +15550001111'; RAISE EXCEPTION 'no +15550001111'; END $$",
    'SELECT * FROM "+15550001111"',
    'SELECT $1::int',
  ]) {
    const values = sql.includes('$1') ? ['+15550001111 '] : [];
    await connected(adminUrl, (client) => expect(client.query(sql, values)).rejects.toThrow());
  }
  // A session killed at work: PostgreSQL would tell which statement it was.
  const crashed = ask(adminUrl, "SELECT pg_sleep(60), '+15550001111'").catch((error: Error) => error);
  const [session] =
    (await waitUntil(
      async () => {
        const rows = await ask<{ pid: number }>(
          adminUrl,
          "SELECT pid FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND pid <> pg_backend_pid()",
        );
        return rows.length ? rows : null;
      },
      { withinMs: 10_000 },
    )) ?? [];
  process.kill(session?.pid as number, 'SIGKILL');
  expect(await crashed).toBeInstanceOf(Error);

  const log = () => readFile(join(dataDir, 'postgres.log'), 'utf8');
  expect(
    await waitUntil(async () => (await log()).includes('terminated by signal 9'), { withinMs: 10_000 }),
  ).toBe(true);
  await waitUntil(() => ask(adminUrl, 'SELECT 1').catch(() => null), { withinMs: 10_000 });
  expect(await log()).not.toContain('5550001111');
});

test('it stops in the middle of recovering from a crashed session, and starts again', async () => {
  const dataDir = await usedDataDir();
  const { adminUrl, stop } = await start({ dataDir });
  await connected(adminUrl, async (client) => {
    const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
    process.kill(rows[0].pid, 'SIGKILL');
    await new Promise((resolve) => client.once('end', resolve));
  });
  const log = () => readFile(join(dataDir, 'postgres.log'), 'utf8');
  await waitUntil(async () => (await log()).includes('database system was interrupted'), {
    withinMs: 10_000,
  });
  await stop();
  const again = await start({ dataDir });
  expect(again.adopted).toBe(false);
  expect(await ask(again.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('after a crash of one session the database goes on and is still held', async () => {
  const dataDir = await usedDataDir();
  const { adminUrl } = await start({ dataDir });
  const holder = async () => {
    const rows = await ask<{ pid: number }>(
      adminUrl,
      "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted",
    );
    return rows[0]?.pid;
  };
  const first = await holder();
  await ask(adminUrl, `SELECT pg_terminate_backend(${first})`);
  const second = await waitUntil(holder, { withinMs: 10_000 });
  expect(second).toBeGreaterThan(0);
  expect(second).not.toBe(first);
});

test('a command beside the running program finds its database', async () => {
  const dataDir = await newDataDir();
  expect(await findOwnDatabase({ dataDir })).toBe(null);
  const { adminUrl, announce, stop } = await start({ dataDir });
  await announce('http://127.0.0.1:3000');
  expect(await findOwnDatabase({ dataDir })).toMatchObject({
    adminUrl,
    program: { pid: process.pid, url: 'http://127.0.0.1:3000' },
  });
  await stop();
  expect(await findOwnDatabase({ dataDir })).toBe(null);
});

test('what is in the way is left alone and named', async () => {
  const strange = await newDataDir();
  await mkdir(join(strange, 'postgres'));
  await writeFile(join(strange, 'postgres', 'thesis.txt'), 'mine');
  await expect(startOwnDatabase({ dataDir: strange })).rejects.toThrow('not a database: move it away');
  expect(await readFile(join(strange, 'postgres', 'thesis.txt'), 'utf8')).toBe('mine');

  const old = await newDataDir();
  await mkdir(join(old, 'postgres'));
  await writeFile(join(old, 'postgres', 'PG_VERSION'), '17\n');
  await expect(startOwnDatabase({ dataDir: old })).rejects.toThrow('made by PostgreSQL 17');

  const file = join(await newDataDir(), 'file');
  await writeFile(file, '');
  await chmod(file, 0o600);
  await expect(startOwnDatabase({ dataDir: file })).rejects.toThrow(file);
});
