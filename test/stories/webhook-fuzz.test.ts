// What is wrong about how Twilio is called, from addresses to bytes on the wire. What may stand in a webhook, and what of it
// is signed, is tried for every carrier in test/fuzz.
import { once } from 'node:events';
import { connect } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { SENDER, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { inboundFields, statusFields, twilioSignature } from '../../server/test-support/twilio-webhooks.ts';

const ACCOUNT_SID = `AC${'7'.repeat(32)}`;
const TOKEN = 'the token of the account';
const OTHER_TOKEN = 'the token of another account';
/** What a webhook may have at most, in bytes. */
const LIMIT = 262_144;

let shop: TestShop;
let accountId = '';
let otherId = '';
beforeAll(async () => {
  const account = (sender: string, authToken: string) => ({
    kind: 'twilio' as const,
    credentials: { accountSid: ACCOUNT_SID, authToken },
    senders: [{ number: sender }],
  });
  // No worker: nothing changes but by what comes in, and nothing is sent.
  shop = await testShop({ workers: 0, account: account(SENDER, TOKEN) });
  accountId = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  const { json } = await shop.call('POST', '/carrier-accounts', account('+15125550101', OTHER_TOKEN));
  otherId = json.id;
});
afterAll(() => shop.close());

/** How much is stored, in every table that a webhook could reach. */
const stored = () =>
  inBusiness(shop.database.store, shop.businessId, async (tx) => {
    const { rows } = await sql`
      select (select count(*) from messages) as messages, (select count(*) from numbers) as numbers,
        (select count(*) from conversations) as conversations, (select count(*) from early_statuses) as statuses,
        (select count(*) from consent_events) as events, (select count(*) from tasks) as tasks,
        (select count(*) from actors) as actors, (select max(id) from changes) as changes,
        (select sum(version) from numbers) as versions`.execute(tx.sql);
    return rows[0];
  });

type Path = 'inbound' | 'status';

const anyText = fc.oneof(
  fc.constantFrom('', ' ', '\0', '+', '%', '&=', 'STOP', 'Stop please', 'START', 'YES', 'HELP', 'NaN', '-1'),
  fc.constantFrom('whatsapp:+12125550123', '+12125550123', '12345', 'ACME', '2125550123', '+999', '1e999'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), fc.integer({ min: 100, max: 6_000 }))
    .map(([part, times]) => part.repeat(times).slice(0, 60_000)),
  // Nothing in it repeats, so nothing shrinks it on its way into an index.
  fc.uint8Array({ minLength: 2_000, maxLength: 5_000 }).map((bytes) => Buffer.from(bytes).toString('base64')),
);
const anyName = fc.oneof(
  fc.constantFrom('Body', 'From', 'To', 'MessageSid', 'SmsSid', 'NumMedia', 'MediaUrl0', 'MediaUrl7'),
  fc.constantFrom('MessageStatus', 'ErrorCode', 'OptOutType', '__proto__', 'constructor', 'toString', ''),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

/** What is changed before Twilio signs: odd, and genuine all the same. */
type Oddity =
  | { readonly set: readonly [name: string, value: string] }
  | { readonly add: readonly [name: string, value: string] }
  | { readonly drop: string }
  | { readonly bytes: Uint8Array };
const anyOddity: fc.Arbitrary<Oddity> = fc.oneof(
  fc.record({ set: fc.tuple(anyName, anyText) }),
  fc.record({ add: fc.tuple(anyName, anyText) }),
  fc.record({ drop: anyName }),
  // Bytes that are no UTF-8, escapes that are none.
  fc.record({ bytes: fc.uint8Array({ maxLength: 50 }) }),
);

interface Webhook {
  readonly url: string;
  readonly headers: Record<string, string | string[]>;
  readonly body: Buffer;
}

let texts = 0;
function webhook(path: Path, oddities: readonly Oddity[]): Webhook {
  texts += 1;
  const messageSid = `SM${texts}`;
  const from = `+1212555${String(texts).padStart(4, '0')}`;
  let fields =
    path === 'inbound'
      ? [...inboundFields({ accountSid: ACCOUNT_SID, messageSid, from, to: SENDER, body: 'Hello' })]
      : [...statusFields({ accountSid: ACCOUNT_SID, messageSid, status: 'sent', from: SENDER, to: from })];
  const extra: Uint8Array[] = [];
  for (const oddity of oddities) {
    if ('set' in oddity)
      fields = fields.map(([name, value]) => (name === oddity.set[0] ? oddity.set : [name, value]));
    else if ('add' in oddity) fields = [oddity.add, ...fields];
    else if ('drop' in oddity) fields = fields.filter(([name]) => name !== oddity.drop);
    else extra.push(oddity.bytes, Buffer.from('&'));
  }
  const form = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  const body = Buffer.concat([...extra, Buffer.from(form)]);
  const url = `/carriers/${accountId}/${path}`;
  return { url, headers: headersFor(url, body), body };
}

function headersFor(url: string, body: Buffer, token = TOKEN): Record<string, string> {
  const signed = [...new URLSearchParams(`&${body.toString('utf8')}`)];
  return {
    host: 'shop.example',
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'x-twilio-signature': twilioSignature(token, `http://shop.example${url}`, signed),
  };
}

/** What is changed after Twilio signed, or by who never had the token: each makes the signature a wrong one. */
const TAMPERINGS: readonly ((webhook: Webhook, salt: number) => Webhook)[] = [
  (w) => without(w, 'x-twilio-signature'),
  (w) => withSignature(w, ''),
  (w) => withSignature(w, 'x'),
  (w) => withSignature(w, 'x'.repeat(10_000)),
  (w) => withSignature(w, [signatureOf(w), signatureOf(w)]),
  (w) => withSignature(w, `${signatureOf(w)}, ${signatureOf(w)}`),
  (w, salt) => withSignature(w, changedAt(signatureOf(w), salt % 26)),
  (w) => ({ ...w, headers: headersFor(w.url, w.body, OTHER_TOKEN) }),
  (w) => ({ ...w, headers: headersFor(w.url, w.body, '') }),
  (w) => ({ ...w, url: w.url.replace(accountId, otherId) }),
  (w) => ({ ...w, url: w.url.replace(accountId, '018f2f6e-0000-7000-8000-000000000000') }),
  (w, salt) => ({
    ...w,
    url: w.url.replace(accountId, ['x', '%00', '%FF', '..', "'", '%zz', 'a'.repeat(400)][salt % 7] ?? ''),
  }),
  (w) => ({
    ...w,
    url: w.url.endsWith('status') ? w.url.replace('status', 'inbound') : `${w.url}/../status`,
  }),
  (w, salt) => ({ ...w, url: `${w.url}${['?x=1', '?Body=STOP', '/', '?%ff', '//'][salt % 5]}` }),
  (w) => ({ ...w, headers: { ...w.headers, host: 'elsewhere.example' } }),
  (w, salt) => ({
    ...w,
    headers: {
      ...w.headers,
      'content-type':
        [
          'application/json',
          'text/plain',
          'multipart/form-data; boundary=x',
          'x',
          '',
          ';;;',
          'application/x',
        ][salt % 7] ?? '',
    },
  }),
  (w) => without(w, 'content-type'),
  (w, salt) => ({ ...w, body: w.body.subarray(0, -1 - (salt % w.body.length)) }),
  (w, salt) => ({ ...w, body: Buffer.concat([w.body, Buffer.from(`&Salt=${salt}`)]) }),
  (w) => ({ ...w, body: Buffer.from('{"Body":"STOP"}') }),
  (w) => ({ ...w, body: Buffer.alloc(0) }),
  (w) => ({ ...w, body: Buffer.concat([w.body, Buffer.alloc(LIMIT, '&')]) }),
];
const signatureOf = ({ headers }: Webhook) => String(headers['x-twilio-signature']);
const withSignature = (w: Webhook, signature: string | string[]): Webhook => ({
  ...w,
  headers: { ...w.headers, 'x-twilio-signature': signature },
});
const without = (w: Webhook, header: string): Webhook => ({
  ...w,
  headers: Object.fromEntries(Object.entries(w.headers).filter(([name]) => name !== header)),
});
const changedAt = (text: string, at: number) =>
  `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;

const post = ({ url, headers, body }: Webhook, method: InjectOptions['method'] = 'POST') =>
  shop.app.inject({ method: method ?? 'POST', url, headers, payload: body });

const anyPath = fc.constantFrom<Path>('inbound', 'status');

test('C38 1,000 webhooks that Twilio did not sign: 4xx, and nothing is stored', {
  timeout: 240_000,
}, async () => {
  const before = await stored();
  await fc.assert(
    fc.asyncProperty(
      anyPath,
      fc.array(anyOddity, { maxLength: 2 }),
      fc.nat(TAMPERINGS.length - 1),
      fc.nat(10_000),
      fc.constantFrom<InjectOptions['method']>('POST', 'POST', 'POST', 'POST', 'POST', 'PUT', 'GET'),
      async (path, oddities, which, salt, method) => {
        const tampered = TAMPERINGS[which]?.(webhook(path, oddities), salt);
        if (tampered === undefined) throw new Error('There is no such tampering');
        const { statusCode } = await post(tampered, method);
        expect(statusCode).toBeGreaterThanOrEqual(400);
        expect(statusCode).toBeLessThan(500);
      },
    ),
    { numRuns: 1_000 },
  );
  expect(await stored()).toEqual(before);
});

test('a body as large as may be is read in good time, whatever it says', async () => {
  for (const part of [
    'STOP ',
    'stop texting me please ',
    '\u200d\u0301',
    '“',
    '🛑',
    'a',
    ' ',
    'Liked “',
    '\n',
  ]) {
    const oddity = { set: ['Body', part.repeat(25_000 / part.length)] } as const;
    const started = performance.now();
    const { statusCode } = await post(webhook('inbound', [oddity]));
    expect(statusCode).toBe(200);
    expect(performance.now() - started).toBeLessThan(5_000);
  }
});

test('200 requests that are hardly HTTP: never 5xx, nothing is stored, and the next one is served', async () => {
  const address = new URL(await shop.app.listen({ host: '127.0.0.1', port: 0 }));
  const before = await stored();
  const { url, body } = webhook('inbound', []);
  const request = Buffer.concat([
    Buffer.from(
      `POST ${url} HTTP/1.1\r\nHost: shop.example\r\nContent-Type: application/x-www-form-urlencoded\r\n` +
        `X-Twilio-Signature: ${'A'.repeat(27)}=\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`,
    ),
    body,
  ]);
  const exchange = async (bytes: Uint8Array) => {
    const socket = connect(Number(address.port), address.hostname);
    socket.on('error', () => socket.destroy());
    await once(socket, 'connect');
    socket.end(bytes);
    return readText(socket).catch(() => '');
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(request.length - 1), fc.nat(255)), { maxLength: 5 }),
      fc.nat(request.length),
      fc.uint8Array({ maxLength: 30 }),
      async (changes, length, tail) => {
        const bytes = Buffer.from(request);
        for (const [at, value] of changes) bytes[at] = value;
        const answer = await exchange(Buffer.concat([bytes.subarray(0, length), tail]));
        expect(answer).not.toMatch(/^HTTP\/1.1 [25]/);
      },
    ),
    { numRuns: 200 },
  );
  expect(await stored()).toEqual(before);
  expect((await post(webhook('inbound', []))).statusCode).toBe(200);
});
