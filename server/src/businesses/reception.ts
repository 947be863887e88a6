import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/**
 * When nobody has noted for so long that webhooks can be received, none can: a process that receives notes it every few
 * seconds (messaging/note-reception.ts).
 */
export const SILENT_AFTER_MS = 10_000;

/**
 * Kinds of accounts of which nothing is missed while we are down: the simulated carrier hands its texts over in our own
 * transaction, and an SMSC keeps what it could not deliver until we are bound again.
 */
export const MISSES_NOTHING = ['simulator', 'smpp'] as const;

/** After so long the owner is told that texts still wait. */
const OVERDUE_AFTER = '1 hour';

/**
 * Whether something that carriers received for this business may not be here: nobody can receive just now, or what came
 * while nobody could is not fetched yet (C25). Of `businesses`, in any query on it. A fact for the gate, which decides what waits for it.
 *
 * An account all of whose senders are retired keeps nobody waiting: it may have been closed with its carrier.
 */
export const somethingIsMissing = sql<boolean>`exists (
  select from carrier_accounts a
  left join carrier_reception r on r.business_id = a.business_id and r.carrier_account_id = a.id
  where a.business_id = businesses.id and a.kind not in (${sql.join(MISSES_NOTHING.map((kind) => sql.lit(kind)))})
    and (r.missing_since is not null
      or coalesce(r.heard_until, a.created_at) < now() - ${sql.lit(SILENT_AFTER_MS)} * interval '1 ms')
    and exists (select from senders s where s.business_id = a.business_id and s.carrier_account_id = a.id
                and s.retired_at is null))`;

/** What could not be fetched yet, for staff to know. */
export interface MissingTexts {
  readonly carrier: string;
  readonly since: string;
  /** A word of the list of failures that all carriers share. */
  readonly problem: string;
  /** It has lasted for so long that the owner has to look at the account. */
  readonly overdue: boolean;
}

/** Of the account that has waited longest; null where nothing is missing, or nobody was asked in vain yet. */
export async function missingTexts(tx: Tx): Promise<MissingTexts | null> {
  const { rows } = await sql<{ carrier: string; since: Date; problem: string; overdue: boolean }>`
    select a.kind as carrier, r.missing_since as since, r.problem,
      r.missing_until < now() - ${sql.lit(OVERDUE_AFTER)}::interval as overdue
    from carrier_reception r
    join carrier_accounts a on a.business_id = r.business_id and a.id = r.carrier_account_id
    where r.business_id = ${tx.businessId} and r.missing_since is not null and r.problem is not null
      and exists (select from senders s where s.business_id = a.business_id and s.carrier_account_id = a.id
                  and s.retired_at is null)
    order by r.missing_since limit 1`.execute(tx.sql);
  const [first] = rows;
  return first ? { ...first, since: first.since.toISOString() } : null;
}
