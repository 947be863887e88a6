import { once } from 'node:events';
import { createServer } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import fc from 'fast-check';
import twilio from 'twilio';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type DeliveryOrder,
  deliver,
  deliverAll,
  type FormFields,
  inboundFields,
  statusFields,
  twilioSignature,
  twilioWebhook,
} from '../../../test-support/twilio-webhooks.ts';
import type { WebhookRequest } from '../carrier.ts';
import { createTwilio } from './twilio.ts';

const INBOUND_URL = 'https://shop.example/carriers/7/inbound';
const STATUS_URL = 'https://shop.example/carriers/7/status';

/** The account whose signature Twilio's documentation computes as an example. */
const documented = createTwilio(
  { accountSid: `AC${'0'.repeat(32)}`, authToken: '12345' },
  { statusCallback: STATUS_URL, confirmsStop: true },
);

const webhook = (url: string, rawBody: string, signature: string | undefined): WebhookRequest => ({
  url,
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
  rawBody: Buffer.from(rawBody),
});

/** Signed by the SDK, which reads the body by itself. */
function signedBody(url: string, rawBody: string): WebhookRequest {
  const params: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(`&${rawBody}`)) {
    const before = params[name];
    params[name] = before === undefined ? value : [before, value].flat();
  }
  return webhook(url, rawBody, twilio.getExpectedTwilioSignature('12345', url, params));
}

describe('Twilio’s webhooks', () => {
  // https://www.twilio.com/docs/usage/security, "Validating signatures from Twilio"
  it('finds the signature of Twilio’s documentation good', () => {
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    const body =
      'CallSid=CA1234567890ABCDE&Caller=%2B12349013030&Digits=1234&From=%2B12349013030&To=%2B18005551212';
    const documentedSignature = '0/KCTR6DLpKmkAf8muzZqo1nDgQ=';
    expect(documented.readInbound(webhook(url, body, documentedSignature))).toMatchObject({
      refused: 'malformed',
    });
    const other = documentedSignature.replace('K', 'k');
    expect(documented.readInbound(webhook(url, body, other))).toMatchObject({ refused: 'signature' });
    expect(documented.readInbound(webhook(`${url}&baz=3`, body, documentedSignature))).toMatchObject({
      refused: 'signature',
    });
  });

  const anyFields = fc.array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('Body', 'From', 'To', 'MessageSid', '__proto__', 'toString', 'a b', '1'),
        fc.string({ unit: 'binary' }),
      ),
      fc.oneof(fc.constantFrom('', '+', ' ', '%', '&=', '\0'), fc.string({ unit: 'binary' })),
    ),
    { maxLength: 12 },
  );
  const anyUrl = fc.constantFrom(
    INBOUND_URL,
    'https://shop.example:443/carriers/7/inbound',
    'http://localhost:3000/carriers/7/inbound?a=%20b&c=',
    "https://shop.example/it's?q=a'b",
  );

  it('finds good what the SDK signs, whatever the parameters', () => {
    fc.assert(
      fc.property(anyUrl, anyFields, (url, fields) => {
        const body = new URLSearchParams(fields).toString();
        const params: Record<string, string | string[]> = Object.create(null);
        for (const [name, value] of new URLSearchParams(body)) {
          params[name] = name in params ? [params[name] ?? '', value].flat() : value;
        }
        const signature = twilio.getExpectedTwilioSignature('12345', url, params);
        expect(signature).toBe(twilioSignature('12345', url, [...new URLSearchParams(body)]));
        expect(twilio.validateRequest('12345', signature, url, params)).toBe(true);
        expect(documented.readInbound(webhook(url, body, signature))).not.toMatchObject({
          refused: 'signature',
        });
      }),
      { numRuns: 500 },
    );
  });

  it('C38: refuses a changed parameter, address or signature', () => {
    fc.assert(
      fc.property(
        anyUrl,
        anyFields,
        fc.nat(),
        fc.constantFrom('value', 'name', 'more', 'less', 'url', 'signature', 'none'),
        (url, fields, at, what) => {
          const signature = twilioSignature('12345', url, fields);
          const which = at % Math.max(fields.length, 1);
          const changed = fields.flatMap(([name, value], n): [string, string][] => {
            if (n !== which) return [[name, value]];
            if (what === 'less') return [];
            return [[what === 'name' ? `${name}x` : name, what === 'value' ? `${value}x` : value]];
          });
          if (what === 'more') changed.push(['More', 'x']);
          const before = new Set(fields.map((pair) => JSON.stringify(pair)));
          const after = new Set(changed.map((pair) => JSON.stringify(pair)));
          // A parameter said twice is signed once: leaving one of the two out changes nothing.
          if (['value', 'name', 'more', 'less'].includes(what))
            fc.pre(before.symmetricDifference(after).size > 0);
          // Nothing stands between names and values in what is signed: some changes give the same text.
          fc.pre(
            what !== 'name' && what !== 'less' ? true : twilioSignature('12345', url, changed) !== signature,
          );
          const request = webhook(
            what === 'url' ? `${url}x` : url,
            new URLSearchParams(changed).toString(),
            what === 'signature'
              ? signature.slice(0, -2) + (signature.endsWith('A=') ? 'B=' : 'A=')
              : what === 'none'
                ? undefined
                : signature,
          );
          expect(documented.readInbound(request)).toMatchObject({ refused: 'signature' });
          expect(documented.readStatus(request)).toMatchObject({ refused: 'signature' });
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('refuses two signatures, an address that is none, and another account’s', () => {
    const fields: FormFields = [
      ['MessageSid', 'SM1'],
      ['From', '+1'],
      ['Body', 'STOP'],
    ];
    const good = twilioWebhook('12345', INBOUND_URL, fields);
    expect(documented.readInbound(good)).toMatchObject({ body: 'STOP' });
    const signature = String(good.headers['x-twilio-signature']);
    const twice = { ...good, headers: { ...good.headers, 'x-twilio-signature': [signature, signature] } };
    expect(documented.readInbound(twice)).toMatchObject({ refused: 'signature' });
    expect(documented.readInbound({ ...good, url: 'not an address' })).toMatchObject({
      refused: 'signature',
    });
    expect(documented.readInbound(twilioWebhook('54321', INBOUND_URL, fields))).toMatchObject({
      refused: 'signature',
    });
  });

  it('finds what is signed and neither form nor JSON malformed', () => {
    const good = twilioWebhook('12345', INBOUND_URL, []);
    const plain = {
      ...good,
      headers: { ...good.headers, 'content-type': 'text/plain' },
      rawBody: Buffer.from('From=%2B1'),
    };
    expect(documented.readInbound(plain)).toMatchObject({ refused: 'malformed' });
  });

  // The parameters of https://www.twilio.com/docs/messaging/guides/webhook-request, in the order in which they arrive.
  const SMS =
    'ToCountry=US&ToState=TX&SmsMessageSid=SM2b1f0d4c8a7e4e63b1f24ad6a1c3d5e7&NumMedia=0&ToCity=&FromZip=78701&SmsSid=SM2b1f0d4c8a7e4e63b1f24ad6a1c3d5e7&FromState=TX&SmsStatus=received&FromCity=AUSTIN&Body=Stop.+Thank+you+%F0%9F%9A%B2&FromCountry=US&To=%2B15125550100&MessagingServiceSid=MG0123456789abcdef0123456789abcdef&ToZip=&NumSegments=1&MessageSid=SM2b1f0d4c8a7e4e63b1f24ad6a1c3d5e7&AccountSid=AC00000000000000000000000000000000&From=%2B15125550142&ApiVersion=2010-04-01';
  const MMS =
    'ToCountry=US&MediaContentType0=image%2Fjpeg&ToState=TX&SmsMessageSid=MM8d0c&NumMedia=2&ToCity=&FromZip=&SmsSid=MM8d0c&FromState=&SmsStatus=received&FromCity=&Body=&FromCountry=US&To=%2B15125550100&MediaContentType1=image%2Fpng&ToZip=&NumSegments=2&MessageSid=MM8d0c&AccountSid=AC00000000000000000000000000000000&From=%2B15125550142&MediaUrl0=https%3A%2F%2Fapi.twilio.com%2F2010-04-01%2FAccounts%2FAC0%2FMessages%2FMM8d0c%2FMedia%2FME0&MediaUrl1=https%3A%2F%2Fapi.twilio.com%2F2010-04-01%2FAccounts%2FAC0%2FMessages%2FMM8d0c%2FMedia%2FME1&ApiVersion=2010-04-01';

  it('reads an SMS', () => {
    expect(documented.readInbound(signedBody(INBOUND_URL, SMS))).toEqual({
      carrierMessageId: 'SM2b1f0d4c8a7e4e63b1f24ad6a1c3d5e7',
      from: '+15125550142',
      to: '+15125550100',
      body: 'Stop. Thank you 🚲',
      mediaUrls: [],
      carrierTime: null,
      carrierHandled: null,
      blockScope: 'MG0123456789abcdef0123456789abcdef',
      liftsWholeScope: true,
    });
  });

  it('C25 reads a text at the address for reports, and a report at the one for texts', () => {
    expect(documented.readStatus(signedBody(STATUS_URL, SMS))).toEqual(
      documented.readInbound(signedBody(INBOUND_URL, SMS)),
    );
    const report =
      'MessageSid=SM1&SmsStatus=delivered&MessageStatus=delivered&From=%2B15125550100&To=%2B15125550142';
    expect(documented.readInbound(signedBody(INBOUND_URL, report))).toEqual(
      documented.readStatus(signedBody(STATUS_URL, report)),
    );
    expect(documented.readInbound(signedBody(INBOUND_URL, report))).toMatchObject({ status: 'delivered' });
  });

  it('reads an MMS', () => {
    const media = 'https://api.twilio.com/2010-04-01/Accounts/AC0/Messages/MM8d0c/Media';
    expect(documented.readInbound(signedBody(INBOUND_URL, MMS))).toMatchObject({
      carrierMessageId: 'MM8d0c',
      body: '',
      mediaUrls: [`${media}/ME0`, `${media}/ME1`],
    });
  });

  it.each([
    ['no Body', 'SmsSid=SM1&From=%2B1', { carrierMessageId: 'SM1', from: '+1', to: '', body: '' }],
    ['a parameter said twice', 'MessageSid=SM1&From=%2B1&Body=b&Body=a&Body=b', { body: 'b' }],
    [
      'a count of pictures that is not true',
      'MessageSid=SM1&From=%2B1&NumMedia=1000000000&MediaUrl0=u',
      { mediaUrls: ['u'] },
    ],
    [
      'a count of pictures that is none',
      'MessageSid=SM1&From=%2B1&NumMedia=-1&MediaUrl0=u',
      { mediaUrls: [] },
    ],
    ['percent signs that escape nothing', 'MessageSid=SM1&From=%2B1&Body=100%+%zz', { body: '100% %zz' }],
    ['bytes that are no UTF-8', 'MessageSid=SM1&From=%2B1&Body=%ff%ed%a0%80', { body: '\ufffd'.repeat(4) }],
    [
      'names of an object’s own',
      'MessageSid=SM1&From=%2B1&__proto__=x&toString=y&hasOwnProperty=z',
      { from: '+1' },
    ],
    ['2,000 parameters more', `MessageSid=SM1&${'x=1&'.repeat(2_000)}From=%2B1`, { from: '+1' }],
  ])('C38: reads a text with %s', (_, body, text) => {
    expect(documented.readInbound(signedBody(INBOUND_URL, body))).toMatchObject(text);
  });

  it.each([
    ['MessageSid', 'From=%2B1&Body=STOP'],
    ['From', 'MessageSid=SM1&Body=STOP'],
    ['anything', ''],
  ])('finds a text without %s malformed', (_, body) => {
    expect(documented.readInbound(signedBody(INBOUND_URL, body))).toMatchObject({ refused: 'malformed' });
  });

  // https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
  it.each([
    ['STOP', 'STOP', 'opt_out'],
    ['no more', 'STOP', 'opt_out'],
    ['START', 'START', 'opt_in'],
    ['AYUDA', 'HELP', 'help'],
  ] as const)('C22: says what Twilio did by itself on "%s"', (body, optOutType, handled) => {
    const fields = inboundFields({
      accountSid: 'AC0',
      messageSid: 'SM1',
      from: '+1',
      to: '+2',
      body,
      optOutType,
    });
    expect(documented.readInbound(twilioWebhook('12345', INBOUND_URL, fields))).toMatchObject({
      carrierHandled: handled,
    });
    const silent = createTwilio(
      { accountSid: 'AC0', authToken: '12345' },
      { statusCallback: STATUS_URL, confirmsStop: false },
    );
    expect(silent.readInbound(twilioWebhook('12345', INBOUND_URL, fields))).toMatchObject({
      carrierHandled: handled,
    });
  });

  it('C22: without that, says it by Twilio’s own list where the account confirms', () => {
    const read = (body: string, confirmsStop: boolean) => {
      const fields = inboundFields({ accountSid: 'AC0', messageSid: 'SM1', from: '+1', to: '+2', body });
      const carrier = createTwilio(
        { accountSid: 'AC0', authToken: '12345' },
        { statusCallback: STATUS_URL, confirmsStop },
      );
      const text = carrier.readInbound(twilioWebhook('12345', INBOUND_URL, fields));
      return 'carrierHandled' in text ? text.carrierHandled : text;
    };
    expect(read('STOP', true)).toBe('opt_out');
    expect(read('START', true)).toBe('opt_in');
    expect(read('HELP', true)).toBe('help');
    expect(read('please stop texting me', true)).toBe(null);
    expect(read('STOP', false)).toBe(null);
  });

  // The parameters of https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
  const about = 'To=%2B15125550142&MessageSid=SM1&AccountSid=AC0&From=%2B15125550100&ApiVersion=2010-04-01';
  it.each([
    [
      'delivered',
      `SmsSid=SM1&SmsStatus=delivered&MessageStatus=delivered&${about}&RawDlrDoneDate=2611230942`,
      { status: 'delivered', error: null, blocked: false },
    ],
    ['read', `SmsSid=SM1&SmsStatus=read&MessageStatus=read&${about}`, { status: 'delivered' }],
    ['sent', `SmsSid=SM1&SmsStatus=sent&MessageStatus=sent&${about}`, { status: 'sent' }],
    [
      'undelivered',
      `ErrorCode=30003&SmsSid=SM1&SmsStatus=undelivered&MessageStatus=undelivered&${about}`,
      {
        status: 'undelivered',
        error: { code: '30003', message: expect.stringContaining('could not be reached') },
        blocked: false,
      },
    ],
    [
      'failed, a landline',
      `ErrorCode=30006&SmsSid=SM1&SmsStatus=failed&MessageStatus=failed&${about}`,
      { status: 'failed', error: { code: '30006', message: expect.stringContaining('landline') } },
    ],
    [
      'failed, blocked',
      `ErrorCode=21610&SmsSid=SM1&SmsStatus=failed&MessageStatus=failed&${about}`,
      { status: 'failed', error: { code: '21610' }, blocked: true },
    ],
    [
      'failed, not registered',
      `ErrorCode=30034&SmsSid=SM1&SmsStatus=failed&MessageStatus=failed&${about}`,
      { error: { code: '30034', message: expect.stringContaining('not registered') } },
    ],
    ['canceled', `MessageStatus=canceled&${about}`, { status: 'failed' }],
    ['only SmsStatus', `SmsSid=SM1&SmsStatus=delivered`, { carrierMessageId: 'SM1', status: 'delivered' }],
    ['an empty error', `ErrorCode=&MessageStatus=sent&${about}`, { error: null }],
    ['an error 0', `ErrorCode=0&MessageStatus=delivered&${about}`, { error: null }],
    [
      'an error that is none',
      `ErrorCode=%2B15125550142&MessageStatus=failed&${about}`,
      { status: 'failed', error: null },
    ],
    ...['accepted', 'scheduled', 'queued', 'sending', 'received', 'a state to come'].map(
      (status): [string, string, object] => [
        status,
        `MessageStatus=${status}&${about}`,
        { status: null, error: null },
      ],
    ),
  ])('reads a status: %s', (_, body, status) => {
    expect(documented.readStatus(signedBody(STATUS_URL, body))).toMatchObject({
      carrierMessageId: 'SM1',
      ...status,
    });
  });

  it.each(['MessageSid=SM1', 'MessageStatus=sent', ''])('finds a status of "%s" malformed', (body) => {
    expect(documented.readStatus(signedBody(STATUS_URL, body))).toMatchObject({ refused: 'malformed' });
  });

  it('C38: takes 2,000 mutated bodies without a throw, and none that is not signed', () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(SMS, MMS, `MessageStatus=failed&ErrorCode=30003&${about}`),
        fc.array(fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 4 }), fc.nat(3)), {
          minLength: 1,
          maxLength: 6,
        }),
      )
      .map(([body, cuts]) =>
        cuts.reduce((bytes, [at, put, drop]) => {
          const cut = at % (bytes.length + 1);
          return Buffer.concat([bytes.subarray(0, cut), put, bytes.subarray(cut + drop)]);
        }, Buffer.from(body)),
      );
    const original = signedBody(INBOUND_URL, SMS);
    fc.assert(
      fc.property(mutated, (rawBody) => {
        const unsigned = {
          ...original,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          rawBody,
        };
        expect(documented.readInbound(unsigned)).toMatchObject({ refused: 'signature' });
        expect(documented.readStatus(unsigned)).toMatchObject({ refused: 'signature' });
        const signed = signedBody(INBOUND_URL, rawBody.toString('utf8'));
        // The original's signature holds only where the SDK would sign the same. (It would where just an `=` is gone:
        // nothing stands between names and values in what Twilio signs.)
        const read = documented.readInbound({ ...original, rawBody });
        const sameText = signed.headers['x-twilio-signature'] === original.headers['x-twilio-signature'];
        expect('refused' in read && read.refused === 'signature').toBe(!sameText);
        // Properly signed it is read or malformed, and a text that is read can be stored.
        const text = documented.readInbound(signed);
        if ('refused' in text) expect(text.refused).toBe('malformed');
        else expect(JSON.stringify(text)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
        documented.readStatus(signed);
      }),
      { numRuns: 2_000 },
    );
  });

  it('answers with TwiML that says nothing', () => {
    expect(documented.webhookAnswer).toEqual({ contentType: 'text/xml', body: '<Response></Response>' });
  });
});

describe('Twilio’s webhooks over HTTP', () => {
  /** Answers as a server does: 403 to what is refused, TwiML to what was read. */
  async function receiver() {
    const read: string[] = [];
    const server = createServer((request, response) => {
      void readText(request).then((body) => {
        const status = documented.readStatus({ url, headers: request.headers, rawBody: Buffer.from(body) });
        if (!('carrierMessageId' in status)) return response.writeHead(403).end();
        read.push(status.carrierMessageId);
        response.writeHead(200, { 'content-type': documented.webhookAnswer.contentType });
        return response.end(documented.webhookAnswer.body);
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/carriers/7/status`;
    return { url, read };
  }

  const statusOf = (messageSid: string) =>
    statusFields({ accountSid: 'AC0', messageSid, status: 'delivered', from: '+1', to: '+2' });

  it.each<[DeliveryOrder, string[]]>([
    ['in_order', ['SM1', 'SM2', 'SM3']],
    ['backwards', ['SM3', 'SM2', 'SM1']],
    ['doubled', ['SM1', 'SM1', 'SM2', 'SM2', 'SM3', 'SM3']],
  ])('are read as they come: %s', async (order, expected) => {
    const { url, read } = await receiver();
    const webhooks = ['SM1', 'SM2', 'SM3'].map((sid) => twilioWebhook('12345', url, statusOf(sid)));
    const responses = await deliverAll(webhooks, order);
    expect(responses.every(({ status }) => status === 200)).toBe(true);
    expect(read).toEqual(expected);
  });

  it('are refused unsigned, wrongly signed and signed for another address', async () => {
    const { url, read } = await receiver();
    expect((await deliver(twilioWebhook(null, url, statusOf('SM1')))).status).toBe(403);
    expect((await deliver(twilioWebhook('54321', url, statusOf('SM1')))).status).toBe(403);
    expect(
      (await deliver(twilioWebhook('12345', 'https://other.example/', statusOf('SM1')), url)).status,
    ).toBe(403);
    expect(read).toEqual([]);
  });
});
