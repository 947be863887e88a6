import { sql } from 'kysely';
import { inBusiness, type Store } from '../storage/transaction.ts';

/**
 * A place in a business's changes. Transaction first, then id: ids alone are not in the order of commits, and a change
 * that commits late would be skipped.
 */
export interface Place {
  readonly xid: bigint;
  readonly id: number;
}

export interface Change {
  readonly place: Place;
  readonly type: string;
  readonly data: unknown;
}

export function isBeyond(a: Place, b: Place): boolean {
  return a.xid > b.xid || (a.xid === b.xid && a.id > b.id);
}

export function writePlace({ xid, id }: Place): string {
  return `${xid}-${id}`;
}

export function readPlace(text: string): Place | null {
  const parts = /^(\d{1,19})-(\d{1,15})$/.exec(text);
  return parts === null ? null : { xid: BigInt(parts[1] as string), id: Number(parts[2]) };
}

/** Where only what commits from now on lies beyond. */
export async function presentPlace(store: Store, businessId: string): Promise<Place> {
  return inBusiness(store, businessId, async (tx) => {
    const { rows } = await sql<{
      xmin: string;
    }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xmin`.execute(tx.sql);
    return { xid: BigInt(rows[0]?.xmin ?? 0), id: 0 };
  });
}

/**
 * Reads the changes beyond a place, up to the oldest transaction that still runs: below it nothing can appear any more.
 *
 * @returns `more`: there is more to read, at once; `unsettled`: there is more that waits for an older transaction's end.
 */
export async function readChanges(
  store: Store,
  businessId: string,
  after: Place,
  limit: number,
): Promise<{ changes: Change[]; more: boolean; unsettled: boolean }> {
  const rows = await inBusiness(store, businessId, (tx) =>
    tx.sql
      .selectFrom('changes')
      .select([
        'xid',
        'id',
        'type',
        'data',
        sql<boolean>`xid < pg_snapshot_xmin(pg_current_snapshot())`.as('settled'),
      ])
      .where('business_id', '=', businessId)
      .where(sql<boolean>`(xid, id) > (${String(after.xid)}::xid8, ${after.id}::bigint)`)
      .orderBy('xid')
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  const settled = rows.filter((row) => row.settled);
  return {
    changes: settled.map(({ xid, id, type, data }) => ({ place: { xid: BigInt(xid), id }, type, data })),
    more: settled.length === limit,
    unsettled: settled.length < rows.length,
  };
}
