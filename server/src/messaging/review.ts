import { businessDaysAfter, type NumberFacts } from '@conversations/consent';
import { sql } from 'kysely';
import type { Actor } from '../businesses/actors.ts';
import type { Business } from '../businesses/settings.ts';
import { type AppendedEvent, appendEvent } from '../ledger/append-event.ts';
import { type LockedNumber, saveNumber } from '../numbers/locked-number.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { cancelQueued, releaseDeferred } from './queue.ts';
import { type Meaning, openTask, type TaskOutcome } from './tasks.ts';

/**
 * An unclear text is under review: perhaps the customer wants no more texts (C18). Texts to the number rest, staff's too,
 * until a person has decided, the customer has said it plainly, or two business days have passed, which counts as an
 * opt-out. All of it under the number's lock.
 */

const DAYS_TO_DECIDE = 2;

/** Texts rest from now on (`withInbound`), and staff are asked why. */
export async function beginReview(
  tx: Tx,
  business: Business,
  text: { readonly conversationId: string; readonly messageId: string },
): Promise<void> {
  const dueAt = businessDaysAfter(new Date(), DAYS_TO_DECIDE, business.timeZone);
  await openTask(tx, 'unclear', text.conversationId, text.messageId, dueAt);
}

/**
 * There is nothing to find out any more: the customer, or somebody who spoke with them, has said it plainly.
 *
 * @param restUntil what rested goes on then: not while a screen still offers to take that answer back (C7)
 */
export async function endReview(
  tx: Tx,
  number: string,
  facts: NumberFacts,
  restUntil?: Date,
): Promise<NumberFacts> {
  if (facts.pausedSince === null) return facts;
  await settleReviews(tx, number, { outcome: 'no_longer_needed', doneBy: null, note: undefined });
  await releaseDeferred(tx, number, 'paused_for_review', restUntil);
  return { ...facts, pausedSince: null };
}

/** Texts rest again: what had answered the question was taken back. */
export async function resumeReview(tx: Tx, facts: NumberFacts, review: EndedReview): Promise<NumberFacts> {
  const { rows } = await sql<SettledTask>`
    update tasks set status = 'open', outcome = null, done_at = null, done_by = null
    where business_id = ${tx.businessId} and id = any(${[...review.taskIds]}::uuid[]) and status = 'done'
    returning id, kind, conversation_id, message_id`.execute(tx.sql);
  for (const row of rows) tellScreens(tx, row, 'open');
  return { ...facts, pausedSince: review.pausedSince };
}

/** What resuming a review needs to know of it. */
export interface EndedReview {
  readonly pausedSince: string;
  readonly taskIds: readonly string[];
}

/** The review that this number is under, as it would have to be resumed; null where it is under none. */
export async function openReview(tx: Tx, number: string, facts: NumberFacts): Promise<EndedReview | null> {
  if (facts.pausedSince === null) return null;
  const { rows } = await sql<{ id: string }>`
    select t.id ${reviewsOf(tx, number)}`.execute(tx.sql);
  return { pausedSince: facts.pausedSince, taskIds: rows.map(({ id }) => id) };
}

/** The text that was read, and what it was found to mean. */
export interface Finding {
  readonly meaning: Meaning;
  /** `undecided` where nobody found anything in time. */
  readonly outcome: Meaning | 'undecided';
  readonly messageId: string;
  readonly saidAt: Date;
  readonly actor: Actor;
  readonly note?: string | undefined;
}

/**
 * What an unclear text means is decided: an event of its own, by whoever decided. An opt-out that staff find is one, and
 * sends no text; else what rested goes on.
 */
export async function decideReview(
  tx: Tx,
  vault: Vault,
  locked: LockedNumber,
  { meaning, outcome, messageId, saidAt, actor, note }: Finding,
): Promise<AppendedEvent> {
  const before: NumberFacts = { ...locked.facts, pausedSince: null };
  const appended = await appendEvent(tx, vault, locked, before, {
    decision: meaning,
    // The customer's own text says it; who read it so is the event's actor.
    method: 'text',
    actor,
    occurredAt: saidAt,
    details: {
      sourceMessageId: messageId,
      ...(actor.kind === 'staff' && { staff: actor.name }),
      note,
    },
  });
  const doneBy = outcome === 'undecided' ? null : actor.id;
  await settleReviews(tx, locked.number, { outcome, doneBy, note });
  if (meaning === 'opt_out') await cancelQueued(tx, locked.number, appended.facts.consent.state);
  else await releaseDeferred(tx, locked.number, 'paused_for_review');
  await saveNumber(tx, locked, appended.facts);
  return appended;
}

interface SettledTask {
  readonly id: string;
  readonly kind: string;
  readonly conversation_id: string | null;
  readonly message_id: string | null;
}

const reviewsOf = (tx: Tx, number: string) => sql`
  from tasks t join conversations v on v.business_id = t.business_id and v.id = t.conversation_id
  where t.business_id = ${tx.businessId} and t.status = 'open' and t.kind = 'unclear' and v.number = ${number}`;

async function settleReviews(
  tx: Tx,
  number: string,
  by: { readonly outcome: TaskOutcome; readonly doneBy: string | null; readonly note: string | undefined },
): Promise<void> {
  const { rows } = await sql<SettledTask>`
    update tasks set status = 'done', outcome = ${by.outcome}, done_by = ${by.doneBy}::uuid, done_at = now(),
           note = coalesce(${by.note ?? null}, note)
    where business_id = ${tx.businessId} and id in (select t.id ${reviewsOf(tx, number)})
    returning id, kind, conversation_id, message_id`.execute(tx.sql);
  for (const row of rows) tellScreens(tx, row, 'done');
}

function tellScreens(tx: Tx, task: SettledTask, status: 'open' | 'done'): void {
  tx.changed('task.updated', task.id, {
    kind: task.kind,
    status,
    conversationId: task.conversation_id,
    messageId: task.message_id,
  });
}
