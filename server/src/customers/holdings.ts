import { ERASED_PATTERN } from '../numbers/erased.ts';
import { type LockedNumber, lockKnownNumber } from '../numbers/locked-number.ts';
import type { Tx } from '../storage/transaction.ts';

/** That a customer held a number, and when; `until` is null while they do. */
export interface Holding {
  readonly number: string;
  readonly numberId: string;
  readonly from: Date;
  readonly until: Date | null;
}

/** The numbers that a customer holds or held and of which anything was recorded. */
export async function recordedHoldings(tx: Tx, customerId: string): Promise<Holding[]> {
  const rows = await tx.sql
    .selectFrom('number_holdings as h')
    .select(['h.number', 'h.number_id', 'h.held_from', 'h.held_until'])
    .where('h.business_id', '=', tx.businessId)
    .where('h.customer_id', '=', customerId)
    .where((on) =>
      on.exists(
        on
          .selectFrom('consent_events as e')
          .select('e.id')
          .whereRef('e.business_id', '=', 'h.business_id')
          .whereRef('e.number_id', '=', 'h.number_id'),
      ),
    )
    .orderBy('h.held_from')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    numberId: row.number_id,
    from: row.held_from,
    until: row.held_until,
  }));
}

/** All the numbers that these customers hold or held, locked in the one order. */
export async function lockNumbersOf(tx: Tx, customerIds: readonly string[]): Promise<LockedNumber[]> {
  const locked: LockedNumber[] = [];
  for (const number of (await numbersHeld(tx, customerIds)).sort()) {
    const known = await lockKnownNumber(tx, number);
    if (known !== null) locked.push(known);
  }
  return locked;
}

/** Every number that these customers hold or held, and of which anything is known. */
export async function numbersHeld(tx: Tx, customerIds: readonly string[]): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('number_holdings as h')
    .innerJoin('numbers as n', (join) =>
      join.onRef('n.business_id', '=', 'h.business_id').onRef('n.id', '=', 'h.number_id'),
    )
    .select('n.number')
    .distinct()
    .where('h.business_id', '=', tx.businessId)
    .where('h.customer_id', 'in', [...customerIds])
    .where('n.number', 'not like', ERASED_PATTERN)
    .execute();
  return rows.map(({ number }) => number);
}

/** Numbers that these customers had and gave up, and that nobody has now, by customer; the latest first. */
export async function earlierNumbersOf(
  tx: Tx,
  customerIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (customerIds.length === 0) return new Map();
  const rows = await tx.sql
    .selectFrom('number_holdings as h')
    .select(['h.customer_id', 'h.number'])
    .where('h.business_id', '=', tx.businessId)
    .where('h.customer_id', 'in', [...customerIds])
    .where('h.held_until', 'is not', null)
    .where('h.number', 'not like', ERASED_PATTERN)
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('customers as c')
            .select('c.id')
            .whereRef('c.business_id', '=', 'h.business_id')
            .whereRef('c.mobile', '=', 'h.number'),
        ),
      ),
    )
    .orderBy('h.held_until', 'desc')
    .execute();
  const byCustomer = new Map<string, string[]>();
  for (const { customer_id: id, number } of rows) {
    byCustomer.set(id, [...new Set([...(byCustomer.get(id) ?? []), number])]);
  }
  return byCustomer;
}

/** Who had a number before, the latest first: asked where nobody has it now. */
export async function formerHoldersOf(tx: Tx, number: string): Promise<{ id: string; name: string }[]> {
  const rows = await tx.sql
    .selectFrom('numbers as n')
    .innerJoin('number_holdings as h', (join) =>
      join.onRef('h.business_id', '=', 'n.business_id').onRef('h.number_id', '=', 'n.id'),
    )
    .innerJoin('customers as c', (join) =>
      join.onRef('c.business_id', '=', 'h.business_id').onRef('c.id', '=', 'h.customer_id'),
    )
    .select(['c.id', 'c.name'])
    .where('n.business_id', '=', tx.businessId)
    .where('n.number', '=', number)
    .where('c.erased_at', 'is', null)
    .orderBy('h.held_until', 'desc')
    .execute();
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** Whether a time lies within the time that one of these holdings lasted. */
export const isHeldAt = (holdings: readonly Pick<Holding, 'from' | 'until'>[], at: Date): boolean =>
  holdings.some(({ from, until }) => at >= from && (until === null || at <= until));
