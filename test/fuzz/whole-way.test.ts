// Some of the webhooks go the whole way: the HTTP route, the connector, the transaction.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inBusiness } from '../../server/src/storage/transaction.ts';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { again, ITEMS, SEED, WHOLE_WAY_EVERY, watchForUnhandled } from './how-many.ts';
import { fuzzedCarriers, ORIGIN, SENDER, type Sent } from './webhooks.ts';

const WEBHOOKS = Math.ceil(ITEMS / WHOLE_WAY_EVERY);
/** So many between two looks at what is stored. */
const BATCH = 100;
/** What a webhook may have at most, in bytes. */
const LIMIT = 262_144;
/** How long one may keep the process from all else, in ms of its own time: the machine may be busy. */
const MOST_MS = 2_000;

const unhandled = watchForUnhandled();

describe.each(fuzzedCarriers().map((fuzzed) => [fuzzed.name, fuzzed] as const))('%s', (name, fuzzed) => {
  let shop: TestShop;
  let accountId = '';
  beforeAll(async () => {
    // No worker: nothing changes but by what comes in, and nothing is sent.
    shop = await testShop({ workers: 0, account: { ...fuzzed.account, senders: [{ number: SENDER }] } });
    accountId = (await shop.call('GET', '/carrier-accounts')).json.items[0].id;
  });
  afterAll(() => shop?.close());

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

  async function post(seed: number, { webhook }: Sent) {
    const headers = Object.entries(webhook.headers).filter(([, value]) => value !== undefined);
    const before = process.threadCpuUsage();
    const { statusCode } = await shop.app.inject({
      method: 'POST',
      url: webhook.url.slice(ORIGIN.length),
      headers: { ...(Object.fromEntries(headers) as Record<string, string>), host: 'shop.example' },
      payload: webhook.rawBody,
    });
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1_000, again(seed, WHOLE_WAY_EVERY)).toBeLessThan(MOST_MS);
    return statusCode;
  }

  test(
    `C38 of ${WEBHOOKS} mutated webhooks those of ${name} have their effect, and nothing is stored of others: from seed ${SEED}`,
    async () => {
      let taken = 0;
      for (let first = 0; first < WEBHOOKS; first += BATCH) {
        const seeds = Array.from({ length: Math.min(BATCH, WEBHOOKS - first) }, (_, at) => SEED + first + at);
        const sent = seeds.map((seed): [number, Sent] => [seed, fuzzed.send(seed, accountId)]);
        const before = await stored();
        for (const [seed, one] of sent.filter(([, { isSigned }]) => !isSigned)) {
          const status = await post(seed, one);
          if (status < 400 || status > 499)
            expect.fail(`${status} to who did not sign: ${again(seed, WHOLE_WAY_EVERY)}`);
        }
        expect(await stored(), `seeds ${seeds[0]} to ${seeds.at(-1)}`).toEqual(before);
        for (const [seed, one] of sent.filter(([, { isSigned }]) => isSigned)) {
          const status = await post(seed, one);
          const tooLarge = one.webhook.rawBody.length > LIMIT;
          const due = tooLarge ? [413] : one.isWhole ? [200] : [200, 400];
          if (!due.includes(status)) expect.fail(`${status} to ${name}: ${again(seed, WHOLE_WAY_EVERY)}`);
          if (status === 200) taken++;
        }
      }
      expect(unhandled).toEqual([]);
      if (WEBHOOKS >= 100) expect(taken).toBeGreaterThan(WEBHOOKS / 5);
    },
    120_000 + WEBHOOKS * 1_000,
  );
});
