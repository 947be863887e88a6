import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { TEST_SECRET_KEY } from '../../test-support/secret-key.ts';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { openVault, type Vault } from '../secrets/vault.ts';
import { inBusiness } from '../storage/transaction.ts';
import type { HttpParts } from './app.ts';
import type { App } from './app-type.ts';
import { canonicalJson } from './canonical-json.ts';
import { mutate } from './mutate.ts';
import { Problem, problemBody } from './problem.ts';
import { testApp } from './testing/test-app.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const refusal = {
  status: 409,
  code: 'consent_refused',
  title: 'The customer said no',
  extra: { reason: 'declined' },
};

/** Opens a store per request; what happens besides is asked for in the body. */
function stores(app: App, parts: HttpParts): void {
  const Body = z.strictObject({
    name: z.string(),
    waitMs: z.int().default(0),
    end: z.enum(['ok', 'refuse', 'throw']).default('ok'),
  });
  app.post('/stores', { schema: { body: Body } }, (request, reply) =>
    mutate(request, reply, parts, async (tx) => {
      const id = crypto.randomUUID();
      await tx.sql
        .insertInto('stores')
        .values({ business_id: tx.businessId, id, name: request.body.name })
        .execute();
      await wait(request.body.waitMs);
      if (request.body.end === 'throw') throw new Problem({ status: 409, code: 'taken', title: 'Taken' });
      if (request.body.end === 'refuse') return { status: 409, body: problemBody(refusal) };
      return { status: 201, body: { id, name: request.body.name } };
    }),
  );
}

async function shop(vault?: Vault) {
  const { app } = await testApp({
    store: db.store,
    businessId: db.businessId,
    routes: [stores],
    ...(vault && { vault }),
  });
  const post = (payload: object, key?: string) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/stores',
      headers: { authorization: 'Bearer staff', ...(key === undefined ? {} : { 'idempotency-key': key }) },
      payload,
    });
  return { app, post };
}

async function named(name: string): Promise<number> {
  const rows = await inBusiness(db.store, db.businessId, (tx) =>
    tx.sql
      .selectFrom('stores')
      .select('id')
      .where('business_id', '=', db.businessId)
      .where('name', '=', name)
      .execute(),
  );
  return rows.length;
}

test('the same request under the same key has one effect and one answer', async () => {
  const { post } = await shop();
  const first = await post({ name: 'North', waitMs: 0 }, 'a');
  // The members in another order are the same request.
  const second = await post({ waitMs: 0, name: 'North' }, 'a');
  expect(first.statusCode).toBe(201);
  expect(first.headers).not.toHaveProperty('idempotency-replayed');
  expect(second.statusCode).toBe(201);
  expect(second.json()).toEqual(first.json());
  expect(second.headers['idempotency-replayed']).toBe('true');
  expect(await named('North')).toBe(1);
});

test('a second request waits for the first, which is still at work', async () => {
  const { post } = await shop();
  const answers = await Promise.all([1, 2, 3].map(() => post({ name: 'Slow', waitMs: 300 }, 'b')));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(2);
  expect(await named('Slow')).toBe(1);
});

test('another body under the same key is 422', async () => {
  const { post } = await shop();
  await post({ name: 'East' }, 'c');
  const other = await post({ name: 'West' }, 'c');
  expect(other.statusCode).toBe(422);
  expect(other.json()).toMatchObject({
    code: 'idempotency_key_reused',
    errors: [{ field: 'Idempotency-Key' }],
  });
  expect(await named('West')).toBe(0);
});

test('what was asked cannot be guessed from the database: its plain hash is not there', async () => {
  const { post } = await shop();
  await post({ name: 'pa55' }, 'secret');
  const { request_hash: kept } = await inBusiness(db.store, db.businessId, (tx) =>
    tx.sql
      .selectFrom('idempotency_keys')
      .select('request_hash')
      .where('business_id', '=', db.businessId)
      .where('key', '=', 'secret')
      .executeTakeFirstOrThrow(),
  );
  const guess = canonicalJson(['POST', '/api/v1/stores', { name: 'pa55', waitMs: 0, end: 'ok' }]);
  expect(kept.includes(createHash('sha256').update(guess).digest())).toBe(false);
  expect(openVault(TEST_SECRET_KEY).isDigestOf(kept, guess, `request of ${db.businessId}`)).toBe(true);
});

describe('while SECRET_KEY is changed', () => {
  const NEW_KEY = 'another secret key for tests, of more than 32 characters';

  test('a repeat is known as one, and another body as another, by processes of both keys', async () => {
    const old = await shop(openVault(TEST_SECRET_KEY, [NEW_KEY]));
    const fresh = await shop(openVault(NEW_KEY, [TEST_SECRET_KEY]));
    for (const [one, two, key] of [
      [old, fresh, 'old first'],
      [fresh, old, 'new first'],
    ] as const) {
      const first = await one.post({ name: key }, key);
      const again = await two.post({ name: key }, key);
      expect(again.headers['idempotency-replayed']).toBe('true');
      expect(again.json()).toEqual(first.json());
      expect((await two.post({ name: 'Another' }, key)).statusCode).toBe(422);
      expect(await named(key)).toBe(1);
    }
  });

  test('who was not told the key before takes the caller’s word that it is a repeat', async () => {
    const first = await (await shop()).post({ name: 'Forgotten key' }, 'forgotten');
    const { post } = await shop(openVault(NEW_KEY));
    const again = await post({ name: 'Forgotten key' }, 'forgotten');
    expect(again.statusCode).toBe(201);
    expect(again.json()).toEqual(first.json());
    expect(await named('Forgotten key')).toBe(1);
  });
});

test('a refusal that is committed is given again, as a problem', async () => {
  const { post } = await shop();
  const first = await post({ name: 'Refused', end: 'refuse' }, 'd');
  const second = await post({ name: 'Refused', end: 'refuse' }, 'd');
  for (const answer of [first, second]) {
    expect(answer.statusCode).toBe(409);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json()).toMatchObject({ status: 409, code: 'consent_refused', reason: 'declined' });
  }
  expect(await named('Refused')).toBe(1);
});

test('what throws leaves nothing, and its key is free again', async () => {
  const { post } = await shop();
  expect((await post({ name: 'Thrown', end: 'throw' }, 'e')).json()).toMatchObject({ code: 'taken' });
  expect(await named('Thrown')).toBe(0);
  expect((await post({ name: 'Thrown' }, 'e')).statusCode).toBe(201);
});

test('who waited for a request that was rolled back does the work itself', async () => {
  const { post } = await shop();
  const first = post({ name: 'Second try', waitMs: 300, end: 'throw' }, 'f');
  await wait(100);
  const second = await post({ name: 'Second try', waitMs: 300, end: 'throw' }, 'f');
  expect((await first).json()).toMatchObject({ code: 'taken' });
  expect(second.json()).toMatchObject({ code: 'taken' });
});

test('a key older than a day counts as new', async () => {
  const { post } = await shop();
  await post({ name: 'Old' }, 'g');
  await inBusiness(db.store, db.businessId, (tx) =>
    tx.sql
      .updateTable('idempotency_keys')
      .set({ created_at: new Date(Date.now() - 24.1 * 3_600_000) })
      .where('business_id', '=', db.businessId)
      .where('key', '=', 'g')
      .execute(),
  );
  const again = await post({ name: 'Old, but other' }, 'g');
  expect(again.statusCode).toBe(201);
  expect(again.headers).not.toHaveProperty('idempotency-replayed');
  expect((await post({ name: 'Old, but other' }, 'g')).headers['idempotency-replayed']).toBe('true');
});

test('without a key every request counts; a key too long is refused', async () => {
  const { post } = await shop();
  await post({ name: 'Twice' });
  await post({ name: 'Twice' });
  expect(await named('Twice')).toBe(2);
  expect((await post({ name: 'Long' }, 'x'.repeat(256))).json()).toMatchObject({
    status: 422,
    errors: [{ field: 'Idempotency-Key' }],
  });
});

test('one transaction that loses to a deadlock is run again', async () => {
  let attempts = 0;
  const { app } = await testApp({
    store: db.store,
    businessId: db.businessId,
    routes: [
      (api, parts) => {
        api.post('/contended', (request, reply) =>
          mutate(request, reply, parts, async () => {
            attempts += 1;
            if (attempts < 3) throw Object.assign(new Error('deadlock detected'), { code: '40P01' });
            return { status: 200, body: { attempts } };
          }),
        );
      },
    ],
  });
  const answer = await app.inject({
    method: 'POST',
    url: '/api/v1/contended',
    headers: { authorization: 'Bearer staff', 'idempotency-key': 'h' },
  });
  expect(answer.json()).toEqual({ attempts: 3 });
});

test('/readyz is ready on a migrated database', async () => {
  const { app } = await shop();
  expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
});
