import { signedSinceLastNo } from '@conversations/consent';
import type { Actor } from '../businesses/actors.ts';
import { loadBusiness } from '../businesses/settings.ts';
import { appendEvent } from '../ledger/append-event.ts';
import { cancelPromotional } from '../messaging/queue.ts';
import { lockNumber, saveNumber } from '../numbers/locked-number.ts';
import { Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import { Outdated, type Tx } from '../storage/transaction.ts';
import { checkAgreement } from './check-answer.ts';
import { findCustomer } from './customers.ts';
import { type Answer, numberChanged, type Recorded } from './record-consent.ts';

/**
 * Puts on record that a customer signed for texts that sell, or wants no more of them (C10). An event of its own beside
 * the yes to other texts, which it needs and never stands in for. An end of it cancels what sells and waits; it sends
 * nothing, and the other texts go on.
 *
 * @param arrivedAt when the request came in, before any lock.
 * @throws Rejection `not_opted_in` where the number agrees to no texts, `signed_before_no` where a no came after the
 *   signature.
 */
export async function recordPromotional(
  tx: Tx,
  vault: Vault,
  id: string,
  answer: Answer,
  actor: Actor,
  arrivedAt: Date,
): Promise<Recorded> {
  const { country } = await loadBusiness(tx);
  const customer = await findCustomer(tx, id);
  const agreement = await checkAgreement(tx, answer, customer, country, arrivedAt);
  const locked = await lockNumber(tx, vault, customer.mobile);
  const { id: customerId, mobile } = await findCustomer(tx, id);
  if (mobile !== customer.mobile) {
    throw answer.decision === 'opt_in' ? numberChanged() : new Outdated('The customer’s number changed');
  }
  const { facts: were } = locked;
  const occurredAt = answer.occurredAt ?? arrivedAt;
  const signs = answer.decision === 'opt_in';
  if (signs) {
    if (were.consent.state !== 'opted_in') throw notOptedIn();
    if (!signedSinceLastNo(were.consent, { occurredAt: occurredAt.toISOString() })) throw signedBeforeNo();
  }
  const before = signs
    ? { ...were, confirmedCustomers: [...new Set([...were.confirmedCustomers, customerId])] }
    : were;
  const appended = await appendEvent(tx, vault, locked, before, {
    decision: signs ? 'opt_in_promotional' : 'opt_out_promotional',
    method: answer.method,
    actor,
    occurredAt,
    script: agreement,
    details: {
      customer: customerId,
      store: answer.storeId,
      staff: answer.staff ?? actor.name,
      note: answer.note,
      evidence: answer.evidence,
    },
  });
  if (!signs) await cancelPromotional(tx, customer.mobile);
  await saveNumber(tx, locked, appended.facts);
  return {
    ...appended,
    number: customer.mobile,
    inFlight: locked.inFlight,
    confirmationMessageId: null,
    undoUntil: null,
  };
}

const notOptedIn = () =>
  new Rejection(
    'conflict',
    'not_opted_in',
    'This number agrees to no texts',
    'An agreement to promotional texts stands beside the yes to texts about orders and service. Ask for that first, by the script.',
  );

const signedBeforeNo = () =>
  new Rejection(
    'conflict',
    'signed_before_no',
    'The customer said no after this was signed',
    'What was signed before a no counts no more, and neither does what was signed before the number changed hands. A new signature is needed.',
  );
