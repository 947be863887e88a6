import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../storage/transaction.ts';
import type { Message } from './messages.ts';
import type { TaskOutcome } from './tasks.ts';

/**
 * The call list: what no text could tell becomes a task, and stays until a person settles it (M11). It settles itself
 * only where the text was delivered after all, or where its subject moved on and there is nothing left to tell.
 *
 * All of it under the number's lock. A subject's open task is one row: a later reason takes the place of an earlier one.
 */

/** An event that is, or was, to be told. */
export interface Told {
  /** The event's id. */
  readonly id: string;
  readonly type: string;
  readonly subject_id: string;
  readonly label: string | null;
  readonly customer_id: string | null;
  readonly work_order_id: string | null;
}

/** A text, as it stands after a change. */
export type TextState = Pick<Message, 'id' | 'purpose' | 'conversation_id' | 'status' | 'reason'>;

/** Somebody took these back, or their subject did: nobody waits to be told. */
const TAKEN_BACK: readonly (string | null)[] = ['canceled', 'status_changed', 'dropped'];

/**
 * Texts reached another state. Where one is a notice that tells nobody now, its customer is to be called; where it was
 * delivered after all, not any more. Screens that show its work order hear of it. Of no effect for other texts.
 */
export async function noticesMoved(tx: Tx, texts: readonly TextState[]): Promise<void> {
  const notices = new Map(texts.flatMap((text) => (text.purpose === 'notice' ? [[text.id, text]] : [])));
  if (notices.size === 0) return;
  const { rows } = await sql<Told & { message_id: string; call_id: string | null }>`
    select e.id, e.type, e.subject_id, e.label, e.customer_id, e.work_order_id, e.message_id,
           (select t.id from tasks t where t.business_id = e.business_id and t.status = 'open'
            and t.subject = split_part(e.type, '.', 1) || ' ' || e.subject_id) as call_id
    from reported_events e
    where e.business_id = ${tx.businessId} and e.message_id = any(${[...notices.keys()]}::uuid[])
    order by e.id`.execute(tx.sql);
  for (const { message_id, call_id, ...event } of rows) {
    const notice = notices.get(message_id);
    if (notice === undefined) continue;
    if (event.work_order_id !== null) {
      tx.changed('work_order.updated', event.work_order_id, { notice: notice.status });
    }
    if (toldNobody(notice)) await callInstead(tx, event, notice.reason ?? notice.status, notice);
    else if (notice.status === 'delivered' && call_id !== null) {
      await settleCall(tx, event, 'delivered');
    }
  }
}

function toldNobody({ status, reason }: TextState): boolean {
  if (status === 'canceled') return !TAKEN_BACK.includes(reason);
  // Of `unknown` nobody knows; a call too many is better than a customer who waits.
  return status === 'refused' || status === 'failed' || status === 'undelivered' || status === 'unknown';
}

/**
 * Opens the task to tell the customer by other means, or brings the subject's open one up to date. Not where the
 * subject has moved on since, nor where somebody has settled this very event.
 */
export async function callInstead(
  tx: Tx,
  event: Told,
  reason: string,
  text: Pick<Message, 'id' | 'conversation_id'> | null,
): Promise<void> {
  const id = uuid();
  const subject = subjectOf(event);
  const { rows } = await sql<{ id: string }>`
    insert into tasks as t (business_id, id, kind, subject, reported_event_id, customer_id, work_order_id, label, reason,
                            conversation_id, message_id)
    select ${tx.businessId}, ${id}, 'tell_customer', ${subject}, e.id, e.customer_id, e.work_order_id, e.label,
           ${reason}, ${text?.conversation_id ?? null}, ${text?.id ?? null}
    from reported_events e
    where e.business_id = ${tx.businessId} and e.id = ${event.id}
      and not exists (
        select from reported_events later
        where later.business_id = e.business_id and later.subject_id = e.subject_id and later.created_at > e.created_at
          and split_part(later.type, '.', 1) = split_part(e.type, '.', 1) and later.type <> e.type)
      and not exists (
        select from tasks settled
        where settled.business_id = e.business_id and settled.subject = ${subject} and settled.reported_event_id = e.id
          and settled.status = 'done' and settled.done_by is not null)
    on conflict (business_id, subject) where status = 'open' do update set
      reported_event_id = excluded.reported_event_id, customer_id = excluded.customer_id,
      work_order_id = excluded.work_order_id, label = excluded.label, reason = excluded.reason,
      conversation_id = excluded.conversation_id, message_id = excluded.message_id
    returning t.id`.execute(tx.sql);
  const [call] = rows;
  if (!call) return;
  tx.changed(call.id === id ? 'task.created' : 'task.updated', call.id, {
    kind: 'tell_customer',
    status: 'open',
    conversationId: text?.conversation_id ?? null,
    messageId: text?.id ?? null,
    workOrderId: event.work_order_id,
  });
  if (event.work_order_id !== null) tx.changed('work_order.updated', event.work_order_id, { call: call.id });
}

/** A subject that reached another status needs no call about the one before. */
export const callNoLonger = (tx: Tx, event: Pick<Told, 'type' | 'subject_id'>): Promise<void> =>
  settleCall(tx, event, 'no_longer_needed');

/** Settles the subject's open call: where this very status of it was told, or where it has another one by now. */
async function settleCall(
  tx: Tx,
  event: Pick<Told, 'type' | 'subject_id'>,
  outcome: Extract<TaskOutcome, 'delivered' | 'no_longer_needed'>,
): Promise<void> {
  const itsType = outcome === 'delivered' ? sql`e.type = ${event.type}` : sql`e.type <> ${event.type}`;
  const { rows } = await sql<Settled>`
    update tasks t set status = 'done', outcome = ${outcome}, done_at = now()
    from reported_events e
    where t.business_id = ${tx.businessId} and t.status = 'open' and t.subject = ${subjectOf(event)}
      and e.business_id = t.business_id and e.id = t.reported_event_id and ${itsType}
    returning t.id, t.conversation_id, t.message_id, t.work_order_id`.execute(tx.sql);
  for (const task of rows) {
    tx.changed('task.updated', task.id, {
      kind: 'tell_customer',
      status: 'done',
      conversationId: task.conversation_id,
      messageId: task.message_id,
      workOrderId: task.work_order_id,
    });
    if (task.work_order_id !== null) tx.changed('work_order.updated', task.work_order_id, { call: null });
  }
}

interface Settled {
  id: string;
  conversation_id: string | null;
  message_id: string | null;
  work_order_id: string | null;
}

/** An id of a work order and one of an order may be the same: a subject is of its kind. */
const subjectOf = ({ type, subject_id }: Pick<Told, 'type' | 'subject_id'>): string =>
  `${type.split('.', 1)[0]} ${subject_id}`;
