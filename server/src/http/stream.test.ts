import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { inBusiness } from '../storage/transaction.ts';
import type { HttpParts } from './app.ts';
import type { App } from './app-type.ts';
import { presentPlace, writePlace } from './change-feed.ts';
import { streamRoutes } from './stream.ts';
import { openScreen, type Told } from './testing/open-screen.ts';
import { testApp } from './testing/test-app.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

/** The stream once more, with a heart that beats fast. */
function quickStream(app: App, parts: HttpParts): void {
  void app.register(async (scope) => streamRoutes(scope, parts, { heartbeatMs: 100 }), { prefix: '/quick' });
}

async function shop() {
  const { app, gone } = await testApp({ store: db.store, businessId: db.businessId, routes: [quickStream] });
  await app.listen({ port: 0 });
  return { app, gone, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1` };
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not come to be within 10 s');
    await wait(5);
  }
}

/** Something changes; @returns its id. */
async function change(): Promise<string> {
  const id = uuid();
  await inBusiness(db.store, db.businessId, async (tx) =>
    tx.changed('message.created', id, { status: 'queued' }),
  );
  return id;
}

const ids = ({ told }: { told: Told[] }) => told.map(({ data }) => data.id);

test('every open screen is told, with id, type and data, of what changes from then on', async () => {
  const { url } = await shop();
  await change();
  const screens = await Promise.all([openScreen(`${url}/stream`), openScreen(`${url}/stream`)]);
  const first = await change();
  const second = await change();
  for (const open of screens) {
    await until(() => open.told.length >= 2);
    expect(open.type).toMatch('text/event-stream');
    expect(ids(open)).toEqual([first, second]);
    expect(open.told[0]).toEqual({
      id: expect.stringMatching(/^\d+-\d+$/),
      event: 'message.created',
      data: { id: first, status: 'queued' },
    });
  }
});

test('Last-Event-ID resumes where a screen left off, nothing missed and nothing twice', async () => {
  const { url } = await shop();
  const before = await openScreen(`${url}/stream`);
  const other = await openScreen(`${url}/stream`);
  await change();
  await until(() => before.told.length === 1);
  before.leave();
  const missed = [await change(), await change()];
  await until(() => other.told.length === 3);
  const after = await openScreen(`${url}/stream`, { 'last-event-id': before.told[0]?.id ?? '' });
  const next = await change();
  await until(() => after.told.length >= 3);
  expect(ids(after)).toEqual([...missed, next]);
});

test('what commits late is told too, though its id is lower', async () => {
  const { url } = await shop();
  const open = await openScreen(`${url}/stream`);
  const slow = new pg.Client({ connectionString: db.programUrl });
  await slow.connect();
  onTestFinished(() => slow.end());
  await slow.query('BEGIN');
  await slow.query(`SELECT set_config('conversations.business', $1, true)`, [db.businessId]);
  const late = uuid();
  await slow.query(`INSERT INTO changes (business_id, type, subject_id, data) VALUES ($1, 'late', $2, $3)`, [
    db.businessId,
    late,
    JSON.stringify({ id: late }),
  ]);
  const quick = await change();
  await wait(100);
  expect(ids(open)).toEqual([]);
  await slow.query('COMMIT');
  await until(() => open.told.length === 2);
  expect(ids(open)).toEqual([late, quick]);
});

test('a swallowed signal costs a second at most', async () => {
  const { url } = await shop();
  const open = await openScreen(`${url}/stream`);
  const id = uuid();
  await db.store.database.kysely.transaction().execute(async (trx) => {
    const { rows } = await db.store.database.pool.query('SELECT 1');
    expect(rows).toHaveLength(1);
    await trx
      .selectNoFrom((eb) =>
        eb
          .fn('set_config', [eb.val('conversations.business'), eb.val(db.businessId), eb.lit(true)])
          .as('set'),
      )
      .execute();
    await trx
      .insertInto('changes')
      .values({
        business_id: db.businessId,
        type: 'unsignalled',
        subject_id: id,
        data: JSON.stringify({ id }),
      })
      .execute();
  });
  await until(() => open.told.length === 1);
  expect(ids(open)).toEqual([id]);
});

test.each(['nonsense', '9999999999999-1'])('a Last-Event-ID of elsewhere (%s): read anew', async (id) => {
  const { url } = await shop();
  const open = await openScreen(`${url}/stream`, { 'last-event-id': id });
  const changed = await change();
  await until(() => open.told.length === 2);
  expect(open.told[0]?.event).toBe('reset');
  expect(ids(open)).toEqual([undefined, changed]);
});

test('whoever loses access loses the stream at the next heartbeat, and others keep it', async () => {
  const { url, gone } = await shop();
  const leaver = await openScreen(`${url}/quick/stream`);
  const stayer = await openScreen(`${url}/quick/stream`, { authorization: 'Bearer owner' });
  gone.add('Bearer staff');
  await until(() => leaver.ended);
  const changed = await change();
  const heard = ({ told }: typeof stayer) => told.filter(({ event }) => event !== 'heartbeat');
  await until(() => heard(stayer).length === 1);
  expect(heard(stayer).map(({ data }) => data?.id)).toEqual([changed]);
  expect(heard(leaver)).toEqual([]);
  // A page hears the heartbeat, and it moves no place: it has no id.
  const heartbeat = () => stayer.told.find(({ event }) => event === 'heartbeat');
  await until(() => heartbeat() !== undefined);
  expect(heartbeat()).toMatchObject({ id: undefined });
});

test('another business hears nothing of it', async () => {
  const { url } = await shop();
  const open = await openScreen(`${url}/stream`);
  const other = uuid();
  await inBusiness(db.store, other, async (tx) => {
    await tx.sql.insertInto('businesses').values({ id: other, name: 'Other' }).execute();
    tx.changed('message.created', uuid());
  });
  const own = await change();
  await until(() => open.told.length === 1);
  expect(ids(open)).toEqual([own]);
});

test('without a key there is no stream; closing ends those that are open', async () => {
  const { app, url } = await shop();
  expect((await fetch(`${url}/stream`)).status).toBe(401);
  const open = await openScreen(`${url}/stream`);
  const started = performance.now();
  await app.close();
  await until(() => open.ended);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a client that takes nothing is dropped', async () => {
  const { url } = await shop();
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const answer = await fetch(`${url}/stream`, {
    headers: { authorization: 'Bearer staff' },
    signal: abort.signal,
  });
  const filler = 'x'.repeat(100_000);
  for (let i = 0; i < 200; i++) {
    await inBusiness(db.store, db.businessId, async (tx) =>
      tx.changed('message.created', uuid(), { filler }),
    );
  }
  await wait(500);
  await expect(answer.text()).rejects.toThrow();
});

test('a page goes on from the place that was written into it, and is told to read nothing again', async () => {
  const { url } = await shop();
  const place = writePlace(await presentPlace(db.store, db.businessId));
  // Nothing happened since, or something did: both are no gap.
  const quiet = await openScreen(`${url}/stream?after=${place}`);
  const meanwhile = await change();
  const later = await openScreen(`${url}/stream?after=${place}`);
  for (const open of [quiet, later]) {
    await until(() => open.told.length >= 1);
    expect(ids(open)).toEqual([meanwhile]);
  }
  const strange = await openScreen(`${url}/stream?after=of-another-shop`);
  await until(() => strange.told.length >= 1);
  expect(strange.told[0]?.event).toBe('reset');
});
