import fc from 'fast-check';
import Telnyx from 'telnyx';
import { describe, expect, it } from 'vitest';
import { keyPair } from '../../../test-support/telnyx-stand-in.ts';
import {
  receivedEvent,
  reportEvent,
  telnyxEvent,
  telnyxSignature,
  telnyxWebhook,
} from '../../../test-support/telnyx-webhooks.ts';
import type { WebhookRequest } from '../carrier.ts';
import { createTelnyx } from './telnyx.ts';

const { publicKey, privateKey } = keyPair();
const options = { webhookUrl: 'https://shop.example/carriers/7/status', confirmsStop: true };
const carrier = createTelnyx({ apiKey: 'KEY1', publicKey }, options);
const silent = createTelnyx({ apiKey: 'KEY1', publicKey }, { ...options, confirmsStop: false });

const aText = { id: '7ee4241c-f127-47e5-9c34-3aac291f8058', from: '+15125550142', to: '+15125550100' };
const signed = (event: unknown, how = {}) => telnyxWebhook(privateKey, event, how);
const stop = () => signed(receivedEvent({ ...aText, body: 'STOP' }));
const badSignature = { refused: 'signature', message: expect.any(String) };

const withHeaders = (webhook: WebhookRequest, headers: WebhookRequest['headers']) => ({
  ...webhook,
  headers: { ...webhook.headers, ...headers },
});

describe('C38 signatures of Telnyx', () => {
  it('finds good what Telnyx’s SDK finds good', async () => {
    const { headers, rawBody } = stop();
    const sdk = new Telnyx({ apiKey: 'KEY1', publicKey });
    const event = await sdk.webhooks.unwrap(rawBody.toString(), {
      headers: headers as Record<string, string>,
    });
    expect(event).toEqual(JSON.parse(rawBody.toString()));
    expect(carrier.readInbound(stop())).toMatchObject({ body: 'STOP' });
  });

  it.each([
    [299, 'good'],
    [-299, 'good'],
    [302, 'stale'],
    [-302, 'stale'],
    [86_400, 'stale'],
  ])('of %i seconds ago is %s', (secondsAgo, found) => {
    const webhook = signed(receivedEvent({ ...aText, body: 'STOP' }), { secondsAgo });
    expect(carrier.readInbound(webhook)).toMatchObject(found === 'good' ? { body: 'STOP' } : badSignature);
  });

  it.each(['', 'now', '1e9', '-1', ' 1', '0x10', '١٢', '9'.repeat(400), '1.5'])(
    'refuses %j as a time, well signed',
    (timestamp) => {
      const webhook = stop();
      const signature = telnyxSignature(privateKey, timestamp, webhook.rawBody);
      const headers = { 'telnyx-timestamp': timestamp, 'telnyx-signature-ed25519': signature };
      expect(carrier.readInbound(withHeaders(webhook, headers))).toEqual(badSignature);
    },
  );

  it('refuses a time that was not signed, and none', () => {
    const later = String(Math.floor(Date.now() / 1_000) + 2);
    expect(carrier.readInbound(withHeaders(stop(), { 'telnyx-timestamp': later }))).toEqual(badSignature);
    expect(carrier.readInbound(withHeaders(stop(), { 'telnyx-timestamp': undefined }))).toEqual(badSignature);
  });

  it('refuses two signatures, and one that is written otherwise or is cut', () => {
    const good = stop();
    const signature = String(good.headers['telnyx-signature-ed25519']);
    const others = [
      [signature, signature],
      '',
      'x',
      ` ${signature}`,
      `${signature}\n`,
      signature.slice(0, -4),
    ];
    for (const other of [...others, signature.replace(/=+$/, ''), signature.toLowerCase()]) {
      const webhook = withHeaders(good, { 'telnyx-signature-ed25519': other });
      expect(carrier.readInbound(webhook)).toEqual(badSignature);
      expect(carrier.readStatus(webhook)).toEqual(badSignature);
    }
  });

  it('refuses another account’s, whatever the bytes', () => {
    const other = keyPair();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const rawBody = Buffer.from(bytes);
        const { headers } = stop();
        const timestamp = String(headers['telnyx-timestamp']);
        const by = (key: typeof privateKey) => ({
          ...withHeaders(stop(), {
            'telnyx-timestamp': timestamp,
            'telnyx-signature-ed25519': telnyxSignature(key, timestamp, rawBody),
          }),
          rawBody,
        });
        expect(carrier.readInbound(by(other.privateKey))).toEqual(badSignature);
        expect(carrier.readInbound(by(privateKey))).not.toEqual(badSignature);
      }),
      { numRuns: 300 },
    );
  });

  it('covers every byte', () => {
    const good = stop();
    fc.assert(
      fc.property(fc.nat(good.rawBody.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const rawBody = Buffer.from(good.rawBody);
        rawBody[at] = (rawBody[at] ?? 0) ^ flip;
        expect(carrier.readInbound({ ...good, rawBody })).toEqual(badSignature);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['', 'abc', Buffer.alloc(31).toString('base64'), `${publicKey}AAAA`])(
    'takes no account whose public key is %j',
    (wrong) => {
      expect(() => createTelnyx({ apiKey: 'KEY1', publicKey: wrong }, options)).toThrow('32 bytes in base64');
    },
  );
});

describe('events of Telnyx', () => {
  it('reads a text, with the time at which Telnyx had it', () => {
    const receivedAt = '2026-07-01T12:00:00.123+00:00';
    expect(carrier.readInbound(signed(receivedEvent({ ...aText, body: 'Hi 🚲', receivedAt })))).toEqual({
      carrierMessageId: aText.id,
      from: '+15125550142',
      to: '+15125550100',
      body: 'Hi 🚲',
      mediaUrls: [],
      carrierTime: new Date(receivedAt),
      carrierHandled: null,
      blockScope: '40017a8d-0000-4000-8000-000000000000',
    });
  });

  it('reads the addresses of pictures', () => {
    const mediaUrls = ['https://media.telnyx.example/1.jpg', 'https://media.telnyx.example/2.png'];
    const event = receivedEvent({ ...aText, body: '', mediaUrls });
    expect(carrier.readInbound(signed(event))).toMatchObject({ body: '', mediaUrls });
  });

  it('of a text to a group takes the number of ours for which it came', () => {
    const event = receivedEvent({ ...aText, body: 'Hi all' });
    const to = [
      { phone_number: '+15125550199', status: 'delivered' },
      { phone_number: '+15125550100', status: 'webhook_delivered' },
    ];
    const group = { ...event, data: { ...event.data, payload: { ...event.data.payload, to } } };
    expect(carrier.readInbound(signed(group))).toMatchObject({ to: '+15125550100' });
  });

  it.each([
    ['STOP', 'Here is the bike', { body: 'STOP\nHere is the bike', texts: ['Here is the bike', 'STOP'] }],
    [
      'NoSubject',
      'Stop',
      { body: 'NoSubject\nStop', texts: ['Stop', 'NoSubject'], carrierHandled: 'opt_out' },
    ],
    ['STOP', '', { body: 'STOP', carrierHandled: null }],
    ['Stop', 'Stop', { body: 'Stop', carrierHandled: 'opt_out' }],
    ['ST\0OP', '\0', { body: 'STOP' }],
  ])('C14: a picture’s subject %j beside %j is the customer’s words', (subject, body, expected) => {
    const read = carrier.readInbound(signed(receivedEvent({ ...aText, subject, body })));
    expect(read).toMatchObject(expected);
    if (!('texts' in expected)) expect(read).not.toHaveProperty('texts');
  });

  it('C22: believes Telnyx about what it answered, and its list where it does not say', () => {
    const handled = (body: string, autoresponse?: 'STOP' | 'START' | 'HELP', by = carrier) => {
      const event = receivedEvent({ ...aText, body, ...(autoresponse && { autoresponse }) });
      const read = by.readInbound(signed(event));
      return 'carrierHandled' in read ? read.carrierHandled : read;
    };
    expect(handled('Ich will nicht mehr', 'STOP')).toBe('opt_out');
    expect(handled('JOIN', 'START')).toBe('opt_in');
    expect(handled('HELP', 'HELP', silent)).toBe('help');
    expect(handled('STOP')).toBe('opt_out');
    expect(handled('STOP', undefined, silent)).toBeNull();
    // NUL is taken out of what we keep; Telnyx saw it and did nothing.
    expect(handled('ST\0OP')).toBeNull();
  });

  it('at either of our addresses reads either kind', () => {
    const text = signed(receivedEvent({ ...aText, body: 'Hi' }));
    const report = signed(reportEvent({ id: 'm1', status: 'delivered', from: aText.to, to: aText.from }));
    expect(carrier.readStatus(text)).toEqual(carrier.readInbound(text));
    expect(carrier.readInbound(report)).toEqual(carrier.readStatus(report));
    expect(carrier.readInbound(report)).toEqual({
      carrierMessageId: 'm1',
      status: 'delivered',
      error: null,
      blocked: false,
    });
  });

  it.each([
    ['queued', null],
    ['sending', null],
    ['sent', 'sent'],
    ['delivery_unconfirmed', 'sent'],
    ['delivered', 'delivered'],
    ['delivery_failed', 'undelivered'],
    ['expired', 'undelivered'],
    ['sending_failed', 'failed'],
    ['a state of tomorrow', null],
  ])('takes %j as %j', (status, read) => {
    const event = reportEvent({ id: 'm1', status, from: aText.to, to: aText.from });
    expect(carrier.readStatus(signed(event))).toMatchObject({ status: read });
  });

  it.each([
    ['40300', 'Blocked due to STOP message', true],
    ['40300', '', true],
    ['40300', 'Sender is not assigned', false],
    ['40003', 'Blocked as spam - permanent', false],
    ['40001', 'Not routable', false],
  ])('C41: a report with %s “%s” says that the number blocked the sender: %j', (code, title, blocked) => {
    const report = { id: 'm1', status: 'sending_failed', from: aText.to, to: aText.from };
    const read = carrier.readStatus(signed(reportEvent({ ...report, error: { code, title } })));
    expect(read).toMatchObject({ error: { code }, blocked });
    expect(JSON.stringify(read)).not.toContain(aText.from.slice(1));
  });

  it.each(['message.bulk', 'call.initiated', 'number_order.complete', '10dlc.campaign.update'])(
    'has no use for %s',
    (event) => {
      expect(carrier.readInbound(signed(telnyxEvent(event, { id: 'x' })))).toEqual({ nothing: true });
      expect(carrier.readStatus(signed(telnyxEvent(event, { id: 'x' })))).toEqual({ nothing: true });
    },
  );

  it.each(['', 'STOP', '[]', 'null', '7', '{"data":null}', '{"data":{"event_type":7}}', '{"data":[]}'])(
    'finds %j malformed',
    (body) => {
      expect(carrier.readInbound(signed(body))).toMatchObject({ refused: 'malformed' });
    },
  );

  it('C38: a signed text is read, whatever stands where it can be done without', () => {
    const anything = fc.oneof(fc.constant(undefined), fc.jsonValue());
    const others = { to: anything, cc: anything, media: anything, errors: anything, received_at: anything };
    const more = { autoresponse_type: anything, text: anything, __proto__: anything };
    fc.assert(
      fc.property(fc.record({ ...others, ...more }), fc.jsonValue(), (odd, meta) => {
        const event = telnyxEvent('message.received', { ...odd, id: 'm1', from: { phone_number: '+1' } });
        const read = carrier.readInbound(signed({ ...event, meta }));
        expect(read).toMatchObject({ carrierMessageId: 'm1', from: '+1', body: expect.any(String) });
        const report = telnyxEvent('message.finalized', { ...odd, id: 'm1' });
        expect(carrier.readStatus(signed({ ...report, meta }))).toMatchObject({ carrierMessageId: 'm1' });
      }),
      { numRuns: 500 },
    );
  });

  it('answers with JSON that says nothing', () => {
    expect(carrier.webhookAnswer).toEqual({ contentType: 'application/json', body: '{}' });
  });
});
