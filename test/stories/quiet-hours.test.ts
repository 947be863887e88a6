// What is automatic waits for the morning where its recipient is: by the record, else by the number's area (C43).
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { newNumber, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
  await shop.call('PATCH', '/settings', { timeZone: 'America/New_York' });
});
afterAll(() => shop.close());
afterEach(async () => {
  vi.useRealTimers();
  await shop.call('PATCH', '/settings', { quietHours: { enabled: false } });
});

type Person = { id: string; mobile: string };

/** Who agreed and has got the confirmation. From then on the shop keeps quiet hours, and its clock says this. */
async function agreedThen(now: string, more: { mobile?: string; timeZone?: string } = {}): Promise<Person> {
  const person = await shop.customer({ mobile: newNumber(), ...more });
  await shop.agree(person);
  await until('the confirmation is there', async () => (await shop.got(person.mobile)).length === 1);
  await shop.call('PATCH', '/settings', { quietHours: { enabled: true, from: '20:00', to: '08:00' } });
  clockSays(now);
  return person;
}

/** Of the program, not of the database, which has its own. */
const clockSays = (now: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });

const isReady = (person: Person, id = `ready ${person.id}`) =>
  shop.call('POST', '/events', {
    id,
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: person.mobile },
    subject: { id: `subject of ${id}`, label: 'Tune-up' },
  });

async function inThread({ id: messageId }: { id: string }, conversationId: string) {
  const { json } = await shop.call('GET', `/conversations/${conversationId}/timeline`);
  return json.items.find((item: { message?: { id: string } }) => item.message?.id === messageId)?.message;
}
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const taskOf = async (person: Person) =>
  (await shop.call('GET', '/tasks?kind=tell_customer&limit=100')).json.items.find(
    (task: { customer: Person | null }) => task.customer?.id === person.id,
  );

/** Time passes in the database: what waits is looked at again now. */
const lookAgain = (messageId: string) =>
  inBusiness(shop.database.store, shop.businessId, async (tx) => {
    const due = new Date('2000-01-01T00:00:00.000Z');
    const { number } = await tx.sql
      .updateTable('messages')
      .set({ send_after: due })
      .where('id', '=', messageId)
      .returning('number')
      .executeTakeFirstOrThrow();
    await tx.sql.updateTable('numbers').set({ next_due: due }).where('number', '=', number).execute();
    tx.textsDue();
  });

/** Nothing holds it back: it is there as soon as it is looked at. */
async function goes({ id }: { id: string }) {
  await lookAgain(id);
  await until('it is there', async () => (await message(id)).status === 'delivered');
}

/** The day after tomorrow, so that nothing of it is due by the database's clock. */
const DAY = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);

describe('C43 from New York to Hawaii', () => {
  test('C43 a text waits for 8:00 in Honolulu, the thread says so, and it goes then', async () => {
    // Nine or ten in New York, four in Honolulu.
    const maya = await agreedThen(`${DAY}T14:00:00.000Z`, { mobile: '+18085550142' });
    const { json } = await isReady(maya);
    const eight = `${DAY}T18:00:00.000Z`;
    expect(json).toMatchObject({
      refusal: null,
      message: { status: 'queued', reason: 'quiet_hours', sendAfter: eight },
    });
    const { id, conversationId } = json.message;
    expect(await inThread({ id }, conversationId)).toMatchObject({
      reason: 'quiet_hours',
      sendAfter: eight,
      waitsForZone: 'Pacific/Honolulu',
    });

    clockSays(`${DAY}T17:59:59.000Z`);
    await lookAgain(id);
    await until('it waits again', async () => (await message(id)).sendAfter === eight);
    expect(await shop.got(maya.mobile)).toHaveLength(1);

    clockSays(eight);
    await goes({ id });
    expect((await shop.got(maya.mobile)).at(-1)?.body).toContain('ready for pickup');
    expect(await inThread({ id }, conversationId)).toMatchObject({ waitsForZone: null });
  });

  test('C43 what the record says of the customer beats the number’s area', async () => {
    const maya = await agreedThen(`${DAY}T15:00:00.000Z`, {
      mobile: '+18085550143',
      timeZone: 'America/New_York',
    });
    const { json } = await isReady(maya);
    await goes(json.message);
  });

  test('C43 the shop’s own night counts too, and needs no place', async () => {
    // Past midnight in New York, the evening in Honolulu.
    const maya = await agreedThen(`${DAY}T05:30:00.000Z`, { mobile: '+18085550144' });
    const { json } = await isReady(maya);
    expect(await inThread(json.message, json.message.conversationId)).toMatchObject({
      reason: 'quiet_hours',
      sendAfter: `${DAY}T18:00:00.000Z`,
      waitsForZone: 'Pacific/Honolulu',
    });
    const neighbour = await agreedThen(`${DAY}T06:00:00.000Z`, { mobile: '+12125550142' });
    const theirs = (await isReady(neighbour)).json.message;
    expect(await inThread(theirs, theirs.conversationId)).toMatchObject({
      waitsForZone: 'America/New_York',
    });
  });
});

describe('C43 where nobody can say what time it is', () => {
  const nowhere = () => `+1800555${String(1000 + Math.floor(Math.random() * 9000))}`;

  test('C43 staff get a task at once, and no text waits', async () => {
    const maya = await agreedThen(`${DAY}T17:00:00.000Z`, { mobile: nowhere() });
    const { json } = await isReady(maya);
    expect(json).toMatchObject({
      refusal: { reason: 'zone_unknown' },
      message: { status: 'refused', reason: 'zone_unknown' },
    });
    expect(await taskOf(maya)).toMatchObject({ status: 'open', reason: 'zone_unknown' });
    expect(await shop.got(maya.mobile)).toHaveLength(1);
  });

  test('C43 a person’s own words go all the same', async () => {
    const maya = await agreedThen(`${DAY}T05:00:00.000Z`, { mobile: nowhere() });
    await goes((await shop.text(maya, 'Your bike is ready.')).json);
  });

  test('C43 with a time zone in the record it can be said', async () => {
    const maya = await agreedThen(`${DAY}T17:00:00.000Z`, { mobile: nowhere() });
    await isReady(maya);
    await shop.call('PATCH', `/customers/${maya.id}`, { timeZone: 'America/New_York' });
    const { json } = await isReady(maya, `again ${maya.id}`);
    await goes(json.message);
  });

  test('C43 a shop without quiet hours need not know', async () => {
    const maya = await agreedThen(`${DAY}T05:00:00.000Z`, { mobile: nowhere() });
    await shop.call('PATCH', '/settings', { quietHours: { enabled: false } });
    const { json } = await isReady(maya);
    await goes(json.message);
  });
});
