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
  const facts = await endYesOf(tx, vault, number, withoutCustomers(number.facts, [customerId]), released, {
    method: 'record_change',
    actor,
    occurredAt: new Date(),
    details: { customer: customerId },
  });
  // What is about no one in particular went to whoever had confirmed the number.
  const isAnybodys = facts.confirmedCustomers.length > 0;
  await cancelTextsFor(tx, number.number, isAnybodys ? { customerId } : 'all', 'number_changed');
  return facts;
}

/**
 * Ends the yes of a number that somebody has left, where it was theirs alone: the no that it had ended stands again, whoever said
 * it; else nobody may hold the number any more.
 *
 * @param facts without whoever left
 */
export async function endYesOf(
  tx: Tx,
  vault: Vault,
  number: LockedNumber,
  facts: NumberFacts,
  released: boolean,
  happening: Omit<Happening, 'decision'>,
): Promise<NumberFacts> {
  if (facts.consent.state !== 'opted_in') return facts;
  const no = noBehindYes(facts);
  if (!released && no === null) return facts;
  const decision = no === null ? 'number_released' : no === 'declined' ? 'decline' : 'opt_out';
  const appended = await appendEvent(tx, vault, { ...number, facts }, withLinksBefore(facts), {
    ...happening,
    decision,
  });
  if (no !== null) await cancelQueued(tx, number.number, appended.facts.consent.state);
  return appended.facts;
}
