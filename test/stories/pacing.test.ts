// Each sender keeps to its rate and its daily cap; a person's reply waits behind no queue of notices (C42).
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { as, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let admin: pg.Client;
beforeAll(async () => {
  shop = await testShop({ workers: 2 });
  admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await shop.close();
});
beforeEach(() => paceIs({}));

type Person = { id: string; mobile: string };
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;

/** What the sender may, and that it has sent nothing yet; what still waits is forgotten. */
async function paceIs({ perSecond = 1_000, perDay = null }: { perSecond?: number; perDay?: number | null }) {
  await admin.query(`UPDATE messages SET status = 'canceled' WHERE status = 'queued'`);
  await admin.query('UPDATE numbers SET next_due = NULL');
  await admin.query('DELETE FROM sender_pace');
  await admin.query('UPDATE senders SET per_second = $1, per_day = $2', [perSecond, perDay]);
}

/** Who agreed and has got the confirmation. */
async function reached(): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation is there', async () => (await shop.got(person.mobile)).length === 1);
  return person;
}

/** So many notices to as many numbers that agreed, each due for an hour. */
async function queueNotices(count: number, like: Person): Promise<void> {
  await admin.query(
    `WITH made AS (
       INSERT INTO numbers (business_id, number, id, facts, next_due)
       SELECT business_id, '+1512' || (7000000 + n), gen_random_uuid(), facts, now() - interval '1 hour'
       FROM numbers, generate_series(1, $2) n WHERE number = $1
       ON CONFLICT (business_id, number) DO UPDATE SET next_due = excluded.next_due
       RETURNING business_id, number),
     threads AS (
       INSERT INTO conversations (business_id, id, number, sender)
       SELECT business_id, gen_random_uuid(), number, $3 FROM made
       ON CONFLICT (business_id, number, sender) DO UPDATE SET unread = 0 RETURNING *)
     INSERT INTO messages (business_id, id, conversation_id, number, sender, direction, body, category, purpose, segments,
         actor_id, status, send_after)
     SELECT t.business_id, gen_random_uuid(), t.id, t.number, t.sender, 'outbound', 'Your bike is ready', 'informational',
       'notice', 1, (SELECT id FROM actors WHERE business_id = t.business_id LIMIT 1), 'queued', now() - interval '1 hour'
     FROM threads t`,
    [like.mobile, count, SENDER],
  );
}

const sent = async () =>
  (await admin.query('SELECT segments, texts::int FROM sender_pace')).rows[0] as
    | { segments: number; texts: number }
    | undefined;

const noticesSent = async () =>
  Number(
    (
      await admin.query(
        `SELECT count(*) FROM messages WHERE purpose = 'notice' AND status <> 'queued' AND status <> 'canceled'`,
      )
    ).rows[0].count,
  );

test('C42 a reply leaves before 10,000 notices that have waited for an hour, and what STOP is owed before all', async () => {
  const person = await reached();
  const stopper = await reached();
  await paceIs({ perSecond: 2 });
  await queueNotices(10_000, person);
  const before = await noticesSent();
  const { json: reply } = await shop.text(person, 'Yes, until six', { category: 'conversational' });
  await shop.says(stopper.mobile, 'STOP');
  await until('the reply is there', async () => (await shop.got(person.mobile)).length === 2);
  await until('the STOP is confirmed', async () => (await shop.got(stopper.mobile)).length === 2);
  // The rate is two a second, and each tenth may be one that waits longer: few have slipped past.
  expect((await noticesSent()) - before).toBeLessThan(20);
  expect(await message(reply.id)).toMatchObject({ segments: 1 });
});

test('C42 two workers together keep to one sender’s rate', async () => {
  const person = await reached();
  await paceIs({ perSecond: 4 });
  await queueNotices(40, person);
  const began = performance.now();
  const { rows: start } = await admin.query('SELECT count(*)::int AS n FROM simulator_texts');
  await until('twelve are there', async () => {
    const { rows } = await admin.query('SELECT count(*)::int AS n FROM simulator_texts');
    return rows[0].n >= start[0].n + 12;
  });
  const { rows } = await admin.query(
    'SELECT extract(epoch FROM free_at) * 1000 AS free_at, texts, segments FROM sender_pace',
  );
  const seconds = (performance.now() - began) / 1_000;
  expect(rows[0].texts).toBe(rows[0].segments);
  // One may go at once; then four a second, whoever looks.
  expect(Number(rows[0].texts)).toBeLessThanOrEqual(4 * seconds + 3);
  expect(seconds).toBeGreaterThan(2);
});

test('C42 the day’s cap counts segments; what has no room says so, and goes when the owner makes some', async () => {
  const person = await reached();
  await paceIs({ perDay: 4 });
  const long = await shop.text(person, 'It will be ready. '.repeat(20));
  await until('the long one is there', async () => (await message(long.json.id)).status === 'delivered');
  expect(await sent()).toMatchObject({ segments: 3 });
  const two = await shop.text(person, 'And then again. '.repeat(15));
  expect(two.status).toBe(202);
  const midnight = Temporal.Now.zonedDateTimeISO('America/Los_Angeles').startOfDay().add({ days: 1 });
  expect(await message(two.json.id)).toMatchObject({
    status: 'queued',
    reason: 'daily_limit',
    waitsFor: 'daily_limit',
    sendAfter: new Date(midnight.epochMilliseconds).toISOString(),
  });
  await admin.query('UPDATE senders SET per_day = 5');
  await until('it is there', async () => (await message(two.json.id)).status === 'delivered');
  expect(await sent()).toMatchObject({ segments: 5 });
});

test('C42 what expires while its sender’s day is full is told at once, and is not sent the next day', async () => {
  const person = await reached();
  await paceIs({ perDay: 1 });
  await shop.text(person, 'One');
  await until('the day is full', async () => (await sent())?.segments === 1);
  const late = await shop.text(person, 'Ready by noon', {
    expiresAt: new Date(Date.now() + 1_500).toISOString(),
  });
  expect(await message(late.json.id)).toMatchObject({ status: 'queued', reason: 'daily_limit' });
  await until('it is given up', async () => (await message(late.json.id)).status === 'canceled');
  expect((await message(late.json.id)).reason).toBe('expired');
  // The next day of the cap's clock.
  await admin.query(`UPDATE sender_pace SET day = day - 1`);
  const next = await shop.text(person, 'Good morning', { category: 'conversational' });
  await until('the next one is there', async () => (await message(next.json.id)).status === 'delivered');
  expect((await shop.got(person.mobile)).map(({ body }) => body)).not.toContain('Ready by noon');
});

test('C22 what STOP and HELP are owed waits for no cap', async () => {
  const [stopper, asker] = [await reached(), await reached()];
  await paceIs({ perDay: 1 });
  await shop.text(stopper, 'One');
  await until('the day is full', async () => (await sent())?.segments === 1);
  await shop.says(asker.mobile, 'HELP');
  await shop.says(stopper.mobile, 'STOP');
  await until('both are answered', async () => {
    const got = await Promise.all([shop.got(asker.mobile), shop.got(stopper.mobile)]);
    return got[0]?.length === 2 && got[1]?.length === 3;
  });
  // They count all the same.
  expect(await sent()).toMatchObject({ segments: 3 });
});

test('C54 at the day’s limit texts hold, the owner is told and lets them go; what STOP is owed goes', async () => {
  const [person, stopper] = [await reached(), await reached()];
  await admin.query('DELETE FROM business_pace');
  await shop.call('PATCH', '/settings', { spending: { segmentsPerDay: 2, segmentPrice: 0.01 } });
  await shop.text(person, 'One');
  const { json: two } = await shop.text(person, 'Two');
  await until('both are there', async () => (await message(two.id)).status === 'delivered');
  expect((await shop.call('GET', '/me')).json.textsHold).toBe('spend_limit');

  const { status, json: three } = await shop.text(person, 'Three', { category: 'conversational' });
  expect(status).toBe(202);
  expect(await message(three.id)).toMatchObject({
    status: 'queued',
    reason: 'held',
    waitsFor: 'spend_limit',
  });
  const notice = await shop.call('POST', '/events', {
    id: 'held',
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: person.mobile },
    subject: { id: 'held', label: 'Tune-up' },
  });
  await shop.says(stopper.mobile, 'STOP');
  await until('the STOP is confirmed', async () => (await shop.got(stopper.mobile)).length === 2);
  expect((await message(three.id)).status).toBe('queued');

  const people = await shop.call('POST', '/pacing/let-go', { what: 'people' });
  expect(people.json.spending).toMatchObject({ holds: 'automatic', letGo: 'people' });
  await until('what a person wrote is there', async () => (await message(three.id)).status === 'delivered');
  expect(await message(notice.json.message.id)).toMatchObject({ status: 'queued', reason: 'held' });

  await shop.call('POST', '/pacing/let-go', { what: 'all' });
  await until(
    'the notice is there',
    async () => (await message(notice.json.message.id)).status === 'delivered',
  );
  expect((await shop.call('POST', '/pacing/let-go', { what: 'all' })).json.code).toBe('nothing_held');
  await shop.call('PATCH', '/settings', { spending: { segmentsPerDay: null } });
});

test('C42 the owner sets rate and cap of a sender; what it has without that stands beside it', async () => {
  await paceIs({ perDay: 7 });
  const path = `/pacing/senders/${encodeURIComponent(SENDER)}`;
  expect((await shop.call('GET', '/pacing')).json.senders).toMatchObject([
    {
      number: SENDER,
      kind: 'simulator',
      perSecond: 1_000,
      perDay: 7,
      own: { perSecond: 1_000, perDay: null },
      sentToday: 0,
      waiting: 0,
    },
  ]);
  const { json } = await shop.call('PATCH', path, { perSecond: 2.5, perDay: null });
  expect(json.senders).toMatchObject([{ perSecond: 2.5, perDay: null }]);
  const wrong = await shop.call('PATCH', path, { perDay: 0 });
  expect(wrong.json.errors).toMatchObject([{ field: 'perDay' }]);
  expect((await shop.call('PATCH', '/pacing/senders/+15125550199', { perDay: 5 })).status).toBe(404);
});

let reported = 0;
const isReady = async ({ mobile }: Person, by = as('staff', 'Sam')) => {
  reported += 1;
  const event = {
    id: `flood ${reported}`,
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile },
    subject: { id: `flood ${reported}`, label: `Bike ${reported}` },
  };
  const { json } = await shop.call('POST', '/events', event, by);
  return json.message.id as string;
};
const statusOf = async (id: string) => (await message(id)).status;
/** Brakes that begin to hold after so many automatic texts in an hour; nothing was sent before. */
async function brakesAt(floodLeast: number): Promise<void> {
  await admin.query('DELETE FROM brakes');
  await shop.call('PATCH', '/settings', {
    brakes: { enabled: true, statusHoldSeconds: 0, floodMultiple: 3, floodLeast },
  });
}
const brakesOff = () => shop.call('PATCH', '/settings', { brakes: { enabled: false } });

/**
 * So many people to whom an automatic text goes at once, one more than may or several, once the flood is noticed. Texts are
 * counted by the clock's hour: where a new one begins on the way, it is begun anew, with others.
 */
async function flooded(count: number, floodLeast: number, by = as('staff', 'Sam')) {
  const hour = () => Math.floor(Date.now() / 3_600_000);
  const pacing = async () => (await shop.call('GET', '/pacing')).json;
  for (;;) {
    const people: Person[] = [];
    for (let n = 0; n < count; n++) people.push(await reached());
    await paceIs({});
    const began = hour();
    await brakesAt(floodLeast);
    const ids: string[] = [];
    for (const person of people) ids.push(await isReady(person, by));
    await until(
      'the flood is noticed',
      async () => hour() !== began || (await pacing()).floods[0]?.waiting === count - floodLeast,
    );
    const json = await pacing();
    const statuses = await Promise.all(ids.map(statusOf));
    if (hour() !== began) continue;
    const nth = statuses.indexOf('queued');
    const held = { id: ids[nth] ?? '', person: people[nth] as Person };
    return { people, ids, json, held };
  }
}

test('C54 automatic texts beyond what any hour brought hold until the owner lets them go; replies go on', async () => {
  const { people, ids, json, held } = await flooded(4, 2);
  expect(json.floods).toMatchObject([{ key: null, sentThisHour: 2, busiestHour: 0, waiting: 2 }]);
  expect(json.floods[0].samples.map(({ body }: { body: string }) => body)).toEqual([
    expect.stringContaining('Bike'),
    expect.stringContaining('Bike'),
  ]);
  expect((await shop.call('GET', '/me')).json.textsHold).toBe('flood');
  expect(await message(held.id)).toMatchObject({ reason: 'held', waitsFor: 'flood', sendAfter: null });
  const reply = await shop.text(people[0] as Person, 'Yes, until six', { category: 'conversational' });
  await until('the reply is there', async () => (await statusOf(reply.json.id)) === 'delivered');
  expect(await statusOf(held.id)).toBe('queued');

  await shop.call('POST', '/pacing/flood', { decision: 'let_go' });
  await until('all are there', async () =>
    (await Promise.all(ids.map(statusOf))).every((status) => status === 'delivered'),
  );
  expect((await shop.call('GET', '/pacing')).json.floods).toEqual([]);
  await brakesOff();
});

test('C54 what the owner drops is sent to nobody, and nobody is to be called for it; what comes later goes', async () => {
  const { held } = await flooded(2, 1);
  await shop.call('POST', '/pacing/flood', { decision: 'drop' });
  await until('it is dropped', async () => (await statusOf(held.id)) === 'canceled');
  expect((await message(held.id)).reason).toBe('dropped');
  expect((await shop.call('GET', '/tasks?kind=tell_customer&limit=100')).json.items).toEqual([]);
  expect((await shop.call('POST', '/pacing/flood', { decision: 'drop' })).json.code).toBe('nothing_held');
  await brakesOff();
  const later = await isReady(held.person);
  await until('a later one is there', async () => (await statusOf(later)) === 'delivered');
  expect(await shop.got(held.person.mobile)).toHaveLength(2);
});

test('C54 a key that misbehaves holds its own texts, and others go on; the owner sees whose they are, and lets them go', async () => {
  const till = as('key', 'till');
  const { ids, json, held } = await flooded(5, 2, till);
  const [flood] = json.floods;
  expect(json.floods).toMatchObject([
    { key: { name: 'till' }, sentThisHour: 2, busiestHour: 0, waiting: 3, samples: [{}, {}, {}] },
  ]);
  expect(flood.samples.map(({ id }: { id: string }) => id)).toContain(held.id);
  expect((await shop.call('GET', '/me')).json.textsHold).toBe('flood');
  expect(await message(held.id)).toMatchObject({ reason: 'held', waitsFor: 'flood', sendAfter: null });
  // A person's click and another key's report, though two in an hour are as many as any hour brought.
  for (const by of [as('staff', 'Sam'), as('key', 'web shop')]) {
    const other = await isReady(await reached(), by);
    await until('another one goes on', async () => (await statusOf(other)) === 'delivered');
  }
  expect(await statusOf(held.id)).toBe('queued');

  // There is no flood of the shop's, nor of a key that nobody knows.
  const decide = (key?: string) =>
    shop.call('POST', '/pacing/flood', { decision: 'let_go', ...(key && { key }) });
  expect((await decide()).json.code).toBe('nothing_held');
  expect((await decide(held.id)).json.code).toBe('nothing_held');
  expect((await decide('till')).json.errors).toMatchObject([{ field: 'key' }]);
  expect(
    (await shop.call('POST', '/pacing/flood', { decision: 'drop', key: flood.key.id }, till)).status,
  ).toBe(403);
  expect((await decide(flood.key.id)).json.floods).toEqual([]);
  await until('all are there', async () =>
    (await Promise.all(ids.map(statusOf))).every((status) => status === 'delivered'),
  );
  // None of it was another flood on the way: the owner had let as many go.
  expect((await shop.call('GET', '/pacing')).json.floods).toEqual([]);
  await brakesOff();
});

test('C54 what the owner drops of one key is not what another has waiting, nor what comes later', async () => {
  const [till, web] = [as('key', 'till'), as('key', 'web shop')];
  const first = await flooded(2, 1, till);
  const others: string[] = [];
  await until('the other key has a flood too', async () => {
    // One an hour may go: it is two unless an hour ends in between.
    others.push(await isReady(await reached(), web));
    return (await shop.call('GET', '/pacing')).json.floods.length === 2;
  });
  const keyOf = async (name: string) =>
    (await shop.call('GET', '/pacing')).json.floods.find(
      ({ key }: { key: { name: string } | null }) => key?.name === name,
    ).key.id as string;
  const dropped = await shop.call('POST', '/pacing/flood', { decision: 'drop', key: await keyOf('till') });
  expect(dropped.json.floods).toMatchObject([{ key: { name: 'web shop' } }]);
  await until('it is dropped', async () => (await statusOf(first.held.id)) === 'canceled');
  expect((await message(first.held.id)).reason).toBe('dropped');
  const waiting = others.at(-1) ?? '';
  expect(await statusOf(waiting)).toBe('queued');
  await shop.call('POST', '/pacing/flood', { decision: 'let_go', key: await keyOf('web shop') });
  await until('the other’s is there', async () => (await statusOf(waiting)) === 'delivered');
  await brakesOff();
});

test('C54 what a key’s own brake holds is none of the shop’s flood: each is shown, and decided, by itself', async () => {
  const till = as('key', 'till');
  const ofKey = await flooded(2, 1, till);
  const ofShop: string[] = [];
  const floods = async () => (await shop.call('GET', '/pacing')).json.floods;
  await until('the shop has a flood of its own', async () => {
    ofShop.push(await isReady(await reached()));
    return (await floods()).length === 2;
  });
  const [key, own] = await floods();
  expect(key).toMatchObject({ key: { name: 'till' }, waiting: 1 });
  const waits = await Promise.all(ofShop.map(statusOf));
  expect(own).toMatchObject({ key: null, waiting: waits.filter((status) => status === 'queued').length });
  const dropped = await shop.call('POST', '/pacing/flood', { decision: 'drop' });
  expect(dropped.json.floods).toMatchObject([{ key: { name: 'till' }, waiting: 1 }]);
  const last = ofShop.at(-1) ?? '';
  await until('the shop’s is dropped', async () => (await statusOf(last)) === 'canceled');
  expect(await statusOf(ofKey.held.id)).toBe('queued');
  await shop.call('POST', '/pacing/flood', { decision: 'let_go', key: key.key.id });
  await until('the key’s goes', async () => (await statusOf(ofKey.held.id)) === 'delivered');
  await brakesOff();
});

test('C54 one switch stops everything but what a STOP is owed', async () => {
  const [person, stopper, asker] = [await reached(), await reached(), await reached()];
  await shop.call('POST', '/pacing/stop', { stopped: true });
  const { json } = await shop.text(person, 'Hello', { category: 'conversational' });
  await shop.says(asker.mobile, 'HELP');
  await shop.says(stopper.mobile, 'STOP');
  await until('the STOP is confirmed', async () => (await shop.got(stopper.mobile)).length === 2);
  expect(await message(json.id)).toMatchObject({ status: 'queued', reason: 'held', waitsFor: 'stopped' });
  expect(await shop.got(asker.mobile)).toHaveLength(1);
  await shop.call('POST', '/pacing/stop', { stopped: false });
  await until('it goes on', async () => (await statusOf(json.id)) === 'delivered');
  await until('HELP is answered', async () => (await shop.got(asker.mobile)).length === 2);
});

test('C54 only the owner decides: brakes that are off hold no flood', async () => {
  const people = [await reached(), await reached(), await reached()];
  await brakesAt(1);
  await brakesOff();
  const ids: string[] = [];
  for (const person of people) ids.push(await isReady(person));
  await until('all are there', async () =>
    (await Promise.all(ids.map(statusOf))).every((status) => status === 'delivered'),
  );
});
