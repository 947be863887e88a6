// A simulated handset is in staff's hands: it speaks for no phone that a carrier reaches (C7, C17, C28, C45).
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockNumber } from '../../server/src/numbers/locked-number.ts';
import { handsetSays } from '../../server/src/simulator/handset.ts';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { saidToTwilio } from '../../server/test-support/said-to-twilio.ts';
import { as, newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioStandIn, type TwilioStandIn } from '../../server/test-support/twilio-stand-in.ts';
import { until } from '../../server/test-support/until.ts';

type Person = { id: string; mobile: string };

/** With the simulated carrier; the default one is SENDER, the simulated carrier's too. */
const SIMULATED = '+15125550102';
const TWILIO = '+15125550101';

let shop: TestShop;
let twilio: TwilioStandIn;
let account = '';
beforeAll(async () => {
  twilio = await startTwilioStandIn();
  shop = await testShop();
  const simulator = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  await shop.call('POST', `/carrier-accounts/${simulator}/senders`, { number: SIMULATED });
  const { json } = await shop.call('POST', '/carrier-accounts', {
    kind: 'twilio',
    credentials: { accountSid: twilio.accountSid, authToken: twilio.authToken },
    baseUrl: twilio.baseUrl,
    senders: [{ number: TWILIO }],
  });
  account = json.id;
});
afterAll(async () => {
  await shop?.close();
  await twilio?.close();
});

const handsetOf = (mobile: string, body: string, to?: string) =>
  shop.call('POST', `/simulator/handsets/${encodeURIComponent(mobile)}/messages`, {
    body,
    ...(to === undefined ? {} : { to }),
  });
const sender = (number: string, change: object) =>
  shop.call('PATCH', `/senders/${encodeURIComponent(number)}`, change);
const stateOf = async ({ mobile }: Person) =>
  (await shop.call('GET', `/numbers/${encodeURIComponent(mobile)}/consent`)).json.state;
const eventsOf = async ({ id }: Person) =>
  (await shop.call('GET', `/customers/${id}/consent/events`)).json.items.length;
const REAL = { status: 409, json: { code: 'real_number', detail: expect.stringContaining('phone itself') } };

/** From the phone, by way of Twilio. */
const says = ({ mobile }: Person, body: string) =>
  saidToTwilio(shop, twilio, account, { from: mobile, to: TWILIO, body });

describe('C17 C28 C45 a phone that a carrier reaches', () => {
  test('staff cannot write its START, to no simulated number, and nothing is on record of it', async () => {
    const person = await shop.customer();
    await says(person, 'wrong number');
    const before = await eventsOf(person);
    for (const to of [undefined, SIMULATED]) {
      expect(await handsetOf(person.mobile, 'START', to)).toMatchObject(REAL);
    }
    const path = `/simulator/handsets/${encodeURIComponent(person.mobile)}/messages`;
    const key = { ...as('staff', 'Bob'), 'idempotency-key': person.id };
    for (let n = 0; n < 2; n++) {
      expect(await shop.call('POST', path, { body: 'START' }, key)).toMatchObject(REAL);
    }
    expect(await stateOf(person)).toBe('opted_out');
    expect(await eventsOf(person)).toBe(before);
    expect((await shop.call('GET', path)).json.items).toEqual([]);
  });

  test('nor once the simulated number is retired', async () => {
    const person = await shop.customer();
    await says(person, 'wrong number');
    await sender(SIMULATED, { retired: true });
    try {
      expect(await handsetOf(person.mobile, 'START', SIMULATED)).toMatchObject(REAL);
    } finally {
      await sender(SIMULATED, { retired: false });
    }
    expect(await stateOf(person)).toBe('opted_out');
  });

  test('the carrier’s text that came in while the handset’s waited for the number counts', async () => {
    const person = await shop.customer();
    let said: ReturnType<typeof handsetSays> | undefined;
    await inBusiness(shop.database.store, shop.businessId, async (tx) => {
      await lockNumber(tx, shop.parts.vault, person.mobile);
      said = handsetSays(shop.parts, shop.businessId, { number: person.mobile, body: 'START' });
      await until('it waits for the number', async () => {
        const { rows } = await shop.database.store.database.pool.query(
          `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%"numbers"%'`,
        );
        return rows.length > 0;
      });
      await tx.sql
        .insertInto('conversations')
        .values({
          business_id: tx.businessId,
          id: crypto.randomUUID(),
          number: person.mobile,
          sender: TWILIO,
        })
        .execute();
    });
    expect(await said).toEqual({ refused: 'real_number' });
    expect(await stateOf(person)).toBe('never_asked');
  });

  test('a number whose next text would leave by Twilio', async () => {
    const person = await shop.customer();
    await sender(TWILIO, { default: true });
    try {
      expect(await handsetOf(person.mobile, 'START', SIMULATED)).toMatchObject(REAL);
    } finally {
      await sender(SENDER, { default: true });
    }
  });

  test('a number that the simulated carrier alone texted, once a store texts by Twilio', async () => {
    const person = await shop.agreed();
    await until('the confirmation is there', async () => (await shop.got(person.mobile)).length === 1);
    expect((await handsetOf(person.mobile, 'wrong number')).status).toBe(202);
    const { json: store } = await shop.call('POST', '/stores', { name: 'North', sender: TWILIO });
    try {
      for (const number of [person.mobile, newNumber()]) {
        expect(await handsetOf(number, 'START', SIMULATED)).toMatchObject(REAL);
      }
    } finally {
      await shop.call('PATCH', `/stores/${store.id}`, { sender: null });
    }
    expect(await stateOf(person)).toBe('opted_out');
    expect((await handsetOf(person.mobile, 'START')).status).toBe(202);
  });

  test('a number to which Twilio’s may carry what another cannot send', async () => {
    await shop.call('PATCH', '/settings', { failover: { enabled: true } });
    try {
      expect(await handsetOf(newNumber(), 'START', SIMULATED)).toMatchObject(REAL);
      await sender(TWILIO, { retired: true });
      expect((await handsetOf(newNumber(), 'START', SIMULATED)).status).toBe(202);
    } finally {
      await sender(TWILIO, { retired: false });
      await shop.call('PATCH', '/settings', { failover: { enabled: false } });
    }
  });

  test('C36 a number of which nothing but its no is left', async () => {
    const person = await shop.customer();
    await says(person, 'wrong number');
    expect((await shop.call('POST', `/customers/${person.id}/erasure`)).status).toBe(201);
    expect(await handsetOf(person.mobile, 'START')).toMatchObject(REAL);
    expect(await stateOf(person)).not.toBe('opted_in');
  });
});

test('a number that only the simulated carrier has to do with goes on as before, beside Twilio', async () => {
  const person = await shop.agreed();
  await until('the confirmation is there', async () => (await shop.got(person.mobile)).length === 1);
  for (const [body, state] of [
    ['STOP', 'opted_out'],
    ['START', 'opted_in'],
  ] as const) {
    expect((await handsetOf(person.mobile, body)).status).toBe(202);
    expect(await stateOf(person)).toBe(state);
  }
  expect((await handsetOf(newNumber(), 'Are you open?', SIMULATED)).status).toBe(202);
});
