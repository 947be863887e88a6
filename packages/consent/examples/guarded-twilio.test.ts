// The example is run as it stands, against a stand-in of Twilio's endpoint.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { guardedTwilio } from './guarded-twilio.ts';

const MAYA = '+15125550142';
const account = {
  sid: 'AC0123456789abcdef',
  token: 'a secret',
  from: '+15125550100',
  business: 'Bell & Crank',
  contact: '(512) 555-0100',
};

let twilio: Server;
let url: string;
const sent: { to: string | null; body: string }[] = [];
beforeAll(async () => {
  twilio = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request));
    const isRight =
      request.url === `/2010-04-01/Accounts/${account.sid}/Messages.json` &&
      request.headers.authorization === `Basic ${btoa(`${account.sid}:${account.token}`)}`;
    if (isRight) sent.push({ to: form.get('To'), body: form.get('Body') ?? '' });
    // No connection is kept: the first text makes the tables ready, and one may be closed before it is used again.
    const headers = { 'content-type': 'application/json', connection: 'close' };
    response.writeHead(isRight ? 201 : 401, headers).end('{}');
  }).listen(0, '127.0.0.1');
  await once(twilio, 'listening');
  url = `http://127.0.0.1:${(twilio.address() as AddressInfo).port}`;
});
afterAll(() => twilio.close());
beforeEach(() => void sent.splice(0));

/** The sender as a shop's program calls it. */
const open = (more = {}) => {
  const sender = guardedTwilio({ ...account, api: url, ...more });
  return {
    send: (body: string) =>
      sender.send(MAYA, body, { id: crypto.randomUUID(), purpose: 'message', category: 'informational' }),
    agreed: () => {
      sender.record(MAYA, 'opt_in', 'verbal');
      return sender.answer(MAYA, 'opt_in_confirmation', null);
    },
    received: sender.received,
  };
};
let sid = 0;
const writes = (Body: string) => ({ From: MAYA, Body, MessageSid: `SM${++sid}` });

test('C1 a number that agreed to nothing is not texted', async () => {
  expect(await open().send('Your bike is ready')).toEqual({
    verdict: 'refused',
    reason: 'never_asked',
  });
  expect(sent).toEqual([]);
});

test('C7 C8 a yes is confirmed first, with the STOP line once', async () => {
  const shop = open();
  await shop.agreed();
  await shop.send('Your bike is ready');
  expect(sent.map(({ body }) => body)).toEqual([
    `Bell & Crank: You've agreed to texts about your orders and service. Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to stop. (Reply "STOP" to stop getting these messages.)`,
    'Your bike is ready',
  ]);
});

test('C15 C22 people’s own words stop everything but one confirmation', async () => {
  const shop = open();
  await shop.agreed();
  sent.splice(0);
  expect(await shop.received(writes('Stop. Thank you 🙏'))).toMatchObject({ decisions: ['opt_out'] });
  await shop.received(writes('stop please'));
  expect(await shop.send('One more thing')).toEqual({ verdict: 'refused', reason: 'opted_out' });
  expect(sent.map(({ body }) => body)).toEqual([
    "Bell & Crank: You won't get any more texts from us. To get them again, text START to this number.",
  ]);
});

test('C22 C41 where Twilio answers its own keyword, we send nothing, and its block is known', async () => {
  const shop = open();
  await shop.agreed();
  sent.splice(0);
  expect(await shop.received(writes('STOP'))).toMatchObject({ answer: null, block: 'set' });
  expect(sent).toEqual([]);
  expect(await shop.received(writes('START'))).toMatchObject({ block: 'lifted' });
});

test('C11 C19 C44 what is no stop is answered as a person would', async () => {
  const shop = open();
  expect(await shop.received(writes("I'll stop by at 5"))).toMatchObject({ decisions: [], answer: null });
  expect(await shop.received(writes('help me please'))).toMatchObject({ decisions: [] });
  await shop.received(writes('Ayuda'));
  expect(sent.map(({ body }) => body)).toEqual([
    expect.stringContaining('For help, contact (512) 555-0100.'),
  ]);
});

test.each(['CANCEL', 'End', 'quit'])(
  'C19 a bare %s opts out, and is for a person to look at',
  async (words) => {
    const shop = open();
    await shop.agreed();
    const outcome = await shop.received(writes(words));
    expect(outcome).toMatchObject({ decisions: ['opt_out'], task: 'keyword_may_mean_appointment' });
    expect(await shop.send('x')).toEqual({ verdict: 'refused', reason: 'opted_out' });
  },
);

test('C16 who says that they never agreed disputes it', async () => {
  const shop = open();
  await shop.agreed();
  expect(await shop.received(writes('I never agreed to this'))).toMatchObject({ task: 'dispute' });
});

test('C40 a failed request is an error, and no text counts as introduced', async () => {
  const shop = open({ token: 'wrong' });
  await expect(shop.agreed()).rejects.toThrow('Twilio answered 401');
  expect(await shop.send('x')).toMatchObject({ verdict: 'deferred', reason: 'awaiting_confirmation' });
});

test('C18 what is unclear rests every text until the customer says it plainly', async () => {
  const shop = open();
  await shop.agreed();
  sent.splice(0);
  const { pause, task } = await shop.received(writes('enough already'));
  expect({ pause, task }).toEqual({ pause: 'begins', task: 'unclear' });
  expect(await shop.send('x')).toMatchObject({ verdict: 'deferred', reason: 'paused_for_review' });
  await shop.received(writes('start'));
  expect((await shop.send('Your bike is ready')).verdict).toBe('granted');
});
