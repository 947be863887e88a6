import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../server/src/storage/database.ts';
import { keyPair } from '../../server/test-support/telnyx-stand-in.ts';
import { newNumber, type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { startTwilioStandIn, type TwilioStandIn } from '../../server/test-support/twilio-stand-in.ts';
import { until } from '../../server/test-support/until.ts';
import { freePort } from '../free-port.ts';
import { type ChildProgram, commandOutput, serve } from './child-program.ts';

/** Each credential is a word that stands nowhere else. */
const marks: string[] = [];
const marked = (what: string): string => {
  const mark = `${what}-mark-${randomBytes(12).toString('hex')}`;
  marks.push(mark);
  return mark;
};
/** A secret may also lie in the open in other clothes. */
const disguises = (mark: string): string[] => [
  mark,
  encodeURIComponent(mark),
  Buffer.from(mark).toString('hex'),
  // Whatever stands before it: three ways in which base64 can cut it.
  ...[0, 1, 2].map((cut) =>
    Buffer.from(`${'x'.repeat(cut)}${mark}`)
      .toString('base64')
      .slice(cut === 0 ? 0 : 4, -4),
  ),
];

const SECRET_KEY = `key-mark-${randomBytes(24).toString('hex')}`;
const heard: string[] = [];
let shop: TestShop;
let twilio: TwilioStandIn;
let programs: ChildProgram[] = [];
let address = '';
let owner = '';
let till = '';

beforeAll(async () => {
  twilio = await startTwilioStandIn();
  shop = await testShop({ workers: 0 });
  const env = { SECRET_KEY, LOG_LEVEL: 'trace', SECRET_KEY_PREVIOUS: await shopKey() };
  programs = [
    serve(shop.database.programUrl, 'web', await freePort(), env),
    serve(shop.database.programUrl, 'worker', undefined, env),
  ];
  address = await (programs[0] as ChildProgram).ready;
  await programs[1]?.ready;
  const key = (...scopes: string[]) =>
    commandOutput(shop.database.programUrl, [
      'api-key',
      'create',
      '--name',
      'x',
      '--business',
      shop.businessId,
      ...scopes.flatMap((scope) => ['--scope', scope]),
    ]);
  owner = await key('owner', 'opt_in');
  till = await key();
});
afterAll(async () => {
  await Promise.all(programs.map((program) => program.kill()));
  await shop?.close();
  await twilio?.close();
});

async function shopKey(): Promise<string> {
  return (await import('../../server/test-support/secret-key.ts')).TEST_SECRET_KEY;
}

/** Asks, and keeps the whole answer. */
async function ask(
  method: string,
  path: string,
  body?: unknown,
  { key = owner, headers = {} }: { key?: string; headers?: Record<string, string> } = {},
) {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  heard.push(JSON.stringify([...response.headers]), text);
  // biome-ignore lint/suspicious/noExplicitAny: read freely in tests, as outside programs do.
  let json: any = null; // oxlint-disable-line typescript/no-explicit-any
  try {
    json = JSON.parse(text);
  } catch {}
  return { status: response.status, json };
}
const api = (method: string, path: string, body?: unknown, how = {}) =>
  ask(method, `/api/v1${path}`, body, how);

let senders = 0;
const sender = () => {
  senders += 1;
  return { number: `+1512555${(1000 + senders).toString()}` };
};

test('credentials are in no log, no answer, no metric, no document, and not in the database as they are', {
  timeout: 300_000,
}, async () => {
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const credentials = () => ({ accountSid, authToken: marked('token') });
  const accounts: { id: string; number: string }[] = [];
  const connect = async (body: object) => {
    const from = sender();
    const { status, json } = await api('POST', '/carrier-accounts', { senders: [from], ...body });
    expect(status, JSON.stringify(json)).toBe(201);
    accounts.push({ id: json.id, ...from });
    return json.id as string;
  };

  // Accounts of each kind, whose carriers refuse them, are not there, or say back what they were sent.
  const refused = await connect({ kind: 'twilio', credentials: credentials(), baseUrl: twilio.baseUrl });
  await connect({
    kind: 'twilio',
    credentials: credentials(),
    baseUrl: `http://127.0.0.1:${await freePort()}`,
  });
  await connect({
    kind: 'telnyx',
    credentials: { apiKey: marked('api-key'), publicKey: keyPair().publicKey },
    baseUrl: `http://127.0.0.1:${await freePort()}`,
  });
  const echoing = marked('token');
  const echo = await connect({
    kind: 'twilio',
    credentials: { accountSid, authToken: echoing },
    baseUrl: twilio.baseUrl,
  });

  // What is wrong in every way in which it can be.
  for (const [method, path] of [
    ['POST', '/carrier-accounts'],
    ['PATCH', `/carrier-accounts/${refused}`],
  ] as const) {
    const whole = { kind: 'twilio', senders: [sender()] };
    const base = method === 'POST' ? whole : {};
    const secret = marked('wrong');
    for (const body of [
      { ...base, credentials: { accountSid: secret, authToken: 5 } },
      { ...base, credentials: { accountSid, authToken: secret.repeat(20) } },
      { ...base, credentials: { accountSid, authToken: secret, [secret]: secret } },
      { ...base, credentials: secret },
      { ...base, credentials: [secret] },
      { ...base, kind: secret, credentials: { authToken: secret } },
      { ...base, credentials: credentials(), authToken: secret },
      { ...base, credentials: credentials(), baseUrl: `http://user:${secret}@127.0.0.1:9` },
      { ...base, credentials: credentials(), baseUrl: `http://${secret}:x@127.0.0.1:9` },
      { ...base, credentials: credentials(), baseUrl: secret },
      { ...base, credentials: credentials(), senders: [{ number: secret }] },
      { ...base, credentials: credentials(), confirmsStop: secret, acceptPreviousHours: secret },
      `{"credentials": {"authToken": "${secret}"`,
      `{"credentials": ${secret}}`,
    ]) {
      const { status } = await api(method, path, body);
      expect([400, 422]).toContain(status);
    }
    await api(method, path, `authToken=${secret}`, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    await api(method, path, { ...base, credentials: { accountSid, authToken: secret } }, { key: till });
    await api(method, path, { ...base, credentials: { accountSid, authToken: secret } }, { key: 'nobody' });
  }
  await api('PATCH', `/carrier-accounts/${accounts[0]?.id.replace(/.$/, '0')}`, {
    credentials: credentials(),
  });
  await api('PATCH', '/carrier-accounts/no-uuid', { credentials: credentials() });

  // Changed, repeated under one key, and another body under it.
  const headers = { 'idempotency-key': 'once' };
  const change = { credentials: credentials() };
  for (const body of [change, change, { credentials: credentials() }]) {
    await api('PATCH', `/carrier-accounts/${refused}`, body, { headers });
  }
  await api('POST', `/carrier-accounts/${refused}/senders`, sender());

  // Texts by every account: refused, not connected, and answered with what they were sent.
  for (const account of accounts) {
    await api('PATCH', `/senders/${encodeURIComponent(account.number)}`, { default: true });
    if (account.id === echo) {
      const said = { code: 20_003, message: `Basic ${btoa(`${accountSid}:${echoing}`)} ${echoing}` };
      twilio.next({ does: 'answers', status: 401, body: JSON.stringify(said) });
    }
    const { json: customer } = await api('POST', '/customers', { name: 'Maya', mobile: newNumber() });
    const script = await api('GET', '/scripts/current');
    const { status } = await api('POST', `/customers/${customer.id}/consent`, {
      decision: 'opt_in',
      method: 'verbal',
      scriptVersionId: script.json.id,
      confirmedMobile: customer.mobile,
      staff: 'Robin',
    });
    expect(status).toBe(201);
    const { json: text } = await api('POST', `/customers/${customer.id}/messages`, {
      body: 'Ready',
      category: 'informational',
    });
    await until('it was tried', async () => {
      const { json } = await api('GET', `/messages/${text.id}`);
      return json.status === 'failed' || json.reason !== null || json.status === 'sent';
    });
    for (const door of ['inbound', 'status']) {
      await ask('POST', `/carriers/${account.id}/${door}`, 'From=%2B15125550142&Body=STOP', {
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'wrong' },
      });
    }
  }
  for (const path of [
    ...['/carrier-accounts', '/settings', '/stores', '/me', '/conversations', '/registration-pack'].map(
      (each) => `/api/v1${each}`,
    ),
    '/openapi.json',
    '/docs',
    '/metrics',
    '/readyz',
    '/healthz',
  ]) {
    await ask('GET', path);
  }
  const rotated = await commandOutput(shop.database.programUrl, ['rotate-secret-key'], {
    SECRET_KEY,
    SECRET_KEY_PREVIOUS: await shopKey(),
  });
  const doctor = await commandOutput(shop.database.programUrl, ['doctor'], { SECRET_KEY });

  const logs = programs.map((program) => program.said()).join('\n');
  expect(logs).toContain('"level":');
  const everything = [...heard, logs, rotated, doctor].join('\n');
  const found = (where: string, secrets: string[]) =>
    secrets.filter((mark) => disguises(mark).some((disguise) => where.includes(disguise)));
  // A test of the search itself: what a carrier was sent is found in the same way.
  const sent = twilio.requests.map(({ headers }) => String(headers.authorization)).join('\n');
  expect(found(sent, marks)).toContain(echoing);

  expect(found(everything, [...marks, SECRET_KEY, await shopKey()])).toEqual([]);
  expect(found(await wholeDatabase(), [...marks, SECRET_KEY, await shopKey()])).toEqual([]);
});

/** Every row of every table, as text. */
async function wholeDatabase(): Promise<string> {
  const admin = openDatabase(shop.database.adminUrl);
  try {
    const { rows: tables } = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`.execute(
      admin.kysely,
    );
    const parts: string[] = [];
    for (const { name } of tables) {
      const { rows } = await admin.pool.query(`SELECT t::text AS row FROM ${name} t`);
      parts.push(...rows.map(({ row }) => String(row)));
    }
    expect(parts.length).toBeGreaterThan(100);
    return parts.join('\n');
  } finally {
    await admin.close();
  }
}
