// What a carrier's register says of a number before it is texted: asked for where the owner wants it, once, and believed only
// where no text told more (C57).
import { UNKNOWN_NUMBER } from '@conversations/consent';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LookedUpLine } from '../../server/src/carriers/carrier.ts';
import { lookUpLines } from '../../server/src/messaging/look-up-lines.ts';
import { inBusiness, type Tx } from '../../server/src/storage/transaction.ts';
import { newNumber, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { testStaff } from '../../server/test-support/test-staff.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
let staff: Awaited<ReturnType<typeof testStaff>>;
beforeAll(async () => {
  shop = await testShop();
  staff = await testStaff(shop.parts, [{ businessId: shop.businessId, name: 'Sam', role: 'staff' }]);
});
afterAll(async () => {
  await staff.close();
  await shop.close();
});
const switchedOn = (enabled: boolean) => shop.call('PATCH', '/settings', { lineLookUps: { enabled } });
beforeEach(() => switchedOn(true));

const LANDLINE = { line: 'landline', carrierCode: 'landline' } as const;

type Person = { id: string; mobile: string };
const consentOf = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json.consent;
const behaves = ({ mobile }: Person, behaviour: string) =>
  shop.call('PUT', `/simulator/handsets/${encodeURIComponent(mobile)}`, { behaviour });
const wants = ({ id }: Person) => shop.call('POST', `/customers/${id}/line-look-up`);
const tx = <T>(work: (tx: Tx) => Promise<T>) => inBusiness(shop.database.store, shop.businessId, work);

/** One look at what is due. @returns whom the carrier was asked of */
async function look(answer?: (number: string) => Promise<LookedUpLine>): Promise<string[]> {
  const asked: string[] = [];
  const { carriers } = shop.parts;
  const of = async (businessId: string, accountId: string) => {
    const carrier = await carriers.of(businessId, accountId);
    const lookUpLine = async (number: string) => {
      asked.push(number);
      return (await (answer?.(number) ?? carrier.lookUpLine?.(number))) ?? { line: 'other' as const };
    };
    return { ...carrier, lookUpLine };
  };
  await lookUpLines({ ...shop.parts, carriers: { ...carriers, of } });
  return asked;
}

const delivered = ({ mobile }: Person) =>
  tx(async ({ sql, businessId }) => {
    const texts = await sql
      .selectFrom('messages')
      .select('status')
      .where('business_id', '=', businessId)
      .where('number', '=', mobile)
      .execute();
    return texts.length > 0 && texts.every(({ status }) => status === 'delivered');
  });

const sinceAsked = ({ mobile }: Person, days: number) =>
  tx(({ sql, businessId }) =>
    sql
      .updateTable('numbers')
      .set({ line_asked: new Date(Date.now() - days * 86_400_000) })
      .where('business_id', '=', businessId)
      .where('number', '=', mobile)
      .execute(),
  );

/** What the carrier of a text that arrived may leave unsaid. */
const reportsNothing = ({ mobile }: Person) =>
  tx(({ sql, businessId }) =>
    sql
      .updateTable('messages')
      .set({ status: 'sent' })
      .where('business_id', '=', businessId)
      .where('number', '=', mobile)
      .execute(),
  );

async function landline(): Promise<Person> {
  const person = await shop.customer();
  await behaves(person, 'undeliverable');
  return person;
}

const isReady = async (person: Person) => {
  const { json } = await shop.call('POST', '/events', {
    id: `ready ${person.id}`,
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: person.mobile },
    subject: { id: `subject ${person.id}`, label: 'Tune-up' },
  });
  return json;
};

test('C57 a landline is known before a text was wasted on it, how it became known stands with it, and a text that arrives proves the opposite', async () => {
  const person = await landline();
  expect((await wants(person)).status).toBe(204);
  expect(await look()).toEqual([person.mobile]);
  expect(await consentOf(person)).toMatchObject({
    state: 'never_asked',
    line: { state: 'landline', carrierCode: 'simulator_landline', source: 'look_up' },
  });
  const told = await tx(({ sql, businessId }) =>
    sql
      .selectFrom('changes')
      .select('data')
      .where('business_id', '=', businessId)
      .where('type', '=', 'consent.changed')
      .execute(),
  );
  const ofThem = told.filter(({ data }) => data.number === person.mobile);
  expect(ofThem, 'open screens hear of it').toHaveLength(1);

  await behaves(person, 'delivers');
  await shop.agree(person);
  await until('the confirmation arrived', async () => (await consentOf(person)).line === null);
  expect((await isReady(person)).refusal).toBeNull();
});

test('C57 of a number that is none of any plan staff hear before they waste a text on it, and confirm or correct it', async () => {
  const person = await shop.agreed();
  await until('the confirmation is there', () => delivered(person));
  await reportsNothing(person);
  await wants(person);
  await look(async () => ({ line: 'invalid', carrierCode: 'valid: false' }));
  expect(await consentOf(person)).toMatchObject({
    state: 'opted_in',
    line: { state: 'invalid', carrierCode: 'valid: false', source: 'look_up' },
  });
  expect((await isReady(person)).refusal).toEqual({ reason: 'disconnected' });
  await staff.as('Sam', 'PATCH', `/customers/${person.id}`, { confirmedMobile: person.mobile });
  expect((await consentOf(person)).line).toBeNull();
});

test('C57 what is automatic does not go to a landline that was looked up, it is no less agreed, and a text from there proves the opposite', async () => {
  const person = await shop.agreed();
  await until('the confirmation is there', () => delivered(person));
  await reportsNothing(person);
  await wants(person);
  await look(async () => LANDLINE);
  expect((await isReady(person)).refusal).toEqual({ reason: 'landline' });
  expect(await consentOf(person)).toMatchObject({ state: 'opted_in', line: { source: 'look_up' } });
  await shop.says(person.mobile, 'Is my bike ready?');
  expect((await consentOf(person)).line).toBeNull();
});

test('C57 switched off nobody is asked, and nothing that was wanted before either', async () => {
  const before = await landline();
  await wants(before);
  await switchedOn(false);
  const after = await landline();
  await wants(after);
  await staff.as('Sam', 'PATCH', `/customers/${after.id}`, { mobile: after.mobile });
  expect(await look()).toEqual([]);
  expect([(await consentOf(before)).line, (await consentOf(after)).line]).toEqual([null, null]);
  await switchedOn(true);
  expect(await look(), 'only what was wanted while it was on').toEqual([before.mobile]);
});

const unanswered = {
  code: 'HTTP_500',
  reason: 'carrier_fault',
  message: 'The carrier did not answer as it should',
} as const;
const turnedAway = { code: '20003', reason: 'account', message: 'These are not its credentials' } as const;

test.each([
  ['that is not answered', unanswered],
  ['that is turned away', turnedAway],
])(
  'C57 a look-up %s says nothing, blocks nothing and is repeated no sooner than the next day',
  async (_, unreadable) => {
    const person = await landline();
    await wants(person);
    expect(await look(async () => ({ unreadable }))).toEqual([person.mobile]);
    expect((await consentOf(person)).line).toBeNull();
    await wants(person);
    expect(await look()).toEqual([]);
    const aDayLater = sql<Date>`line_asked - interval '1 day'`;
    await tx(({ sql, businessId }) =>
      sql
        .updateTable('numbers')
        .set({ line_asked: aDayLater })
        .where('business_id', '=', businessId)
        .where('number', '=', person.mobile)
        .execute(),
    );
    await wants(person);
    expect(await look(async () => ({ line: 'other' }))).toEqual([person.mobile]);
    await behaves(person, 'delivers');
    await shop.agree(person);
    await until('the confirmation is there', async () => (await shop.got(person.mobile)).length === 1);
    expect((await isReady(person)).refusal).toBeNull();
  },
);

test('C57 a number is looked up once in 90 days, however many want to know', async () => {
  const person = await shop.customer();
  await Promise.all([wants(person), wants(person)]);
  const looks = await Promise.all([look(), look()]);
  expect(looks.flat()).toEqual([person.mobile]);
  await sinceAsked(person, 89);
  await wants(person);
  expect(await look()).toEqual([]);
  await sinceAsked(person, 91);
  await wants(person);
  expect(await look()).toEqual([person.mobile]);
});

test('C57 who texted or was reached is not looked up, and beats the register that is being asked', async () => {
  const [wrote, reached] = [await shop.customer(), await shop.agreed()];
  await shop.says(wrote.mobile, 'Hello');
  await until('it was delivered', () => delivered(reached));
  for (const person of [wrote, reached]) await wants(person);
  expect(await look()).toEqual([]);

  const writes = await shop.customer();
  await wants(writes);
  await look(async (number) => {
    await shop.says(number, 'Is my bike ready?');
    return LANDLINE;
  });
  expect((await consentOf(writes)).line).toBeNull();
});

test('C57 what errors said stands: a look-up says nothing beside it, and makes nothing of it good', async () => {
  const person = await shop.agreed();
  await behaves(person, 'undeliverable');
  await until('the confirmation failed', async () => (await consentOf(person)).line !== null);
  const before = await consentOf(person);
  await wants(person);
  expect(await look()).toEqual([]);
  expect(await consentOf(person)).toEqual(before);
});

test('C57 staff who save a number have it looked up; what a program brings is looked up once staff ask', async () => {
  const mobile = newNumber();
  const { json } = await staff.as('Sam', 'POST', '/customers', { name: 'Ines Duarte', mobile });
  expect(await look()).toEqual([mobile]);
  const other = newNumber();
  await staff.as('Sam', 'PATCH', `/customers/${json.id}`, { mobile: other });
  expect(await look()).toEqual([other]);

  const brought = await shop.customer();
  await shop.call('PATCH', `/customers/${brought.id}`, { mobile: newNumber() });
  await staff.as('Sam', 'PATCH', `/customers/${brought.id}`, { name: 'Ines D.' });
  expect(await look()).toEqual([]);
  expect((await wants({ id: brought.id, mobile: '' })).status).toBe(204);
  expect(await look()).toHaveLength(1);
  expect((await shop.call('POST', `/customers/${uuid()}/line-look-up`)).status).toBe(404);
});

test('C57 C54 nobody is told of a number that the shop does not text to, nor of one that was forgotten', async () => {
  await shop.call('PATCH', '/settings', { countries: ['GB'] });
  const [abroad, forgotten] = [await shop.customer({ mobile: '+447700900142' }), await shop.customer()];
  await wants(forgotten);
  await shop.call('PATCH', '/settings', { countries: [] });
  expect((await wants(abroad)).status).toBe(204);
  expect((await shop.call('POST', `/customers/${forgotten.id}/erasure`)).status).toBe(201);
  expect(await look()).toEqual([]);
});

test('C57 where the carrier has no register nobody was asked, so another carrier may be', async () => {
  const person = await shop.customer();
  await wants(person);
  const { carriers } = shop.parts;
  const of = async (...account: Parameters<typeof carriers.of>) => {
    const carrier = { ...(await carriers.of(...account)) };
    delete carrier.lookUpLine;
    return carrier;
  };
  await lookUpLines({ ...shop.parts, carriers: { ...carriers, of } });
  await wants(person);
  expect(await look()).toEqual([person.mobile]);
});

/** So many other numbers were looked up just now, of an area code of their own. */
const askedToday = (count: number, area = 973) =>
  tx(({ sql, businessId }) =>
    sql
      .insertInto('numbers')
      .values(
        Array.from({ length: count }, (_, n) => ({
          business_id: businessId,
          number: `+1${area}555${n + 1000}`,
          id: uuid(),
          facts: JSON.stringify(UNKNOWN_NUMBER),
          line_asked: new Date(),
        })),
      )
      .execute(),
  );
const forgetAsked = () =>
  tx(({ sql, businessId }) =>
    sql
      .updateTable('numbers')
      .set({ line_asked: null, line_wanted: null })
      .where('business_id', '=', businessId)
      .execute(),
  );

test.each([
  ['is not answered counts', unanswered, 0, 862],
  ['is turned away costs nothing, and does not count', turnedAway, 1, 908],
] as const)('C57 among the 100 of a day a look-up that %s', async (_, unreadable, more, area) => {
  await forgetAsked();
  await askedToday(99, area);
  const [failed, next] = [await shop.customer(), await shop.customer()];
  await wants(failed);
  expect(await look(async () => ({ unreadable }))).toEqual([failed.mobile]);
  await wants(next);
  expect(await look()).toHaveLength(more);
  await forgetAsked();
});

test('C57 at most 100 a day are looked up, of whatever staff wanted in that day', async () => {
  const [person, late] = [await shop.customer(), await shop.customer()];
  await askedToday(100);
  for (const each of [person, late]) await wants(each);
  expect(await look()).toEqual([]);
  const tomorrow = (column: 'line_asked' | 'line_wanted', number: string) =>
    tx(({ sql, businessId }) =>
      sql
        .updateTable('numbers')
        .set({ [column]: new Date(Date.now() - 86_400_001) })
        .where('business_id', '=', businessId)
        .where('number', 'like', number)
        .execute(),
    );
  await tomorrow('line_wanted', late.mobile);
  await tomorrow('line_asked', '+1973555%');
  expect(await look()).toEqual([person.mobile]);
});
