import { sql } from 'kysely';
import type { Actor } from '../businesses/actors.ts';
import type { PERSONS_OUTCOMES } from '../messaging/tasks.ts';
import { missing, Rejection } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';
import { listTasks, type TaskView } from './tasks.ts';

export interface Settlement {
  readonly status: 'open' | 'done';
  readonly outcome?: (typeof PERSONS_OUTCOMES)[number] | undefined;
  readonly note?: string | undefined;
}

/**
 * A person settles a task, or opens it again; who it was and when stays with it. What an unclear text means is decided and
 * not settled (decide-meaning.ts); a dispute is the owner's (C16, C18).
 */
export async function settleTask(
  tx: Tx,
  id: string,
  { status, outcome, note }: Settlement,
  by: { readonly actor: Actor; readonly isOwner: boolean },
): Promise<TaskView> {
  const { actor } = by;
  const done = status === 'done';
  const [before] = await listTasks(tx, { id, limit: 1 });
  if (before?.kind === 'unclear') throw needsDecision();
  if (before?.kind === 'dispute' && !by.isOwner) throw ownersDispute();
  const task = await tx.sql
    .updateTable('tasks')
    .set({
      status,
      outcome: done ? (outcome ?? null) : null,
      done_by: done ? actor.id : null,
      done_at: done ? sql<Date>`now()` : null,
      ...(note === undefined ? {} : { note }),
    })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .returning(['kind', 'conversation_id', 'message_id', 'work_order_id'])
    .executeTakeFirst()
    .catch((error: { code?: string }) => {
      throw error.code === '23505' ? openedAnew() : error;
    });
  if (!task) throw missing('task');
  tx.changed('task.updated', id, {
    kind: task.kind,
    status,
    conversationId: task.conversation_id,
    messageId: task.message_id,
    workOrderId: task.work_order_id,
  });
  if (task.work_order_id !== null) {
    tx.changed('work_order.updated', task.work_order_id, { call: done ? null : id });
  }
  const [shown] = await listTasks(tx, { id, limit: 1 });
  if (!shown) throw missing('task');
  return shown;
}

const needsDecision = () =>
  new Rejection(
    'conflict',
    'needs_decision',
    'Somebody has to decide what the text means',
    'Use POST /tasks/{id}/decision: does the customer want no more texts, or not?',
  );

const ownersDispute = () =>
  new Rejection(
    'forbidden',
    'owner_only',
    'A dispute is the owner’s to settle',
    'They say that they never agreed. The owner answers with the proof that is on record.',
  );

/** One open task for each subject: a later one stands in this one's place. */
const openedAnew = () =>
  new Rejection(
    'conflict',
    'open_already',
    'There is a later task about the same',
    'It is open; settle that one.',
  );
