import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_SECRET_KEY } from '../../test-support/secret-key.ts';
import { type TestShop, testShop } from '../../test-support/test-shop.ts';
import { until } from '../../test-support/until.ts';
import { resealSecrets } from '../reseal-secrets.ts';
import { openVault } from '../secrets/vault.ts';

const NEW_KEY = 'another secret key for tests, of more than 32 characters';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop({ workers: 0 });
});
afterAll(() => shop.close());

const ready = () => shop.app.inject('/readyz');
const sealUnder = (secret: string, before: string) =>
  resealSecrets({ store: shop.database.store, vault: openVault(secret, [before]) });

test('a process is not ready while what is stored is sealed under a key that it was not given', async () => {
  const person = await shop.agreed();
  expect((await ready()).json()).toEqual({ status: 'ready' });

  await sealUnder(NEW_KEY, TEST_SECRET_KEY);
  expect((await shop.call('GET', `/customers/${person.id}/consent/events`)).status).toBe(500);
  const refused = await until('it says that it is not ready', async () => {
    const answer = await ready();
    return answer.statusCode !== 200 && answer;
  });
  expect(refused.statusCode).toBe(503);
  expect(refused.json()).toEqual({
    status: 'not ready',
    reason: expect.stringMatching(/^SECRET_KEY does not open .* SECRET_KEY_PREVIOUS$/),
  });

  await sealUnder(TEST_SECRET_KEY, NEW_KEY);
  await until('it is ready again', async () => (await ready()).statusCode === 200);
});
