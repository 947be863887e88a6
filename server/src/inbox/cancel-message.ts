import { sql } from 'kysely';
import type { Actor } from '../businesses/actors.ts';
import { noticesMoved } from '../messaging/call-instead.ts';
import type { Message } from '../messaging/messages.ts';
import { lockKnownNumber, saveNumber } from '../numbers/locked-number.ts';
import { missing, Rejection } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';

export async function findMessage(tx: Tx, id: string): Promise<Message> {
  const message = await tx.sql
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!message) throw missing('message');
  return message;
}

/** Takes a text back while it waits. A second time it changes nothing. */
export async function cancelMessage(tx: Tx, id: string, actor: Actor): Promise<Message> {
  const { number } = await findMessage(tx, id);
  const locked = await lockKnownNumber(tx, number);
  const message = await findMessage(tx, id);
  if (message.status === 'canceled') return message;
  if (message.purpose !== 'message' && message.purpose !== 'notice') {
    throw new Rejection(
      'conflict',
      'not_cancelable',
      'This text is owed to the customer',
      'Confirmations and answers to HELP cannot be taken back. To take back a yes, record the opt-out.',
    );
  }
  if (message.status !== 'queued' || locked === null) {
    throw new Rejection(
      'conflict',
      'not_queued',
      'This text waits no more',
      `It is ${message.status}; only what is still queued can be taken back.`,
    );
  }
  const canceled = await tx.sql
    .updateTable('messages')
    .set({ status: 'canceled', reason: 'canceled', canceled_by: actor.id, updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  tx.changed('message.updated', id, { conversationId: message.conversation_id, status: 'canceled' });
  await noticesMoved(tx, [canceled]);
  await saveNumber(tx, locked, locked.facts);
  return canceled;
}
