import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { endingPermit, lastingPermit } from '../../../test-support/permits.ts';
import { arrived } from '../../../test-support/simulator-bench.ts';
import { type TestDatabase, testDatabase } from '../../../test-support/test-database.ts';
import { SENDER, simulatedShop, textTo } from '../../simulator/testing/simulated-shop.ts';
import type { Behaviour } from './behaviour.ts';
import { createSimulator } from './simulator.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const PHONE = '+15125550142';

describe('behaviours', () => {
  const shopWith = async (behaviour: Behaviour, options = {}) => {
    const shop = await simulatedShop(options, db);
    await shop.behaves(PHONE, behaviour);
    return { shop, send: (body?: string) => shop.carrier.send(lastingPermit(), textTo(PHONE, body)) };
  };

  it('acceptedAt is between the request and its answer', async () => {
    const { shop, send } = await shopWith('delivers');
    const before = Date.now();
    await send();
    const { accepted_at: acceptedAt } = await shop.tx((tx) =>
      tx.sql.selectFrom('simulator_texts').selectAll().executeTakeFirstOrThrow(),
    );
    expect(acceptedAt.getTime()).toBeGreaterThanOrEqual(before);
    expect(acceptedAt.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('undeliverable: takes the text', async () => {
    const { send } = await shopWith('undeliverable');
    expect((await send()).outcome).toBe('accepted');
  });

  it('slow: has the text at once and answers late', async () => {
    const { shop, send } = await shopWith('slow', { slowAnswerMs: 1_000 });
    const asked = performance.now();
    let answered = false;
    const answer = send('Soon').finally(() => {
      answered = true;
    });
    while ((await arrived(shop)).length === 0) expect(answered).toBe(false);
    expect((await answer).outcome).toBe('accepted');
    expect(performance.now() - asked).toBeGreaterThanOrEqual(995);
  });

  it('C40: times_out: the outcome is unknown, and only after the carrier’s time', async () => {
    const { send } = await shopWith('times_out', { answerWithinMs: 300 });
    const asked = performance.now();
    expect((await send()).outcome).toBe('unknown');
    expect(performance.now() - asked).toBeGreaterThanOrEqual(295);
  });

  it('throttles: refuses three texts, across restarts, and takes every one from then on', async () => {
    const { shop, send } = await shopWith('throttles');
    const throttled = { outcome: 'throttled', retryAfterMs: 1_000 };
    expect(await send('1')).toEqual(throttled);
    expect(await send('2')).toEqual(throttled);
    const { carrier } = shop.another();
    expect(await carrier.send(lastingPermit(), textTo(PHONE, '3'))).toEqual(throttled);
    expect((await send('4')).outcome).toBe('accepted');
    expect((await send('5')).outcome).toBe('accepted');
    await shop.behaves(PHONE, 'throttles');
    expect(await send('6')).toEqual(throttled);
  });

  it('throttles: of ten texts at once three are refused', async () => {
    const { send } = await shopWith('throttles');
    const results = await Promise.all(Array.from({ length: 10 }, (_, at) => send(`${at}`)));
    expect(results.filter(({ outcome }) => outcome === 'throttled')).toHaveLength(3);
    expect(results.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(7);
  });

  it('blocks: another sender still gets through, and the block outlives the behaviour', async () => {
    const { shop, send } = await shopWith('blocks');
    expect((await send()).outcome).toBe('accepted');
    await shop.says(PHONE, 'stop');
    expect(await send()).toMatchObject({ outcome: 'blocked', error: { code: 'simulator_blocked' } });
    const fromOther = { ...textTo(PHONE), from: '+15125550101' };
    expect((await shop.carrier.send(lastingPermit(), fromOther)).outcome).toBe('accepted');
    await shop.behaves(PHONE, 'delivers');
    expect((await send()).outcome).toBe('blocked');
    await shop.says(PHONE, 'START');
    expect((await send()).outcome).toBe('accepted');
  });
});

test('C34: a permit that ends while the carrier is being reached sends nothing', async () => {
  const shop = await simulatedShop({}, db);
  const { permit, ended } = endingPermit(100);
  // Every connection of the process is taken.
  const { pool } = db.store.database;
  const taken = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
  const sending = shop.carrier.send(permit, textTo(PHONE));
  await ended;
  for (const client of taken) client.release();
  expect(await sending).toEqual({ outcome: 'permit_ended' });
  expect(await arrived(shop)).toEqual([]);
});

test('never throws: without storage a text was surely not taken, and its number is told to nobody', async () => {
  const broken = {
    ...db.store,
    database: { ...db.store.database, kysely: undefined },
  } as unknown as typeof db.store;
  const result = await createSimulator(broken, 'no business').send(lastingPermit(), textTo(PHONE));
  expect(result).toMatchObject({ outcome: 'temporary' });
  expect(JSON.stringify(result)).not.toContain(PHONE.slice(1));
  expect(JSON.stringify(result)).not.toContain(SENDER.slice(1));
});
