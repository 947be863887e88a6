import {
  decide,
  type GateRules,
  type NumberFacts,
  type OutgoingText,
  type Verdict,
} from '@conversations/consent';
import { type Selectable, sql } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Tx } from '../storage/transaction.ts';

/** The work that is still the shop's: not picked up, not called off. */
export const OPEN_WORK: readonly Selectable<Tables['work_orders']>['status'][] = [
  'open',
  'in_progress',
  'ready',
];

/** What a point of sale calls what it has in hand: any other status ends it, one that nobody here knows too. */
const OPEN_AT_THE_TILL = [...OPEN_WORK, 'ready_for_pickup'].flatMap((status) => [
  `work_order.${status}`,
  `order.${status}`,
]);

/** A point of sale may never say that something was picked up: what it has not spoken of for so long is not in hand. */
const SPOKEN_OF_WITHIN_DAYS = 90;

/**
 * What the gate says of a text to this number. Whether the shop has something in hand for whoever has the number, it is
 * told where that matters, and it is looked up at that moment: under the number's lock, in the transaction that grants (C33,
 * C53).
 */
export async function askGate(
  tx: Tx,
  number: string,
  text: OutgoingText,
  facts: NumberFacts | null,
  rules: GateRules,
  now: Date,
): Promise<Verdict> {
  const verdict = decide(text, facts, rules, now);
  if (verdict.verdict !== 'refused' || verdict.reason !== 'unanswered') return verdict;
  return (await hasOpenWork(tx, number)) ? decide(text, facts, { ...rules, openWork: true }, now) : verdict;
}

/** A work order or an order of anybody who has this number now is open (C53). */
async function hasOpenWork(tx: Tx, number: string): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select exists (
      select from customers c join work_orders w on w.business_id = c.business_id and w.customer_id = c.id
      where c.business_id = ${tx.businessId} and c.mobile = ${number}
        and w.status in (${sql.join(OPEN_WORK.map((status) => sql.lit(status)))})
    ) or exists (
      select from customers c join reported_events e on e.business_id = c.business_id and e.customer_id = c.id
      where c.business_id = ${tx.businessId} and c.mobile = ${number}
        -- Of a work order of ours, its own status says it.
        and e.work_order_id is null and e.type = any(${OPEN_AT_THE_TILL})
        and least(e.occurred_at, e.created_at) > now() - ${SPOKEN_OF_WITHIN_DAYS} * interval '1 day'
        and not exists (
          select from reported_events later
          where later.business_id = e.business_id and later.subject_id = e.subject_id
            and split_part(later.type, '.', 1) = split_part(e.type, '.', 1) and later.created_at > e.created_at)
    ) as open`.execute(tx.sql);
  return rows[0]?.open === true;
}
