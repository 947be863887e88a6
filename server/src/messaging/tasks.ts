import { v7 as uuid } from 'uuid';
import type { Tx } from '../storage/transaction.ts';

/**
 * What only a person can settle.
 * - `call_back`: wrote after a no; they may not be texted (C11)
 * - `start_beside_stop`: START and STOP within a minute, order unknown; counted as a STOP (C31)
 * - `keyword_may_mean_appointment`: a bare CANCEL, END or QUIT opted out; perhaps they meant the appointment (C19)
 * - `unclear`: perhaps they want no more texts; texts rest until a person has decided, or until `due_at` (C18)
 * - `wrong_number`: whoever has this phone is not the customer; find the right number (C17)
 * - `dispute`: they say that they never agreed; the owner's to answer (C16)
 * - `confirmation_not_delivered`: the opt-in confirmation did not get through; automatic texts hold (C7)
 * - `tell_customer`: what was to be told by text was not (call-instead.ts)
 */
export const TASK_KINDS = [
  'call_back',
  'start_beside_stop',
  'keyword_may_mean_appointment',
  'unclear',
  'wrong_number',
  'dispute',
  'confirmation_not_delivered',
  'tell_customer',
] as const;

export type TaskKind = (typeof TASK_KINDS)[number];

/** What a person did about a task, in the order in which it is offered. */
export const PERSONS_OUTCOMES = [
  'called',
  'left_voicemail',
  'in_person',
  'printed_tag',
  'emailed',
  'other',
] as const;

/** What a person found an unclear text to mean (C18). */
export const MEANINGS = ['opt_out', 'not_opt_out'] as const;
export type Meaning = (typeof MEANINGS)[number];

/**
 * What came of a task; the last three where it settled itself. `undecided`: nobody decided in time, which counts as an
 * opt-out (C18).
 */
export const TASK_OUTCOMES = [
  ...PERSONS_OUTCOMES,
  ...MEANINGS,
  'delivered',
  'no_longer_needed',
  'undecided',
] as const;

export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

export async function openTask(
  tx: Tx,
  kind: Exclude<TaskKind, 'tell_customer'>,
  conversationId: string,
  messageId: string,
  dueAt: Date | null = null,
): Promise<void> {
  const id = uuid();
  await tx.sql
    .insertInto('tasks')
    .values({
      business_id: tx.businessId,
      id,
      kind,
      conversation_id: conversationId,
      message_id: messageId,
      due_at: dueAt,
    })
    .execute();
  tx.changed('task.created', id, { kind, conversationId, messageId });
}
