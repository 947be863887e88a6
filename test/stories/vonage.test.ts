import { randomUUID } from 'node:crypto';
import { STOP_LINE } from '@conversations/consent';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import {
  startVonageStandIn,
  type VonageStandIn,
  wordsOf,
} from '../../server/test-support/vonage-stand-in.ts';
import { inboundMessage, statusMessage, vonageWebhook } from '../../server/test-support/vonage-webhooks.ts';

type Person = { id: string; mobile: string };
type Door = 'inbound' | 'status';

/** A shop whose account is with a Vonage in this process. */
async function shopWith(confirmsStop?: boolean) {
  const vonage = await startVonageStandIn();
  const { applicationId, privateKey, signatureSecret } = vonage;
  const shop = await testShop({
    account: {
      kind: 'vonage',
      credentials: { applicationId, privateKey, signatureSecret },
      baseUrl: vonage.baseUrl,
      senders: [{ number: SENDER }],
      ...(confirmsStop !== undefined && { confirmsStop }),
    },
  });
  const accountId: string = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  return { ...talk(vonage, shop, accountId), vonage, shop, accountId };
}

function talk(vonage: VonageStandIn, shop: TestShop, accountId: string) {
  /** Vonage calls. It signs with the account's secret, where nothing else is said. */
  function hook(
    door: Door,
    event: unknown,
    signer: { applicationId?: string; signatureSecret?: string | null } = {},
    how = {},
  ) {
    const { applicationId, signatureSecret } = vonage;
    const { headers, rawBody } = vonageWebhook({ applicationId, signatureSecret, ...signer }, event, how);
    return shop.app.inject({
      method: 'POST',
      url: `/carriers/${accountId}/${door}`,
      headers: { ...headers, host: 'shop.example' },
      payload: rawBody,
    });
  }
  const textFrom = (from: string, body: string, more = {}) =>
    inboundMessage({ id: randomUUID(), from, to: SENDER, body, ...more });
  /** The customer writes; by the answer it is on record. */
  async function says({ mobile }: Person, body: string, more = {}): Promise<void> {
    expect((await hook('inbound', textFrom(mobile, body, more))).statusCode).toBe(200);
  }
  const reports = (id: string, status: string, code?: number, door: Door = 'status') =>
    hook(door, statusMessage({ id, status, from: SENDER, to: '+12125550100', ...(code && { code }) }));

  const requestsTo = ({ mobile }: Person) =>
    vonage.requests.filter(({ json }) => json.to === mobile.replace('+', ''));
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
        .select(['id', 'direction', 'body', 'status', 'carrier_message_id', 'media_urls'])
        .where('business_id', '=', shop.businessId)
        .where('number', '=', mobile)
        .orderBy('id')
        .execute(),
    );
  const inboundOf = async (mobile: string) =>
    (await rowsOf(mobile)).filter(({ direction }) => direction === 'inbound');
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
  /** A text that Vonage took, and the id that it gave it. */
  async function sent(person: Person, body: string): Promise<{ id: string; carrierId: string }> {
    const { json } = await shop.text(person, body);
    await becomes(json.id, 'sent');
    const row = (await rowsOf(person.mobile)).find(({ id }) => id === json.id);
    return { id: json.id, carrierId: row?.carrier_message_id ?? '' };
  }
  return {
    hook,
    textFrom,
    says,
    reports,
    requestsTo,
    read,
    message,
    becomes,
    rowsOf,
    inboundOf,
    settled,
    agreed,
    sent,
  };
}

type Talk = Awaited<ReturnType<typeof shopWith>>;
let our: Talk;
beforeAll(async () => {
  our = await shopWith();
});
afterAll(async () => {
  await our?.shop.close();
  await our?.vonage.close();
});

describe('an account', () => {
  test('is taken without its secrets being shown, and confirms no STOP by itself where nobody says so', async () => {
    const { json } = await our.shop.call('GET', '/carrier-accounts');
    expect(json.items[0]).toMatchObject({ kind: 'vonage', confirmsStop: false });
    const shown = JSON.stringify(json);
    for (const secret of ['PRIVATE KEY', our.vonage.signatureSecret]) expect(shown).not.toContain(secret);
  });

  test('is refused with the field that is wrong and where to find it', async () => {
    const credentials = { applicationId: 'shop', privateKey: 'not a key', signatureSecret: 'short' };
    const account = { kind: 'vonage', credentials, senders: [{ number: '+15125550109' }] };
    const { status, json } = await our.shop.call('POST', '/carrier-accounts', account);
    expect(status).toBe(422);
    expect(json.errors.map(({ field }: { field: string }) => field)).toEqual([
      'credentials.applicationId',
      'credentials.privateKey',
      'credentials.signatureSecret',
    ]);
    for (const { message } of json.errors) expect(message).toContain('dashboard');
  });
});

describe('texts go out', () => {
  test('a yes is confirmed through Vonage, which is told where to report', async () => {
    const maya = await our.agreed();
    const [confirmation, ...others] = our.requestsTo(maya);
    expect(others).toEqual([]);
    expect(confirmation?.authorized).toBe(true);
    expect(confirmation?.json).toMatchObject({
      channel: 'sms',
      message_type: 'text',
      from: SENDER.replace('+', ''),
      webhook_url: `http://shop.example/carriers/${our.accountId}/status`,
      webhook_version: 'v1',
    });
    expect(confirmation?.json.text?.endsWith(STOP_LINE)).toBe(true);
  });

  test('C39 reports in any order and at either address end the same; a final state stays', async () => {
    const maya = await our.agreed();
    for (const [door, order] of [
      ['status', ['submitted', 'delivered']],
      ['inbound', ['delivered', 'submitted', 'on_its_way', 'delivered']],
    ] as const) {
      const text = await our.sent(maya, `${door}: ${order.join(', ')}`);
      for (const status of order)
        expect((await our.reports(text.carrierId, status, undefined, door)).statusCode).toBe(200);
      await our.becomes(text.id, 'delivered');
      await our.reports(text.carrierId, 'undeliverable', 1260);
      expect(await our.message(text.id)).toMatchObject({ status: 'delivered', carrierError: null });
    }
    const gone = await our.sent(maya, 'gone');
    await our.reports(gone.carrierId, 'rejected', 1190);
    await our.reports(gone.carrierId, 'delivered');
    expect(await our.message(gone.id)).toMatchObject({
      status: 'failed',
      carrierError: '1190',
      failure: 'disconnected',
    });
  });

  test('C40 an answer that is lost leaves the text unknown, and it is never sent again', async () => {
    const maya = await our.agreed();
    our.vonage.next({ does: 'resets' });
    const { json } = await our.shop.text(maya, 'Lost?');
    await our.becomes(json.id, 'unknown');
    const after = await our.sent(maya, 'The next one');
    expect(after.carrierId).not.toBe('');
    const lost = our.requestsTo(maya).filter(({ json: asked }) => wordsOf(asked).includes('Lost?'));
    expect(lost).toHaveLength(1);
  });

  test('a text that Vonage calls too fast goes when it may', async () => {
    const maya = await our.agreed();
    our.vonage.next({ does: 'throttles' });
    const { json } = await our.shop.text(maya, 'Soon');
    await our.becomes(json.id, 'sent');
    const soon = our.requestsTo(maya).filter(({ json: asked }) => wordsOf(asked).includes('Soon'));
    expect(soon).toHaveLength(2);
  });

  test('C41 1240 in a report sets the block, is the customer’s no told late, and nothing more goes', async () => {
    const maya = await our.agreed();
    const text = await our.sent(maya, 'Ready');
    await our.reports(text.carrierId, 'rejected', 1240);
    expect(await our.message(text.id)).toMatchObject({ status: 'failed', carrierError: '1240' });
    expect(await our.read(maya)).toMatchObject({
      agreesToTexts: false,
      consent: {
        state: 'opted_out',
        carrierBlock: { senderNumber: SENDER, remedy: 'text START to (512) 555-0100' },
      },
    });
    expect((await our.shop.text(maya, 'Hello?')).json.reason).toBe('opted_out');
  });
});

describe('texts come in', () => {
  test('C38 unsigned, wrongly signed, for another application or stale it is turned away, and nothing of it is kept', async () => {
    const mobile = newNumber();
    const event = our.textFrom(mobile, 'STOP');
    for (const door of ['inbound', 'status'] as const) {
      for (const [signer, how] of [
        [{ signatureSecret: null }],
        [{ signatureSecret: 'another secret' }],
        [{ applicationId: randomUUID() }],
        [{}, { secondsAgo: 90_000 }],
      ] as const)
        expect((await our.hook(door, event, signer, how)).statusCode).toBe(403);
    }
    expect(await our.rowsOf(mobile)).toEqual([]);
  });

  test('C25 C38 what Vonage signed hours ago, while we were down, is taken', async () => {
    const maya = await our.agreed();
    const stop = our.textFrom(maya.mobile, 'STOP');
    expect((await our.hook('inbound', stop, {}, { secondsAgo: 80_000 })).statusCode).toBe(200);
    expect(await our.read(maya)).toMatchObject({ consent: { state: 'opted_out' } });
  });

  test('C39 the same text at once, again and at the other address has one effect', async () => {
    const maya = await our.agreed();
    const event = our.textFrom(maya.mobile, 'When can I come?');
    const answers = await Promise.all([
      our.hook('inbound', event),
      our.hook('inbound', event),
      our.hook('status', event),
    ]);
    answers.push(await our.hook('status', event));
    for (const { statusCode, body } of answers) expect([statusCode, body]).toEqual([200, '']);
    expect(await our.inboundOf(maya.mobile)).toMatchObject([{ body: 'When can I come?' }]);
  });

  test('C38 fields of tomorrow and NUL are no reason to refuse a text; WhatsApp’s change nothing', async () => {
    const mobile = newNumber();
    const odd = { ...our.textFrom(mobile, 'Hi\0 👋🏽'), more: 1, sms: [null] };
    expect((await our.hook('inbound', odd)).statusCode).toBe(200);
    expect(await our.inboundOf(mobile)).toMatchObject([{ body: 'Hi 👋🏽' }]);
    const whatsApp = { ...our.textFrom(mobile, 'STOP'), channel: 'whatsapp' };
    expect((await our.hook('inbound', whatsApp)).statusCode).toBe(200);
    expect(await our.inboundOf(mobile)).toHaveLength(1);
    expect((await our.hook('inbound', { channel: 'sms', text: 'STOP' })).statusCode).toBe(400);
  });

  test('C14 the caption of a picture counts as text, and every picture is kept', async () => {
    const maya = await our.agreed();
    const mediaUrls = ['https://api-us.nexmo.com/v3/media/1', 'https://api-us.nexmo.com/v3/media/2'];
    await our.says(maya, 'Please stop texting me', { mediaUrls });
    expect(await our.read(maya)).toMatchObject({ consent: { state: 'opted_out' } });
    expect(await our.inboundOf(maya.mobile)).toMatchObject([{ media_urls: mediaUrls }]);
  });
});

describe('opting out', () => {
  test('C14 a STOP among several texts and pictures of one message counts', async () => {
    const maya = await our.agreed();
    const url = (n: number) => `https://media.example/several/${n}`;
    const content = [
      { type: 'text', text: 'This is my bike' },
      { type: 'image', image: { url: url(1) } },
      { type: 'image', url: url(2) },
      { type: 'text', text: 'Stop' },
    ];
    const event = { ...our.textFrom(maya.mobile, ''), channel: 'mms', message_type: 'content', content };
    expect((await our.hook('inbound', { ...event, text: undefined })).statusCode).toBe(200);
    expect(await our.read(maya)).toMatchObject({ consent: { state: 'opted_out' } });
    const [text] = await our.inboundOf(maya.mobile);
    expect(text).toMatchObject({ body: 'This is my bike\nStop', media_urls: [url(1), url(2)] });
  });

  test('C21 C22 STOP: what waits is cancelled, we confirm, once, and then there is silence', async () => {
    const maya = await our.agreed();
    const sendAt = new Date(Date.now() + 60_000).toISOString();
    const later = await our.shop.text(maya, 'Later', { sendAt });
    await our.says(maya, 'STOP');
    await our.says(maya, 'STOP');
    expect(await our.read(maya)).toMatchObject({
      consent: { state: 'opted_out', method: 'text', carrierBlock: null },
    });
    expect(await our.message(later.json.id)).toMatchObject({ status: 'canceled', reason: 'opted_out' });
    await until('the confirmation is sent', async () => our.requestsTo(maya).length > 1);
    await our.settled(maya);
    expect(our.requestsTo(maya)).toHaveLength(2);
    expect((await our.shop.text(maya, 'Hello?')).json.reason).toBe('opted_out');
    await our.says(maya, 'START');
    expect(await our.read(maya)).toMatchObject({ agreesToTexts: true, consent: { state: 'opted_in' } });
  });

  test('C31 of a START and a STOP that came crosswise, Vonage’s time says which was last, if to the millisecond', async () => {
    const at = (msAgo: number) => ({ at: new Date(Date.now() - msAgo).toISOString() });
    const back = await our.agreed();
    await our.says(back, 'STOP', at(20));
    await our.says(back, 'START', at(10));
    expect(await our.read(back)).toMatchObject({ consent: { state: 'opted_in' } });

    const stopped = await our.agreed();
    const [early, late] = [at(20), at(10)];
    await our.says(stopped, 'STOP', late);
    await our.says(stopped, 'START', early);
    expect(await our.read(stopped)).toMatchObject({ consent: { state: 'opted_out' } });

    const unclear = await our.agreed();
    const second = { at: `${new Date().toISOString().slice(0, 19)}Z` };
    await our.says(unclear, 'STOP', second);
    await our.says(unclear, 'START', second);
    expect(await our.read(unclear)).toMatchObject({ consent: { state: 'opted_out' } });
  });

  test('C22 C29 with Opt-Out Assist Vonage answers its words: we send nothing, and START lifts the block', async () => {
    const assisted = await shopWith(true);
    try {
      const maya = await assisted.agreed();
      await assisted.says(maya, 'stop');
      expect(await assisted.read(maya)).toMatchObject({
        consent: { state: 'opted_out', carrierBlock: { senderNumber: SENDER } },
      });
      await assisted.settled(maya);
      expect(assisted.requestsTo(maya)).toHaveLength(1);
      await assisted.says(maya, 'START');
      expect(await assisted.read(maya)).toMatchObject({
        agreesToTexts: true,
        consent: { state: 'opted_in', carrierBlock: null },
      });

      const noah = await assisted.agreed();
      await assisted.says(noah, 'Stop please');
      await until('the confirmation is sent', async () => assisted.requestsTo(noah).length > 1);
      await assisted.settled(noah);
      expect(assisted.requestsTo(noah)).toHaveLength(2);
      expect(await assisted.read(noah)).toMatchObject({
        consent: { state: 'opted_out', carrierBlock: null },
      });
    } finally {
      await assisted.shop.close();
      await assisted.vonage.close();
    }
  });
});
