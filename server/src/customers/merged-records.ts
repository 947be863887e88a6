import type { Selectable } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { Tx } from '../storage/transaction.ts';

/** A record that was merged into another, as it was known. */
export interface MergedRecord {
  readonly id: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly mergedAt: string;
}

/** What stands in the place of a merged record's number: no query for a number finds it, and nobody can text it. */
export const mergedMobile = (id: string): string => `merged:${id}`;

/** The records that were merged into these, by the one that is kept; the earliest first. */
export async function recordsMergedInto(
  tx: Tx,
  customerIds: readonly string[],
): Promise<Map<string, MergedRecord[]>> {
  if (customerIds.length === 0) return new Map();
  const rows = await tx.sql
    .selectFrom('customers')
    .select(['id', 'name', 'external_id', 'merged_into', 'merged_at'])
    .where('business_id', '=', tx.businessId)
    .where('merged_into', 'is not', null)
    .where('merged_into', 'in', [...customerIds])
    .orderBy('merged_at')
    .orderBy('id')
    .execute();
  const byKept = new Map<string, MergedRecord[]>();
  for (const { id, name, external_id: externalId, merged_into: kept, merged_at: at } of rows) {
    if (kept === null || at === null) continue;
    const records = byKept.get(kept) ?? [];
    byKept.set(kept, [...records, { id, name, externalId, mergedAt: at.toISOString() }]);
  }
  return byKept;
}

/** Customers of more than one record who had this number before. Asked where nobody has it now. */
export function gaveUpByMerge(tx: Tx, number: string): Promise<Selectable<Tables['customers']>[]> {
  return tx.sql
    .selectFrom('customers as c')
    .selectAll('c')
    .where('c.business_id', '=', tx.businessId)
    .where('c.erased_at', 'is', null)
    .where('c.id', 'in', (on) =>
      on
        .selectFrom('numbers as n')
        .innerJoin('number_holdings as h', (join) =>
          join.onRef('h.business_id', '=', 'n.business_id').onRef('h.number_id', '=', 'n.id'),
        )
        .innerJoin('customers as m', (join) =>
          join.onRef('m.business_id', '=', 'h.business_id').onRef('m.merged_into', '=', 'h.customer_id'),
        )
        .select('h.customer_id')
        .where('n.business_id', '=', tx.businessId)
        .where('n.number', '=', number),
    )
    .orderBy('c.id')
    .execute();
}

/** The id by which a customer is known now: of a record that was merged into another, that one's. */
export async function idInUse(tx: Tx, id: string): Promise<string> {
  const row = await tx.sql
    .selectFrom('customers')
    .select('merged_into')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.merged_into ?? id;
}

/** By all these ids things may have been recorded of one customer: their own, and those of the records merged into it. */
export async function idsOfCustomer(tx: Tx, customerId: string): Promise<string[]> {
  const merged = await recordsMergedInto(tx, [customerId]);
  return [customerId, ...(merged.get(customerId) ?? []).map(({ id }) => id)];
}
