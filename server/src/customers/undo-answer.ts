import { type LoggedEvent, type NumberFacts, withLinksBefore } from '@conversations/consent';
import type { Actor } from '../businesses/actors.ts';
import { gateRules, loadBusiness } from '../businesses/settings.ts';
import { type AppendedEvent, appendEvent } from '../ledger/append-event.ts';
import { cancelBlockLifts } from '../messaging/block-lifts.ts';
import { cancelNoLongerPermitted } from '../messaging/queue.ts';
import { resumeReview } from '../messaging/review.ts';
import { lockNumber, saveNumber } from '../numbers/locked-number.ts';
import { missing, Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { findCustomer } from './customers.ts';

export interface Undone extends AppendedEvent {
  readonly number: string;
  /** The text that is with the carrier now; as after an opt-out the answer waits until it can begin no request any more. */
  readonly inFlight: string | null;
}

/**
 * Takes back a spoken answer that was recorded by mistake, within seconds and by whoever recorded it (C7). The state is
 * what it was before, the customer's link to the number too, and what this answer alone had permitted is cancelled:
 * nothing is ever more open than before the answer. It is an event of its own; the answer stays on record.
 *
 * @param arrivedAt when the request came in, before any lock.
 * @throws Rejection `not_undoable` where such an answer never can be, `too_late_to_undo` where it can no more.
 */
export async function undoAnswer(
  tx: Tx,
  vault: Vault,
  { customerId: named, eventId }: { readonly customerId: string; readonly eventId: string },
  actor: Actor,
  arrivedAt: Date,
): Promise<Undone> {
  const business = await loadBusiness(tx);
  const { id: customerId, mobile, time_zone } = await findCustomer(tx, named);
  const answer = await findAnswer(tx, customerId, eventId);
  if (!isSpokenAnswer(answer)) throw notUndoable();
  if (answer.actor.id !== actor.id) throw notTheirs();
  const locked = await lockNumber(tx, vault, mobile);
  const { facts: were } = locked;
  const { undo } = were;
  const { beforeAnswer } = were.consent;
  // Under the lock: after a STOP, or any other word on this number, there is no answer left to take back.
  const isLast = beforeAnswer?.answerId === eventId && undo?.eventId === eventId;
  if (!isLast || undo.customerId !== customerId || arrivedAt > new Date(undo.until)) throw tooLate(answer);
  const opened = were.consent.state === 'opted_in' && beforeAnswer.stood.state !== 'opted_in';
  if (opened && (await confirmationHasLeft(tx, were))) throw tooLate(answer);

  const { undo: _, ...linked } = opened ? withLinksBefore(were) : were;
  const before: NumberFacts = {
    ...linked,
    confirmation: opened ? null : were.confirmation,
    confirmedCustomers: undo.confirmedLink
      ? linked.confirmedCustomers.filter((confirmed) => confirmed !== customerId)
      : linked.confirmedCustomers,
  };
  const appended = await appendEvent(tx, vault, locked, before, {
    decision: 'withdrawn',
    method: 'record_change',
    actor,
    occurredAt: arrivedAt,
    details: { customer: customerId, staff: actor.name },
  });
  const rules = gateRules(business, { number: mobile, timeZone: time_zone });
  await cancelNoLongerPermitted(tx, mobile, { were, are: appended.facts }, rules, 'withdrawn');
  const blocked = opened ? await cancelBlockLifts(tx, mobile, appended.facts) : appended.facts;
  const facts = undo.review ? await resumeReview(tx, blocked, undo.review) : blocked;
  await saveNumber(tx, locked, facts);
  return { ...appended, facts, number: mobile, inFlight: locked.inFlight };
}

/** An event of a number that this customer holds or held. */
async function findAnswer(tx: Tx, customerId: string, eventId: string): Promise<LoggedEvent> {
  const row = await tx.sql
    .selectFrom('consent_events as e')
    .innerJoin('number_holdings as h', (join) =>
      join.onRef('h.business_id', '=', 'e.business_id').onRef('h.number_id', '=', 'e.number_id'),
    )
    .select('e.leaf')
    .where('e.business_id', '=', tx.businessId)
    .where('e.id', '=', eventId)
    .where('h.customer_id', '=', customerId)
    .executeTakeFirst();
  if (!row) throw missing('consent event');
  return JSON.parse(row.leaf.toString()) as LoggedEvent;
}

const isSpokenAnswer = ({ decision, method }: LoggedEvent) =>
  (decision === 'opt_in' || decision === 'decline') && (method === 'verbal' || method === 'call');

/** Whether the carrier may have been asked to take the confirmation. One that waits, or that the gate refused, was not. */
async function confirmationHasLeft(tx: Tx, { confirmation }: NumberFacts): Promise<boolean> {
  if (!confirmation?.messageId) return false;
  const { status } = await tx.sql
    .selectFrom('messages')
    .select('status')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', confirmation.messageId)
    .executeTakeFirstOrThrow();
  return status !== 'queued' && status !== 'refused';
}

const tooLate = ({ decision }: LoggedEvent) =>
  new Rejection(
    'conflict',
    'too_late_to_undo',
    'This answer can be taken back no more',
    decision === 'opt_in'
      ? 'The time is over, its confirmation has left, or something else was recorded since. If this customer wants no texts, record the opt-out: it holds at once.'
      : 'The time is over, it ended a yes, or something else was recorded since. If this customer does agree, read the script again and record the yes.',
  );

const notUndoable = () =>
  new Rejection(
    'conflict',
    'not_undoable',
    'This cannot be taken back',
    'Only a spoken yes or no can be, for a few seconds. After an opt-out only the customer’s own yes turns texts on again.',
  );

const notTheirs = () =>
  new Rejection(
    'conflict',
    'not_undoable',
    'Somebody else recorded this answer',
    'Only whoever recorded it can take it back. Ask the customer, and record what they say now.',
  );
