import { sql } from 'kysely';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { loadBusiness } from './settings.ts';

export type ShopCount = 'customers' | 'agreed' | 'optedOut' | 'openConversations' | 'openTasks';

/** What one's account shows of the shop: a few counts, so that one sees it live. */
export async function shopSummary(
  store: Store,
  businessId: string,
): Promise<{ name: string; counts: { kind: ShopCount; value: number }[] }> {
  return inBusiness(store, businessId, async (tx) => {
    const { name } = await loadBusiness(tx);
    const { rows } = await sql<{ kind: ShopCount; value: number }>`
      select 'customers' as kind, count(*) as value from customers where business_id = ${businessId} and erased_at is null and merged_into is null
      union all
      select 'agreed', count(*) from numbers where business_id = ${businessId} and state = 'opted_in'
      union all
      select 'optedOut', count(*) from numbers where business_id = ${businessId} and state = 'opted_out' and number not like 'erased:%'
      union all
      select 'openConversations', count(*) from conversations where business_id = ${businessId} and status = 'open'
      union all
      select 'openTasks', count(*) from tasks where business_id = ${businessId} and status = 'open'`.execute(
      tx.sql,
    );
    return { name, counts: rows };
  });
}
