import { sql } from 'kysely';
import { handsetChanged } from '../carriers/simulator/handset-changed.ts';
import type { Tx } from '../storage/transaction.ts';

/** A text whose fate is settled, and which the program has not heard of yet. */
export interface DueReport {
  readonly id: string;
  readonly accountId: string;
  readonly outcome: 'delivered' | 'undelivered';
}

/**
 * Puts accepted texts on their handsets, oldest first, or settles that they cannot be delivered. Rows that another
 * process has at work are passed over, so that several deliver side by side and none twice.
 *
 * Commits before anything is reported: a text is on its handset before its message can show `delivered`, however long
 * the report has to wait for the number's lock.
 */
export async function deliverAccepted(tx: Tx, limit: number): Promise<DueReport[]> {
  const { rows } = await sql<DueReport & { readonly number: string }>`
    with accepted as (
      select t.id, h.behaviour is not distinct from 'undeliverable' as undeliverable
      from simulator_texts t
      left join simulator_handsets h on h.business_id = t.business_id and h.number = t.number
      where t.business_id = ${tx.businessId} and not t.reported and t.outcome is null
      order by t.id
      limit ${limit}
      for update of t skip locked
    )
    update simulator_texts t set
      outcome = case when a.undeliverable then 'undelivered' else 'delivered' end,
      -- Whole milliseconds, as every time here: they are places in a list. Never before the text was taken, though
      -- that may have been by another machine's clock.
      at = case when not a.undeliverable then greatest(t.accepted_at, ${new Date()}::timestamptz) end
    from accepted a, senders s
    where t.business_id = ${tx.businessId} and t.id = a.id
      and s.business_id = t.business_id and s.number = t.sender
    returning t.id, t.number, s.carrier_account_id as "accountId", t.outcome`.execute(tx.sql);
  const delivered = rows.filter(({ outcome }) => outcome === 'delivered');
  for (const number of new Set(delivered.map(({ number }) => number))) handsetChanged(tx, number);
  // UPDATE returns rows in no order; ids follow the order of acceptance.
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What was settled and never reported: whoever was to do it is gone, or its report failed. */
export async function leftUnreported(tx: Tx, takenBefore: Date, limit: number): Promise<DueReport[]> {
  return tx.sql
    .selectFrom('simulator_texts as t')
    .innerJoin('senders as s', (join) =>
      join.onRef('s.business_id', '=', 't.business_id').onRef('s.number', '=', 't.sender'),
    )
    .select(['t.id', 's.carrier_account_id as accountId', 't.outcome'])
    .where('t.business_id', '=', tx.businessId)
    .where('t.reported', '=', false)
    .where('t.outcome', 'is not', null)
    .where('t.accepted_at', '<', takenBefore)
    .orderBy('t.id')
    .limit(limit)
    .$narrowType<{ outcome: 'delivered' | 'undelivered' }>()
    .execute();
}

/**
 * In the transaction of the report itself, so that both are on record or neither.
 *
 * @returns false where another process has reported the text, or is about to: this one must not.
 */
export async function markReported(tx: Tx, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update simulator_texts set reported = true
    where business_id = ${tx.businessId} and id = (
      select id from simulator_texts
      where business_id = ${tx.businessId} and id = ${id} and not reported
      for update skip locked
    )`.execute(tx.sql);
  return numAffectedRows === 1n;
}
