import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';

/**
 * Whether this process can open what the database holds sealed. Told by one secret, so that it costs the same in a database of
 * any size: the log's key of the first shop that has one. When SECRET_KEY is changed, shops are sealed anew in this order.
 */
export async function opensSecrets(store: Store, vault: Vault): Promise<boolean> {
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  for (const { id } of rows) {
    const key = await inBusiness(store, id, (tx) =>
      tx.sql
        .selectFrom('wrapped_keys')
        .select('wrapped')
        .where('business_id', '=', tx.businessId)
        .where('purpose', '=', 'log')
        .where('subject_id', '=', tx.businessId)
        .executeTakeFirst(),
    );
    if (key !== undefined) return vault.knows(key.wrapped);
  }
  return true;
}
