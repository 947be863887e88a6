// A database that takes its time: what a claim holds goes out while its permits last.
import pg from 'pg';
import { afterAll, beforeAll, test } from 'vitest';
import { type TestShop, testShop } from '../../server/test-support/test-shop.ts';
import { until } from '../../server/test-support/until.ts';

let shop: TestShop;
beforeAll(async () => {
  shop = await testShop();
});
afterAll(() => shop?.close());

/** Each text that is granted takes so long, in the middle of the transaction that grants it. */
async function slowGrants(seconds: number): Promise<void> {
  const admin = new pg.Client({ connectionString: shop.database.adminUrl });
  await admin.connect();
  try {
    await admin.query(`
      CREATE FUNCTION take_time() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_sleep(${seconds}); RETURN NEW; END $$;
      CREATE TRIGGER take_time BEFORE UPDATE ON messages
      FOR EACH ROW WHEN (NEW.status = 'sending') EXECUTE FUNCTION take_time()`);
  } finally {
    await admin.end();
  }
}

test('C21 C34 as many texts as would take longer to grant than a permit lasts leave all the same', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => shop.agreed()));
  const got = async () => {
    const phones = await Promise.all(people.map(({ mobile }) => shop.got(mobile)));
    return phones.filter((texts) => texts.some(({ body }) => body.includes('Your bike is ready'))).length;
  };
  await slowGrants(0.06);
  await Promise.all(people.map((person) => shop.text(person, 'Your bike is ready')));
  await until('all have theirs', async () => (await got()) === people.length);
});
