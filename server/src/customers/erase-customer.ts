import { withoutCustomers } from '@conversations/consent';
import type { Actor } from '../businesses/actors.ts';
import { appendEvent, type Happening } from '../ledger/append-event.ts';
import { type LockedNumber, saveNumber } from '../numbers/locked-number.ts';
import { Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { customersOnNumber, findCustomer } from './customers.ts';
import { forgetNumber } from './forget-number.ts';
import { forgetPerson, forgetPersonOnShared } from './forget-person.ts';
import { lockNumbersOf, numbersHeld } from './holdings.ts';
import { endWhatWasTheirs } from './leave-number.ts';
import { idsOfCustomer } from './merged-records.ts';

export interface Erased {
  readonly erasedAt: string;
  /** Of how many numbers all that was known is gone. */
  readonly numbersErased: number;
  /** Of how many numbers others hold, or held, what the shop keeps for them stays. */
  readonly numbersShared: number;
}

/**
 * Erases a customer (C48): the record, the texts' words and pictures, the notes; and of every number that nobody else holds or held
 * the key, so that what the log says of it can be opened no more. The log still adds up, its events stay, and a no goes
 * on as a suppression (C36). Whoever shares the number keeps its consent, and what concerns them.
 *
 * @throws Rejection where work is in hand for this customer, or a text is with the carrier at this moment.
 */
export async function eraseCustomer(tx: Tx, vault: Vault, id: string, actor: Actor): Promise<Erased> {
  const { id: customerId } = await findCustomer(tx, id);
  const numbers = await lockNumbersOf(tx, [customerId]);
  // Under the locks: nobody changes the record, merges it, or texts it, any more.
  const present = await findCustomer(tx, customerId);
  const held = await numbersHeld(tx, [customerId]);
  const isLocked = (wanted: string) => numbers.some(({ number }) => number === wanted);
  if (present.id !== customerId || !isLocked(present.mobile) || !held.every(isLocked))
    throw changedMeanwhile();
  await requireNothingInHand(tx, customerId, numbers);
  const at = new Date();
  let numbersErased = 0;
  for (const number of numbers) {
    const event = { method: 'record_change', actor, occurredAt: at } as const;
    if (await isHeldByOthers(tx, customerId, number.id)) {
      await leaveShared(tx, vault, number, customerId, event);
    } else {
      const { facts } = await appendEvent(tx, vault, number, number.facts, { decision: 'erased', ...event });
      await forgetNumber(tx, vault, number, facts);
      numbersErased++;
    }
  }
  // The records that were merged into this one are of the same person: all of them go.
  for (const each of await idsOfCustomer(tx, customerId)) {
    await forgetPerson(tx, each, at);
    tx.changed('customer.updated', each, {});
  }
  return {
    erasedAt: at.toISOString(),
    numbersErased,
    numbersShared: numbers.length - numbersErased,
  };
}

/** Whether another customer who was not erased holds this number, or held it: their certificate needs its key. */
export async function isHeldByOthers(tx: Tx, customerId: string, numberId: string): Promise<boolean> {
  const other = await tx.sql
    .selectFrom('number_holdings as h')
    .innerJoin('customers as c', (join) =>
      join.onRef('c.business_id', '=', 'h.business_id').onRef('c.id', '=', 'h.customer_id'),
    )
    .select('c.id')
    .where('h.business_id', '=', tx.businessId)
    .where('h.number_id', '=', numberId)
    .where('h.customer_id', '<>', customerId)
    .where('c.erased_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

/** The number stays, for others; this customer leaves it as by a change of number, and what was said of them goes. */
async function leaveShared(
  tx: Tx,
  vault: Vault,
  number: LockedNumber,
  customerId: string,
  event: Omit<Happening, 'decision'>,
): Promise<void> {
  const left = withoutCustomers(number.facts, [customerId]);
  const erased = await appendEvent(tx, vault, number, left, { decision: 'customer_erased', ...event });
  const others = (await customersOnNumber(tx, number.number)).filter(({ id }) => id !== customerId);
  const leaving = { customerId, released: others.length === 0, reason: 'customer_erased' } as const;
  const facts = await endWhatWasTheirs(tx, vault, number, erased.facts, leaving, event);
  await forgetPersonOnShared(tx, vault, number, customerId);
  tx.changed('customer.updated', customerId, { number: number.number });
  await saveNumber(tx, number, facts);
}

async function requireNothingInHand(
  tx: Tx,
  customerId: string,
  numbers: readonly LockedNumber[],
): Promise<void> {
  const work = await tx.sql
    .selectFrom('work_orders')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('customer_id', '=', customerId)
    .where('status', 'in', ['open', 'in_progress', 'ready'])
    .limit(1)
    .executeTakeFirst();
  if (work) {
    throw new Rejection(
      'conflict',
      'work_in_hand',
      'There is work in hand for this customer',
      'Hand it over or cancel it first: afterwards nobody can tell whose it is.',
    );
  }
  if (numbers.some(({ inFlight }) => inFlight !== null)) {
    throw new Rejection(
      'conflict',
      'text_under_way',
      'A text to this customer is with the carrier at this moment',
      'Try again in a few seconds.',
    );
  }
}

const changedMeanwhile = () =>
  new Rejection(
    'conflict',
    'changed_meanwhile',
    'The number on the record changed just now',
    'Read the record again.',
  );
