import {
  type ConsentMethod,
  type NumberFacts,
  reopenedBy,
  withNumberConfirmed,
  withYesOf,
} from '@conversations/consent';
import type { Actor } from '../businesses/actors.ts';
import { loadBusiness } from '../businesses/settings.ts';
import { type AppendedEvent, appendEvent } from '../ledger/append-event.ts';
import { queueBlockLifts } from '../messaging/block-lifts.ts';
import { chooseSender } from '../messaging/choose-sender.ts';
import { confirmOptIn } from '../messaging/confirm-opt-in.ts';
import { cancelQueued } from '../messaging/queue.ts';
import { endReview, openReview } from '../messaging/review.ts';
import { lockNumber, saveNumber } from '../numbers/locked-number.ts';
import { Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import { Outdated, type Tx } from '../storage/transaction.ts';
import { checkAnswer } from './check-answer.ts';
import { findCustomer } from './customers.ts';

/** What a customer said, as whoever heard or read it puts it on record. */
export interface Answer {
  readonly decision: 'opt_in' | 'decline' | 'opt_out';
  readonly method: Exclude<ConsentMethod, 'text' | 'carrier' | 'record_change' | 'suppression'>;
  readonly scriptVersionId?: string | undefined;
  /** The number as it was read back to the customer. */
  readonly confirmedMobile?: string | undefined;
  readonly storeId?: string | undefined;
  readonly staff?: string | undefined;
  readonly note?: string | undefined;
  readonly occurredAt?: Date | undefined;
  readonly evidence?: string | undefined;
  readonly shownForSeconds?: number | undefined;
  /** How long a screen offers to take a spoken answer back; the confirmation of a yes waits that long (C7). */
  readonly undoSeconds?: number | undefined;
}

/** Whoever puts an answer on record. */
export interface Recorder {
  readonly actor: Actor;
  readonly isOwner: boolean;
}

export interface Recorded extends AppendedEvent {
  readonly number: string;
  /** The text that is with the carrier now; an opt-out is answered only when it can begin no request any more. */
  readonly inFlight: string | null;
  /** The confirmation that this answer brought. */
  readonly confirmationMessageId: string | null;
  /** Until when a screen offers the undo; null where none was asked for, or where the answer cannot be taken back. */
  readonly undoUntil: string | null;
}

/** An undo that was pressed in time may arrive this much later. */
const UNDO_GRACE_MS = 5_000;

/**
 * Puts a customer's answer on record, with what it has for effect: a yes brings its one confirmation, a no or an
 * opt-out cancels all that waits (C2, C3, C7, C23). An opt-out by staff or API sends no text.
 *
 * @param arrivedAt when the request came in, before any lock: of a yes and a no together the no wins (C7).
 */
export async function recordConsent(
  tx: Tx,
  vault: Vault,
  id: string,
  answer: Answer,
  { actor, isOwner }: Recorder,
  arrivedAt: Date,
): Promise<Recorded> {
  const business = await loadBusiness(tx);
  const customer = await findCustomer(tx, id);
  const script = await checkAnswer(tx, answer, customer, business.country, arrivedAt);
  const locked = await lockNumber(tx, vault, customer.mobile);
  const { id: customerId, mobile } = await findCustomer(tx, id);
  if (mobile !== customer.mobile) {
    // A no is theirs whatever their number: it is put on the one that they have now (C23).
    throw answer.decision === 'opt_in' ? numberChanged() : new Outdated('The customer’s number changed');
  }
  if (answer.decision === 'opt_in') {
    const { reopeningNeedsOwner: needsOwner } = business.settings;
    const reopened = reopenedBy(locked.facts.consent, { needsOwner });
    if (reopened === 'start_only') throw onlyStart();
    if (reopened === 'owner' && !isOwner) throw ownerOnly();
  }

  const confirmsLink =
    answer.confirmedMobile !== undefined && !locked.facts.confirmedCustomers.includes(customerId);
  // Read back, so somebody has it (C57).
  const readBack =
    answer.confirmedMobile === undefined ? locked.facts : withNumberConfirmed(locked.facts, arrivedAt);
  const before: NumberFacts = confirmsLink
    ? { ...readBack, confirmedCustomers: [...readBack.confirmedCustomers, customerId] }
    : readBack;
  const appended = await appendEvent(tx, vault, locked, before, {
    decision: answer.decision,
    method: answer.method,
    actor,
    occurredAt: answer.occurredAt ?? arrivedAt,
    script,
    details: {
      customer: customerId,
      store: answer.storeId,
      staff: answer.staff ?? actor.name,
      note: answer.note,
      evidence: answer.evidence,
      shownForSeconds: answer.shownForSeconds?.toString(),
    },
  });
  const { event } = appended;
  const answered =
    answer.decision === 'opt_in' ? withYesOf(appended.facts, before.consent, customerId) : appended.facts;
  // Whoever has just spoken with the customer need not wonder any more what an unclear text meant (C18).
  const review = await openReview(tx, customer.mobile, answered);
  const undoMs = (answer.undoSeconds ?? 0) * 1_000;
  const undoUntil = new Date(Date.parse(event.recordedAt) + undoMs);
  let facts = await endReview(tx, customer.mobile, answered, undoMs > 0 ? undoUntil : undefined);
  if (answer.decision !== 'opt_in') {
    // Who had opted out already has nothing waiting but, perhaps, the confirmation of their STOP.
    if (before.consent.state !== 'opted_out') await cancelQueued(tx, customer.mobile, facts.consent.state);
  }
  const optsIn = facts.consent.state === 'opted_in' && before.consent.state !== 'opted_in';
  if (optsIn) {
    const sendAfter = undoMs > 0 ? undoUntil : undefined;
    const sender = await chooseSender(tx, { number: customer.mobile, storeId: answer.storeId });
    facts = await confirmOptIn(tx, business, facts, customer.mobile, sender, sendAfter);
  }
  if (answer.decision === 'opt_in' && answer.method !== 'import') {
    facts = await queueBlockLifts(tx, customer.mobile, facts, {
      eventId: event.id,
      consentSeq: event.seq,
      saidAt: answer.occurredAt ?? arrivedAt,
      askAfter: undoUntil,
    });
  }
  const undoable = facts.consent.beforeAnswer?.answerId === event.id;
  if (undoable) {
    const until = new Date(undoUntil.getTime() + UNDO_GRACE_MS).toISOString();
    facts = {
      ...facts,
      undo: {
        eventId: event.id,
        actorId: actor.id,
        customerId,
        until,
        confirmedLink: confirmsLink,
        ...(review !== null && { review }),
      },
    };
  }
  await saveNumber(tx, locked, facts);
  return {
    ...appended,
    facts,
    number: customer.mobile,
    inFlight: locked.inFlight,
    confirmationMessageId: optsIn ? (facts.confirmation?.messageId ?? null) : null,
    undoUntil: undoable && undoMs > 0 ? undoUntil.toISOString() : null,
  };
}

const onlyStart = () =>
  new Rejection(
    'conflict',
    'only_start_reopens',
    'Only the phone itself can opt this number in again',
    'It said STOP twice, or that it is the wrong number, or it was erased after an opt-out. The customer can text START to the shop’s number.',
  );

const ownerOnly = () =>
  new Rejection(
    'forbidden',
    'reopening_needs_owner',
    'Only the owner may record this yes',
    'The customer had texted STOP, and the shop has set that its owner then records a yes again. Ask the owner, or let the customer text START to the shop’s number.',
  );

export const numberChanged = () =>
  new Rejection(
    'conflict',
    'changed_meanwhile',
    'The number on the record changed just now',
    'Read the record again.',
  );
