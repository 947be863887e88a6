import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_SECRET_KEY } from '../../test-support/secret-key.ts';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { createBusiness } from '../businesses/create-business.ts';
import { openVault } from '../secrets/vault.ts';
import { OWNER_ROLE } from '../storage/prepare-own-database.ts';
import { inBusiness } from '../storage/transaction.ts';

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'conversations-cli-'));
});
afterAll(async () => {
  await db.close();
  await rm(folder, { recursive: true });
});

const LAUNCHER = join(import.meta.dirname, '../../bin/conversations.js');

async function conversations(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [LAUNCHER, ...args], {
    env: { PATH: process.env.PATH, DATABASE_URL: db.programUrl, SECRET_KEY: TEST_SECRET_KEY, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}

test.each([
  [['frobnicate']],
  [['serve', '--role', 'emperor']],
  [['api-key', 'create']],
  [['api-key', 'create', '--name', ' ']],
  [['api-key', 'create', '--name', 'till', '--scope', 'everything']],
  [['ledger', 'verify']],
  [['ledger', 'export', '--customer', 'nope']],
  [['doctor', '--quickly']],
])('wrong usage ends with 2: %j', async (args) => {
  const { status, stdout, stderr } = await conversations(args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/error: /);
});

test('help is no error', async () => {
  const { status, stdout } = await conversations(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('api-key');
  expect(stdout).not.toMatch(/^ +demo/m);
});

test('a wrong environment ends with 1 and every error at once', async () => {
  const { status, stderr } = await conversations(['doctor'], { PORT: 'three', SECRET_KEY: 'short' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^PORT .*\nSECRET_KEY .*\n$/);
});

test('a key stands alone on stdout and opens the shop', async () => {
  const { status, stdout, stderr } = await conversations([
    'api-key',
    'create',
    '--name',
    'till',
    '--scope',
    'opt_in',
  ]);
  expect(stderr).toContain('opt_in');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^conv_[\w-]{43}\n$/);
  const { rows } = await db.store.database.pool.query(
    'SELECT name, "referenceId", permissions FROM auth.apikey',
  );
  expect(rows).toEqual([{ name: 'till', referenceId: db.businessId, permissions: '{"api":["opt_in"]}' }]);
});

test('a sign-in link is for the owner, or for whom it names', async () => {
  const owner = await conversations(['sign-in-link'], { PUBLIC_URL: 'https://texts.example' });
  expect(owner.stdout).toMatch(/^https:\/\/texts\.example\/sign-in\/once\?token=[\w-]{43}\n$/);
  await conversations(['sign-in-link', '--email', 'sam@shop.example', '--name', 'Sam']);
  const { rows } = await db.store.database.pool.query(
    'SELECT email, role FROM auth.member JOIN auth."user" u ON u.id = "userId" ORDER BY email',
  );
  expect(rows).toEqual([
    { email: 'owner@localhost', role: 'owner' },
    { email: 'sam@shop.example', role: 'member' },
  ]);
});

test('where there are several shops, one has to be named', async () => {
  const other = uuid();
  await inBusiness(db.store, other, (tx) =>
    tx.sql.insertInto('businesses').values({ id: other, name: 'Other shop' }).execute(),
  );
  const unnamed = await conversations(['api-key', 'create', '--name', 'till']);
  expect(unnamed.status).toBe(1);
  expect(unnamed.stdout).toBe('');
  expect(unnamed.stderr).toContain(`${other}  Other shop`);
  expect((await conversations(['api-key', 'create', '--name', 'till', '--business', other])).status).toBe(0);
  expect((await conversations(['api-key', 'create', '--name', 'till', '--business', uuid()])).status).toBe(1);
});

test('M2 the registration pack goes to files, or the JSON to stdout, and says what is missing', async () => {
  const shop = await createBusiness(db.store, openVault(TEST_SECRET_KEY), { name: 'Bell & Crank' });
  const [json, pdf] = [join(folder, 'pack.json'), join(folder, 'pack.pdf')];
  const filed = await conversations(['registration-pack', '--business', shop, '--json', json, '--pdf', pdf]);
  expect(filed).toMatchObject({ status: 0, stdout: '' });
  expect(filed.stderr).toContain('/settings/shop: Reviewers look at the website.');
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
  const printed = await conversations(['registration-pack', '--business', shop]);
  expect(printed.stdout).toBe(await readFile(json, 'utf8'));
  expect(JSON.parse(printed.stdout)).toMatchObject({ version: 1, businessName: 'Bell & Crank' });
  const nowhere = await conversations(['registration-pack', '--business', shop, '--json', '/none/pack.json']);
  expect(nowhere).toEqual({
    status: 1,
    stdout: '',
    stderr:
      '--json /none/pack.json: the folder that it is to lie in is not there. Make that first, or name another.\n',
  });
});

test('migrate wants the owner’s role, and says what it did', async () => {
  const refused = await conversations(['migrate'], { SECRET_KEY: '' });
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('MIGRATION_DATABASE_URL');
  // A clone of the template belongs to whoever made it.
  const admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
  await admin.query(`ALTER DATABASE ${new URL(db.adminUrl).pathname.slice(1)} OWNER TO ${OWNER_ROLE}`);
  await admin.end();
  const done = await conversations(['migrate'], { SECRET_KEY: '', MIGRATION_DATABASE_URL: db.ownerUrl });
  expect(done).toEqual({ status: 0, stdout: 'The database is up to date.\n', stderr: '' });
});

test('doctor finds a good set-up good, and a role that is above the rules bad', async () => {
  const good = await conversations(['doctor']);
  expect(good.stdout).not.toContain('failed');
  expect(good.status).toBe(0);
  const bad = await conversations(['doctor'], { DATABASE_URL: db.adminUrl });
  expect(bad.status).toBe(1);
  expect(bad.stdout).toMatch(/failed +the program’s role .* is above row-level security/);
  const away = await conversations(['doctor'], { DATABASE_URL: 'postgres://shop@127.0.0.1:1/shop' });
  expect(away.status).toBe(1);
  expect(away.stdout).toMatch(/failed +the database does not answer/);
});

test('a customer’s id that is none is said to be none, with where to find one', async () => {
  const { stderr } = await conversations(['ledger', 'export', '--customer', 'nope']);
  expect(stderr).toContain("'--customer <id>' argument 'nope' is invalid. It is a customer’s id, a UUID: ");
});

test.each([
  [
    ['ledger', 'verify', '/nonexistent.json'],
    'FILE /nonexistent.json: there is no such file. Check its path.',
  ],
  [['ledger', 'verify', '/'], 'FILE /: that is a folder. Name a file in it.'],
  [
    ['ledger', 'verify', import.meta.filename, '--checkpoint', '/nonexistent'],
    '--checkpoint /nonexistent: there is no such file. Check its path.',
  ],
])('a file that cannot be opened ends with 1, the argument and what to do: %j', async (args, said) => {
  expect(await conversations(args)).toEqual({ status: 1, stdout: '', stderr: `${said}\n` });
});

describe('a port that is taken', () => {
  let port: number;
  const other = createServer();
  beforeAll(async () => {
    await once(other.listen(0, '127.0.0.1'), 'listening');
    ({ port } = other.address() as AddressInfo);
  });
  afterAll(() => other.close());

  test.each(['PORT', '--port'])('ends with 1, and %s as what to change', async (named) => {
    const started =
      named === 'PORT'
        ? conversations(['serve', '--role', 'web'], { PORT: String(port), LOG_LEVEL: 'silent' })
        : conversations(
            ['witness', '--dir', folder, '--name', 'w.example/1', '--log', 'none', '--port', String(port)],
            {},
          );
    const said = `${named} ${port} is in use at 127.0.0.1: this program or another listens there. End that one, or set another ${named}.\n`;
    expect(await started).toEqual({ status: 1, stdout: '', stderr: said });
  });
});
