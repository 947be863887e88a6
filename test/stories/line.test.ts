// What carriers say of a number as a line, whom the shop texts to at all, and how somebody who cannot be texted is told (C54, C57).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop.close());

type Person = { id: string; mobile: string };
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const consentOf = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json.consent;
const behaves = ({ mobile }: Person, behaviour: string) =>
  shop.call('PUT', `/simulator/handsets/${encodeURIComponent(mobile)}`, { behaviour });

async function reached(): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation is there', async () => (await shop.got(person.mobile)).length === 1);
  return person;
}

let events = 0;
const isReady = (person: Person) => {
  events += 1;
  return shop.call('POST', '/events', {
    id: `ready ${events}`,
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: person.mobile },
    subject: { id: `subject ${events}`, label: 'Tune-up' },
  });
};
const callFor = async (person: Person) =>
  (await shop.call('GET', '/tasks?kind=tell_customer&limit=100')).json.items.find(
    (task: { customer: Person | null }) => task.customer?.id === person.id,
  );

/** Texts them by hand, until what became of it has come back. */
async function texted(person: Person): Promise<string> {
  const { json } = await shop.text(person, 'Your bike is nearly ready');
  return until('it has its end', async () => {
    const { status } = await message(json.id);
    return (status === 'delivered' || status === 'undelivered') && status;
  });
}

const says = (person: Person, line: object) =>
  inBusiness(shop.database.store, shop.businessId, async ({ sql, businessId }) => {
    const { facts } = await sql
      .selectFrom('numbers')
      .select('facts')
      .where('business_id', '=', businessId)
      .where('number', '=', person.mobile)
      .executeTakeFirstOrThrow();
    await sql
      .updateTable('numbers')
      .set({ facts: JSON.stringify({ ...facts, ...line }) })
      .where('business_id', '=', businessId)
      .where('number', '=', person.mobile)
      .execute();
  });

test('C57 a landline is learned from the carrier’s error: whoever writes is warned, what is automatic is a call at once', async () => {
  const person = await reached();
  await behaves(person, 'undeliverable');
  expect(await texted(person)).toBe('undelivered');
  expect(await consentOf(person)).toMatchObject({
    state: 'opted_in',
    line: { state: 'landline', carrierCode: 'simulator_landline' },
  });
  const { json } = await isReady(person);
  expect(json).toMatchObject({
    message: { status: 'refused', reason: 'landline' },
    refusal: { reason: 'landline' },
  });
  expect(await callFor(person)).toMatchObject({ status: 'open', reason: 'landline' });
  const { json: thread } = await shop.call('GET', `/conversations/${json.message.conversationId}`);
  expect(thread.texting).toMatchObject({ allowed: true, line: { state: 'landline' } });

  // A person tries once more, and it arrives: so it is none.
  await behaves(person, 'delivers');
  expect(await texted(person)).toBe('delivered');
  expect((await consentOf(person)).line).toBeNull();
  expect((await isReady(person)).json.refusal).toBeNull();
});

test('C57 what waited for a number that turns out to be a landline is not sent', async () => {
  const person = await reached();
  await shop.call('PATCH', '/settings', { brakes: { enabled: true, statusHoldSeconds: 2 } });
  const { json } = await isReady(person);
  await shop.call('PATCH', '/settings', { brakes: { enabled: false } });
  expect(json.message.status).toBe('queued');
  await says(person, {
    line: { state: 'landline', since: new Date().toISOString(), carrierCode: null, source: 'send_error' },
  });
  await until('it is refused', async () => (await message(json.message.id)).status === 'refused');
  expect(await callFor(person)).toMatchObject({ reason: 'landline' });
});

test('C57 a number that nobody has gets nothing automatic until it was read back in person, or writes', async () => {
  const [one, other] = [await reached(), await reached()];
  const line = {
    state: 'disconnected',
    since: new Date().toISOString(),
    carrierCode: '30005',
    source: 'send_error',
  };
  for (const person of [one, other]) {
    await says(person, { line });
    expect((await isReady(person)).json.refusal).toEqual({ reason: 'disconnected' });
  }
  await shop.call('PATCH', `/customers/${one.id}`, { confirmedMobile: one.mobile });
  expect((await consentOf(one)).line).toBeNull();
  expect((await isReady(one)).json.refusal).toBeNull();
  await shop.says(other.mobile, 'Is my bike ready?');
  expect((await isReady(other)).json.refusal).toBeNull();
});

test('C57 a number that was silent for as long as the shop set is stale until it was read back', async () => {
  const person = await reached();
  const { facts } = await inBusiness(shop.database.store, shop.businessId, ({ sql }) =>
    sql.selectFrom('numbers').select('facts').where('number', '=', person.mobile).executeTakeFirstOrThrow(),
  );
  const ago = (months: number) =>
    Temporal.Now.zonedDateTimeISO('UTC').subtract({ months, days: 1 }).toInstant().toString();
  const { confirmedAt: _, ...rest } = facts;
  await inBusiness(shop.database.store, shop.businessId, ({ sql }) =>
    sql
      .updateTable('numbers')
      .set({ facts: JSON.stringify({ ...rest, consent: { ...facts.consent, since: ago(18) } }) })
      .where('number', '=', person.mobile)
      .execute(),
  );
  expect((await isReady(person)).json.refusal).toEqual({ reason: 'stale' });
  expect((await consentOf(person)).line).toMatchObject({ state: 'stale' });
  await shop.call('PATCH', '/settings', { staleAfterMonths: 24 });
  expect((await isReady(person)).json.refusal).toBeNull();
  await shop.call('PATCH', '/settings', { staleAfterMonths: 18 });
  await shop.call('PATCH', `/customers/${person.id}`, { confirmedMobile: person.mobile });
  expect((await isReady(person)).json.refusal).toBeNull();
});

test.each([
  ['+44 7700 900142', /country that the shop does not text to \(US, CA\); the owner can allow it/],
  ['+1 876 555 0142', /country that the shop does not text to/],
  ['+1 900 555 0142', /premium/],
  ['+881 612 345 678', /satellite/],
  ['72345', /short code/],
])('C54 no record is made with %s, and the error says why', async (mobile, words) => {
  const { status, json } = await shop.call('POST', '/customers', { name: 'Noor', mobile });
  expect(status).toBe(422);
  expect(json.errors).toMatchObject([{ field: 'mobile', message: expect.stringMatching(words) }]);
});

test('C54 customers from over the border of the United States and Canada are no foreigners', async () => {
  const { status } = await shop.call('POST', '/customers', { name: 'Noor', mobile: '+1 416 555 0142' });
  expect(status).toBe(201);
});

test('C54 the owner allows a country, and takes it back: what was to go there is refused, and its customer called', async () => {
  const mobile = '+447700900143';
  await shop.call('PATCH', '/settings', { countries: ['GB'] });
  const person = (await shop.call('POST', '/customers', { name: 'Noor', mobile })).json as Person;
  await shop.agree(person);
  await until('the confirmation is there', async () => (await shop.got(mobile)).length === 1);
  expect((await shop.call('PATCH', '/settings', { countries: ['Britain'] })).status).toBe(422);
  await shop.call('PATCH', '/settings', { countries: [] });
  expect((await shop.text(person, 'Hello')).json).toMatchObject({ reason: 'country_not_allowed' });
  expect((await isReady(person)).json.refusal).toEqual({ reason: 'country_not_allowed' });
  expect(await callFor(person)).toMatchObject({ reason: 'country_not_allowed' });
  // Their record may be changed all the same, and HELP is answered.
  expect((await shop.call('PATCH', `/customers/${person.id}`, { mobile, name: 'Noor B.' })).status).toBe(200);
  await shop.says(mobile, 'HELP');
  await until('the answer is there', async () => (await shop.got(mobile)).length === 2);
});
