import { randomUUID } from 'node:crypto';
import { STOP_LINE } from '@conversations/consent';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import {
  keyPair,
  startTelnyxStandIn,
  type TelnyxStandIn,
} from '../../server/test-support/telnyx-stand-in.ts';
import {
  receivedEvent,
  reportEvent,
  telnyxEvent,
  telnyxWebhook,
} from '../../server/test-support/telnyx-webhooks.ts';
import { newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

type Person = { id: string; mobile: string };
type Door = 'inbound' | 'status';

let telnyx: TelnyxStandIn;
let shop: TestShop;
let accountId = '';
beforeAll(async () => {
  telnyx = await startTelnyxStandIn();
  shop = await testShop({
    account: {
      kind: 'telnyx',
      credentials: { apiKey: telnyx.apiKey, publicKey: telnyx.publicKey },
      baseUrl: telnyx.baseUrl,
      senders: [{ number: SENDER }],
    },
  });
  accountId = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
});
afterAll(async () => {
  await shop?.close();
  await telnyx?.close();
});

/** Telnyx calls. It signs with the account's key, where nothing else is said. */
function hook(
  door: Door,
  event: unknown,
  key: typeof telnyx.privateKey | null = telnyx.privateKey,
  how = {},
) {
  const { headers, rawBody } = telnyxWebhook(key, event, how);
  return shop.app.inject({
    method: 'POST',
    url: `/carriers/${accountId}/${door}`,
    headers: { ...headers, host: 'shop.example' },
    payload: rawBody,
  });
}

const textFrom = (from: string, body: string, more = {}) =>
  receivedEvent({ id: randomUUID(), from, to: SENDER, body, ...more });
/** The customer writes; by the answer it is on record. */
async function says({ mobile }: Person, body: string, more = {}): Promise<void> {
  expect((await hook('inbound', textFrom(mobile, body, more))).statusCode).toBe(200);
}
const reports = (
  id: string,
  status: string,
  error?: { code: string; title: string },
  door: Door = 'status',
) => hook(door, reportEvent({ id, status, from: SENDER, to: '+12125550100', ...(error && { error }) }));

const requestsTo = ({ mobile }: Person) => telnyx.requests.filter(({ json }) => json.to === mobile);
const read = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json;
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const becomes = (id: string, status: string) =>
  until(`a text is ${status}`, async () => {
    const now = await message(id);
    return now.status === status && now;
  });
const rowsOf = (mobile: string) =>
  inBusiness(shop.database.store, shop.businessId, (tx) =>
    tx.sql
      .selectFrom('messages')
      .select(['id', 'direction', 'body', 'status', 'attempts', 'carrier_message_id'])
      .where('business_id', '=', shop.businessId)
      .where('number', '=', mobile)
      .orderBy('id')
      .execute(),
  );
const inboundOf = async (mobile: string) =>
  (await rowsOf(mobile)).filter(({ direction }) => direction === 'inbound').map(({ body }) => body);
/** All that waits for this number has found its end: what was not sent by now is not coming. */
const settled = ({ mobile }: Person) =>
  until('nothing waits any more', async () =>
    (await rowsOf(mobile)).every(({ status }) => status !== 'queued' && status !== 'sending'),
  );

/** A customer who said yes and has the confirmation. */
async function agreed(): Promise<Person> {
  const person = await shop.agreed();
  await until('the confirmation is sent', async () => requestsTo(person).length > 0);
  await settled(person);
  return person;
}

/** A text that Telnyx took, and the id that it gave it. */
async function sent(person: Person, body: string): Promise<{ id: string; carrierId: string }> {
  const { json } = await shop.text(person, body);
  await becomes(json.id, 'sent');
  const row = (await rowsOf(person.mobile)).find(({ id }) => id === json.id);
  return { id: json.id, carrierId: row?.carrier_message_id ?? '' };
}

describe('an account', () => {
  test('is taken without its secrets being shown, and confirms STOP by itself', async () => {
    const { json } = await shop.call('GET', '/carrier-accounts');
    expect(json.items[0]).toMatchObject({ kind: 'telnyx', confirmsStop: true });
    expect(JSON.stringify(json)).not.toContain(telnyx.apiKey);
  });

  test('is refused with the field that is wrong and where to find it', async () => {
    const credentials = { apiKey: 'KEY 1', publicKey: 'not 32 bytes' };
    const account = { kind: 'telnyx', credentials, senders: [{ number: '+15125550109' }] };
    const { status, json } = await shop.call('POST', '/carrier-accounts', account);
    expect(status).toBe(422);
    expect(json.errors.map(({ field }: { field: string }) => field)).toEqual([
      'credentials.apiKey',
      'credentials.publicKey',
    ]);
    expect(json.errors[1].message).toContain('the portal shows it');
  });
});

describe('texts go out', () => {
  test('a yes is confirmed through Telnyx, which is told where to report', async () => {
    const maya = await agreed();
    const [confirmation, ...others] = requestsTo(maya);
    expect(others).toEqual([]);
    expect(confirmation?.authorized).toBe(true);
    expect(confirmation?.json).toMatchObject({
      from: SENDER,
      webhook_url: `http://shop.example/carriers/${accountId}/status`,
    });
    expect(confirmation?.json.text?.endsWith(STOP_LINE)).toBe(true);
  });

  test('C39 reports in any order and at either address end the same; a final state stays', async () => {
    const maya = await agreed();
    for (const [door, order] of [
      ['status', ['sent', 'delivered']],
      ['inbound', ['delivered', 'sent', 'queued', 'delivered']],
    ] as const) {
      const text = await sent(maya, `${door}: ${order.join(', ')}`);
      for (const status of order)
        expect((await reports(text.carrierId, status, undefined, door)).statusCode).toBe(200);
      await becomes(text.id, 'delivered');
      await reports(text.carrierId, 'delivery_failed', { code: '40008', title: 'Undeliverable' });
      expect(await message(text.id)).toMatchObject({ status: 'delivered', carrierError: null });
    }
    const landline = await sent(maya, 'landline');
    await reports(landline.carrierId, 'delivery_failed', { code: '40001', title: 'Not routable' });
    await reports(landline.carrierId, 'delivered');
    expect(await message(landline.id)).toMatchObject({ status: 'undelivered', carrierError: '40001' });
  });

  test('C40 an answer that is lost leaves the text unknown, and it is never sent again', async () => {
    const maya = await agreed();
    telnyx.next({ does: 'resets' });
    const { json } = await shop.text(maya, 'Lost?');
    await becomes(json.id, 'unknown');
    const after = await sent(maya, 'The next one');
    expect(after.carrierId).not.toBe('');
    expect(requestsTo(maya).filter(({ json: { text } }) => text?.includes('Lost?'))).toHaveLength(1);
  });

  test('a text that Telnyx calls too fast goes when it may', async () => {
    const maya = await agreed();
    telnyx.next({ does: 'throttles', retryAfter: '1' });
    const { json } = await shop.text(maya, 'Soon');
    await becomes(json.id, 'sent');
    expect(requestsTo(maya).filter(({ json: { text } }) => text?.includes('Soon'))).toHaveLength(2);
  });

  test('C41 40300 sets the block, is the customer’s no told late, and nothing more goes', async () => {
    const maya = await agreed();
    telnyx.next({ does: 'refuses', status: 403, code: 40300 });
    const { json } = await shop.text(maya, 'Ready');
    await becomes(json.id, 'failed');
    expect(await read(maya)).toMatchObject({
      agreesToTexts: false,
      consent: {
        state: 'opted_out',
        carrierBlock: { senderNumber: SENDER, remedy: 'text START to (512) 555-0100' },
      },
    });
    expect((await shop.text(maya, 'Hello?')).json.reason).toBe('opted_out');
  });
});

describe('texts come in', () => {
  test('C38 unsigned, wrongly signed, altered or stale it is turned away, and nothing of it is kept', async () => {
    const mobile = newNumber();
    const event = textFrom(mobile, 'STOP');
    for (const door of ['inbound', 'status'] as const) {
      expect((await hook(door, event, null)).statusCode).toBe(403);
      expect((await hook(door, event, keyPair().privateKey)).statusCode).toBe(403);
      expect((await hook(door, event, telnyx.privateKey, { secondsAgo: 400 })).statusCode).toBe(403);
    }
    expect(await rowsOf(mobile)).toEqual([]);
  });

  test('C39 the same text at once, again and at the other address has one effect', async () => {
    const maya = await agreed();
    const event = textFrom(maya.mobile, 'When can I come?');
    const answers = await Promise.all([
      hook('inbound', event),
      hook('inbound', event),
      hook('status', event),
    ]);
    answers.push(await hook('status', event));
    for (const { statusCode, body } of answers) expect([statusCode, body]).toEqual([200, '{}']);
    expect(await inboundOf(maya.mobile)).toEqual(['When can I come?']);
  });

  test('C38 fields of tomorrow and NUL are no reason to refuse a text; events of another kind change nothing', async () => {
    const mobile = newNumber();
    const { data, ...event } = textFrom(mobile, 'Hi\0 👋🏽');
    const odd = { ...event, data: { ...data, more: 1, payload: { ...data.payload, to_be: [null] } } };
    expect((await hook('inbound', odd)).statusCode).toBe(200);
    expect(await inboundOf(mobile)).toEqual(['Hi 👋🏽']);
    expect((await hook('inbound', telnyxEvent('number_order.complete', {}))).statusCode).toBe(200);
    expect((await hook('inbound', telnyxEvent('message.received', {}))).statusCode).toBe(400);
  });
});

describe('opting out', () => {
  test.each(['STOP', 'stop all'])(
    'C22 C29 “%s”, which Telnyx answers by itself: we send nothing, and START lifts it',
    async (word) => {
      const maya = await agreed();
      const sendAt = new Date(Date.now() + 60_000).toISOString();
      const later = await shop.text(maya, 'Later', { sendAt });
      await says(maya, word);
      expect(await read(maya)).toMatchObject({
        consent: { state: 'opted_out', method: 'text', carrierBlock: { senderNumber: SENDER } },
      });
      expect(await message(later.json.id)).toMatchObject({ status: 'canceled', reason: 'opted_out' });
      await settled(maya);
      expect(requestsTo(maya)).toHaveLength(1);
      await says(maya, 'START');
      expect(await read(maya)).toMatchObject({
        agreesToTexts: true,
        consent: { state: 'opted_in', carrierBlock: null },
      });
    },
  );

  test.each(['Stop please', 'REVOKE'])(
    'C22 “%s” is not on Telnyx’s list: we confirm, once, and there is no block',
    async (words) => {
      const maya = await agreed();
      await says(maya, words);
      await until('the confirmation is sent', async () => requestsTo(maya).length > 1);
      await settled(maya);
      expect(requestsTo(maya)).toHaveLength(2);
      expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out', carrierBlock: null } });
    },
  );

  test.each([
    ['STOP', 'Here is the picture of my bike that you wanted'],
    ['Quit', 'Can you look at this?'],
    ['My bike', 'Please stop texting me'],
    ['NoSubject', 'Stop'],
  ])('C14 an opt-out in the subject of a picture or in its text counts: %j, %j', async (subject, body) => {
    const maya = await agreed();
    await says(maya, body, { subject, mediaUrls: ['https://media.example/bike.jpg'] });
    expect((await read(maya)).consent.state).toBe('opted_out');
  });

  test('C14 what else is said, the text says, whatever subject a phone gives it', async () => {
    const maya = await agreed();
    await says(maya, 'When is it ready?', { subject: 'NoSubject' });
    expect((await read(maya)).consent.state).toBe('opted_in');
    await says(maya, 'STOP');
    await says(maya, 'Start', { subject: 'NoSubject', receivedAt: new Date(Date.now() + 1).toISOString() });
    expect((await read(maya)).consent.state).toBe('opted_in');
  });

  test('C22 what Telnyx says that it answered counts, whatever the words', async () => {
    const maya = await agreed();
    await says(maya, 'Stop please', { autoresponse: 'STOP' });
    await settled(maya);
    expect(requestsTo(maya)).toHaveLength(1);
    expect(await read(maya)).toMatchObject({
      consent: { state: 'opted_out', carrierBlock: { senderNumber: SENDER } },
    });
  });

  test('C31 of a START and a STOP that came crosswise, Telnyx’s own time says which was last', async () => {
    const at = (msAgo: number) => ({ receivedAt: new Date(Date.now() - msAgo).toISOString() });
    const stopped = await agreed();
    const [early, late] = [at(20), at(10)];
    await says(stopped, 'STOP', late);
    await says(stopped, 'START', early);
    expect(await read(stopped)).toMatchObject({ consent: { state: 'opted_out' } });

    const back = await agreed();
    await says(back, 'STOP', at(20));
    await says(back, 'START', at(10));
    expect(await read(back)).toMatchObject({ consent: { state: 'opted_in' } });
  });
});
