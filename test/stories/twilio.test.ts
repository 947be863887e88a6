import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { STOP_LINE } from '@conversations/consent';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { newNumber, SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioStandIn, type TwilioStandIn } from '../../server/test-support/twilio-stand-in.ts';
import {
  type FormFields,
  inboundFields,
  statusFields,
  twilioJsonWebhook,
  twilioWebhook,
} from '../../server/test-support/twilio-webhooks.ts';
import { until } from '../../server/test-support/until.ts';
import { freePort } from '../free-port.ts';

type Person = { id: string; mobile: string };
/** One of the shop's accounts, the Twilio behind it, and the number that it texts from. */
interface Account {
  readonly id: string;
  readonly sender: string;
  readonly twilio: TwilioStandIn;
}

let shop: TestShop;
/** Twilio answers STOP by itself. */
let main: Account;
/** Twilio leaves STOP to the shop. */
let silent: Account;
/** Nothing listens at this one's address, until its test lets it. */
let away: Account;
let awayPort = 0;
const undo: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  const twilios = await Promise.all([startTwilioStandIn(), startTwilioStandIn(), startTwilioStandIn()]);
  for (const twilio of twilios) undo.push(() => twilio.close());
  const [first, second, third] = twilios;
  awayPort = await freePort();
  const account = (twilio: TwilioStandIn, sender: string, more: object = {}) => ({
    kind: 'twilio' as const,
    credentials: { accountSid: twilio.accountSid, authToken: twilio.authToken },
    baseUrl: twilio.baseUrl,
    senders: [{ number: sender }],
    ...more,
  });
  shop = await testShop({ account: account(first, SENDER, { confirmsStop: true }) });
  undo.push(() => shop.close());
  const {
    json: { items },
  } = await shop.call('GET', '/carrier-accounts');
  main = { id: items[0].id, sender: SENDER, twilio: first };
  const add = async (twilio: TwilioStandIn, sender: string, more: object): Promise<Account> => {
    const { status, json } = await shop.call('POST', '/carrier-accounts', account(twilio, sender, more));
    expect(status).toBe(201);
    return { id: json.id, sender, twilio };
  };
  silent = await add(second, '+15125550101', { confirmsStop: false });
  away = await add(third, '+15125550102', { baseUrl: `http://127.0.0.1:${awayPort}` });
});
afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

const sid = () => `SM${randomBytes(16).toString('hex')}`;

/** Twilio calls. It signs with the account's token, where nothing else is said. */
async function hook(
  { id, twilio }: Account,
  path: 'inbound' | 'status',
  fields: FormFields,
  token: string | null = twilio.authToken,
) {
  const address = `/carriers/${id}/${path}`;
  const { headers, rawBody } = twilioWebhook(token, `http://shop.example${address}`, fields);
  return shop.app.inject({
    method: 'POST',
    url: address,
    headers: { ...headers, host: 'shop.example' },
    payload: rawBody,
  });
}

const textFrom = (mobile: string, body: string, { twilio, sender } = main, more: FormFields = []) => [
  ...inboundFields({
    accountSid: twilio.accountSid,
    messageSid: sid(),
    from: mobile,
    to: sender,
    body,
  }),
  ...more,
];
/** The customer writes; by the answer it is on record. */
async function says({ mobile }: { mobile: string }, body: string, account = main): Promise<void> {
  const answer = await hook(account, 'inbound', textFrom(mobile, body, account));
  expect(answer.statusCode).toBe(200);
}

/** What Twilio says became of a text. */
function reports(messageSid: string, status: string, errorCode?: number) {
  return hook(main, 'status', [
    ...statusFields({
      accountSid: main.twilio.accountSid,
      messageSid,
      status,
      from: SENDER,
      to: '+12125550100',
      ...(errorCode !== undefined && { errorCode }),
    }),
  ]);
}

const requestsTo = ({ mobile }: { mobile: string }, { twilio } = main) =>
  twilio.requests.filter(({ form }) => form.get('To') === mobile);
const bodiesTo = (person: { mobile: string }, account = main) =>
  requestsTo(person, account).map(({ form }) => form.get('Body'));

const read = async ({ id }: Person) => (await shop.call('GET', `/customers/${id}`)).json;
const message = async (id: string) => (await shop.call('GET', `/messages/${id}`)).json;
const becomes = (id: string, status: string) =>
  until(`a text is ${status}`, async () => {
    const now = await message(id);
    return now.status === status && now;
  });
const decisions = async ({ id }: Person) =>
  (await shop.call('GET', `/customers/${id}/consent/events`)).json.items.map(
    ({ decision, method }: { decision: string; method: string }) => `${decision} by ${method}`,
  );
const tasksOf = async (kind: string) =>
  (await shop.call('GET', '/tasks')).json.items.filter((task: { kind: string }) => task.kind === kind);

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
/** All that waits for this number has found its end: what was not sent by now is not coming. */
const settled = ({ mobile }: { mobile: string }) =>
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

/** All that is on record of this number was two minutes earlier than it was. */
async function twoMinutesPass({ mobile }: Person): Promise<void> {
  await inBusiness(shop.database.store, shop.businessId, async (tx) => {
    const row = await tx.sql
      .selectFrom('numbers')
      .select('facts')
      .where('number', '=', mobile)
      .executeTakeFirstOrThrow();
    const facts = JSON.stringify(row.facts).replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, (time) =>
      JSON.stringify(new Date(Date.parse(JSON.parse(time)) - 120_000).toISOString()),
    );
    await tx.sql.updateTable('numbers').set({ facts }).where('number', '=', mobile).execute();
  });
}

/** A text that Twilio took, and the id that it gave it. */
async function sent(person: Person, body: string): Promise<{ id: string; messageSid: string }> {
  const { json } = await shop.text(person, body);
  await becomes(json.id, 'sent');
  const row = (await rowsOf(person.mobile)).find(({ id }) => id === json.id);
  return { id: json.id, messageSid: row?.carrier_message_id ?? '' };
}

describe('texts go out', () => {
  test('M5 a yes is confirmed through Twilio, which is told where to report', async () => {
    const maya = await agreed();
    const [confirmation, ...others] = requestsTo(maya);
    expect(others).toEqual([]);
    expect(confirmation?.authorized).toBe(true);
    expect(Object.fromEntries(confirmation?.form ?? [])).toMatchObject({
      From: SENDER,
      Body: expect.stringContaining('Msg & data rates may apply'),
      StatusCallback: `http://shop.example/carriers/${main.id}/status`,
    });
    expect(confirmation?.form.get('Body')?.endsWith(STOP_LINE)).toBe(true);
  });

  test('C39 reports in order, doubled, backwards and all at once end the same; delivered is final', async () => {
    const maya = await agreed();
    const orders = [
      ['queued', 'sent', 'delivered'],
      ['sent', 'sent', 'delivered', 'delivered'],
      ['delivered', 'sent', 'queued'],
    ];
    for (const order of orders) {
      const text = await sent(maya, order.join(', '));
      for (const status of order) expect((await reports(text.messageSid, status)).statusCode).toBe(200);
      await becomes(text.id, 'delivered');
      await reports(text.messageSid, 'failed', 30003);
      expect(await message(text.id)).toMatchObject({ status: 'delivered', carrierError: null });
    }
    const atOnce = await sent(maya, 'at once');
    const answers = await Promise.all(
      ['sent', 'delivered', 'sent', 'delivered'].map((status) => reports(atOnce.messageSid, status)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect((await message(atOnce.id)).status).toBe('delivered');

    const landline = await sent(maya, 'landline');
    await reports(landline.messageSid, 'undelivered', 30006);
    await reports(landline.messageSid, 'delivered');
    expect(await message(landline.id)).toMatchObject({
      status: 'undelivered',
      carrierError: '30006',
      failure: 'landline',
    });
  });

  test('C39 a report that comes before Twilio’s own answer counts once that is there', async () => {
    const maya = await agreed();
    for (const [early, late, errorCode, failure] of [
      [['delivered'], 'delivered', undefined, null],
      [['sent', 'delivered', 'sent'], 'delivered', undefined, null],
      [['undelivered'], 'undelivered', 30007, 'filtered'],
    ] as const) {
      const messageSid = sid();
      for (const status of early) {
        expect((await reports(messageSid, status, errorCode)).statusCode).toBe(200);
      }
      main.twilio.next({ does: 'answers', status: 201, body: JSON.stringify({ sid: messageSid }) });
      const { json } = await shop.text(maya, `early ${early.join(', ')}`);
      expect(await becomes(json.id, late)).toMatchObject({ failure });
    }
  });

  test('C38 a report without a good signature changes nothing', async () => {
    const maya = await agreed();
    const text = await sent(maya, 'Ready');
    const fields = statusFields({
      accountSid: main.twilio.accountSid,
      messageSid: text.messageSid,
      status: 'delivered',
      from: SENDER,
      to: maya.mobile,
    });
    for (const token of [null, 'wrong', silent.twilio.authToken]) {
      expect((await hook(main, 'status', fields, token)).statusCode).toBe(403);
    }
    expect((await message(text.id)).status).toBe('sent');
  });
});

describe('texts come in', () => {
  test('C38 without a good signature it is turned away, and nothing of it is kept', async () => {
    const mobile = newNumber();
    for (const token of [null, 'wrong', silent.twilio.authToken]) {
      expect((await hook(main, 'inbound', textFrom(mobile, 'STOP'), token)).statusCode).toBe(403);
    }
    const { statusCode } = await hook(main, 'inbound', textFrom(mobile, 'STOP'), `${main.twilio.authToken}x`);
    expect(statusCode).toBe(403);
    expect(await rowsOf(mobile)).toEqual([]);
    const known = await inBusiness(shop.database.store, shop.businessId, (tx) =>
      tx.sql.selectFrom('numbers').select('id').where('number', '=', mobile).execute(),
    );
    expect(known).toEqual([]);
  });

  test('C25 a STOP that comes to the address for reports counts all the same', async () => {
    const maya = await shop.agreed();
    expect((await hook(main, 'status', textFrom(maya.mobile, 'STOP'))).statusCode).toBe(200);
    expect((await shop.call('GET', `/customers/${maya.id}`)).json.consent).toMatchObject({
      state: 'opted_out',
    });
  });

  test('C39 the same text at once and again: one effect, each answered 2xx and with nothing for Twilio to say', async () => {
    const maya = await agreed();
    const stop = textFrom(maya.mobile, 'Stop please');
    const answers = await Promise.all([hook(main, 'inbound', stop), hook(main, 'inbound', stop)]);
    answers.push(await hook(main, 'inbound', stop));
    for (const { statusCode, headers, body } of answers) {
      expect(statusCode).toBe(200);
      expect(headers['content-type']).toContain('text/xml');
      expect(body).toBe('<Response></Response>');
    }
    await until('the one confirmation is sent', async () => requestsTo(maya).length > 1);
    await settled(maya);
    expect(requestsTo(maya)).toHaveLength(2);
    expect((await rowsOf(maya.mobile)).filter(({ direction }) => direction === 'inbound')).toHaveLength(1);
    expect(await decisions(maya)).toEqual(['opt_in by verbal', 'opt_out by text']);
  });

  test('C38 parameters of tomorrow, NUL and emoji are no reason to refuse a text', async () => {
    const mobile = newNumber();
    const fields = textFrom(mobile, 'Hi\0 👋🏽 ¿cuánto? \u{1F6B2}', main, [
      ['RcsCapability', '{"x":1}'],
      ['__proto__', 'x'],
      ['Latitude', ''],
    ]);
    expect((await hook(main, 'inbound', fields)).statusCode).toBe(200);
    expect((await rowsOf(mobile)).map(({ body }) => body)).toEqual(['Hi 👋🏽 ¿cuánto? 🚲']);
  });
});

describe('webhooks as JSON', () => {
  /** Twilio calls as JSON; what is posted in the end may be another body than was signed. */
  const posts = (fields: FormFields, alter: (body: string) => string = (body) => body) => {
    const address = `http://shop.example/carriers/${main.id}/inbound`;
    const body = JSON.stringify(Object.fromEntries(fields));
    const { url, headers, rawBody } = twilioJsonWebhook(main.twilio.authToken, address, Buffer.from(body));
    return shop.app.inject({
      method: 'POST',
      url: url.slice('http://shop.example'.length),
      headers: { ...headers, host: 'shop.example' },
      payload: Buffer.from(alter(rawBody.toString())),
    });
  };

  test('C38 C39 STOP opts out; the same as a form after it has no second effect', async () => {
    const maya = await agreed();
    const stop = textFrom(maya.mobile, 'STOP');
    const { statusCode, body } = await posts(stop);
    expect([statusCode, body]).toEqual([200, '<Response></Response>']);
    expect((await hook(main, 'inbound', stop)).statusCode).toBe(200);
    expect(await decisions(maya)).toEqual(['opt_in by verbal', 'opt_out by text']);
  });

  test('C38 a body that was altered on the way is turned away, and nothing of it is kept', async () => {
    const mobile = newNumber();
    const answer = await posts(textFrom(mobile, 'START'), (body) => body.replace('START', 'STOP'));
    expect(answer.statusCode).toBe(403);
    expect(await rowsOf(mobile)).toEqual([]);
  });
});

describe('opting out', () => {
  test('C22 C29 STOP that Twilio answers by itself: we send nothing more, and its block is on record with a remedy', async () => {
    const maya = await agreed();
    const later = await shop.text(maya, 'Later', { sendAt: new Date(Date.now() + 60_000).toISOString() });
    await says(maya, ' stop ');
    expect(await read(maya)).toMatchObject({
      agreesToTexts: false,
      consent: {
        state: 'opted_out',
        method: 'text',
        carrierBlock: { senderNumber: SENDER, remedy: 'text START to (512) 555-0100' },
      },
    });
    expect(await message(later.json.id)).toMatchObject({ status: 'canceled', reason: 'opted_out' });
    await settled(maya);
    expect(requestsTo(maya)).toHaveLength(1);
    expect((await shop.text(maya, 'Hello?')).json.reason).toBe('opted_out');
  });

  test('C15 C22 “Stop please” is not on Twilio’s list: we confirm, once, and there is no block', async () => {
    const maya = await agreed();
    await says(maya, 'Stop please');
    await until('the confirmation is sent', async () => requestsTo(maya).length > 1);
    await says(maya, 'stop it please');
    await settled(maya);
    const [, confirmation, ...others] = bodiesTo(maya);
    expect(confirmation).toContain('START');
    expect(confirmation).not.toContain(STOP_LINE);
    expect(others).toEqual([]);
    expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out', carrierBlock: null } });
  });

  test('C22 STOP where the account leaves it to us: exactly one confirmation, from the number that was written to', async () => {
    const maya = await agreed();
    await says(maya, 'STOP', silent);
    await says(maya, 'STOP', silent);
    await until('the confirmation is sent', async () => requestsTo(maya, silent).length > 0);
    await settled(maya);
    expect(requestsTo(maya, silent).map(({ form }) => form.get('From'))).toEqual([silent.sender]);
    expect(requestsTo(maya)).toHaveLength(1);
    expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out', carrierBlocks: [] } });

    // What Twilio says of this very text counts more than what the account is said to do.
    const theo = await agreed();
    const handled = textFrom(theo.mobile, 'STOP', silent, [['OptOutType', 'STOP']]);
    expect((await hook(silent, 'inbound', handled)).statusCode).toBe(200);
    await settled(theo);
    expect(requestsTo(theo, silent)).toEqual([]);
    expect((await read(theo)).consent.carrierBlocks).toMatchObject([{ senderNumber: silent.sender }]);
  });

  // Words that an account's Advanced Opt-Out may have been given beside the English ones.
  test.each(['Fini', 'No más', 'ALTO', 'ARRÊT', '停止', 'отписаться', 'START', ''])(
    'C22 C29 “%s” that Twilio took for STOP: opted out, its block is on record, and we send nothing',
    async (words) => {
      const maya = await agreed();
      const taken = textFrom(maya.mobile, words, main, [['OptOutType', 'STOP']]);
      expect((await hook(main, 'inbound', taken)).statusCode).toBe(200);
      expect(await read(maya)).toMatchObject({
        agreesToTexts: false,
        consent: { state: 'opted_out', method: 'text', carrierBlock: { senderNumber: SENDER } },
      });
      await settled(maya);
      expect(requestsTo(maya)).toHaveLength(1);
    },
  );

  test.each(['ALTO', 'ARRÊT', 'No más'])(
    'C13 C22 “%s” that Twilio says nothing of: opted out by our own table, confirmed by us, no block',
    async (words) => {
      const maya = await agreed();
      await says(maya, words);
      await until('the confirmation is sent', async () => requestsTo(maya).length > 1);
      await settled(maya);
      expect(requestsTo(maya)).toHaveLength(2);
      expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out', carrierBlock: null } });
    },
  );

  test('C12 C29 a word that Twilio took for START lifts its block; what it means for consent is ours to say', async () => {
    const maya = await agreed();
    await says(maya, 'STOP');
    await twoMinutesPass(maya);
    const back = (words: string) =>
      hook(main, 'inbound', textFrom(maya.mobile, words, main, [['OptOutType', 'START']]));
    await back('Oui');
    expect(await read(maya)).toMatchObject({ consent: { state: 'opted_out', carrierBlock: null } });
    await back('Inicio');
    expect(await read(maya)).toMatchObject({ consent: { state: 'opted_in', carrierBlock: null } });
  });

  test.each(['Aide', 'Asistencia'])(
    'C22 C44 “%s” that Twilio took for HELP is answered by Twilio, and changes no consent',
    async (words) => {
      const maya = await agreed();
      const asked = textFrom(maya.mobile, words, main, [['OptOutType', 'HELP']]);
      expect((await hook(main, 'inbound', asked)).statusCode).toBe(200);
      await settled(maya);
      expect(requestsTo(maya)).toHaveLength(1);
      expect(await read(maya)).toMatchObject({ consent: { state: 'opted_in', carrierBlock: null } });
    },
  );

  test('C41 21610 that is news is the customer’s word, told late: opted out, and the block is on record', async () => {
    const maya = await agreed();
    main.twilio.next({ does: 'refuses', code: 21610 });
    const text = await shop.text(maya, 'Ready');
    expect(await becomes(text.json.id, 'failed')).toMatchObject({
      reason: 'carrier_blocked',
      carrierError: '21610',
    });
    expect(await read(maya)).toMatchObject({
      consent: { state: 'opted_out', method: 'carrier', carrierBlock: { senderNumber: SENDER } },
    });
    expect(await decisions(maya)).toEqual(['opt_in by verbal', 'opt_out by carrier']);
    await settled(maya);
    expect(requestsTo(maya)).toHaveLength(2);
  });

  test('C41 21610 in a report that comes before Twilio’s own answer is heard all the same', async () => {
    const maya = await agreed();
    const messageSid = sid();
    await reports(messageSid, 'failed', 21610);
    main.twilio.next({ does: 'answers', status: 201, body: JSON.stringify({ sid: messageSid }) });
    const text = await shop.text(maya, 'Ready');
    expect(await becomes(text.json.id, 'failed')).toMatchObject({ carrierError: '21610' });
    expect(await read(maya)).toMatchObject({
      consent: { state: 'opted_out', method: 'carrier', carrierBlock: { senderNumber: SENDER } },
    });
  });

  test('C41 21610 about a block on record only confirms it: who has agreed since has agreed', async () => {
    const maya = await agreed();
    const text = await sent(maya, 'Ready');
    await says(maya, 'STOP');
    await shop.agree(maya);
    await reports(text.messageSid, 'failed', 21610);
    expect(await message(text.id)).toMatchObject({ status: 'failed', reason: 'carrier_blocked' });
    expect(await read(maya)).toMatchObject({
      agreesToTexts: true,
      consent: { state: 'opted_in', carrierBlock: { senderNumber: SENDER } },
    });
    expect(await decisions(maya)).toEqual(['opt_in by verbal', 'opt_out by text', 'opt_in by verbal']);
    expect((await shop.text(maya, 'Hello?')).json.reason).toBe('carrier_blocked');
  });

  test('C31 START within a minute of STOP, which Twilio does not order: opted out, and a task; a later START opts in', async () => {
    const maya = await agreed();
    await says(maya, 'STOP');
    const before = (await tasksOf('start_beside_stop')).length;
    await says(maya, 'START');
    expect(await read(maya)).toMatchObject({ agreesToTexts: false, consent: { state: 'opted_out' } });
    expect(await tasksOf('start_beside_stop')).toHaveLength(before + 1);
    await settled(maya);
    expect(requestsTo(maya)).toHaveLength(1);

    await twoMinutesPass(maya);
    await says(maya, 'START');
    expect(await read(maya)).toMatchObject({
      agreesToTexts: true,
      consent: { state: 'opted_in', method: 'text', carrierBlock: null },
    });
    await until('the yes is confirmed', async () => requestsTo(maya).length > 1);
    await settled(maya);
    expect(requestsTo(maya)).toHaveLength(2);
  });
});

describe('Twilio is slow, busy or away', () => {
  test('C33 429: sent again after the wait that Twilio asks for', async () => {
    const maya = await agreed();
    main.twilio.next({ does: 'throttles', retryAfter: '2' });
    const text = await shop.text(maya, 'Ready');
    await becomes(text.json.id, 'sent');
    const [, refused, taken, ...others] = requestsTo(maya);
    expect(others).toEqual([]);
    expect(refused?.form.get('Body')).toBe('Ready');
    expect((taken?.firstByteAt ?? 0) - (refused?.firstByteAt ?? 0)).toBeGreaterThanOrEqual(1_950);
  });

  test('C21 C33 429, and a STOP before the wait is over: it is cancelled, and nothing is begun', async () => {
    const maya = await agreed();
    main.twilio.next({ does: 'throttles', retryAfter: '2' });
    const text = await shop.text(maya, 'Ready');
    await until('Twilio has refused', async () => {
      const row = (await rowsOf(maya.mobile)).find(({ id }) => id === text.json.id);
      return row?.attempts === 1 && row.status === 'queued';
    });
    const refusedAt = performance.now();
    await says(maya, 'STOP');
    expect(await message(text.json.id)).toMatchObject({ status: 'canceled', reason: 'opted_out' });
    // Longer than the wait: whoever would begin it then would have begun it.
    await until('the wait is over', async () => performance.now() > refusedAt + 3_000);
    expect(requestsTo(maya)).toHaveLength(2);
  });

  test('C21 C40 an API that hangs: STOP is answered in about a second, nothing is begun after it, and one text is asked for once', async () => {
    const [maya, theo] = [await agreed(), await agreed()];
    main.twilio.next({ does: 'hangs' });
    const hers = await shop.text(maya, 'Ready');
    await until('Twilio has it', async () => requestsTo(maya).length === 2);
    main.twilio.next({ does: 'hangs' });
    const his = await shop.text(theo, 'Ready');
    await until('Twilio has it', async () => requestsTo(theo).length === 2);
    const behind = [await shop.text(maya, 'and this'), await shop.text(theo, 'and this')];

    const saidAt = performance.now();
    await says(maya, 'STOP');
    // A second is the rule; the rest is for a machine that is busy. The request hangs for fifteen.
    expect(performance.now() - saidAt).toBeLessThan(4_000);
    expect(await message(behind[0]?.json.id)).toMatchObject({ status: 'canceled', reason: 'opted_out' });

    await becomes(hers.json.id, 'unknown');
    await becomes(his.json.id, 'unknown');
    await becomes(behind[1]?.json.id, 'sent');
    await settled(maya);
    expect(bodiesTo(maya).slice(1)).toEqual(['Ready']);
    expect(bodiesTo(theo).slice(1)).toEqual(['Ready', 'and this']);
    expect((await message(his.json.id)).status).toBe('unknown');
  });

  test('C40 an API that refuses connections has taken nothing: the text waits, and goes when Twilio is back', async () => {
    const maya = await shop.customer();
    await says(maya, 'Do you fix tandems?', away);
    const { json } = await shop.call('GET', '/conversations');
    const thread = json.items.find(({ number }: { number: string }) => number === maya.mobile);
    const answer = await shop.call('POST', `/conversations/${thread.id}/messages`, {
      body: 'We do!',
      category: 'conversational',
    });
    expect(answer.status).toBe(202);
    await until('it was tried in vain, twice', async () => {
      const row = (await rowsOf(maya.mobile)).find(({ id }) => id === answer.json.id);
      return row?.status === 'queued' && row.attempts >= 2;
    });
    expect(requestsTo(maya, away)).toEqual([]);

    const door = createServer((socket) => {
      const there = connect(away.twilio.port, '127.0.0.1');
      for (const end of [socket, there]) end.on('error', () => end.destroy());
      socket.pipe(there).pipe(socket);
    });
    door.listen(awayPort, '127.0.0.1');
    await once(door, 'listening');
    undo.push(async () => void door.close());
    await becomes(answer.json.id, 'sent');
    expect(bodiesTo(maya, away)).toEqual([`We do! ${STOP_LINE}`]);
  });
});
