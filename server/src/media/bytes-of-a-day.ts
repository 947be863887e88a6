import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/** How much a business has sent in by itself within a day, in bytes. What customers send counts for nothing here. */
export async function bytesOfToday(tx: Tx): Promise<number> {
  const { bytes } = await tx.sql
    .selectFrom('media as m')
    .innerJoin('actors as a', (join) =>
      join.onRef('a.business_id', '=', 'm.business_id').onRef('a.id', '=', 'm.created_by'),
    )
    .select(sql<string>`coalesce(sum(m.size), 0)`.as('bytes'))
    .where('m.business_id', '=', tx.businessId)
    .where('m.created_at', '>', sql<Date>`now() - interval '1 day'`)
    .where('a.kind', '!=', 'customer')
    .executeTakeFirstOrThrow();
  return Number(bytes);
}
