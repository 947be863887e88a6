import { sql } from 'kysely';
import { noticesMoved, type TextState } from '../messaging/call-instead.ts';
import type { Tx } from '../storage/transaction.ts';

/**
 * A subject that moves on to another status takes back what was still to be told of the one before: a mis-click that is
 * undone tells nobody (C52). Under the number's lock.
 */
export async function undoNotices(
  tx: Tx,
  number: string,
  { subjectId, type }: { subjectId: string; type: string },
): Promise<void> {
  const { rows } = await sql<TextState>`
    update messages m set status = 'canceled', reason = 'status_changed', updated_at = now()
    from reported_events e
    where m.business_id = ${tx.businessId} and m.number = ${number} and m.status = 'queued'
      and e.business_id = m.business_id and e.message_id = m.id
      and e.subject_id = ${subjectId} and e.type <> ${type} and split_part(e.type, '.', 1) = split_part(${type}, '.', 1)
    returning m.id, m.purpose, m.conversation_id, m.status, m.reason`.execute(tx.sql);
  for (const row of rows) {
    tx.changed('message.updated', row.id, {
      conversationId: row.conversation_id,
      status: 'canceled',
      reason: 'status_changed',
    });
  }
  await noticesMoved(tx, rows);
}
