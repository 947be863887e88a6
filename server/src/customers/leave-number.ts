import type { NumberFacts } from '@conversations/consent';
import type { Actor } from '../businesses/actors.ts';
import { appendEvent } from '../ledger/append-event.ts';
import { cancelTextsFor } from '../messaging/queue.ts';
import type { LockedNumber } from '../numbers/locked-number.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { customersOnNumber } from './customers.ts';

/**
 * A customer no longer has a number; their record names another one already. Nobody's link to it is theirs now, what waits
 * for it is not for whoever has it next, and where no record holds it any more its yes ends, and every no stays (C5).
 *
 * @returns the number's facts, to be saved.
 */
export async function leaveNumber(
  tx: Tx,
  vault: Vault,
  number: LockedNumber,
  { customerId, actor }: { readonly customerId: string; readonly actor: Actor },
): Promise<NumberFacts> {
  let facts: NumberFacts = {
    ...number.facts,
    confirmedCustomers: number.facts.confirmedCustomers.filter((confirmed) => confirmed !== customerId),
  };
  const released = (await customersOnNumber(tx, number.number)).length === 0;
  if (released && facts.consent.state === 'opted_in') {
    const appended = await appendEvent(tx, vault, number, facts, {
      decision: 'number_released',
      method: 'record_change',
      actor,
      occurredAt: new Date(),
      details: { customer: customerId },
    });
    facts = appended.facts;
  }
  await cancelTextsFor(tx, number.number, released ? 'all' : { customerId }, 'number_changed');
  return facts;
}
