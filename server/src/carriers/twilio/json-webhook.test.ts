import fc from 'fast-check';
import twilio from 'twilio';
import { describe, expect, it } from 'vitest';
import {
  inboundFields,
  statusFields,
  twilioJsonWebhook,
  twilioSignature,
  twilioWebhook,
} from '../../../test-support/twilio-webhooks.ts';
import { createTwilio } from './twilio.ts';

const INBOUND_URL = 'https://shop.example/carriers/7/inbound';
const STATUS_URL = 'https://shop.example/carriers/7/status';
const carrier = createTwilio(
  { accountSid: 'AC0', authToken: '12345' },
  { statusCallback: STATUS_URL, confirmsStop: true },
);

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const aText = Object.fromEntries(
  inboundFields({
    accountSid: 'AC0',
    messageSid: 'SM1',
    from: '+15125550142',
    to: '+15125550100',
    body: 'Stop. ¡Gracias! 🚲',
    mediaUrls: ['https://media.example/1'],
  }),
);
const inbound = (value: unknown, address = INBOUND_URL) => twilioJsonWebhook('12345', address, json(value));

describe('Twilio’s webhooks as JSON', () => {
  it('reads the same text as from a form', () => {
    const form = carrier.readInbound(twilioWebhook('12345', INBOUND_URL, Object.entries(aText)));
    expect(form).toMatchObject({ carrierMessageId: 'SM1', mediaUrls: ['https://media.example/1'] });
    expect(carrier.readInbound(inbound(aText))).toEqual(form);
    // Counts may be numbers in JSON.
    expect(carrier.readInbound(inbound({ ...aText, NumMedia: 1 }))).toEqual(form);
    expect(carrier.readInbound(inbound(aText, `${INBOUND_URL}?store=2`))).toEqual(form);
  });

  // Computed by Twilio, for the tests of its own libraries, under the token 12345. None of them is a text.
  it.each([
    [
      '?foo=1&bar=2&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620',
      '{"property": "value", "boolean": true}',
      'a9nBmqA0ju/hNViExpshrM61xv4=',
    ],
    [
      '?bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620',
      '{"property": "value", "boolean": true}',
      'y77kIzt2vzLz71DgmJGsen2scGs=',
    ],
    [
      '?foo=1&bar=2&bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      '{}',
      'Ldidvp12m26NI7eqEvxnEpkd9Hc=',
    ],
  ])('finds good what Twilio itself signed (%s)', (query, body, signature) => {
    const webhook = (signed: string, as: string) => ({
      url: `https://mycompany.com/myapp.php${query}`,
      headers: { 'content-type': 'application/json', 'x-twilio-signature': as },
      rawBody: Buffer.from(signed),
    });
    expect(carrier.readInbound(webhook(body, signature))).toMatchObject({ refused: 'malformed' });
    expect(carrier.readInbound(webhook(`${body} `, signature))).toMatchObject({ refused: 'signature' });
    expect(carrier.readInbound(webhook(body, 'a9nBmqA0ju/hNViExpshrM61xv5='))).toMatchObject({
      refused: 'signature',
    });
  });

  it('reads a status and what Twilio did by itself', () => {
    const status = statusFields({
      accountSid: 'AC0',
      messageSid: 'SM1',
      status: 'failed',
      errorCode: 21610,
      from: '+1',
      to: '+2',
    });
    const report = carrier.readStatus(
      twilioJsonWebhook('12345', STATUS_URL, json({ ...Object.fromEntries(status), ErrorCode: 21610 })),
    );
    expect(report).toMatchObject({ carrierMessageId: 'SM1', status: 'failed', blocked: true });
    expect(carrier.readInbound(inbound({ ...aText, OptOutType: 'STOP' }))).toMatchObject({
      carrierHandled: 'opt_out',
    });
  });

  it('agrees with the SDK’s own check', () => {
    const { url, headers, rawBody } = inbound(aText);
    const signature = String(headers['x-twilio-signature']);
    expect(twilio.validateRequestWithBody('12345', signature, url, rawBody.toString())).toBe(true);
    expect(twilio.validateRequestWithBody('12345', signature, url, `${rawBody.toString()} `)).toBe(false);
  });

  it('C38: refuses a body that was altered, in any byte', () => {
    const good = inbound(aText);
    fc.assert(
      fc.property(fc.nat(good.rawBody.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const rawBody = Buffer.from(good.rawBody);
        rawBody[at] = ((rawBody[at] ?? 0) + by) % 256;
        expect(carrier.readInbound({ ...good, rawBody })).toMatchObject({ refused: 'signature' });
      }),
    );
    for (const rawBody of [Buffer.alloc(0), Buffer.concat([good.rawBody, Buffer.from(' ')])]) {
      expect(carrier.readInbound({ ...good, rawBody })).toMatchObject({ refused: 'signature' });
    }
  });

  it('C38: refuses bytes that only read the same', () => {
    const good = twilioJsonWebhook('12345', INBOUND_URL, json({ ...aText, Body: '\ufffd' }));
    const at = good.rawBody.indexOf('\ufffd');
    const rawBody = Buffer.concat([
      good.rawBody.subarray(0, at),
      Buffer.from([0xff]),
      good.rawBody.subarray(at + 3),
    ]);
    expect(rawBody.toString()).toBe(good.rawBody.toString());
    expect(carrier.readInbound({ ...good, rawBody })).toMatchObject({ refused: 'signature' });
  });

  it('C38: refuses a hash that is missing, repeated, of another body or not signed', () => {
    const good = inbound(aText);
    const hash = new URL(good.url).searchParams.get('bodySHA256');
    const signed = (url: string) => ({
      ...good,
      url,
      headers: { ...good.headers, 'x-twilio-signature': twilioSignature('12345', url, []) },
    });
    expect(carrier.readInbound(signed(good.url))).toMatchObject({ carrierMessageId: 'SM1' });
    for (const url of [
      INBOUND_URL,
      `${INBOUND_URL}?bodySHA256=`,
      `${INBOUND_URL}?bodySHA256=${hash}0`,
      `${INBOUND_URL}?bodySHA256=${'0'.repeat(64)}`,
      `${INBOUND_URL}?bodySHA256=${hash}&bodySHA256=${'0'.repeat(64)}`,
      'not an address',
    ]) {
      expect(carrier.readInbound(signed(url))).toMatchObject({ refused: 'signature' });
    }
    // The right hash, put to an address that was signed without it.
    const bare = twilioSignature('12345', INBOUND_URL, []);
    const added = { ...good, headers: { ...good.headers, 'x-twilio-signature': bare } };
    expect(carrier.readInbound(added)).toMatchObject({ refused: 'signature' });
    const unsigned = { ...good, headers: { 'content-type': 'application/json' } };
    expect(carrier.readInbound(unsigned)).toMatchObject({ refused: 'signature' });
    expect(carrier.readInbound(twilioJsonWebhook('54321', INBOUND_URL, json(aText)))).toMatchObject({
      refused: 'signature',
    });
  });

  it('C38: a form’s signature covers no JSON, and JSON’s no form', () => {
    const form = twilioWebhook('12345', INBOUND_URL, Object.entries(aText));
    const asJson = { ...form.headers, 'content-type': 'application/json' };
    expect(carrier.readInbound({ ...form, headers: asJson })).toMatchObject({ refused: 'signature' });
    const good = inbound(aText);
    const asForm = { ...good.headers, 'content-type': 'application/x-www-form-urlencoded' };
    expect(carrier.readInbound({ ...good, headers: asForm })).toMatchObject({ refused: 'signature' });
  });

  it.each(['[]', 'null', '"SM1"', '{"MessageSid":"SM1"', '', '{"MessageSid":{"a":1},"From":"+1"}', '{}'])(
    'finds a signed body malformed: %s',
    (body) => {
      expect(carrier.readInbound(twilioJsonWebhook('12345', INBOUND_URL, Buffer.from(body)))).toMatchObject({
        refused: 'malformed',
      });
    },
  );

  it.each([
    ['NUL and lone surrogates', '{"MessageSid":"SM1","From":"+1","Body":"a\\u0000b\\ud800"}', 'ab\ufffd'],
    ['a byte order mark', '\ufeff{"MessageSid":"SM1","From":"+1","Body":"Hi"}', 'Hi'],
    ['names of an object’s own', '{"__proto__":{"Body":"x"},"MessageSid":"SM1","From":"+1"}', ''],
    ['nothing where a value would be', '{"MessageSid":"SM1","From":"+1","Body":null,"Tags":["x"]}', ''],
  ])('C38: reads a text with %s', (_, body, read) => {
    const webhook = twilioJsonWebhook('12345', INBOUND_URL, Buffer.from(body));
    expect(carrier.readInbound(webhook)).toMatchObject({ carrierMessageId: 'SM1', body: read });
  });
});
