// The no of whoever was erased: that it was taken away is found, though nobody can say whose it was.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logKey } from '../../server/src/businesses/log-key.ts';
import { KeptLog } from '../../server/src/ledger/kept-log.ts';
import { verifyDatabase } from '../../server/src/ledger/verify-database.ts';
import { type Database, openDatabase } from '../../server/src/storage/database.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let folder: string;
let kept: KeptLog;
let admin: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conversations-kept-no-'));
  shop = await testShop({ ledgerDir: folder });
  kept = new KeptLog(folder, shop.businessId);
  admin = openDatabase(shop.database.adminUrl, { connections: 1 });
});
afterAll(async () => {
  await admin.close();
  await shop.close();
  await rm(folder, { recursive: true });
});

/** Every event so far is in the log that is kept outside. */
const allKept = () =>
  until('all events are kept', async () => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from consent_events`.execute(
      admin.kysely,
    );
    const { size, checkpoint } = await kept.end();
    return size === rows[0]?.n && checkpoint?.size === size;
  });

/** What does not hold beside the log itself. */
const found = () =>
  inBusiness(shop.database.store, shop.businessId, async (tx) => {
    const { vkey } = await logKey(tx, shop.parts.vault);
    const { others, findings } = await verifyDatabase(tx, { key: vkey, checkpoints: [], kept });
    expect(findings).toEqual([]);
    return others;
  });

/** Once nothing is with the carrier and all is kept, as it is a second later. */
async function erased({ id }: { id: string }): Promise<void> {
  await allKept();
  await until('the customer is erased', async () => {
    const { status } = await shop.call('POST', `/customers/${id}/erasure`);
    return status === 201;
  });
  await allKept();
}

async function saidNo(decision: 'opt_out' | 'decline') {
  const maya = await shop.customer();
  const script = await shop.call('GET', '/scripts/current');
  const { status } = await shop.call('POST', `/customers/${maya.id}/consent`, {
    decision,
    method: 'verbal',
    scriptVersionId: script.json.id,
    confirmedMobile: maya.mobile,
  });
  expect(status).toBe(201);
  return maya;
}

test('C36 that the no of an erased customer was taken away is found, and that it was made a weaker one', async () => {
  await erased(await shop.agreed());
  await erased(await saidNo('decline'));
  await erased(await saidNo('opt_out'));
  expect(await found()).toEqual([]);
  await sql`update suppressions set decision = 'decline'`.execute(admin.kysely);
  expect(await found()).toEqual([
    expect.stringMatching(/^suppression \(number .*"opted_out"; what is kept of it says "decline"$/),
  ]);
  await sql`delete from suppressions`.execute(admin.kysely);
  expect(await found()).toEqual([
    expect.stringMatching(/^suppression \(number .*"declined"; no such no is kept of it$/),
    expect.stringMatching(/^suppression \(number .*"opted_out"; no such no is kept of it$/),
  ]);
});

test('C36 a no that the number itself took back before it was erased again need not be there', async () => {
  const before = await found();
  const maya = await saidNo('opt_out');
  await erased(maya);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from suppressions`.execute(
    admin.kysely,
  );
  const again = await shop.customer({ mobile: maya.mobile });
  await shop.says(maya.mobile, 'START');
  await until('START is confirmed', async () => (await shop.got(maya.mobile)).length >= 1);
  expect(await found()).toEqual(before);
  await erased(again);
  const after = await sql<{ n: number }>`select count(*)::int as n from suppressions`.execute(admin.kysely);
  expect(after.rows[0]?.n).toBe((rows[0]?.n ?? 0) - 1);
  expect(await found()).toEqual(before);
});
