import { sql } from 'kysely';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { loadBusiness } from './settings.ts';

/** What the first page shows of a shop: a few counts, so that one sees it live. */
export async function shopSummary(
  store: Store,
  businessId: string,
): Promise<{ name: string; counts: { label: string; value: number }[] }> {
  return inBusiness(store, businessId, async (tx) => {
    const { name } = await loadBusiness(tx);
    const { rows } = await sql<{ label: string; value: number }>`
      select 'Customers' as label, count(*) as value from customers where business_id = ${businessId}
      union all
      select 'Agreed to texts', count(*) from numbers where business_id = ${businessId} and state = 'opted_in'
      union all
      select 'Opted out', count(*) from numbers where business_id = ${businessId} and state = 'opted_out'
      union all
      select 'Open conversations', count(*) from conversations where business_id = ${businessId} and status = 'open'
      union all
      select 'Open tasks', count(*) from tasks where business_id = ${businessId} and status = 'open'`.execute(
      tx.sql,
    );
    return { name, counts: rows };
  });
}
