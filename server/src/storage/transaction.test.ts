import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { inBusiness } from './transaction.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

test('a business sees its own rows and nobody else’s', async () => {
  const other = uuid();
  await inBusiness(db.store, other, (tx) =>
    tx.sql.insertInto('businesses').values({ id: other, name: 'Other' }).execute(),
  );
  const seen = await inBusiness(db.store, db.businessId, (tx) =>
    tx.sql.selectFrom('businesses').select('name').execute(),
  );
  expect(seen).toEqual([{ name: 'Bell & Crank' }]);
});

test('without a business nothing is seen and nothing can be written', async () => {
  expect(await db.store.database.kysely.selectFrom('businesses').selectAll().execute()).toEqual([]);
  await expect(
    db.store.database.kysely.insertInto('businesses').values({ id: uuid(), name: 'X' }).execute(),
  ).rejects.toThrow(/row-level security/);
});
