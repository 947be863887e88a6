import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/** How the connection stands that a worker holds to the carrier of an account. */
export interface LinkView {
  readonly connected: boolean;
  readonly since: string;
  /** A code: why it is not connected, where that is known; `NO_WORKER` where no process sees to it. */
  readonly reason: string | null;
}

/** By account. A process that died could say no more: what is on record counts where somebody holds the connection still. */
export async function linksOf(tx: Tx): Promise<Map<string, LinkView>> {
  const rows = await tx.sql
    .selectFrom('carrier_links')
    .select(['carrier_account_id', 'connected', 'reason', 'since'])
    .select(sql<boolean>`carrier_link_is_held(carrier_account_id)`.as('held'))
    .where('business_id', '=', tx.businessId)
    .execute();
  return new Map(
    rows.map(({ carrier_account_id, connected, reason, since, held }) => [
      carrier_account_id,
      { connected: connected && held, since: since.toISOString(), reason: held ? reason : 'NO_WORKER' },
    ]),
  );
}
