// Rate and cap are those of the number that a text leaves by, and nothing leaves by an account that another process has.
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SHOP } from '../../server/src/messaging/brakes.ts';
import { handOver } from '../../server/src/messaging/hand-over.ts';
import { type HeldLinks, NO_LINKS } from '../../server/src/messaging/held-links.ts';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioStandIn, type TwilioStandIn } from '../../server/test-support/twilio-stand-in.ts';

/** Twilio's, which goes on for the simulated carrier's once that is retired. */
const NORTH = '+15125550101';

let shop: TestShop;
let twilio: TwilioStandIn;
let admin: pg.Client;
let elsewhere: HeldLinks;
beforeAll(async () => {
  twilio = await startTwilioStandIn();
  // Handed over by hand, so that it is known what one claim does.
  shop = await testShop({ workers: 0 });
  admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await admin.connect();
  const { json } = await shop.call('POST', '/carrier-accounts', {
    kind: 'twilio',
    credentials: { accountSid: twilio.accountSid, authToken: twilio.authToken },
    baseUrl: twilio.baseUrl,
    senders: [{ number: NORTH }],
  });
  elsewhere = { elsewhere: () => [json.id], waiting: () => new Map() };
});
afterAll(async () => {
  await admin?.end();
  await shop?.close();
  await twilio?.close();
});
beforeEach(async () => {
  await admin.query(`UPDATE messages SET status = 'canceled' WHERE status = 'queued'`);
  await admin.query('UPDATE numbers SET next_due = NULL');
  await admin.query('DELETE FROM sender_pace');
  await admin.query('UPDATE senders SET per_second = 1000, per_day = NULL');
  await retire(NORTH, SENDER);
});

/** The one number is retired, and the other goes on for it. */
async function retire(retired: string, by: string): Promise<void> {
  const change = async (number: string, body: object) => {
    const { status } = await shop.call('PATCH', `/senders/${encodeURIComponent(number)}`, body);
    expect(status).toBe(200);
  };
  await change(by, { retired: false });
  await change(by, { default: true });
  await change(retired, { retired: true, replacedBy: by });
}

const leave = async (links: HeldLinks = NO_LINKS): Promise<number> => {
  const left = await handOver(shop.parts, shop.businessId, 1, 24, links);
  await Promise.all(left);
  return left.length;
};

/** Who agreed and has got the confirmation from the simulated carrier's number, and for whom a text by that one waits. */
async function waiting(count: number) {
  const people = [];
  for (let n = 0; n < count; n++) people.push(await shop.agreed());
  expect(await leave()).toBe(count);
  const ids: string[] = [];
  for (const person of people) ids.push((await shop.text(person, 'Until six')).json.id);
  return ids;
}
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const dropBefore = async () =>
  (await admin.query('SELECT drop_before FROM brakes WHERE business_id = $1', [shop.businessId])).rows[0]
    .drop_before as Date | null;

test('C42 a text whose number was retired keeps to the cap of the number that goes on for it', async () => {
  const ids = await waiting(2);
  await admin.query('UPDATE senders SET per_day = 1 WHERE number = $1', [NORTH]);
  await retire(SENDER, NORTH);
  expect(await leave()).toBe(1);
  expect(await leave()).toBe(0);
  const shown = await Promise.all(ids.map(message));
  const waits = shown.filter(({ status }) => status === 'queued');
  expect(waits).toMatchObject([{ sender: NORTH, reason: 'daily_limit', waitsFor: 'daily_limit' }]);
  expect(twilio.requests.filter(({ form }) => form.get('From') === NORTH)).toHaveLength(1);
  const { rows } = await admin.query('SELECT segments FROM sender_pace WHERE sender = $1', [NORTH]);
  expect(rows).toEqual([{ segments: 1 }]);
  await admin.query('UPDATE senders SET per_day = 2 WHERE number = $1', [NORTH]);
  expect(await leave()).toBe(1);
});

test('C42 nothing leaves by an account whose connection another process has, also by way of a retired number', async () => {
  const before = twilio.requests.length;
  const [id = ''] = await waiting(1);
  await retire(SENDER, NORTH);
  expect(await leave(elsewhere)).toBe(0);
  expect(await message(id)).toMatchObject({ status: 'queued', sender: NORTH });
  // From now on its number is not even claimed there.
  const version = async () =>
    (await admin.query('SELECT sum(version)::int AS sum FROM numbers')).rows[0].sum as number;
  const then = await version();
  await admin.query(`UPDATE messages SET expires_at = now() WHERE id = $1`, [id]);
  expect(await leave(elsewhere)).toBe(0);
  expect(await version()).toBe(then);
  expect(twilio.requests).toHaveLength(before);
  await leave();
  expect(await message(id)).toMatchObject({ status: 'canceled', reason: 'expired' });
});

test('C42 an answer too waits for the process that has the connection', async () => {
  const person = await shop.agreed();
  expect(await leave()).toBe(1);
  const { items } = (await shop.call('GET', '/carrier-accounts')).json;
  const simulator = items.find(({ kind }: { kind: string }) => kind === 'simulator').id as string;
  await shop.says(person.mobile, 'HELP');
  expect(await leave({ ...elsewhere, elsewhere: () => [simulator] })).toBe(0);
  expect(await leave()).toBe(1);
});

test('C54 what the owner dropped stays dropped until the process that has its connection has seen to it', async () => {
  const [id = ''] = await waiting(1);
  await retire(SENDER, NORTH);
  await leave(elsewhere);
  await admin.query(`UPDATE messages SET purpose = 'notice' WHERE id = $1`, [id]);
  await admin.query(
    `INSERT INTO brakes (business_id, id, drop_before) VALUES ($1, $2, now())
     ON CONFLICT (business_id, id) DO UPDATE SET drop_before = excluded.drop_before`,
    [shop.businessId, SHOP],
  );
  // So that the claim is not about this account alone.
  await retire(NORTH, SENDER);
  await admin.query('UPDATE senders SET retired_at = NULL WHERE number = $1', [NORTH]);
  await leave(elsewhere);
  expect(await message(id)).toMatchObject({ status: 'queued' });
  expect(await dropBefore()).not.toBeNull();
  await leave();
  expect(await message(id)).toMatchObject({ status: 'canceled', reason: 'dropped' });
  await leave();
  expect(await dropBefore()).toBeNull();
});

test('C42 the day’s cap is the brand’s: what one ten-digit number sent, the others cannot send again', async () => {
  const SOUTH = '+15125550102';
  const { items } = (await shop.call('GET', '/carrier-accounts')).json;
  const { id } = items.find(({ kind }: { kind: string }) => kind === 'twilio');
  await retire(SENDER, NORTH);
  expect((await shop.call('GET', '/pacing')).json.brand, 'one number has its own cap alone').toBeNull();
  await shop.call('POST', `/carrier-accounts/${id}/senders`, { number: SOUTH });
  const { json: store } = await shop.call('POST', '/stores', { name: 'South', sender: SOUTH });
  const brand = async () => (await shop.call('GET', '/pacing')).json.brand;
  const capIs = (segmentsPerDay: number | null) =>
    shop.call('PATCH', '/settings', { brand: { segmentsPerDay } });

  const person = await shop.agreed();
  expect(await leave()).toBe(1);
  const { sentToday } = await brand();
  expect(await brand()).toMatchObject({ segmentsPerDay: 2_000, own: 2_000, sentToday: expect.any(Number) });
  expect(sentToday).toBeGreaterThan(0);
  await capIs(sentToday);
  const { json } = await shop.call('POST', '/events', {
    id: 'ready in the south',
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: person.mobile },
    storeId: store.id,
    subject: { id: 'W-1', label: 'Wheel' },
  });
  await admin.query('UPDATE numbers SET next_due = now() WHERE number = $1', [person.mobile]);
  expect(await leave()).toBe(0);
  expect(await message(json.message.id)).toMatchObject({ sender: SOUTH, waitsFor: 'daily_limit' });
  await capIs(sentToday + 1);
  expect(await leave()).toBe(1);
  expect(twilio.requests.filter(({ form }) => form.get('From') === SOUTH)).toHaveLength(1);
  expect((await brand()).sentToday).toBeGreaterThan(sentToday);

  // Whoever is allowed more by one number is so by its brand.
  await admin.query('UPDATE senders SET per_day = 9000 WHERE number = $1', [SOUTH]);
  await capIs(null);
  expect(await brand()).toMatchObject({ segmentsPerDay: 9_000, own: 9_000 });
  expect((await capIs(0)).json.errors).toMatchObject([{ field: 'brand.segmentsPerDay' }]);
  // What a number sent before it was retired was sent by the brand.
  const sum = (await brand()).sentToday;
  await shop.call('PATCH', `/stores/${store.id}`, { sender: null });
  await shop.call('PATCH', `/senders/${encodeURIComponent(SOUTH)}`, { retired: true });
  const third = '+15125550103';
  await shop.call('POST', `/carrier-accounts/${id}/senders`, { number: third });
  expect((await brand()).sentToday).toBe(sum);
  await shop.call('PATCH', `/senders/${encodeURIComponent(third)}`, { retired: true });
});
