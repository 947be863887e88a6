import { type NumberFacts, noBehindYes, withLinksBefore, withoutCustomers } from '@conversations/consent';
import type { Actor } from '../businesses/actors.ts';
import { appendEvent, type Happening } from '../ledger/append-event.ts';
import { cancelQueued, cancelTextsFor } from '../messaging/queue.ts';
import type { LockedNumber } from '../numbers/locked-number.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { customersOnNumber } from './customers.ts';

/**
 * A customer no longer has a number; their record names another one already. Nobody's link to it is theirs now, what waits
 * for it is not for whoever has it next, and where no record holds it any more its yes ends, and every no stays (C5). A no
 * that only their yes had ended stands again, for those who still hold the number.
 *
 * @returns the number's facts, to be saved.
 */
export async function leaveNumber(
  tx: Tx,
  vault: Vault,
  number: LockedNumber,
  { customerId, actor }: { readonly customerId: string; readonly actor: Actor },
): Promise<NumberFacts> {
  const released = (await customersOnNumber(tx, number.number)).length === 0;
  return endWhatWasTheirs(
    tx,
    vault,
    number,
    withoutCustomers(number.facts, [customerId]),
    { customerId, released, reason: 'number_changed' },
    { method: 'record_change', actor, occurredAt: new Date(), details: { customer: customerId } },
  );
}

/** Somebody who leaves a number. */
interface Leaving {
  readonly customerId: string;
  /** Nobody holds the number now. */
  readonly released: boolean;
  /** Of what is cancelled. */
  readonly reason: 'number_changed' | 'customer_erased';
}

/**
 * Ends the yes of a number that somebody has left, where it was theirs alone: the no that it had ended stands again, whoever
 * said it; else the yes ends where nobody holds the number any more. Cancels what waits for them, and with the last who had
 * confirmed the number what is about nobody in particular.
 *
 * @param number as it was
 * @param facts without whoever left
 */
export async function endWhatWasTheirs(
  tx: Tx,
  vault: Vault,
  number: LockedNumber,
  facts: NumberFacts,
  { customerId, released, reason }: Leaving,
  happening: Omit<Happening, 'decision'>,
): Promise<NumberFacts> {
  const no = noBehindYes(facts);
  let after = facts;
  if (no !== null || (released && facts.consent.state === 'opted_in')) {
    const decision = no === null ? 'number_released' : no === 'declined' ? 'decline' : 'opt_out';
    const left = { ...number, facts };
    const appended = await appendEvent(tx, vault, left, withLinksBefore(facts), { ...happening, decision });
    after = appended.facts;
  }
  if (no !== null) await cancelQueued(tx, number.number, after.consent.state);
  const andNobodys = number.facts.confirmedCustomers.length > 0 && facts.confirmedCustomers.length === 0;
  await cancelTextsFor(tx, number.number, released ? 'all' : { customerId, andNobodys }, reason);
  return after;
}
