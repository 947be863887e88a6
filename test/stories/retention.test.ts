// What is kept is kept for as long as the shop says, and destroyed then; a no goes on for ever (C48, C36).
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logKey } from '../../server/src/businesses/log-key.ts';
import { expireConsent } from '../../server/src/customers/expire-consent.ts';
import { verifyDatabase } from '../../server/src/ledger/verify-database.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { newNumber, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let admin: pg.Client;
beforeAll(async () => {
  shop = await testShop();
  admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await shop.close();
});

type Person = { id: string; mobile: string };
const read = async ({ id }: Pick<Person, 'id'>) => (await shop.call('GET', `/customers/${id}`)).json;
const set = (body: object) => shop.call('PATCH', '/settings', body);
const numberIdOf = async (mobile: string): Promise<string> =>
  (await admin.query<{ id: string }>('SELECT id FROM numbers WHERE number = $1', [mobile])).rows[0]?.id ?? '';
const opens = async (numberId: string) =>
  (
    await admin.query(
      `SELECT subject_id FROM wrapped_keys WHERE subject_id = $1
       UNION ALL SELECT number_id FROM consent_openings WHERE number_id = $1`,
      [numberId],
    )
  ).rowCount;

async function agreed(more: Record<string, unknown> = {}): Promise<Person> {
  const person = await shop.customer(more);
  await shop.agree(person);
  await until('the confirmation is delivered', async () => {
    const { rows } = await admin.query("SELECT FROM messages WHERE number = $1 AND status = 'delivered'", [
      person.mobile,
    ]);
    return rows.length === 1;
  });
  return person;
}

/** Housekeeping, so many years and days from now. */
function expire(years: number, days = 0): Promise<number> {
  const now = new Date(Date.now() + days * 86_400_000);
  now.setUTCFullYear(now.getUTCFullYear() + years);
  return expireConsent(shop.parts, shop.businessId, now);
}

async function stillVerifies(): Promise<void> {
  await until('every event has its place', async () => {
    return (await admin.query('SELECT FROM unsequenced_events')).rowCount === 0;
  });
  const { store, vault } = shop.parts;
  const verified = await inBusiness(store, shop.businessId, async (tx) =>
    verifyDatabase(tx, { key: (await logKey(tx, vault)).vkey, checkpoints: [], kept: null }),
  );
  expect(verified).toMatchObject({ ok: true, findings: [] });
}

test('C48 the terms are settings that cannot go below five and ten years, and say so', async () => {
  expect((await shop.call('GET', '/settings')).json).toMatchObject({
    consentRetentionYears: 5,
    optOutRetentionYears: 10,
  });
  for (const [field, years, words] of [
    ['consentRetentionYears', 4, 'is at least 5 years'],
    ['optOutRetentionYears', 9, 'is at least 10 years'],
    ['consentRetentionYears', 5.5, 'is a whole number of years'],
    ['optOutRetentionYears', 101, 'is at most 100 years'],
  ] as const) {
    const { status, json } = await set({ [field]: years });
    expect(status).toBe(422);
    expect(json.errors).toEqual([{ field, message: expect.stringContaining(words) }]);
  }
  expect((await set({ consentRetentionYears: 7 })).json).toMatchObject({ consentRetentionYears: 7 });
  await set({ consentRetentionYears: 5 });
});

test('C48 a yes ends with its proof five years after the last text, and not a day before', async () => {
  const maya = await agreed({ name: 'Maya Quill' });
  await shop.says(maya.mobile, 'Marvellous velocipede');
  const order = (await shop.call('POST', '/work-orders', { customerId: maya.id, label: 'Tune-up' })).json;
  await shop.call('PATCH', `/work-orders/${order.id}`, { status: 'ready' });
  await until('the notice is delivered', async () => {
    const { json } = await shop.call('GET', `/work-orders/${order.id}`);
    return json.notice?.status === 'delivered';
  });
  const numberId = await numberIdOf(maya.mobile);
  expect(await expire(5, -1)).toBe(0);
  expect(await opens(numberId)).toBeGreaterThan(1);
  expect(await read(maya)).toMatchObject({ agreesToTexts: true });

  expect(await expire(5, 1)).toBe(1);
  expect(await opens(numberId)).toBe(0);
  // The customer's record stays, to be asked anew.
  expect(await read(maya)).toMatchObject({
    name: 'Maya Quill',
    mobile: maya.mobile,
    agreesToTexts: false,
    consent: { state: 'never_asked', numberConfirmed: false, prompt: true },
  });
  expect((await shop.text(maya, 'Hello')).json.reason).toBe('never_asked');
  expect((await shop.call('GET', `/customers/${maya.id}/consent/events`)).json.items).toEqual([]);
  expect((await shop.call('GET', '/conversations?query=velocipede')).json.items).toEqual([]);
  expect((await shop.call('GET', `/work-orders/${order.id}`)).json.customer.id).toBe(maya.id);
  // Nothing ties the customer to what the log still counts under the old id.
  for (const table of ['number_holdings', 'messages', 'tasks']) {
    const { rows } = await admin.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM ${table} t WHERE t.customer_id = $1`,
      [maya.id],
    );
    for (const { row } of rows) expect(row, table).not.toContain(numberId);
  }
  await stillVerifies();
  // Asked again, they agree again.
  expect((await shop.agree(maya)).status).toBe(201);
  expect(await read(maya)).toMatchObject({ agreesToTexts: true, consent: { numberConfirmed: true } });
});

test('C48 the last event counts as the last text does: what was recorded lately is kept, however old the texts are', async () => {
  const maya = await agreed();
  const numberId = await numberIdOf(maya.mobile);
  for (const change of [
    `numbers SET created_at = created_at - interval '6 years' WHERE id = '${numberId}'`,
    `conversations SET last_at = last_at - interval '6 years' WHERE number = '${maya.mobile}'`,
    `messages SET created_at = created_at - interval '6 years', sent_at = sent_at - interval '6 years'
       WHERE number = '${maya.mobile}'`,
  ]) {
    expect((await admin.query(`UPDATE ${change}`)).rowCount).toBe(1);
  }
  expect(await expire(0)).toBe(0);
  expect(await opens(numberId)).toBeGreaterThan(1);
  await expire(5, 1);
  expect(await opens(numberId)).toBe(0);
});

test('C36 C48 an opt-out is kept ten years, and as a no for ever: no record, no text and no word at the counter opens it', async () => {
  const maya = await agreed();
  await shop.says(maya.mobile, 'STOP');
  await until('the stop is confirmed', async () => (await shop.got(maya.mobile)).length === 2);
  const numberId = await numberIdOf(maya.mobile);
  await expire(9, 360);
  expect(await opens(numberId)).toBeGreaterThan(1);
  await expire(10, 1);
  expect(await opens(numberId)).toBe(0);
  const stopped = { agreesToTexts: false, consent: { state: 'opted_out', reopens: 'start_only' } };
  expect(await read(maya)).toMatchObject({
    ...stopped,
    consent: { ...stopped.consent, method: 'suppression' },
  });
  expect((await shop.text(maya, 'Hello')).json.reason).toBe('opted_out');
  expect((await shop.agree(maya)).json.code).toBe('only_start_reopens');
  // Nor does a second expiry, or another record on the number.
  await expire(30);
  expect(await read(maya)).toMatchObject(stopped);
  expect(await read(await shop.customer({ mobile: maya.mobile }))).toMatchObject(stopped);
  await shop.says(maya.mobile, 'START');
  expect(await read(maya)).toMatchObject({ agreesToTexts: true });
  await stillVerifies();
});

test('C48 a no that a later yes ended is proof as long as any; a longer term of the shop holds', async () => {
  const back = await agreed();
  await shop.says(back.mobile, 'STOP');
  await until('the stop is confirmed', async () => (await shop.got(back.mobile)).length === 2);
  await shop.says(back.mobile, 'START');
  await until('the yes is confirmed', async () => (await shop.got(back.mobile)).length === 3);
  const kept = await agreed();
  const ids = [await numberIdOf(back.mobile), await numberIdOf(kept.mobile)] as const;
  await set({ consentRetentionYears: 8 });
  await expire(7);
  expect(await opens(ids[1])).toBeGreaterThan(1);
  await expire(9);
  expect(await opens(ids[1])).toBe(0);
  expect(await opens(ids[0])).toBeGreaterThan(1);
  await expire(10, 1);
  expect(await opens(ids[0])).toBe(0);
  expect(await read(back)).toMatchObject({ agreesToTexts: false, consent: { state: 'never_asked' } });
  await set({ consentRetentionYears: 5 });
});

test('C6 C48 a shared number expires as one; what waits for it, and what was never asked, stays', async () => {
  const maya = await agreed();
  const sam = await shop.customer({ name: 'Sam', mobile: maya.mobile });
  const waits = await agreed();
  const sendAt = new Date(Date.now() + 3_600_000).toISOString();
  const text = await shop.text(waits, 'Tomorrow', { sendAt });
  const asked = await shop.customer({ mobile: newNumber() });
  const numbers = [await numberIdOf(waits.mobile), await numberIdOf(asked.mobile)];
  // Two processes at once do it once.
  await Promise.all([expire(6), expire(6)]);
  for (const person of [maya, sam]) {
    expect(await read(person)).toMatchObject({ consent: { state: 'never_asked', numberConfirmed: false } });
  }
  expect((await read(maya)).sharedWith).toMatchObject([{ id: sam.id }]);
  expect((await shop.call('GET', `/messages/${text.json.id}`)).json.status).toBe('queued');
  expect(await read(waits)).toMatchObject({ agreesToTexts: true });
  expect([await numberIdOf(waits.mobile), await numberIdOf(asked.mobile)]).toEqual(numbers);
  await stillVerifies();
});
