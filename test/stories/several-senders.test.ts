import { randomUUID } from 'node:crypto';
import { STOP_LINE } from '@conversations/consent';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { saidToTwilio } from '../../server/test-support/said-to-twilio.ts';
import { received, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioStandIn, type TwilioStandIn } from '../../server/test-support/twilio-stand-in.ts';
import { until } from '../../server/test-support/until.ts';

type Person = { id: string; mobile: string };

/** The simulated carrier's, the default one. */
const MAIN = SENDER;
/** Twilio's, which answers STOP by itself; the second store's own. */
const NORTH = '+15125550101';
/** Twilio's too. */
const THIRD = '+15125550103';

let shop: TestShop;
let twilio: TwilioStandIn;
let twilioAccount = '';
let simulatorAccount = '';
let northStore = '';
let mainStore = '';
beforeAll(async () => {
  twilio = await startTwilioStandIn();
  shop = await testShop();
  simulatorAccount = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  const { json } = await shop.call('POST', '/carrier-accounts', {
    kind: 'twilio',
    credentials: { accountSid: twilio.accountSid, authToken: twilio.authToken },
    baseUrl: twilio.baseUrl,
    senders: [{ number: NORTH }, { number: THIRD }],
  });
  twilioAccount = json.id;
  mainStore = (await shop.call('GET', '/stores')).json.items[0].id;
  const north = await shop.call('POST', '/stores', { name: 'North', sender: '(512) 555-0101' });
  expect(north).toMatchObject({ status: 201, json: { sender: NORTH } });
  northStore = north.json.id;
});
afterAll(async () => {
  await shop?.close();
  await twilio?.close();
});

/** What Twilio was asked to send to this number, oldest first. */
const byTwilio = ({ mobile }: Person) =>
  twilio.requests
    .filter(({ form }) => form.get('To') === mobile)
    .map(({ form }) => ({ from: form.get('From'), body: form.get('Body') ?? '' }));
const bySimulator = async ({ mobile }: Person) => (await shop.got(mobile)).map(({ body }) => body);

/** The customer writes to a number with Twilio. */
const saysToTwilio = ({ mobile }: Person, to: string, body: string, more = {}) =>
  saidToTwilio(shop, twilio, twilioAccount, { from: mobile, to, body, ...more });
/** The customer writes to the simulated carrier's number. Not from a handset of it: these phones are Twilio's too. */
const says = ({ mobile }: Person, body: string) =>
  received(shop, simulatorAccount, { from: mobile, to: MAIN, body });

const read = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json;
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
/** Both networks take it: by the simulated carrier it is delivered, Twilio's stand-in says no more than that it was sent. */
const leaves = (id: string) =>
  until('a text has left', async () => {
    const now = await message(id);
    return ['sent', 'delivered'].includes(now.status) && now;
  });
const threads = async ({ mobile }: Person) =>
  inBusiness(shop.database.store, shop.businessId, (tx) =>
    tx.sql
      .selectFrom('conversations')
      .select(['id', 'sender'])
      .where('business_id', '=', shop.businessId)
      .where('number', '=', mobile)
      .orderBy('id')
      .execute(),
  );
const threadWith = async (person: Person, sender: string) => {
  const found = (await threads(person)).find((thread) => thread.sender === sender);
  if (!found) throw new Error(`no thread with ${sender}`);
  return found;
};
const timeline = async (conversationId: string) =>
  (await shop.call('GET', `/conversations/${conversationId}/timeline`)).json.items;
const ready = (person: Person, more: object) =>
  shop.call('POST', '/events', {
    id: randomUUID(),
    type: 'work_order.ready',
    occurredAt: new Date().toISOString(),
    customer: { mobile: person.mobile },
    subject: { id: randomUUID(), label: '#12 (Trek)' },
    ...more,
  });
const sender = (number: string, change: object) =>
  shop.call('PATCH', `/senders/${encodeURIComponent(number)}`, change);

/** Agreed, and confirmed by the default number. */
async function agreed(): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation has left', async () => (await bySimulator(person)).length === 1);
  return person;
}

describe('which number a text takes', () => {
  test('about something of a store’s: that store’s, and the default one where it has none', async () => {
    const person = await agreed();
    const north = await ready(person, { storeId: northStore });
    expect(north.json.message.sender).toBe(NORTH);
    await leaves(north.json.message.id);
    const main = await ready(person, { storeId: mainStore });
    expect(main.json.message.sender).toBe(MAIN);
    await leaves(main.json.message.id);
  });

  test('C51: with several stores a text says which one it is about', async () => {
    const person = await agreed();
    const { json } = await ready(person, { storeId: northStore });
    expect(json.message.body).toMatch(/^Bell & Crank, North: /);
  });

  test('a conversation keeps its number, and a customer of a store stays with its number', async () => {
    const person = await agreed();
    await saysToTwilio(person, NORTH, 'Is the Trek done?');
    const customers = await shop.text(person, 'Tomorrow');
    expect(customers.json.sender).toBe(NORTH);
    const { id } = await threadWith(person, MAIN);
    const threads = await shop.call('POST', `/conversations/${id}/messages`, {
      body: 'From the first thread',
      category: 'informational',
    });
    expect(threads.json.sender).toBe(MAIN);
    await leaves(threads.json.id);
    // That was the last, and it is no store's own: so the next goes by the default one.
    expect((await shop.text(person, 'And another')).json.sender).toBe(MAIN);
    await saysToTwilio(person, THIRD, 'And by the third?');
    expect((await shop.text(person, 'By the default one')).json.sender).toBe(MAIN);
  });

  test('what the customer answers comes into the thread of the number that they wrote to', async () => {
    const person = await agreed();
    await saysToTwilio(person, THIRD, 'Hello third');
    await says(person, 'Hello main');
    const bodies = async (number: string) =>
      (await timeline((await threadWith(person, number)).id))
        .filter((item: { message?: { direction: string } }) => item.message?.direction === 'inbound')
        .map((item: { message: { body: string } }) => item.message.body);
    expect(await bodies(THIRD)).toEqual(['Hello third']);
    expect(await bodies(MAIN)).toEqual(['Hello main']);
  });

  test('C7: a yes at a store is confirmed by that store’s number', async () => {
    const person = await shop.customer();
    const script = await shop.call('GET', '/scripts/current');
    await shop.call('POST', `/customers/${person.id}/consent`, {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: script.json.id,
      confirmedMobile: person.mobile,
      storeId: northStore,
    });
    await until('Twilio was asked', async () => byTwilio(person).length === 1);
    expect(byTwilio(person)[0]?.from).toBe(NORTH);
  });

  test('C8: the first text from each number has the STOP line, and the next from it has none', async () => {
    const person = await agreed();
    expect((await bySimulator(person))[0]).toContain(STOP_LINE);
    for (const label of ['first', 'second']) {
      const { json } = await ready(person, {
        storeId: northStore,
        subject: { id: label + person.id, label },
      });
      await leaves(json.message.id);
    }
    const [first, second] = byTwilio(person).map(({ body }) => body.endsWith(STOP_LINE));
    expect([first, second]).toEqual([true, false]);
    await ready(person, { storeId: mainStore });
    // What the network took is on the handset a moment later.
    await until('it has arrived', async () => (await bySimulator(person)).length === 2);
    expect((await bySimulator(person)).map((body) => body.endsWith(STOP_LINE))).toEqual([true, false]);
  });
});

describe('STOP to any number', () => {
  test('C24: ends the texts of all; what waits with another is cancelled, and one number confirms', async () => {
    const person = await agreed();
    const later = new Date(Date.now() + 3_600_000).toISOString();
    await saysToTwilio(person, NORTH, 'hi');
    const waiting = [
      await shop.text(person, 'By Twilio', { sendAt: later }),
      await shop.call('POST', `/conversations/${(await threadWith(person, MAIN)).id}/messages`, {
        body: 'By the other',
        category: 'informational',
        sendAt: later,
      }),
    ];
    expect(waiting.map(({ json }) => json.sender)).toEqual([NORTH, MAIN]);
    await says(person, 'STOP');
    for (const { json } of waiting) {
      expect(await message(json.id)).toMatchObject({ status: 'canceled', reason: 'opted_out' });
    }
    await until('it is confirmed', async () => (await bySimulator(person)).length === 2);
    // To the other number too: it is on record, and nothing more is said.
    await saysToTwilio(person, THIRD, 'STOP');
    for (const store of [northStore, mainStore]) {
      expect((await ready(person, { storeId: store })).json.refusal).toEqual({ reason: 'opted_out' });
    }
    expect(await bySimulator(person)).toHaveLength(2);
    expect(byTwilio(person)).toEqual([]);
  });

  test('C22, C29: where the carrier confirms, the shop does not; its block is of that number alone', async () => {
    const person = await agreed();
    await saysToTwilio(person, NORTH, 'STOP', { optOutType: 'STOP' });
    const { consent } = await read(person);
    expect(consent.state).toBe('opted_out');
    expect(consent.carrierBlocks.map((block: { senderNumber: string }) => block.senderNumber)).toEqual([
      NORTH,
    ]);
    // START to the other number opens all of them but the one that the carrier blocks.
    await says(person, 'START');
    await until('the yes is confirmed', async () => (await bySimulator(person)).length === 2);
    expect((await read(person)).consent.state).toBe('opted_in');
    expect((await ready(person, { storeId: northStore })).json.refusal).toEqual({
      reason: 'carrier_blocked',
    });
    const third = await shop.text(person, 'By the default one');
    expect(third.json.sender).toBe(MAIN);
    await leaves(third.json.id);
    // And START to that one lifts its block.
    await saysToTwilio(person, NORTH, 'START', { optOutType: 'START' });
    expect((await read(person)).consent.carrierBlocks).toEqual([]);
    const again = await ready(person, { storeId: northStore });
    await leaves(again.json.message.id);
    expect(byTwilio(person)).toHaveLength(1);
  });
});

describe('a number that is retired', () => {
  test('goes on with the one that replaces it, in a thread that both threads name, and what waited goes too', async () => {
    const person = await agreed();
    await saysToTwilio(person, THIRD, 'hi third');
    const soon = new Date(Date.now() + 1_500).toISOString();
    const old = await threadWith(person, THIRD);
    const waiting = await shop.call('POST', `/conversations/${old.id}/messages`, {
      body: 'Waits',
      category: 'informational',
      sendAt: soon,
    });
    expect(waiting.json.sender).toBe(THIRD);
    expect(await sender(THIRD, { retired: true, replacedBy: NORTH })).toMatchObject({
      status: 200,
      json: { retiredAt: expect.any(String), replacedBy: NORTH },
    });
    try {
      await leaves(waiting.json.id);
      expect(byTwilio(person)).toEqual([{ from: NORTH, body: `Waits ${STOP_LINE}` }]);
      const next = await threadWith(person, NORTH);
      const activities = async (id: string) =>
        (await timeline(id))
          .filter(({ kind }: { kind: string }) => kind === 'activity')
          .map((item: Record<string, unknown>) => [item.activity, item.otherConversation]);
      expect(await activities(old.id)).toEqual([['goes_on_in', { id: next.id, sender: NORTH }]]);
      expect(await activities(next.id)).toEqual([['goes_on_from', { id: old.id, sender: THIRD }]]);
      const { json: detail } = await shop.call('GET', `/conversations/${old.id}`);
      expect(detail.texting).toMatchObject({ allowed: true, sender: NORTH });
      // Staff who answer in the old thread text by the new number, and the threads say so once.
      const answer = await shop.call('POST', `/conversations/${old.id}/messages`, {
        body: 'From the old thread',
        category: 'informational',
      });
      expect(answer.json).toMatchObject({ sender: NORTH, conversationId: next.id });
      await leaves(answer.json.id);
      expect(await activities(old.id)).toHaveLength(1);
    } finally {
      await sender(THIRD, { retired: false });
    }
  });

  test('C25: still receives: a STOP to it ends all texts', async () => {
    const person = await agreed();
    await sender(THIRD, { retired: true });
    try {
      await saysToTwilio(person, THIRD, 'STOP');
      expect((await read(person)).consent.state).toBe('opted_out');
    } finally {
      await sender(THIRD, { retired: false });
    }
  });

  test('the default one cannot be retired, and one that is retired cannot be chosen', async () => {
    expect(await sender(MAIN, { retired: true })).toMatchObject({
      status: 409,
      json: { code: 'default_sender', detail: expect.stringContaining('another number the default') },
    });
    expect((await sender(THIRD, { retired: true, replacedBy: THIRD })).json.errors).toEqual([
      { field: 'replacedBy', message: expect.stringContaining('no other number') },
    ]);
    expect((await sender('+15125550999', { retired: true })).status).toBe(404);
    await sender(THIRD, { retired: true });
    expect((await sender(THIRD, { default: true })).json.errors[0].field).toBe('default');
    const store = await shop.call('PATCH', `/stores/${northStore}`, { sender: THIRD });
    expect(store.json.errors).toEqual([
      { field: 'sender', message: expect.stringContaining('is no number') },
    ]);
    await sender(THIRD, { retired: false });
  });

  test('is brought over to another account with its threads', async () => {
    const number = '+15125550104';
    const add = (account: string) => shop.call('POST', `/carrier-accounts/${account}/senders`, { number });
    expect((await add(twilioAccount)).status).toBe(201);
    expect((await add(simulatorAccount)).json.errors).toEqual([
      { field: 'number', message: expect.stringContaining('retire it first') },
    ]);
    await sender(number, { retired: true });
    const { json } = await add(simulatorAccount);
    expect(json.senders).toContainEqual({ number, default: false, retiredAt: null, replacedBy: null });
  });

  test('the default one is changed without an end of the other', async () => {
    expect(await sender(NORTH, { default: true })).toMatchObject({ json: { default: true } });
    const person = await shop.agreed();
    await until('Twilio was asked', async () => byTwilio(person).length === 1);
    expect(byTwilio(person)[0]?.from).toBe(NORTH);
    await sender(MAIN, { default: true });
  });
});
