// Words that a migration gives to businesses which are there already are those that a new business begins with.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultPromotionalAgreement, defaultTemplate } from '@conversations/consent';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test-support/test-database.ts';
import { addWording, currentWording } from '../businesses/wordings.ts';
import { inBusiness } from './transaction.ts';

test('C4 C10 an earlier business gets the agreement and the confirmation, as versions that a later edit follows', async () => {
  const db = await testDatabase();
  const owner = new pg.Client({ connectionString: db.ownerUrl });
  await owner.connect();
  try {
    const migration = await readFile(join(import.meta.dirname, 'migrations/0015_promotional.sql'), 'utf8');
    // The schema is there; the business had no words yet.
    await owner.query(migration.slice(migration.indexOf('ALTER TABLE businesses NO FORCE')));
    await inBusiness(db.store, db.businessId, async (tx) => {
      const agreement = await currentWording(tx, 'promotional_agreement');
      expect(agreement.text).toBe(defaultPromotionalAgreement({ businessName: 'Bell & Crank' }));
      const confirmation = await currentWording(tx, 'promotional_opt_out_confirmation');
      expect(confirmation.text).toBe(defaultTemplate('promotional_opt_out_confirmation'));
      const system = await tx.sql.selectFrom('actors').select('id').executeTakeFirstOrThrow();
      const { id } = await addWording(tx, 'promotional_agreement', 'Another', system.id);
      expect(id > agreement.id).toBe(true);
      expect((await currentWording(tx, 'promotional_agreement')).id).toBe(id);
    });
    const { rows } = await owner.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relname IN ('businesses', 'actors', 'wordings') AND relforcerowsecurity`,
    );
    expect(rows).toHaveLength(3);
  } finally {
    await owner.end();
    await db.close();
  }
});
