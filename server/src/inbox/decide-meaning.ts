import type { Actor } from '../businesses/actors.ts';
import type { AppendedEvent } from '../ledger/append-event.ts';
import { decideReview } from '../messaging/review.ts';
import type { Meaning } from '../messaging/tasks.ts';
import { lockKnownNumber } from '../numbers/locked-number.ts';
import { missing, Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';

export interface Decided extends AppendedEvent {
  readonly number: string;
  /** The text that is with the carrier now; as after a STOP the answer waits until it can begin no request any more. */
  readonly inFlight: string | null;
}

/**
 * A person decides what an unclear text means (C18). The decision is a consent event with their name.
 *
 * @throws Rejection `not_unclear` where the task is of another kind, `decided_already` where there is nothing to decide any
 *   more: somebody else did, or the customer has said it plainly.
 */
export async function decideMeaning(
  tx: Tx,
  vault: Vault,
  taskId: string,
  { meaning, note }: { readonly meaning: Meaning; readonly note?: string | undefined },
  actor: Actor,
): Promise<Decided> {
  const task = await taskOf(tx, taskId);
  if (!task) throw missing('task');
  if (task.kind !== 'unclear' || task.number === null || task.message_id === null) throw notUnclear();
  const locked = await lockKnownNumber(tx, task.number);
  // Under the lock: whatever answers the question holds it.
  if (locked === null || (await taskOf(tx, taskId))?.status !== 'open') throw decidedAlready();
  const decided = await decideReview(tx, vault, locked, {
    meaning,
    outcome: meaning,
    messageId: task.message_id,
    saidAt: task.said_at ?? new Date(),
    actor,
    note,
  });
  return { ...decided, number: task.number, inFlight: locked.inFlight };
}

/** The number whose texts a task is about; null where it is about none. */
export const numberOfTask = async (tx: Tx, taskId: string): Promise<string | null> =>
  (await taskOf(tx, taskId))?.number ?? null;

function taskOf(tx: Tx, id: string) {
  return tx.sql
    .selectFrom('tasks as t')
    .leftJoin('conversations as v', (join) =>
      join.onRef('v.business_id', '=', 't.business_id').onRef('v.id', '=', 't.conversation_id'),
    )
    .leftJoin('messages as m', (join) =>
      join.onRef('m.business_id', '=', 't.business_id').onRef('m.id', '=', 't.message_id'),
    )
    .select(['t.kind', 't.status', 't.message_id', 'v.number', 'm.created_at as said_at'])
    .where('t.business_id', '=', tx.businessId)
    .where('t.id', '=', id)
    .executeTakeFirst();
}

const notUnclear = () =>
  new Rejection(
    'conflict',
    'not_unclear',
    'This task leaves nothing to decide about a text',
    'Settle it with PATCH /tasks/{id}.',
  );

const decidedAlready = () =>
  new Rejection(
    'conflict',
    'decided_already',
    'There is nothing to decide any more',
    'Somebody else decided, or the customer has said it plainly since. Read the thread again.',
  );
