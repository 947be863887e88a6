import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import { type ChildProgram, serve } from './child-program.ts';

const PEOPLE = 6;
const OPT_OUTS_EACH = 5;
/** Longer than a permit lasts: a request that came late would show. */
const SILENCE_MS = 1_200;

let shop: TestShop;
const workers: ChildProgram[] = [];
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
  for (let n = 0; n < 2; n++) workers.push(serve(shop.database.programUrl, 'worker'));
  await Promise.all(workers.map(({ ready }) => ready));
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await shop.close();
});

type Person = { id: string; mobile: string };
const fatesOf = ({ mobile }: Person) =>
  inBusiness(shop.database.store, shop.businessId, (tx) =>
    tx.sql
      .selectFrom('messages')
      .select(['body', 'status', 'reason'])
      .where('business_id', '=', shop.businessId)
      .where('number', '=', mobile)
      .execute(),
  );

test('C21 C23 opt-outs by API while two workers in processes of their own send: no request is begun after the 201, and no text confirms it', async () => {
  /** A person says yes, is texted a dozen times at once, and is opted out with some of them under way. Then: silence. */
  const optOutWhileSending = async (person: Person, round: number) => {
    await shop.agree(person);
    const texts = Array.from({ length: 12 }, (_, n) => `n-${round}-${n}`);
    const asking = texts.map((body) => shop.text(person, body));
    const enough = Math.floor(Math.random() * 5);
    await until('some are on the handset', async () => {
      const got = await shop.got(person.mobile);
      return got.filter(({ body }) => body.startsWith(`n-${round}-`)).length >= enough;
    });
    const { status } = await shop.call('POST', `/customers/${person.id}/consent`, {
      decision: 'opt_out',
      method: 'call',
    });
    const answeredAt = new Date().toISOString();
    expect(status).toBe(201);
    await Promise.all(asking);
    expect((await shop.text(person, 'n-late')).json).toMatchObject({ reason: 'opted_out' });
    await sleep(SILENCE_MS);
    const late = (await shop.got(person.mobile)).filter(({ acceptedAt }) => acceptedAt > answeredAt);
    expect(late).toEqual([]);
  };

  await Promise.all(
    Array.from({ length: PEOPLE }, async () => {
      const person = await shop.customer();
      for (let round = 0; round < OPT_OUTS_EACH; round++) await optOutWhileSending(person, round);

      const fates = await until('each has its end', async () => {
        const all = await fatesOf(person);
        return !all.some(({ status }) => ['queued', 'sending', 'sent'].includes(status)) && all;
      });
      const got = (await shop.got(person.mobile)).map(({ body }) => body);
      const delivered = fates.filter(({ status }) => status === 'delivered').map(({ body }) => body);
      expect(got.sort()).toEqual(delivered.sort());
      expect(got.filter((body) => body.includes("won't get any more texts"))).toEqual([]);
      for (const { status, reason } of fates) if (status !== 'delivered') expect(reason).toBe('opted_out');
      expect(fates.filter(({ status }) => status === 'canceled').length).toBeGreaterThan(0);
    }),
  );
});
