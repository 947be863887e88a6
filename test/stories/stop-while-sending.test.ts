import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop({ workers: 2 });
});
afterAll(() => shop.close());

test('C21 C26 300 texts to ten numbers on two workers, STOP in the middle: nothing to it after the 2xx but its confirmation, and the neighbours get all theirs', async () => {
  const people = await Promise.all(Array.from({ length: 10 }, () => shop.agreed()));
  const [me, ...neighbours] = people as [{ id: string; mobile: string }, ...{ id: string; mobile: string }[]];
  const ours = async (mobile: string) => (await shop.got(mobile)).filter(({ body }) => body.startsWith('n-'));
  // Longer than all that comes before the STOP can take on a busy machine.
  const scheduled = await shop.text(me, 'n-scheduled', {
    sendAt: new Date(Date.now() + 120_000).toISOString(),
  });

  const round = (n: number) =>
    people.map(async (person) => ({ person, ...(await shop.text(person, `n-${n}`)) }));
  const asked = Array.from({ length: 20 }, (_, n) => round(n)).flat();
  await until('the first text is there', async () => (await ours(me.mobile)).length > 0);
  const stop = shop.says(me.mobile, 'STOP');
  asked.push(...Array.from({ length: 10 }, (_, n) => round(20 + n)).flat());
  expect((await stop).status).toBe(202);
  const answeredAt = new Date().toISOString();

  const answers = await Promise.all(asked);
  for (const neighbour of neighbours) {
    const got = await until('a neighbour has all 30', async () => {
      const texts = await ours(neighbour.mobile);
      return texts.length >= 30 && texts;
    });
    expect(new Set(got.map(({ body }) => body)).size).toBe(30);
    expect(got).toHaveLength(30);
  }
  const mine = answers.filter(({ person, status }) => person === me && status === 202);
  const fates = await until('each of mine has its end', async () => {
    const all = await Promise.all(
      [scheduled, ...mine].map(({ json }) => shop.call('GET', `/messages/${json.id}`)),
    );
    return all.every(({ json }) => ['delivered', 'canceled', 'refused'].includes(json.status)) && all;
  });
  const got = await shop.got(me.mobile);
  const late = got.filter(({ acceptedAt }) => acceptedAt > answeredAt);
  expect(late.map(({ body }) => body).filter((body) => !body.includes('START'))).toEqual([]);
  expect(got.filter(({ body }) => body.includes("won't get any more texts"))).toHaveLength(1);
  expect(fates[0]?.json).toMatchObject({ status: 'canceled', reason: 'opted_out' });
  for (const { json } of fates) if (json.status !== 'delivered') expect(json.reason).toBe('opted_out');
  expect((await ours(me.mobile)).length).toBe(fates.filter(({ json }) => json.status === 'delivered').length);
});
