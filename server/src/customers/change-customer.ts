import { withNumberConfirmed } from '@conversations/consent';
import { sql } from 'kysely';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { type Business, loadBusiness } from '../businesses/settings.ts';
import { type LockedNumber, lockNumbers, saveNumber } from '../numbers/locked-number.ts';
import { invalid, Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { externalIdTaken, type NewCustomer } from './create-customer.ts';
import {
  type CustomerRow,
  findByExternalId,
  findCustomer,
  requirePhoneNumber,
  requireTextable,
} from './customers.ts';
import { leaveNumber } from './leave-number.ts';

/** What may change; what is left out stays. `confirmedMobile`: the number was read back in person (C5). */
export type CustomerChange = { readonly [Field in keyof NewCustomer]?: NewCustomer[Field] | undefined } & {
  readonly confirmedMobile?: string | undefined;
};

/**
 * Changes a record. A new number brings the state that it already has; the old one keeps no yes when no record holds it
 * any more, and every no (C5).
 */
export async function changeCustomer(
  tx: Tx,
  vault: Vault,
  named: string,
  change: CustomerChange,
): Promise<CustomerRow> {
  const business = await loadBusiness(tx);
  const before = await findCustomer(tx, named);
  const { id } = before;
  const mobile = numberAfter(change, before, business);
  if (change.confirmedMobile !== undefined) {
    const confirmed = requirePhoneNumber(change.confirmedMobile, business.country, 'confirmedMobile');
    if (confirmed !== mobile)
      throw invalid({ field: 'confirmedMobile', message: 'is not the number on the record' });
  }
  if (
    change.externalId &&
    change.externalId !== before.external_id &&
    (await findByExternalId(tx, change.externalId))
  ) {
    throw externalIdTaken();
  }
  // Numbers first, both in one order, then the record.
  const locked = await lockNumbers(tx, vault, [before.mobile, mobile]);
  const after = await tx.sql
    .updateTable('customers')
    .set({
      mobile,
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.email === undefined ? {} : { email: change.email }),
      ...(change.externalId === undefined ? {} : { external_id: change.externalId }),
      ...(change.language === undefined ? {} : { language: change.language }),
      ...(change.timeZone === undefined ? {} : { time_zone: change.timeZone }),
      updated_at: sql<Date>`now()`,
    })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .where('mobile', '=', before.mobile)
    .returningAll()
    .executeTakeFirst()
    .catch((error: { code?: string }) => {
      // Another record took this externalId since it was looked up: the only unique value that can change here.
      throw error.code === '23505' ? externalIdTaken() : error;
    });
  if (!after) throw changedMeanwhile();
  for (const number of new Set([before.mobile, mobile])) tx.changed('customer.updated', id, { number });
  const [from, to] = [locked.get(before.mobile), locked.get(mobile)];
  if (from && to && from !== to) await move(tx, vault, id, from, to);
  const current = to && (from === to ? to : locked.get(mobile));
  if (change.confirmedMobile !== undefined && current) await confirm(tx, current, id);
  return after;
}

/** The number that stays is taken as it is, though the shop texts there no more (C54). */
function numberAfter({ mobile }: CustomerChange, before: CustomerRow, business: Business): string {
  if (mobile === undefined) return before.mobile;
  const same = requirePhoneNumber(mobile, business.country, 'mobile') === before.mobile;
  return same ? before.mobile : requireTextable(mobile, business, 'mobile');
}

async function move(
  tx: Tx,
  vault: Vault,
  customerId: string,
  from: LockedNumber,
  to: LockedNumber,
): Promise<void> {
  const facts = await leaveNumber(tx, vault, from, { customerId, actor: await actorOf(tx, SYSTEM) });
  const now = new Date();
  await tx.sql
    .updateTable('number_holdings')
    .set({ held_until: now })
    .where('business_id', '=', tx.businessId)
    .where('customer_id', '=', customerId)
    .where('held_until', 'is', null)
    .execute();
  await tx.sql
    .insertInto('number_holdings')
    .values({
      business_id: tx.businessId,
      customer_id: customerId,
      number_id: to.id,
      number: to.number,
      held_from: now,
      held_until: null,
    })
    .execute();
  await saveNumber(tx, from, facts);
}

async function confirm(tx: Tx, number: LockedNumber, customerId: string): Promise<void> {
  const confirmedCustomers = [...new Set([...number.facts.confirmedCustomers, customerId])];
  await saveNumber(tx, number, withNumberConfirmed({ ...number.facts, confirmedCustomers }, new Date()));
  tx.changed('consent.changed', number.id, { number: number.number });
}

const changedMeanwhile = () =>
  new Rejection(
    'conflict',
    'changed_meanwhile',
    'Somebody else changed this number just now',
    'Read the record again and repeat the change if it is still wanted.',
  );
