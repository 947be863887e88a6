import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NOT_COVERED, NOT_THE_PRINT } from '@conversations/consent';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_SECRET_KEY } from '../../test-support/secret-key.ts';
import { type TestShop, testShop } from '../../test-support/test-shop.ts';
import { until } from '../../test-support/until.ts';
import { KeptLog } from '../ledger/kept-log.ts';

let shop: TestShop;
let folder: string;
let maya: { id: string; mobile: string };
const LAUNCHER = join(import.meta.dirname, '../../bin/conversations.js');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conversations-cli-'));
  shop = await testShop({ ledgerDir: join(folder, 'ledger') });
  maya = await shop.agreed();
  await shop.says(maya.mobile, 'STOP');
  await keptUpTo(2);
});
afterAll(async () => {
  await shop.close();
  await rm(folder, { recursive: true });
});

const keptUpTo = (size: number) =>
  until('the log is kept', async () => {
    const end = await new KeptLog(join(folder, 'ledger'), shop.businessId).end();
    return end.checkpoint !== null && end.checkpoint.size >= size;
  });

const environment = () => ({
  PATH: process.env.PATH,
  DATABASE_URL: shop.database.programUrl,
  SECRET_KEY: TEST_SECRET_KEY,
  LEDGER_DIR: join(folder, 'ledger'),
});

async function ledger(...args: string[]) {
  const child = spawn(process.execPath, [LAUNCHER, 'ledger', ...args], { env: environment() });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout, stderr };
}

test('C47 export writes a certificate in both forms, and verify reads either', async () => {
  const [pdf, json] = [join(folder, 'maya.pdf'), join(folder, 'maya.json')];
  expect(await ledger('export', '--customer', maya.id, '--pdf', pdf, '--json', json)).toMatchObject({
    status: 0,
  });
  const { publicKey } = JSON.parse(await readFile(json, 'utf8')) as { publicKey: string };
  for (const file of [pdf, json]) {
    expect(await ledger('verify', file, '--key', publicKey)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^verified by key .*\n$/),
      // In one line, whatever it says: what of the certificate is the shop's own statement.
      stderr: file === pdf ? `${NOT_COVERED} ${NOT_THE_PRINT}\n` : `${NOT_COVERED}\n`,
    });
  }
  type Loose = {
    events: { event: { id: string; decision: string } }[];
    customer: object;
    messages: object[];
  };
  const tampered = async (change: (certificate: Loose) => unknown) => {
    const certificate = JSON.parse(whole) as Loose;
    change(certificate);
    await writeFile(json, JSON.stringify(certificate));
    const { status, stderr } = await ledger('verify', json, '--key', publicKey);
    return [status, stderr.split('\n')[0]];
  };
  const whole = await readFile(json, 'utf8');
  const id = (at: number) => (JSON.parse(whole) as Loose).events[at]?.event.id;
  expect(
    await tampered(({ events }) => Object.assign(events[1]?.event ?? {}, { decision: 'opt_in' })),
  ).toEqual([1, `leaf_hash (event ${id(1)}): The event was changed: it has another hash`]);
  expect(await tampered(({ events }) => events.splice(1, 1))).toEqual([
    1,
    expect.stringMatching(
      `^missing_event \\(event ${id(2)}\\): Of the number .* event 2 before this one: missing$`,
    ),
  ]);
  expect(await tampered(({ customer }) => Object.assign(customer, { mobile: '+15125550000' }))).toEqual([
    1,
    'customer: The mobile of the customer is none of the numbers of the events',
  ]);
  expect(await tampered(({ messages }) => Object.assign(messages[0] ?? {}, { to: maya.mobile }))).toEqual([
    1,
    expect.stringMatching(/^unknown_field: messages\[0\] has an unknown member "to"/),
  ]);
  await writeFile(pdf, 'This is none');
  expect((await ledger('verify', pdf)).status).toBe(1);
  await writeFile(pdf, '%PDF-1.7 with nothing in it');
  expect((await ledger('verify', pdf)).stderr).toContain('Save the file certificate.json');
});

test('C45 the whole log goes out, and is verified with its key and with a checkpoint that was kept', async () => {
  const file = join(folder, 'log.jsonl');
  const exported = await ledger('export', '--log', file, '--business', shop.businessId);
  expect(exported.status).toBe(0);
  const [what, key = ''] = exported.stderr.trim().split('\n');
  expect(what).toMatch(/^\d+ entries\. Below is the log’s public key\. .* “ledger verify” as --key, /);
  const checkpoint = join(folder, 'ledger', shop.businessId, 'checkpoint');
  const verified = await ledger('verify', file, '--key', key, '--checkpoint', checkpoint);
  expect(verified).toMatchObject({ status: 0, stderr: '' });
  expect(verified.stdout).toMatch(/^verified by key .*\n\d+ entries, root /);
  expect((await ledger('verify', file)).stderr).toContain('--checkpoint FILE');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"opt_out"', '"opt_in"'));
  const forged = await ledger('verify', file, '--key', key);
  expect(forged.status).toBe(1);
  expect(forged.stderr).toMatch(/event_changed at 1 \(event [0-9a-f-]{36}\)/);
});

test('C45 the database is verified against what is kept; replay finds nothing missing', async () => {
  const verified = await ledger('verify', '--database', '--business', shop.businessId);
  expect(verified).toMatchObject({ status: 0, stderr: '' });
  expect(verified.stdout).toMatch(/verified by key .*\n.*entries.*\n1 numbers stand.*\n\d+ entries compared/);
  expect(await ledger('replay', '--business', shop.businessId)).toMatchObject({
    status: 0,
    stdout: 'Bell & Crank: nothing is missing\n',
  });
});

test.each(['stdout', 'stderr'] as const)('whoever closes %s early ends a command quietly', async (closed) => {
  const verify = [LAUNCHER, 'ledger', 'verify', '--database', '--business', shop.businessId];
  const child = spawn(process.execPath, verify, { env: environment() });
  child[closed].destroy();
  let said = '';
  const other = closed === 'stdout' ? child.stderr : child.stdout;
  other.on('data', (data) => (said += data));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect({ status, said }).toEqual({
    status: 0,
    said: closed === 'stdout' ? '' : expect.stringContaining('verified by key'),
  });
});

test.each([
  [['export']],
  [['export', '--customer', 'x', '--log', 'y']],
  [['verify']],
  [['verify', 'file', '--database']],
])('wrong usage ends with 2: %j', async (args) => {
  const { status, stderr } = await ledger(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/error: /);
});
