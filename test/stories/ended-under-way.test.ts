// What ends while a carrier has the text: not taken, it is not sent again, to nobody and by no number of the shop's (C5, C21).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { saidToTwilio } from '../../server/test-support/said-to-twilio.ts';
import { newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import {
  startTwilioStandIn,
  type TwilioAnswer,
  type TwilioStandIn,
} from '../../server/test-support/twilio-stand-in.ts';
import { until } from '../../server/test-support/until.ts';

type Person = { id: string; mobile: string };

/** With Twilio, the default one; the shop has another number with the simulated carrier. */
const OTHER = '+15125550101';

let shop: TestShop;
let twilio: TwilioStandIn;
let account = '';
beforeAll(async () => {
  twilio = await startTwilioStandIn();
  shop = await testShop({
    // Its answers are held back for as long as a test needs.
    answerWithinMs: 200_000,
    account: {
      kind: 'twilio',
      credentials: { accountSid: twilio.accountSid, authToken: twilio.authToken },
      baseUrl: twilio.baseUrl,
      senders: [{ number: SENDER }],
      confirmsStop: false,
    },
  });
  account = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  await shop.call('POST', '/carrier-accounts', {
    kind: 'simulator',
    credentials: {},
    senders: [{ number: OTHER }],
  });
  await shop.call('PATCH', '/settings', { failover: { enabled: true } });
});
afterAll(async () => {
  await shop?.close();
  await twilio?.close();
});

/** Lets the carrier answer. */
let release = () => {};
let released: Promise<void>;
beforeEach(() => {
  ({ promise: released, resolve: release } = Promise.withResolvers<void>());
});
const THROTTLED = () => ({ does: 'throttles', retryAfter: '1', after: released }) as const;

const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const becomes = (id: string, ...states: string[]) =>
  until(`a text is ${states.join(' or ')}`, async () => {
    const now = await message(id);
    return states.includes(now.status) && now;
  });
const askedFor = (mobile: string) =>
  twilio.requests.filter(({ form }) => form.get('To') === mobile).map(({ form }) => form.get('Body') ?? '');
const change = (person: Pick<Person, 'id'>, body: object) =>
  shop.call('PATCH', `/customers/${person.id}`, body);

const says = ({ mobile }: Person, body: string) =>
  saidToTwilio(shop, twilio, account, { from: mobile, to: SENDER, body });

/** Agreed, and confirmed. */
async function agreed(more: Record<string, unknown> = {}): Promise<Person> {
  const person = await shop.customer(more);
  await shop.agree(person);
  await until('the confirmation has left', async () => askedFor(person.mobile).length === 1);
  await until('nothing of theirs is with the carrier', async () => (await inFlight(person)) === null);
  return person;
}
const inFlight = async ({ mobile }: Person) =>
  inBusiness(shop.database.store, shop.businessId, async (tx) => {
    const { in_flight } = await tx.sql
      .selectFrom('numbers')
      .select('in_flight')
      .where('business_id', '=', shop.businessId)
      .where('number', '=', mobile)
      .executeTakeFirstOrThrow();
    return in_flight;
  });

/** A text that the carrier has, until `release` lets it answer so. */
async function underWay(
  { mobile }: Person,
  answer: TwilioAnswer,
  send: () => ReturnType<TestShop['call']>,
): Promise<string> {
  const before = askedFor(mobile).length;
  twilio.next(answer);
  const { status, json } = await send();
  expect(status).toBe(202);
  await until('it is with the carrier', async () => askedFor(mobile).length > before);
  return json.id;
}
const ready = (person: Person) => () => shop.text(person, 'Your bike is ready');

/** Into the thread, about no customer in particular. */
const inThread = (person: Person) => async () => {
  const { json } = await shop.call('POST', '/conversations', { number: person.mobile });
  return shop.call('POST', `/conversations/${json.id}/messages`, {
    body: 'Your bike is ready',
    category: 'informational',
  });
};

/** The next time that it cannot be sent, it has been tried for as long as a text is tried. */
const lastTry = (id: string) =>
  inBusiness(shop.database.store, shop.businessId, (tx) =>
    tx.sql
      .updateTable('messages')
      .set({ setbacks: 9 })
      .where('business_id', '=', shop.businessId)
      .where('id', '=', id)
      .execute(),
  );

/** What the customer was last asked to be sent has left, and nothing else of theirs waits or is under way. */
const allIsQuiet = (mobile: string) =>
  until('nothing waits any more', async () => {
    const rows = await inBusiness(shop.database.store, shop.businessId, (tx) =>
      tx.sql
        .selectFrom('messages')
        .select('id')
        .where('business_id', '=', shop.businessId)
        .where('number', '=', mobile)
        .where('status', 'in', ['queued', 'sending'])
        .execute(),
    );
    return rows.length === 0;
  });

describe('C21 C35 a STOP while the carrier has the text, and a yes before it answers', () => {
  test.each<[string, () => TwilioAnswer]>([
    ['the sender may not text', () => ({ does: 'refuses', code: 21_606, after: released })],
    ['the account is suspended', () => ({ does: 'refuses', code: 30_002, after: released })],
  ])('%s: no other number carries it', async (_, answer) => {
    const person = await agreed();
    const id = await underWay(person, answer(), ready(person));
    await says(person, 'STOP');
    expect((await shop.agree(person)).status).toBe(201);
    release();
    expect(await becomes(id, 'failed')).toMatchObject({ sender: SENDER, failedOverFrom: null });
    await allIsQuiet(person.mobile);
    expect(await shop.got(person.mobile)).toEqual([]);
  });

  test('a carrier that is away, at the last try: no other number carries it', async () => {
    const person = await agreed();
    const away = { does: 'fails', status: 503, code: 20_503, after: released } as const;
    const id = await underWay(person, away, ready(person));
    await lastTry(id);
    await says(person, 'STOP');
    await shop.agree(person);
    release();
    expect(await becomes(id, 'canceled')).toMatchObject({ reason: 'opted_out', failedOverFrom: null });
    await allIsQuiet(person.mobile);
    expect(await shop.got(person.mobile)).toEqual([]);
  });

  test('too fast for the carrier: it is cancelled, and leaves by no number', async () => {
    const person = await agreed();
    const id = await underWay(person, THROTTLED(), ready(person));
    await says(person, 'STOP');
    await shop.agree(person);
    release();
    expect(await becomes(id, 'canceled')).toMatchObject({ reason: 'opted_out' });
    await allIsQuiet(person.mobile);
    expect(askedFor(person.mobile).filter((body) => body.includes('Your bike is ready'))).toHaveLength(1);
  });

  test('taken after all: it was sent, and that is what the thread says', async () => {
    const person = await agreed();
    const id = await underWay(person, { does: 'accepts', after: released }, ready(person));
    await says(person, 'STOP');
    release();
    expect(await becomes(id, 'sent')).toMatchObject({ reason: null });
  });

  test('C22 the confirmation of a STOP is owed all the same', async () => {
    const person = await agreed();
    twilio.next(THROTTLED());
    await says(person, 'STOP');
    await until('it is with the carrier', async () => askedFor(person.mobile).length === 2);
    await shop.call('POST', `/customers/${person.id}/consent`, { decision: 'opt_out', method: 'verbal' });
    release();
    await until('it is asked for again', async () => askedFor(person.mobile).length === 3);
  });
});

describe('C5 C17 a number changes hands while the carrier has the text', () => {
  test('about nobody in particular: it does not reach the next holder', async () => {
    const anna = await agreed({ name: 'Anna' });
    const { mobile } = anna;
    const otto = await shop.customer({ name: 'Otto', mobile });
    const id = await underWay(anna, THROTTLED(), inThread(anna));
    await change(anna, { mobile: newNumber() });
    await change(otto, { mobile: newNumber() });
    const bela = await shop.customer({ name: 'Bela', mobile });
    expect((await shop.agree(bela)).status).toBe(201);
    release();
    expect(await becomes(id, 'canceled')).toMatchObject({ reason: 'number_changed' });
    await allIsQuiet(mobile);
    const bodies = askedFor(mobile);
    expect(bodies.filter((body) => body.includes('Your bike is ready'))).toHaveLength(1);
    expect(bodies).toHaveLength(3);
  });

  test('about a customer who has left it, and came back before the carrier answered', async () => {
    const anna = await agreed({ name: 'Anna' });
    const { mobile } = anna;
    const otto = await shop.customer({ name: 'Otto', mobile });
    await change(otto, { confirmedMobile: mobile });
    const id = await underWay(anna, THROTTLED(), ready(anna));
    await change(anna, { mobile: newNumber() });
    await change(anna, { mobile, confirmedMobile: mobile });
    release();
    expect(await becomes(id, 'canceled')).toMatchObject({ reason: 'number_changed' });
  });

  test('about the one who stays: it goes on', async () => {
    const anna = await agreed({ name: 'Anna' });
    const otto = await shop.customer({ name: 'Otto', mobile: anna.mobile });
    await change(otto, { confirmedMobile: anna.mobile });
    const id = await underWay(anna, THROTTLED(), ready(anna));
    await change(otto, { mobile: newNumber() });
    release();
    await becomes(id, 'sent');
  });

  test('by a merge: what was about the record that ended does not reach the next holder', async () => {
    const [kept, other] = [await shop.customer(), await agreed()];
    const { mobile } = other;
    const id = await underWay(other, THROTTLED(), ready(other));
    expect((await shop.call('POST', `/customers/${kept.id}/merge`, { from: other.id })).status).toBe(200);
    const bela = await shop.customer({ name: 'Bela', mobile });
    await shop.agree(bela);
    release();
    expect(await becomes(id, 'canceled')).toMatchObject({ reason: 'number_changed' });
    await allIsQuiet(mobile);
    expect(askedFor(mobile)).toHaveLength(3);
  });

  test('no other number carries it either', async () => {
    const anna = await agreed({ name: 'Anna' });
    const { mobile } = anna;
    const otto = await shop.customer({ name: 'Otto', mobile });
    const id = await underWay(anna, { does: 'refuses', code: 21_606, after: released }, inThread(anna));
    await change(anna, { mobile: newNumber() });
    await change(otto, { mobile: newNumber() });
    const bela = await shop.customer({ name: 'Bela', mobile });
    await shop.agree(bela);
    release();
    expect(await becomes(id, 'failed')).toMatchObject({ failedOverFrom: null });
    await allIsQuiet(mobile);
    expect((await shop.got(mobile)).map(({ body }) => body)).toEqual([]);
  });
});
