// What customers' pictures may come to in a day; what is beyond it waits for the next, and nothing else waits for that.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newNumber } from '../../test-support/test-shop.ts';
import { type TwilioPictures, twilioPictures } from '../../test-support/twilio-pictures.ts';
import { until } from '../../test-support/until.ts';
import { throwAway } from '../housekeeping.ts';
import { DAILY_INTAKE, type DailyIntake, withinToday } from '../media/intake.ts';
import { claimExpected } from '../media/received-media.ts';
import type { ShownMedia } from '../media/shown-media.ts';
import { inBusiness } from '../storage/transaction.ts';
import { startFetchingPictures } from './fetch-pictures.ts';

const MB = 1_048_576;
let at: TwilioPictures;
let fetching: { stop(): Promise<void> } | undefined;
beforeEach(async () => {
  at = await twilioPictures();
});
afterEach(async () => {
  await fetching?.stop();
  fetching = undefined;
  await at.close();
});

/** A PDF of exactly so many bytes, unlike any other. */
const file = (size: number) => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);
const begin = (most: DailyIntake) => {
  fetching = startFetchingPictures(at.shop.parts, { mostPerDay: most });
};
const inShop = <T>(work: Parameters<typeof inBusiness<T>>[2]) =>
  inBusiness(at.shop.parts.store, at.shop.businessId, work);
const waits = ({ state, reason }: ShownMedia) => state === 'on_its_way' && reason !== null;
/** Once nothing more happens by itself today. */
const atRest = (number: string, count: number) =>
  until('what came is here, or waits for the next day', async () => {
    const rows = await rowsOf(number);
    const media = await at.mediaOf(number);
    const isAtRest =
      rows.every(({ state, due_at }) => state === 'kept' || due_at > new Date()) &&
      media.every((each) => each.state === 'here' || waits(each));
    return rows.length === count && isAtRest && media;
  });
/** Besides, the carrier is asked for what was missed while nobody listened. */
const fetched = () => at.carrier.asked.filter((path) => path.includes('/Media/'));
const here = (media: readonly ShownMedia[]) => media.filter(({ state }) => state === 'here').length;
/** What happened so far happened a day ago, or more. */
const dayPasses = () =>
  inShop(async ({ sql: db }) => {
    await sql`delete from received_bytes where day < (select max(day) from received_bytes)`.execute(db);
    await sql`update received_bytes set day = day - 3`.execute(db);
    await sql`update messages set created_at = created_at - interval '1 day'`.execute(db);
    await sql`update received_media set due_at = due_at - interval '1 day' where state = 'on_its_way'`.execute(
      db,
    );
  });
const rowsOf = (number: string) =>
  inShop(({ sql: db }) =>
    db
      .selectFrom('received_media as r')
      .innerJoin('messages as m', 'm.id', 'r.message_id')
      .select(['r.state', 'r.attempts', 'r.due_at'])
      .where('m.number', '=', number)
      .execute(),
  );

test('C25 beyond a customer’s measure pictures wait for the next day; texts are kept, STOP is heard, and others’ pictures come', async () => {
  begin({ ofCustomer: MB, ofShop: 100 * MB });
  const maya = await at.shop.customer();
  for (let n = 0; n < 4; n++) {
    const files = [1, 2, 3].map(() => file(0.4 * MB));
    expect((await at.texts(maya.mobile, files, `Look at this, ${n}`)).status).toBe(200);
  }
  const media = await atRest(maya.mobile, 12);
  // Three come to the measure; three more may have been under way by then.
  expect(here(media)).toBeGreaterThanOrEqual(3);
  expect(here(media)).toBeLessThanOrEqual(6);
  expect(new Set(media.filter(waits).map(({ reason }) => reason))).toEqual(new Set(['customer_sent_much']));
  expect(fetched()).toHaveLength(here(media));
  expect((await at.threadOf(maya.mobile)).texts.map(({ body }) => body)).toEqual(
    [0, 1, 2, 3].map((n) => `Look at this, ${n}`),
  );
  // Nobody tries before, and that they waited was no try.
  const waiting = (await rowsOf(maya.mobile)).filter(({ state }) => state === 'on_its_way');
  for (const { attempts, due_at } of waiting) {
    expect(attempts).toBe(0);
    expect(due_at.getTime()).toBeGreaterThan(Date.now());
    expect(due_at.getTime()).toBeLessThanOrEqual(Date.now() + 25 * 3_600_000);
  }

  expect((await at.texts(maya.mobile, [file(1_000)], 'STOP')).status).toBe(200);
  expect((await at.shop.call('GET', `/customers/${maya.id}`)).json.consent.state).toBe('opted_out');
  const theo = newNumber();
  await at.texts(theo, [file(1_000)]);
  expect(await at.settled(theo)).toMatchObject([{ state: 'here' }]);
  expect(await atRest(maya.mobile, 13)).toHaveLength(13);
});

test('beyond the shop’s measure everybody’s wait, and the next day what waited leaves room for what comes then', async () => {
  // 16 files; half of it is 8.
  begin({ ofCustomer: 100 * MB, ofShop: 4 * MB });
  const flood = newNumber();
  for (let n = 0; n < 3; n++) {
    await at.texts(
      flood,
      Array.from({ length: 15 }, () => file(0.25 * MB)),
    );
  }
  const first = here(await atRest(flood, 45));
  expect(first).toBeGreaterThanOrEqual(16);
  expect(first).toBeLessThanOrEqual(19);
  const [maya, theo] = [newNumber(), newNumber()];
  await at.texts(maya, [file(1_000)]);
  expect(await atRest(maya, 1)).toMatchObject([{ state: 'on_its_way', reason: 'shop_got_much' }]);

  await dayPasses();
  const second = await atRest(flood, 45);
  expect(here(second) - first).toBeGreaterThanOrEqual(7);
  expect(here(second) - first).toBeLessThanOrEqual(11);
  await at.texts(theo, [file(1_000)]);
  expect(await at.settled(theo)).toMatchObject([{ state: 'here' }]);

  for (let day = 0; day < 4; day++) {
    await dayPasses();
    await atRest(flood, 45);
  }
  expect(here(await at.settled(flood, 45))).toBe(45);
  expect(await at.settled(maya)).toMatchObject([{ state: 'here' }]);
  expect(new Set(fetched()).size).toBe(47);
});

test('all that one number has waiting is put off with the first of it, and no other’s', async () => {
  const [flood, theo] = [newNumber(), newNumber()];
  await at.texts(
    flood,
    Array.from({ length: 9 }, () => file(1_000)),
  );
  await at.texts(theo, [file(1_000)]);
  const look = (most: DailyIntake) => inShop(async (tx) => withinToday(tx, await claimExpected(tx, 1), most));
  const { files, putOff } = await look({ ofCustomer: 0, ofShop: MB });
  expect(files).toEqual([]);
  expect(putOff).toMatchObject([{ why: 'customer_sent_much', count: 9 }]);
  const [theirs] = await rowsOf(theo);
  expect(theirs?.due_at.getTime()).toBeLessThanOrEqual(Date.now());
  expect((await look({ ofCustomer: MB, ofShop: MB })).files).toHaveLength(1);
});

test('what is fetched and not kept counts too', async () => {
  begin({ ofCustomer: MB, ofShop: 100 * MB });
  const number = newNumber();
  await at.texts(number, [Buffer.concat([Buffer.from('\x7fELF'), randomBytes(2 * MB)])]);
  expect(await at.settled(number)).toMatchObject([{ state: 'failed', reason: 'kind' }]);
  await at.texts(number, [file(1_000)]);
  await until('it waits', async () => (await at.mediaOf(number)).some(waits));
});

test('screens hear of what waits', async () => {
  begin({ ofCustomer: 1, ofShop: 100 * MB });
  const number = newNumber();
  await at.texts(number, [file(1_000)]);
  await at.settled(number);
  const changes = () =>
    inShop(({ sql: db }) =>
      db.selectFrom('changes').select('data').where('type', '=', 'message.updated').execute(),
    );
  const before = (await changes()).length;
  await fetching?.stop();
  await at.texts(number, [file(1_000), file(1_000), file(1_000)]);
  await at.texts(number, [file(1_000)]);
  begin({ ofCustomer: 1, ofShop: 100 * MB });
  await atRest(number, 5);
  const { id } = await at.threadOf(number);
  const heard = (await changes()).slice(before);
  expect(heard.length).toBeGreaterThanOrEqual(1);
  expect(heard.every(({ data }) => (data as { conversationId?: string }).conversationId === id)).toBe(true);
});

test('counts of days that are over are thrown away, and today’s stay', async () => {
  begin({ ofCustomer: MB, ofShop: MB });
  const number = newNumber();
  await at.texts(number, [file(1_000)]);
  await at.settled(number);
  const counts = () => inShop(({ sql: db }) => db.selectFrom('received_bytes').selectAll().execute());
  expect((await counts()).map(({ bytes }) => bytes)).toEqual([1_000, 1_000]);
  await inShop(throwAway);
  expect(await counts()).toHaveLength(2);
  await dayPasses();
  await inShop(throwAway);
  expect(await counts()).toEqual([]);
});

test('a day takes 100 MB of one customer and 1 GB of all, as the API and the guide say', () => {
  expect(DAILY_INTAKE).toEqual({ ofCustomer: 100 * MB, ofShop: 1_024 * MB });
});
