import { withOneOf, withoutCustomers } from '@conversations/consent';
import { sql } from 'kysely';
import type { Actor } from '../businesses/actors.ts';
import { loadBusiness } from '../businesses/settings.ts';
import { appendEvent } from '../ledger/append-event.ts';
import { type LockedNumber, saveNumber } from '../numbers/locked-number.ts';
import { invalid } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import { Outdated, type Tx } from '../storage/transaction.ts';
import { type CustomerRow, requirePhoneNumber } from './customers.ts';
import { lockNumbersOf, numbersHeld } from './holdings.ts';
import { leaveNumber } from './leave-number.ts';
import { lockMergeable } from './mergeable.ts';
import { mergedMobile } from './merged-records.ts';
import { lockWorkOf, moveHoldings, moveWhatHangs } from './move-records.ts';

export interface Merge {
  /** The record that ends; it stays as a pointer to the one that is kept. */
  readonly from: string;
  /** Which of the two names, and which of the two numbers, the customer goes on with; the kept record's if left out. */
  readonly name?: string | undefined;
  readonly mobile?: string | undefined;
}

export interface Merged {
  readonly row: CustomerRow;
  /** The number that the customer has no more; null where both records had the same. */
  readonly left: string | null;
}

/**
 * Makes two records of one person one (C5, C6). All that hangs on the other moves to the kept one, and the other's ids lead
 * to it from now on; nothing is deleted (C56).
 *
 * It grants nothing: the record shows whatever its number has said. A number that nobody holds any more keeps every no and
 * loses its yes, and what waited for it is cancelled, as when a record is corrected.
 *
 * @throws Rejection where there are not two records that can become one.
 */
export async function mergeCustomers(
  tx: Tx,
  vault: Vault,
  keptId: string,
  { from, ...chosen }: Merge,
  actor: Actor,
): Promise<Merged> {
  if (from === keptId) throw invalid({ field: 'from', message: 'is this very record; name the other one' });
  const ids = [keptId, from] as const;
  // In the order in which everyone locks: work, then numbers, then records.
  await lockWorkOf(tx, from);
  const numbers = new Map((await lockNumbersOf(tx, ids)).map((number) => [number.number, number]));
  const { kept, other } = await lockMergeable(tx, keptId, from);
  // A change of number, or another merge, came first: then other numbers are to be locked.
  const held = await numbersHeld(tx, ids);
  const numberOf = (mobile: string): LockedNumber => {
    const number = numbers.get(mobile);
    if (number === undefined) throw new Outdated('A record changed its number');
    return number;
  };
  held.forEach(numberOf);
  const { country } = await loadBusiness(tx);
  const name = choose(chosen.name, 'name', [kept.name, other.name]);
  const mobile = choose(
    chosen.mobile === undefined ? undefined : requirePhoneNumber(chosen.mobile, country, 'mobile'),
    'mobile',
    [kept.mobile, other.mobile],
  );
  const number = numberOf(mobile);
  const left =
    kept.mobile === other.mobile ? null : numberOf(mobile === kept.mobile ? other.mobile : kept.mobile);

  const row = await join(tx, kept, other, { name, mobile });
  await moveWhatHangs(tx, { from, to: keptId, numbers: held });
  const happening = {
    decision: 'records_merged',
    method: 'record_change',
    actor,
    occurredAt: new Date(),
    details: { customer: keptId, merged: from, staff: actor.name },
  } as const;
  // Whether the number was read back to this customer (C5): it was to the person, and staff say that both records are that
  // person. So one confirmed link among the two carries, if it is of this very number. A link to another number says nothing
  // of this one, two unconfirmed ones make no confirmed one, and a STOP, a wrong number or a release that unlinked both is
  // not undone by it.
  const { facts } = await appendEvent(tx, vault, number, withOneOf(number.facts, ids), happening);
  await saveNumber(tx, number, facts);
  if (left !== null) {
    const merged = await appendEvent(tx, vault, left, withoutCustomers(left.facts, ids), happening);
    await saveNumber(
      tx,
      left,
      await leaveNumber(tx, vault, { ...left, facts: merged.facts }, { customerId: keptId, actor }),
    );
  }
  await moveHoldings(tx, { from, to: keptId, left: left?.id ?? null });
  for (const id of ids) {
    for (const each of new Set([kept.mobile, other.mobile]))
      tx.changed('customer.updated', id, { number: each });
  }
  return { row, left: left?.number ?? null };
}

/** Of what staff saw on the two records: what has changed since then is not what they chose. */
function choose(chosen: string | undefined, field: string, [kept, other]: [string, string]): string {
  if (chosen === undefined) return kept;
  const found = [kept, other].find((each) => each === chosen);
  if (found !== undefined) return found;
  throw invalid({
    field,
    message: 'is on neither of the two records; choose one of theirs, and correct the record afterwards',
  });
}

/** The kept record takes over what it lacks. An id of the point of sale that it cannot take over leads to it all the same. */
async function join(
  tx: Tx,
  kept: CustomerRow,
  other: CustomerRow,
  chosen: { readonly name: string; readonly mobile: string },
): Promise<CustomerRow> {
  const record = (id: string) =>
    tx.sql.updateTable('customers').where('business_id', '=', tx.businessId).where('id', '=', id);
  const takesId = kept.external_id === null && other.external_id !== null;
  await record(other.id)
    .set({
      merged_into: kept.id,
      merged_at: sql<Date>`now()`,
      updated_at: sql<Date>`now()`,
      mobile: mergedMobile(other.id),
      ...(takesId ? { external_id: null } : {}),
    })
    .execute();
  // Whatever led to the other leads on in one step.
  await tx.sql
    .updateTable('customers')
    .set({ merged_into: kept.id })
    .where('business_id', '=', tx.businessId)
    .where('merged_into', '=', other.id)
    .execute();
  return record(kept.id)
    .set({
      ...chosen,
      email: kept.email ?? other.email,
      external_id: kept.external_id ?? other.external_id,
      language: kept.language ?? other.language,
      time_zone: kept.time_zone ?? other.time_zone,
      updated_at: sql<Date>`now()`,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}
