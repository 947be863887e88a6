import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/**
 * Cancels everything that waits for this number, each text with its reason in the thread (C21). Under the number's
 * lock, so nothing is claimed meanwhile.
 */
export async function cancelQueued(tx: Tx, number: string, reason: string): Promise<void> {
  await cancel(tx, reason, queuedFor(tx, number));
}

/**
 * Cancels what people and events asked to have sent to this number: for one customer, or for all. What the system owes
 * the number (the confirmation of a STOP, say) stays.
 */
export async function cancelTextsFor(
  tx: Tx,
  number: string,
  whose: { readonly customerId: string } | 'all',
  reason: string,
): Promise<void> {
  const texts = queuedFor(tx, number).where('purpose', 'in', ['message', 'notice']);
  await cancel(tx, reason, whose === 'all' ? texts : texts.where('customer_id', '=', whose.customerId));
}

const queuedFor = (tx: Tx, number: string) =>
  tx.sql
    .updateTable('messages')
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('status', '=', sql.lit('queued'));

async function cancel(tx: Tx, reason: string, queued: ReturnType<typeof queuedFor>): Promise<void> {
  const rows = await queued
    .set({ status: 'canceled', reason, updated_at: sql<Date>`now()` })
    .returning(['id', 'conversation_id'])
    .execute();
  for (const row of rows) {
    tx.changed('message.updated', row.id, {
      conversationId: row.conversation_id,
      status: 'canceled',
      reason,
    });
  }
}

/** Lets go at once what waited for a passing reason that has passed. Under the number's lock. */
export async function releaseDeferred(tx: Tx, number: string, reason: string): Promise<void> {
  await tx.sql
    .updateTable('messages')
    .set({ send_after: sql<Date>`now()`, reason: null, updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('status', '=', sql.lit('queued'))
    .where('reason', '=', reason)
    .execute();
  tx.textsDue();
}
