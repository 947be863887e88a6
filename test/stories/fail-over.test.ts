import { STOP_LINE } from '@conversations/consent';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { saidToTwilio } from '../../server/test-support/said-to-twilio.ts';
import { received, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
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
let otherAccount = '';
beforeAll(async () => {
  twilio = await startTwilioStandIn();
  shop = await testShop({
    account: {
      kind: 'twilio',
      credentials: { accountSid: twilio.accountSid, authToken: twilio.authToken },
      baseUrl: twilio.baseUrl,
      senders: [{ number: SENDER }],
      // So that the shop owes the confirmation of a STOP itself.
      confirmsStop: false,
    },
  });
  account = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  const other = await shop.call('POST', '/carrier-accounts', {
    kind: 'simulator',
    credentials: {},
    senders: [{ number: OTHER }],
  });
  otherAccount = other.json.id;
});
afterAll(async () => {
  await shop?.close();
  await twilio?.close();
});

const failover = (enabled: boolean) => shop.call('PATCH', '/settings', { failover: { enabled } });
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const becomes = (id: string, ...states: string[]) =>
  until(`a text is ${states.join(' or ')}`, async () => {
    const now = await message(id);
    return states.includes(now.status) && now;
  });
const requestsTo = ({ mobile }: Person) =>
  twilio.requests.filter(({ form }) => form.get('To') === mobile).length;
const gotFromOther = async ({ mobile }: Person) => (await shop.got(mobile)).map(({ body }) => body);

/** Agreed, and confirmed by Twilio. */
async function agreed(): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation has left', async () => requestsTo(person) === 1);
  return person;
}

const says = ({ mobile }: Person, body: string) =>
  saidToTwilio(shop, twilio, account, { from: mobile, to: SENDER, body });

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

describe('another number carries what one cannot send', () => {
  test('not unless the owner wants it', async () => {
    expect((await shop.call('GET', '/settings')).json.failover).toEqual({ enabled: false });
    const person = await agreed();
    twilio.next({ does: 'refuses', code: 21_606 });
    const { json } = await shop.text(person, 'Ready');
    expect(await becomes(json.id, 'failed')).toMatchObject({ failure: 'sender', failedOverFrom: null });
    expect(await gotFromOther(person)).toEqual([]);
  });

  test.each([
    ['a sender that may not text', 21_606],
    ['a sender that is not registered', 30_034],
    ['an account that is suspended', 30_002],
    ['credentials that are refused', 20_003],
  ])('%s: once, with the STOP line of its first text, in a thread of its own', async (_, code) => {
    await failover(true);
    const person = await agreed();
    twilio.next({ does: 'refuses', code });
    const { json } = await shop.text(person, 'Ready');
    const sent = await becomes(json.id, 'delivered');
    expect(sent).toMatchObject({ sender: OTHER, failedOverFrom: SENDER });
    expect(sent.conversationId).not.toBe(json.conversationId);
    expect(sent.body.split(STOP_LINE)).toHaveLength(2);
    expect(await gotFromOther(person)).toEqual([`Ready ${STOP_LINE}`]);
    expect(requestsTo(person)).toBe(2);
  });

  test('a carrier that is away, once a text has been tried for as long as texts are', async () => {
    await failover(true);
    const person = await agreed();
    const later = new Date(Date.now() + 1_000).toISOString();
    const { json } = await shop.text(person, 'Ready', { sendAt: later });
    await lastTry(json.id);
    twilio.next({ does: 'fails', status: 503, code: 20_503 });
    expect(await becomes(json.id, 'sent', 'delivered')).toMatchObject({ sender: OTHER });
  });

  test('C7: the confirmation of a yes as well, once, and what waited for it goes on', async () => {
    await failover(true);
    const person = await shop.customer();
    twilio.next({ does: 'refuses', code: 30_034 });
    await shop.agree(person);
    const { json } = await shop.text(person, 'Ready');
    await becomes(json.id, 'sent', 'delivered');
    await until('the confirmation is there', async () => (await gotFromOther(person)).length > 0);
    const [confirmation, ...others] = await gotFromOther(person);
    expect(confirmation).toContain('Bell & Crank');
    expect(requestsTo(person) + others.length).toBe(2);
  });
});

describe('it stays a failure, though the owner wants failover', () => {
  test.each<[string, TwilioAnswer, string, string]>([
    ['the customer blocked the number', { does: 'refuses', code: 21_610 }, 'failed', 'blocked'],
    ['taken for spam', { does: 'refuses', code: 30_007 }, 'failed', 'filtered'],
    ['taken for fraud', { does: 'refuses', code: 30_450 }, 'failed', 'filtered'],
    ['a landline', { does: 'refuses', code: 30_006 }, 'failed', 'landline'],
    ['nobody knows whether it was taken', { does: 'resets' }, 'unknown', 'no_answer'],
    ['the carrier had a fault of its own', { does: 'fails', status: 500 }, 'unknown', 'no_answer'],
  ])('%s', async (_, answer, status, failure) => {
    await failover(true);
    const person = await agreed();
    twilio.next(answer);
    const { json } = await shop.text(person, 'Ready');
    expect(await becomes(json.id, status)).toMatchObject({ sender: SENDER, failure, failedOverFrom: null });
    expect(await gotFromOther(person)).toEqual([]);
  });

  test('more texts than the carrier takes: another number would only evade its limit', async () => {
    await failover(true);
    const person = await agreed();
    const later = new Date(Date.now() + 1_000).toISOString();
    const { json } = await shop.text(person, 'Ready', { sendAt: later });
    await lastTry(json.id);
    twilio.next({ does: 'throttles', retryAfter: '1' });
    expect(await becomes(json.id, 'failed')).toMatchObject({ failure: 'limit', failedOverFrom: null });
  });

  test('C22: the confirmation of a STOP comes from the number that was written to, or not at all', async () => {
    await failover(true);
    const person = await agreed();
    twilio.next({ does: 'refuses', code: 30_034 });
    await says(person, 'STOP');
    await until('it was tried', async () => requestsTo(person) === 2);
    const texts = await inBusiness(shop.database.store, shop.businessId, (tx) =>
      tx.sql
        .selectFrom('messages')
        .select(['status', 'sender'])
        .where('business_id', '=', shop.businessId)
        .where('number', '=', person.mobile)
        .where('purpose', '=', 'opt_out_confirmation')
        .execute(),
    );
    expect(texts).toHaveLength(1);
    await until('its refusal is on record', async () => {
      const { json } = await shop.call('GET', `/customers/${person.id}`);
      return json.consent.state === 'opted_out';
    });
    expect(await gotFromOther(person)).toEqual([]);
  });

  test('C24: a no that comes while it is with the carrier', async () => {
    await failover(true);
    const person = await agreed();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    twilio.next({ does: 'accepts', after: released });
    const waiting = await shop.text(person, 'With the carrier');
    await until('it is with the carrier', async () => requestsTo(person) === 2);
    const { json } = await shop.text(person, 'Waits behind it');
    twilio.next({ does: 'refuses', code: 30_034 });
    await says(person, 'STOP');
    release();
    await becomes(waiting.json.id, 'sent');
    expect(await message(json.id)).toMatchObject({ status: 'canceled', failedOverFrom: null });
    expect(await gotFromOther(person)).toEqual([]);
  });

  test('C11: who was answered without a yes is answered by the number that they wrote to alone', async () => {
    await failover(true);
    const person = await shop.customer();
    await says(person, 'Are you open?');
    twilio.next({ does: 'refuses', code: 30_034 });
    const { json } = await shop.text(person, 'Until six', { category: 'conversational' });
    expect(await becomes(json.id, 'failed')).toMatchObject({ sender: SENDER, failedOverFrom: null });
    expect(await gotFromOther(person)).toEqual([]);
  });

  test('C29: where the other number’s carrier blocks this one', async () => {
    await failover(true);
    const person = await agreed();
    const stop = { from: person.mobile, to: OTHER, body: 'STOP', carrierHandled: 'opt_out' } as const;
    await received(shop, otherAccount, stop);
    await shop.agree(person);
    await until('the new yes is confirmed', async () => requestsTo(person) === 2);
    const thread = await inBusiness(shop.database.store, shop.businessId, (tx) =>
      tx.sql
        .selectFrom('conversations')
        .select('id')
        .where('business_id', '=', shop.businessId)
        .where('number', '=', person.mobile)
        .where('sender', '=', SENDER)
        .executeTakeFirstOrThrow(),
    );
    twilio.next({ does: 'refuses', code: 30_034 });
    const { json } = await shop.call('POST', `/conversations/${thread.id}/messages`, {
      body: 'Ready',
      category: 'informational',
    });
    expect(await becomes(json.id, 'failed')).toMatchObject({
      sender: SENDER,
      failure: 'unregistered_sender',
      failedOverFrom: null,
    });
  });
});
