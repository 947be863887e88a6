import pg from 'pg';
import { pino } from 'pino';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_SECRET_KEY } from '../../test-support/secret-key.ts';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import type { Asked, Visitor } from './ask-better-auth.ts';
import { openSignIn, type SignIn } from './open-sign-in.ts';

let db: TestDatabase;
let signIn: SignIn;
const complaints: string[] = [];

beforeAll(async () => {
  db = await testDatabase();
  signIn = openSignIn({
    databaseUrl: db.programUrl,
    secret: TEST_SECRET_KEY,
    baseUrl: 'http://127.0.0.1:3000',
    demo: { key: 'demo-key-of-the-test', businessId: db.businessId },
    logger: pino({ level: 'warn' }, { write: (line) => complaints.push(line) }),
  });
  await signIn.ensureOrganization(db.businessId, 'Bell & Crank');
});
afterAll(async () => {
  await signIn.close();
  await db.close();
});

let addresses = 0;
/** A browser of its own, at an address of its own: attempts are counted by address. */
function browser(cookies = ''): Visitor {
  addresses += 1;
  return { ip: `203.0.113.${addresses}`, headers: { cookie: cookies } };
}

/** The cookies that an answer sets, as the browser sends them back. */
function cookiesOf({ cookies }: Asked): string {
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ');
}

function tokenOf(link: string): string {
  return new URL(link).searchParams.get('token') ?? '';
}

async function signedIn(person: { email: string; name: string; role?: 'owner' | 'staff' }): Promise<Visitor> {
  const link = await signIn.oneTimeLink(db.businessId, person);
  const asked = await signIn.signInOnce(browser(), tokenOf(link));
  expect(asked.status).toBe(200);
  return browser(cookiesOf(asked));
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

test('a link signs in its person, as a member of the shop, once', async () => {
  const link = await signIn.oneTimeLink(db.businessId, {
    email: 'Ann@shop.example',
    name: 'Ann',
    role: 'owner',
  });
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/sign-in\/once\?token=[\w-]{43}$/);
  const asked = await signIn.signInOnce(browser(), tokenOf(link));
  expect(asked.status).toBe(200);
  expect(asked.cookies.join()).toMatch(/HttpOnly/i);
  expect(asked.cookies.join()).toMatch(/SameSite=Lax/i);
  expect(await signIn.authenticate({ cookie: cookiesOf(asked) })).toEqual({
    businessId: db.businessId,
    actor: { kind: 'staff', externalRef: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-7/), name: 'Ann' },
    role: 'owner',
    scopes: [],
  });
  expect((await signIn.signInOnce(browser(), tokenOf(link))).status).toBe(401);
});

test('of two that use a link at once, one gets in', async () => {
  const token = tokenOf(
    await signIn.oneTimeLink(db.businessId, { email: 'twice@shop.example', name: 'Twice' }),
  );
  const statuses = await Promise.all(
    [1, 2, 3, 4].map(async () => (await signIn.signInOnce(browser(), token)).status),
  );
  expect(statuses.sort()).toEqual([200, 401, 401, 401]);
});

test('a link of yesterday, or of nobody, opens nothing', async () => {
  const token = tokenOf(
    await signIn.oneTimeLink(db.businessId, { email: 'late@shop.example', name: 'Late' }),
  );
  await sql(`UPDATE auth.verification SET "expiresAt" = now() - interval '1 second'`);
  expect((await signIn.signInOnce(browser(), token)).status).toBe(401);
  expect((await signIn.signInOnce(browser(), 'made-up')).status).toBe(401);
});

test('links and keys are not in the database as they are', async () => {
  const token = tokenOf(
    await signIn.oneTimeLink(db.businessId, { email: 'hash@shop.example', name: 'Hash' }),
  );
  const { key } = await signIn.createApiKey(db.businessId, { name: 'till', scopes: [] });
  const kept = JSON.stringify([
    await sql('SELECT * FROM auth.verification'),
    await sql('SELECT * FROM auth.apikey'),
  ]);
  expect(kept).not.toContain(token);
  expect(kept).not.toContain(key);
});

test('a key acts for its business with what it was granted, until it is revoked', async () => {
  const { id, key } = await signIn.createApiKey(db.businessId, { name: 'till', scopes: ['opt_in'] });
  expect(await signIn.authenticate(bearer(key))).toEqual({
    businessId: db.businessId,
    actor: { kind: 'key', externalRef: id, name: 'till' },
    role: 'staff',
    scopes: ['opt_in'],
  });
  expect((await signIn.listApiKeys(db.businessId)).find((listed) => listed.id === id)).toMatchObject({
    name: 'till',
    scopes: ['opt_in'],
    lastUsedAt: expect.any(Date),
  });
  expect(await signIn.revokeApiKey(uuid(), id)).toBe(false);
  expect(await signIn.revokeApiKey(db.businessId, id)).toBe(true);
  expect(await signIn.authenticate(bearer(key))).toBeNull();
});

test('a key with the scope owner acts as the owner', async () => {
  const { key } = await signIn.createApiKey(db.businessId, { name: 'set-up', scopes: ['owner'] });
  expect(await signIn.authenticate(bearer(key))).toMatchObject({ role: 'owner' });
});

test('the demo key acts as the owner; a wrong key is nobody, whatever cookie comes along', async () => {
  expect(await signIn.authenticate(bearer('demo-key-of-the-test'))).toMatchObject({
    businessId: db.businessId,
    role: 'owner',
    actor: { kind: 'key', name: 'demo key' },
  });
  const { headers } = await signedIn({ email: 'cookie@shop.example', name: 'Cookie' });
  expect(await signIn.authenticate({ ...headers, ...bearer('demo-key-of-the-tes') })).toBeNull();
  expect(await signIn.authenticate({ ...headers, authorization: 'Basic YTpi' })).toBeNull();
  expect(await signIn.authenticate({ cookie: 'conversations.session_token=made.up' })).toBeNull();
});

test('C56 who leaves the shop loses session, links and password at once', async () => {
  const visitor = await signedIn({ email: 'leaver@shop.example', name: 'Leaver' });
  await signIn.setPassword(visitor, { email: 'leaver@shop.example', password: 'a long password' });
  const unused = tokenOf(
    await signIn.oneTimeLink(db.businessId, { email: 'leaver@shop.example', name: 'Leaver' }),
  );
  const userId = (await signIn.authenticate(visitor.headers))?.actor.externalRef ?? '';
  expect(await signIn.removeMember(db.businessId, userId)).toBe(true);
  expect(await signIn.authenticate(visitor.headers)).toBeNull();
  expect((await signIn.signInOnce(browser(), unused)).status).toBe(401);
  const again = await signIn.signInWithPassword(browser(), 'leaver@shop.example', 'a long password');
  expect(await signIn.authenticate({ cookie: cookiesOf(again) })).toBeNull();
});

test('after a link, a password and an address of one’s own can be set; other sessions end', async () => {
  const first = await signedIn({ email: 'first-owner@shop.invalid', name: 'Owner', role: 'owner' });
  const second = await signedIn({ email: 'first-owner@shop.invalid', name: 'Owner' });
  expect(await signIn.visit(second.headers)).toMatchObject({ byLink: true, hasPassword: false });
  const unused = tokenOf(
    await signIn.oneTimeLink(db.businessId, { email: 'first-owner@shop.invalid', name: 'Owner' }),
  );
  expect(await signIn.setPassword(second, { email: 'nobody', password: 'a long password' })).toMatchObject({
    ok: false,
    field: 'email',
  });
  expect(await signIn.setPassword(second, { email: 'owner@shop.example', password: 'short' })).toMatchObject({
    ok: false,
    field: 'password',
  });
  expect(
    await signIn.setPassword(second, { email: 'Owner@shop.example', password: 'a long password' }),
  ).toEqual({
    ok: true,
  });
  expect(await signIn.authenticate(first.headers)).toBeNull();
  expect((await signIn.signInOnce(browser(), unused)).status).toBe(401);
  expect(await signIn.authenticate(second.headers)).toMatchObject({ role: 'owner' });

  const asked = await signIn.signInWithPassword(browser(), 'owner@shop.example', 'a long password');
  expect(asked.status).toBe(200);
  expect(await signIn.visit({ cookie: cookiesOf(asked) })).toMatchObject({
    byLink: false,
    hasPassword: true,
  });
});

test('without a fresh link, a new password needs the one before', async () => {
  const byLink = await signedIn({ email: 'change@shop.example', name: 'Change' });
  await signIn.setPassword(byLink, { email: 'change@shop.example', password: 'the first password' });
  const asked = await signIn.signInWithPassword(browser(), 'change@shop.example', 'the first password');
  const visitor = browser(cookiesOf(asked));
  const change = (currentPassword: string) =>
    signIn.setPassword(visitor, {
      email: 'change@shop.example',
      password: 'the second password',
      currentPassword,
    });
  expect(await change('a wrong password')).toMatchObject({ ok: false, field: 'currentPassword' });
  expect(await change('the first password')).toEqual({ ok: true });
  expect(await signIn.authenticate(visitor.headers)).not.toBeNull();
});

test('an address that somebody else signs in with is refused', async () => {
  await signedIn({ email: 'taken@shop.example', name: 'Taken' });
  const visitor = await signedIn({ email: 'other@shop.example', name: 'Other' });
  expect(
    await signIn.setPassword(visitor, { email: 'taken@shop.example', password: 'a long password' }),
  ).toMatchObject({
    ok: false,
    field: 'email',
  });
});

test('after ten wrong passwords a minute, an address has to wait, and only that one', async () => {
  const attacker = browser();
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) {
    statuses.push(
      (await signIn.signInWithPassword(attacker, 'ann@shop.example', `guess ${i} of many`)).status,
    );
  }
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
  expect(statuses.slice(10)).toEqual([429, 429]);
  expect((await signIn.signInWithPassword(browser(), 'ann@shop.example', 'another guess')).status).toBe(401);
});

test('strangers cannot sign up, nor make a shop or a key', async () => {
  const stranger = { name: 'X', email: 'x@evil.example', password: 'a long password' };
  expect((await signIn.ask(browser(), '/sign-up/email', stranger)).status).toBe(400);
  const staff = await signedIn({ email: 'staff@shop.example', name: 'Staff' });
  expect((await signIn.ask(staff, '/organization/create', { name: 'X', slug: 'x' })).status).toBe(403);
  const body = { name: 'mine', organizationId: db.businessId };
  expect((await signIn.ask(staff, '/api-key/create', body)).status).toBeGreaterThanOrEqual(400);
});

test('signing out ends the session', async () => {
  const visitor = await signedIn({ email: 'out@shop.example', name: 'Out' });
  expect((await signIn.signOut(visitor)).status).toBe(200);
  expect(await signIn.authenticate(visitor.headers)).toBeNull();
});

test('people are listed with their roles; a link without a role leaves it as it is', async () => {
  await signIn.oneTimeLink(db.businessId, { email: 'boss@shop.example', name: 'Boss', role: 'owner' });
  await signIn.oneTimeLink(db.businessId, { email: 'boss@shop.example', name: 'Boss' });
  const members = await signIn.listMembers(db.businessId);
  expect(members.find(({ email }) => email === 'boss@shop.example')).toMatchObject({
    name: 'Boss',
    role: 'owner',
  });
});

test('better-auth finds its tables as it wants them', () => {
  expect(complaints.filter((line) => /schema|missing|column/i.test(line))).toEqual([]);
});

async function sql(text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: db.programUrl });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('who is signed in stays so when SECRET_KEY is changed, as long as the key before is known', async () => {
  const visitor = await signedIn({ email: 'rotation@shop.example', name: 'Rota', role: 'staff' });
  const others = (otherSecrets: string[]) =>
    openSignIn({
      databaseUrl: db.programUrl,
      secret: 'another secret key for tests, of more than 32 characters',
      otherSecrets,
      baseUrl: 'http://127.0.0.1:3000',
      logger: pino({ level: 'silent' }),
    });
  const [rotating, rotated] = [others([TEST_SECRET_KEY]), others([])];
  try {
    const { cookie = '' } = visitor.headers;
    expect(await rotating.authenticate({ cookie: `theme=dark; ${cookie}` })).toMatchObject({
      actor: { name: 'Rota' },
    });
    expect(await rotated.authenticate({ cookie })).toBeNull();
    const forged = cookie.replace(/=[^;]{6}/, '=forged');
    expect(forged).not.toBe(cookie);
    expect(await rotating.authenticate({ cookie: forged })).toBeNull();
    // Signing out reaches better-auth with the same cookie.
    expect((await rotating.signOut(visitor)).status).toBe(200);
    expect(await signIn.authenticate({ cookie })).toBeNull();
  } finally {
    await rotating.close();
    await rotated.close();
  }
});
