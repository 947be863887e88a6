import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';
import { type ChildProgram, serve } from './child-program.ts';

const PEOPLE = 6;
const OPT_OUTS_EACH = 5;
/** Where a pause hits a worker is chance: rounds go on until one was caught before its request. */
const ROUNDS = { least: 8, most: 300 };
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
      .select(['body', 'status', 'reason', 'attempts'])
      .where('business_id', '=', shop.businessId)
      .where('number', '=', mobile)
      .execute(),
  );
/** The numbers of which a worker has a text granted, and no result yet. */
const inFlight = () =>
  inBusiness(shop.database.store, shop.businessId, async (tx) => {
    const rows = await tx.sql
      .selectFrom('numbers')
      .select('number')
      .where('business_id', '=', shop.businessId)
      .where('in_flight', 'is not', null)
      .execute();
    return rows.map(({ number }) => number);
  });
const settled = (person: Person) =>
  until('each has its end', async () => {
    const all = await fatesOf(person);
    return !all.some(({ status }) => ['queued', 'sending', 'sent'].includes(status)) && all;
  });
const haveAllEnded = async (people: readonly Person[]) =>
  (await Promise.all(people.map(fatesOf))).every((texts) =>
    texts.some(({ body, status }) => body.startsWith('n-granted') && !['queued', 'sending'].includes(status)),
  );

test('C21 workers that are held between the grant and the request: let go on after the 201, they begin nothing', {
  timeout: 600_000,
}, async () => {
  let caught = 0;
  for (let round = 0; round < ROUNDS.least || (caught === 0 && round < ROUNDS.most); round++) {
    const people = await Promise.all(Array.from({ length: 8 }, () => shop.agreed()));
    await Promise.all(people.map(settled));
    const asking = people.map((person) => shop.text(person, 'n-granted'));
    const granted = await until('texts are granted', async () => {
      const numbers = await inFlight();
      // Or all of them came and went between two looks: then nobody is caught in this round.
      return (numbers.length > 0 || (await haveAllEnded(people))) && numbers;
    });
    for (const worker of workers) worker.pause();
    const optOuts = people
      .filter(({ mobile }) => granted.includes(mobile))
      .map(async (person) => {
        const { status } = await shop.call('POST', `/customers/${person.id}/consent`, {
          decision: 'opt_out',
          method: 'call',
        });
        expect(status).toBe(201);
        return { person, answeredAt: new Date().toISOString() };
      });
    // A worker that was caught in a transaction has the number's row: then the opt-out waits for it, and shows nothing.
    await Promise.race([Promise.all(optOuts), sleep(3_000)]);
    for (const worker of workers) worker.resume();
    await Promise.all(asking);
    for (const { person, answeredAt } of await Promise.all(optOuts)) {
      const text = (await settled(person)).find(({ body }) => body.startsWith('n-granted'));
      const late = (await shop.got(person.mobile)).filter(({ acceptedAt }) => acceptedAt > answeredAt);
      expect(late).toEqual([]);
      if (text?.status === 'canceled' && text.attempts > 0) caught += 1;
    }
  }
  expect(caught).toBeGreaterThan(0);
});

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

      const fates = await settled(person);
      const got = (await shop.got(person.mobile)).map(({ body }) => body);
      const delivered = fates.filter(({ status }) => status === 'delivered').map(({ body }) => body);
      expect(got.sort()).toEqual(delivered.sort());
      expect(got.filter((body) => body.includes("won't get any more texts"))).toEqual([]);
      for (const { status, reason } of fates) if (status !== 'delivered') expect(reason).toBe('opted_out');
      expect(fates.filter(({ status }) => status === 'canceled').length).toBeGreaterThan(0);
    }),
  );
});
