import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/**
 * Cancels everything that waits for this number, each text with its reason in the thread (C21). Under the number's
 * lock, so nothing is claimed meanwhile.
 */
export async function cancelQueued(tx: Tx, number: string, reason: string): Promise<void> {
  const rows = await tx.sql
    .updateTable('messages')
    .set({ status: 'canceled', reason, updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('status', '=', sql.lit('queued'))
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
