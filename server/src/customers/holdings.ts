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

/** Whether a time lies within the time that one of these holdings lasted. */
export const isHeldAt = (holdings: readonly Pick<Holding, 'from' | 'until'>[], at: Date): boolean =>
  holdings.some(({ from, until }) => at >= from && (until === null || at <= until));
