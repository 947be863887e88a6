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
    insert into carrier_links (business_id, carrier_account_id, connected, reason, last_error, last_error_at)
    values (${tx.businessId}, ${accountId}, ${connected}, ${told}, ${told}, case when ${told}::text is not null then now() end)
    on conflict (business_id, carrier_account_id) do update set
      connected = excluded.connected,
      reason = excluded.reason,
      -- It outlasts the connection's return: who looks later finds what had been wrong.
      last_error = coalesce(excluded.last_error, carrier_links.last_error),
      last_error_at = coalesce(excluded.last_error_at, carrier_links.last_error_at),
      since = case when carrier_links.connected = excluded.connected then carrier_links.since else now() end
    returning not exists (select from same) as is_news`.execute(tx.sql);
  if (rows[0]?.is_news) tx.changed('settings.updated', tx.businessId);
}
