// With a PostgreSQL of one's own the log is kept outside it all the same, and whoever does without has said so.
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { KeptLog } from '../../server/src/ledger/kept-log.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import { type ChildProgram, commandOutput, serve } from './child-program.ts';

let shop: TestShop;
let folder: string;
let worker: ChildProgram | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conversations-default-'));
  shop = await testShop({ workers: 0 });
});
afterEach(async () => {
  await worker?.kill();
  worker = undefined;
});
afterAll(async () => {
  await shop.close();
  await rm(folder, { recursive: true });
});

async function start(
  name: string,
  env: Record<string, string> = {},
): Promise<{ data: string; said: () => string }> {
  const data = join(folder, name);
  const started = serve(shop.database.programUrl, 'worker', undefined, {
    DATA_DIR: data,
    LOG_LEVEL: 'warn',
    ...env,
  });
  worker = started;
  await started.ready;
  return { data, said: () => started.said() };
}

const doctor = (env: Record<string, string>) => commandOutput(shop.database.programUrl, ['doctor'], env);
const arrives = async (mobile: string) => (await shop.got(mobile)).length > 0;

test('C36 beside another’s database a worker keeps the log in DATA_DIR, and says nothing', async () => {
  const maya = await shop.agreed();
  await shop.says(maya.mobile, 'STOP');
  const { data, said } = await start('kept');
  const kept = new KeptLog(join(data, 'ledger'), shop.businessId);
  await until('it is kept', async () => (await kept.end()).size >= 2);
  expect(said()).not.toContain('LEDGER_DIR');
  expect(await doctor({ DATA_DIR: data })).toMatch(/^ok +Bell & Crank: the log continues the kept one/m);
  // Run where nothing is kept, it says so, and makes nothing there.
  const elsewhere = join(folder, 'elsewhere');
  expect(await doctor({ DATA_DIR: elsewhere })).toMatch(
    /^warning +Bell & Crank: none of the \d+ entries of its log is kept in .*elsewhere\/ledger/m,
  );
  expect(existsSync(elsewhere)).toBe(false);
});

test('C36 a folder that did not stay from one start to the next is told of', async () => {
  const { said } = await start('anew');
  await until('it is said', async () => said().includes('nothing of this log was kept here yet'));
});

test('C36 switched off, it is kept nowhere, and each start and doctor say what that means', async () => {
  const { data, said } = await start('off', { LEDGER_DIR: 'off' });
  expect(said()).toContain('LEDGER_DIR is off: the log is kept nowhere but in the database');
  const maya = await shop.agreed();
  await until('texts leave', () => arrives(maya.mobile));
  expect(existsSync(join(data, 'ledger'))).toBe(false);
  expect(await doctor({ LEDGER_DIR: 'off' })).toMatch(
    /^warning +LEDGER_DIR is off: the log is kept nowhere/m,
  );
});

test('C36 where the folder cannot be written nothing leaves, and what to do is said; when it can, texts do', async () => {
  const data = join(folder, 'a-file');
  await writeFile(data, '');
  const maya = await shop.agreed();
  const { said } = await start('a-file');
  expect(said()).toMatch(
    /the log cannot be kept outside the database: no text leaves\. Set LEDGER_DIR to a folder/,
  );
  expect(said().split('cannot be kept outside')).toHaveLength(2);
  expect(await doctor({ DATA_DIR: data })).toMatch(
    /^failed +the log cannot be kept in .*a-file\/ledger: ENOTDIR/m,
  );
  expect(await arrives(maya.mobile)).toBe(false);
  await rm(data);
  await until('texts leave', () => arrives(maya.mobile));
});
