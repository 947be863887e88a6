import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/** How a connection stands. `reason` is a code, and null where it is not known, or connected. */
export interface LinkNow {
  readonly connected: boolean;
  readonly reason: string | null;
}

/** Notes how the account's connection stands, for people to see; since when, as long as it stays so. */
export async function recordLink(tx: Tx, accountId: string, { connected, reason }: LinkNow): Promise<void> {
  const told = connected ? null : reason;
  const { rows } = await sql<{ is_news: boolean }>`
    with same as (select from carrier_links
                  where business_id = ${tx.businessId} and carrier_account_id = ${accountId}
                    and connected = ${connected} and reason is not distinct from ${told})
    insert into carrier_links (business_id, carrier_account_id, connected, reason)
    values (${tx.businessId}, ${accountId}, ${connected}, ${told})
    on conflict (business_id, carrier_account_id) do update set
      connected = excluded.connected,
      reason = excluded.reason,
      since = case when carrier_links.connected = excluded.connected then carrier_links.since else now() end
    returning not exists (select from same) as is_news`.execute(tx.sql);
  if (rows[0]?.is_news) tx.changed('settings.updated', tx.businessId);
}
