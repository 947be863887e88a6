import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vonageApplication } from '../../../test-support/vonage-stand-in.ts';
import {
  inboundMessage,
  statusMessage,
  vonageClaims,
  vonageToken,
  vonageWebhook,
} from '../../../test-support/vonage-webhooks.ts';
import type { WebhookRequest } from '../carrier.ts';
import { createVonage } from './vonage.ts';

const application = vonageApplication();
const { applicationId, signatureSecret } = application;
const options = { webhookUrl: 'https://shop.example/carriers/7/status', confirmsStop: true };
const carrier = createVonage(application, options);
const silent = createVonage(application, { ...options, confirmsStop: false });

const aText = { id: '52afe398-e31a-4362-8c42-beb0c3b1d098', from: '+15125550142', to: '+15125550100' };
const signed = (event: unknown, how = {}) => vonageWebhook(application, event, how);
const stop = () => signed(inboundMessage({ ...aText, body: 'STOP' }));
const badSignature = { refused: 'signature', message: expect.any(String) };

const withToken = (webhook: WebhookRequest, authorization: string | string[] | undefined) => ({
  ...webhook,
  headers: { ...webhook.headers, authorization },
});
const claiming = (claims: object, head?: object) => {
  const webhook = stop();
  const token = vonageToken(
    signatureSecret,
    { ...vonageClaims(applicationId, webhook.rawBody), ...claims },
    head,
  );
  return carrier.readInbound(withToken(webhook, `Bearer ${token}`));
};
const now = () => Math.floor(Date.now() / 1_000);

describe('C38 signatures of Vonage', () => {
  it.each([
    [0, 'good'],
    [86_400, 'good'],
    [-290, 'good'],
    [86_710, 'stale'],
    [-310, 'stale'],
  ])('of %i seconds ago is %s', (secondsAgo, found) => {
    const webhook = signed(inboundMessage({ ...aText, body: 'STOP' }), { secondsAgo });
    expect(carrier.readInbound(webhook)).toMatchObject(found === 'good' ? { body: 'STOP' } : badSignature);
  });

  it.each([undefined, null, '', 'now', String(Math.floor(Date.now() / 1_000)), [], {}, true])(
    'refuses %j as a time, well signed',
    (iat) => expect(claiming({ iat })).toEqual(badSignature),
  );

  it('keeps to an end that stands in the token', () => {
    expect(claiming({ exp: now() + 60 })).toMatchObject({ body: 'STOP' });
    expect(claiming({ exp: now() - 600 })).toEqual(badSignature);
    expect(claiming({ exp: 'never' })).toEqual(badSignature);
  });

  it('takes what names no application, and nothing that names another', () => {
    expect(claiming({ application_id: undefined })).toMatchObject({ body: 'STOP' });
    for (const application_id of [
      '',
      null,
      applicationId.toUpperCase(),
      vonageApplication().applicationId,
      [applicationId],
    ])
      expect(claiming({ application_id })).toEqual(badSignature);
  });

  it.each(['none', 'HS512', 'RS256', 'hs256', undefined, null])('takes no token whose way is %j', (alg) => {
    expect(claiming({}, { alg, typ: 'JWT' })).toEqual(badSignature);
  });

  it.each([undefined, '', 'x'.repeat(64), 'ab', 0, null])(
    'takes no %j for the hash of the body',
    (payload_hash) => {
      expect(claiming({ payload_hash })).toEqual(badSignature);
    },
  );

  it('signs over the bytes as they came', () => {
    const bytes = Buffer.concat([stop().rawBody, Buffer.of(0x20, 0xff)]);
    expect(carrier.readInbound({ ...stop(), rawBody: bytes })).toEqual(badSignature);
    expect(carrier.readInbound(signed(bytes))).not.toEqual(badSignature);
  });

  it('refuses two tokens, and one that is written otherwise or is cut', () => {
    const good = stop();
    const bearer = String(good.headers.authorization);
    const token = bearer.replace('Bearer ', '');
    const [head, claims] = token.split('.');
    const others = [
      '',
      'Bearer',
      'Bearer ..',
      token,
      `Basic ${token}`,
      `Bearer  ${token}`,
      `${bearer} `,
      `${bearer}=`,
      `${bearer}\n`,
      `${bearer}, ${bearer}`,
      [bearer, bearer],
      bearer.slice(0, -1),
      `Bearer ${head}.${claims}.`,
      `Bearer ${head}.${claims}.${createHmac('sha256', '').update(`${head}.${claims}`).digest('base64url')}`,
      `Bearer ${claims}.${head}.${token.split('.')[2]}`,
    ];
    for (const other of others)
      expect([other, carrier.readInbound(withToken(good, other))]).toEqual([other, badSignature]);
    expect(carrier.readInbound(withToken(good, `bearer ${token}`))).toMatchObject({ body: 'STOP' });
  });

  it('refuses what has no token at all, though Vonage may send it so by a fault of its own', () => {
    expect(carrier.readInbound(withToken(stop(), undefined))).toEqual(badSignature);
    expect(carrier.readStatus(withToken(stop(), undefined))).toEqual(badSignature);
  });

  it('refuses what another account signed, at either address', () => {
    const other = vonageWebhook(
      { applicationId, signatureSecret: vonageApplication().signatureSecret },
      stop().rawBody,
    );
    expect(carrier.readInbound(other)).toEqual(badSignature);
    expect(carrier.readStatus(other)).toEqual(badSignature);
  });
});

describe('texts from phones', () => {
  const read = (more: object) =>
    carrier.readInbound(signed({ ...inboundMessage({ ...aText, body: 'Hi' }), ...more }));

  it('have numbers in E.164, and short codes as they are', () => {
    expect(read({})).toMatchObject({ from: '+15125550142', to: '+15125550100' });
    expect(read({ from: '+15125550142', to: '72345' })).toMatchObject({ from: '+15125550142', to: '72345' });
    expect(read({ from: 'ACME' })).toMatchObject({ from: 'ACME' });
    expect(read({ from: 447_911_123_456, to: 15_125_550_100 })).toMatchObject({
      from: '+447911123456',
      to: '+15125550100',
    });
  });

  it('C25 keep numbers as Vonage wrote them where it did not write them as it says', () => {
    for (const from of ['0015125550142', '5035550142', 'sip:15125550142@gateway.example', '1 (512) 555-0142'])
      expect(read({ from })).toMatchObject({ from });
  });

  it('C31 have Vonage’s time where it is one to the millisecond', () => {
    expect(read({ timestamp: '2026-11-30T09:00:00.120Z' })).toMatchObject({
      carrierTime: new Date('2026-11-30T09:00:00.120Z'),
    });
    for (const timestamp of [
      '2026-11-30T09:00:00Z',
      '2026-11-30 09:00:00.120',
      'x.120',
      '',
      1,
      null,
      '2026-99-30T09:00:00.120Z',
    ])
      expect(read({ timestamp })).toMatchObject({ carrierTime: null });
  });

  it('C14 have their pictures, each once, and captions as words', () => {
    const url = (n: number) => `https://api-us.nexmo.com/v3/media/${n}`;
    expect(
      read({
        message_type: 'image',
        channel: 'mms',
        text: undefined,
        image: { url: url(1), caption: 'STOP' },
        content: [
          { type: 'image', url: url(1), caption: 'STOP' },
          { type: 'vcard', url: url(2) },
          { type: 'image', url: 7, caption: {} },
          null,
        ],
        file: { url: url(3), caption: 'the bill' },
        video: 'x',
      }),
    ).toMatchObject({
      body: 'STOP\nthe bill',
      texts: ['STOP', 'the bill'],
      mediaUrls: [url(1), url(3), url(2)],
    });
  });

  it('C14 that came as several have each of their texts, the texts before the captions, and each picture', () => {
    const url = (n: number) => `https://api-us.nexmo.com/v3/media/${n}`;
    const several = (content: unknown) =>
      read({ message_type: 'content', channel: 'mms', text: undefined, content });
    expect(
      several([
        { type: 'image', url: url(1), caption: 'My bike' },
        { type: 'text', text: 'Hello' },
        { type: 'text', text: 'STOP' },
        { type: 'image', image: { url: url(2), caption: 'My other bike' } },
        { type: 'text', text: { body: 'x' } },
        'STOP',
        ['STOP'],
        7,
      ]),
    ).toMatchObject({
      body: 'Hello\nSTOP\nMy bike\nMy other bike',
      texts: ['Hello', 'STOP', 'My bike', 'My other bike'],
      mediaUrls: [url(1), url(2)],
    });
    expect(several({ type: 'text', text: 'STOP' })).toMatchObject({ body: 'STOP', mediaUrls: [] });
    expect(several([{ type: 'text', text: 'STOP' }])).toMatchObject({
      body: 'STOP',
      carrierHandled: 'opt_out',
    });
  });

  it('C22 are compared with Vonage’s words as they were sent, and only where it answers', () => {
    const stopWith = (body: string) => signed(inboundMessage({ ...aText, body }));
    expect(carrier.readInbound(stopWith('stop'))).toMatchObject({ carrierHandled: 'opt_out' });
    expect(carrier.readInbound(stopWith('ST\0OP'))).toMatchObject({ body: 'STOP', carrierHandled: null });
    expect(silent.readInbound(stopWith('stop'))).toMatchObject({ carrierHandled: null });
  });

  it('come by SMS and MMS; what comes by another channel is not ours', () => {
    expect(read({ channel: 'mms' })).toMatchObject({ body: 'Hi' });
    expect(read({ channel: undefined })).toMatchObject({ body: 'Hi' });
    for (const channel of ['whatsapp', 'messenger', 'viber_service', 'rcs', 'new'])
      expect(read({ channel })).toEqual({ nothing: true });
  });

  it('C25 are read in version 0.1 as well, which an account may be set to', () => {
    const old = (content: unknown, type = 'sms', more = {}) => ({
      message_uuid: aText.id,
      from: { type, number: '15125550142' },
      to: { type, number: '15125550100' },
      timestamp: '2026-11-30T09:00:00.120Z',
      direction: 'inbound',
      message: { content, sms: { num_messages: '1' } },
      ...more,
    });
    expect(carrier.readInbound(signed(old({ type: 'text', text: 'STOP' })))).toEqual(
      carrier.readInbound(
        signed({ ...inboundMessage({ ...aText, body: 'STOP' }), timestamp: '2026-11-30T09:00:00.120Z' }),
      ),
    );
    const url = 'https://api-us.nexmo.com/v3/media/1';
    expect(
      carrier.readInbound(signed(old({ type: 'image', image: { url, caption: 'Stop' } }, 'mms'))),
    ).toMatchObject({ from: aText.from, body: 'Stop', mediaUrls: [url] });
    expect(
      carrier.readInbound(
        signed(
          old(
            [
              { type: 'image', image: { url } },
              { type: 'text', text: 'Stop' },
            ],
            'mms',
          ),
        ),
      ),
    ).toMatchObject({ from: aText.from, body: 'Stop', mediaUrls: [url] });
    expect(carrier.readInbound(signed(old({ type: 'text', text: 'STOP' }, 'whatsapp')))).toEqual({
      nothing: true,
    });
    // What has neither shape is no text, and what stands inside one cannot pass for what stands around it.
    for (const odd of [
      old('STOP'),
      old(null),
      old({ text: 'STOP' }, 'sms', { from: null }),
      old({ text: 'STOP', message_uuid: 'another' }, 'sms', { message_uuid: undefined }),
    ])
      expect(carrier.readInbound(signed(odd))).toMatchObject({ refused: 'malformed' });
    expect(
      carrier.readInbound(signed(old({ text: 'STOP', from: '15125550143', status: 'delivered' }))),
    ).toMatchObject({ from: aText.from, body: 'STOP' });
  });

  it('C38 a signed text is read, whatever stands where it can be done without', () => {
    const needed = ['message_uuid', 'from', 'channel', 'status'];
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (more, odd) => {
        const event: Record<string, unknown> = { ...more, ...inboundMessage({ ...aText, body: 'Hi' }) };
        for (const name of Object.keys(event))
          if (!needed.includes(name) && !(name in more)) event[name] = odd;
        expect(carrier.readInbound(signed({ ...event, status: undefined }))).toMatchObject({
          carrierMessageId: aText.id,
          from: aText.from,
        });
      }),
    );
  });
});

describe('delivery reports', () => {
  const report = (status: string, error?: unknown) =>
    carrier.readStatus(signed({ ...statusMessage({ ...aText, status }), error }));
  const typed = (fragment: string) => ({
    type: `https://developer.vonage.com/api-errors/messages#${fragment}`,
  });

  it.each([
    [typed('1190'), '1190', 'disconnected'],
    [{ type: 'https://developer.nexmo.com/api-errors/messages-olympus#1210' }, '1210', 'filtered'],
    [{ title: 1000 }, '1000', 'limit'],
    [{ ...typed('x'), title: '1170' }, '1170', 'invalid_number'],
    [typed('1999'), '1999', 'other'],
  ])('of %j have the code %s, which is %s', (error, code, reason) => {
    expect(report('rejected', error)).toMatchObject({
      status: 'failed',
      error: { code, reason },
      blocked: false,
    });
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    typed('+15125550142'),
    typed('__proto__'),
    { title: 'To +15125550142' },
    { title: {} },
  ])('of %j have no error that could be shown', (error) =>
    expect(report('rejected', error)).toMatchObject({ status: 'failed', error: null, blocked: false }),
  );

  it('C41 1240 is the block', () => {
    expect(report('rejected', typed('1240'))).toMatchObject({
      blocked: true,
      error: { code: '1240', reason: 'blocked' },
    });
    expect(report('rejected', typed('1050'))).toMatchObject({ blocked: false });
  });
});
