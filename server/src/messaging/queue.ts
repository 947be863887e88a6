import { decide, type GateRules, type LastingReason, type NumberFacts } from '@conversations/consent';
import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';
import { noticesMoved } from './call-instead.ts';

/**
 * Cancels everything that waits for this number, each text with its reason in the thread (C21). Under the number's
 * lock, so nothing is claimed meanwhile.
 */
export async function cancelQueued(tx: Tx, number: string, reason: string): Promise<void> {
  await cancel(tx, reason, queuedFor(tx, number));
}

/**
 * Cancels what waits for this number: what people and events asked to have sent to one customer, and about no customer in
 * particular; or, when nobody has the number any more, that and what an opt-in brought. What the phone's own STOP or HELP is
 * owed stays.
 */
export async function cancelTextsFor(
  tx: Tx,
  number: string,
  whose: { readonly customerId: string; readonly andNobodys: boolean } | 'all',
  reason: string,
): Promise<void> {
  const texts = queuedFor(tx, number);
  const theirs =
    whose === 'all'
      ? texts.where('purpose', 'in', ['message', 'notice', 'opt_in_confirmation', 'opt_in_question'])
      : texts.where('purpose', 'in', ['message', 'notice']).where((eb) => {
          const their = eb('customer_id', '=', whose.customerId);
          return whose.andNobodys ? eb.or([their, eb('customer_id', 'is', null)]) : their;
        });
  await cancel(tx, reason, theirs);
}

/** Cancels what sells and waits for this number: its customer wants no more of that, and the rest goes on (C24). */
export async function cancelPromotional(tx: Tx, number: string): Promise<void> {
  await cancel(tx, 'promotions_ended', queuedFor(tx, number).where('category', '=', 'promotional'));
}

/**
 * Cancels what these facts no longer permit and the earlier ones did: after an answer was taken back, what it alone had
 * permitted. The gate says what that is; what it refuses for another cause is for the hand-over.
 */
export async function cancelNoLongerPermitted(
  tx: Tx,
  number: string,
  facts: { readonly were: NumberFacts; readonly are: NumberFacts },
  rules: GateRules,
  reason: string,
): Promise<void> {
  const texts = await tx.sql
    .selectFrom('messages')
    .select(['id', 'category', 'sender', 'customer_id', 'expires_at'])
    .select(sql<Parameters<typeof decide>[0]['purpose']>`purpose`.as('purpose'))
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('status', '=', sql.lit('queued'))
    .execute();
  const now = new Date();
  const ids = texts.flatMap(({ customer_id: customerId, expires_at: expiresAt, ...text }) => {
    const permitted = (on: NumberFacts) => {
      const verdict = decide({ ...text, customerId, expiresAt }, on, rules, now);
      return verdict.verdict !== 'refused' || FOR_THE_HAND_OVER.includes(verdict.reason);
    };
    return permitted(facts.were) && !permitted(facts.are) ? [text.id] : [];
  });
  if (ids.length > 0) await cancel(tx, reason, queuedFor(tx, number).where('id', 'in', ids));
}

/** Reasons that no answer of the customer's brings or takes away. */
const FOR_THE_HAND_OVER: readonly LastingReason[] = ['carrier_blocked', 'expired', 'unanswered'];

const queuedFor = (tx: Tx, number: string) =>
  tx.sql
    .updateTable('messages')
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('status', '=', sql.lit('queued'));

async function cancel(tx: Tx, reason: string, queued: ReturnType<typeof queuedFor>): Promise<void> {
  const rows = await queued
    .set({ status: 'canceled', reason, updated_at: sql<Date>`now()` })
    .returning(['id', 'purpose', 'conversation_id', 'status', 'reason'])
    .execute();
  for (const row of rows) {
    tx.changed('message.updated', row.id, {
      conversationId: row.conversation_id,
      status: 'canceled',
      reason,
    });
  }
  await noticesMoved(tx, rows);
}

/** Lets go at once what waited for a passing reason that has passed. Under the number's lock. */
export async function releaseDeferred(tx: Tx, number: string, reason: string, at?: Date): Promise<void> {
  await tx.sql
    .updateTable('messages')
    .set({ send_after: at ?? sql<Date>`now()`, reason: null, updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('status', '=', sql.lit('queued'))
    .where('reason', '=', reason)
    .execute();
  tx.textsDue();
}
