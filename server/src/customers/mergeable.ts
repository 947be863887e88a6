import { invalid, missing, Rejection } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';
import type { CustomerRow } from './customers.ts';

/**
 * The two records, under their locks; whoever takes in work for one of them meanwhile waits, and finds the kept one.
 *
 * @throws Rejection that says why they cannot become one, and what to do.
 */
export async function lockMergeable(
  tx: Tx,
  keptId: string,
  from: string,
): Promise<{ kept: CustomerRow; other: CustomerRow }> {
  const rows = await tx.sql
    .selectFrom('customers')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', [keptId, from])
    .orderBy('id')
    .forUpdate()
    .execute();
  const kept = rows.find(({ id }) => id === keptId);
  const other = rows.find(({ id }) => id === from);
  if (kept === undefined) throw missing('customer');
  if (other === undefined) {
    throw invalid({ field: 'from', message: 'is no customer of this shop; see GET /customers' });
  }
  if (kept.merged_into !== null) throw keptIsMerged(kept.merged_into, from);
  if (other.merged_into !== null) throw otherIsMerged(other.merged_into, keptId);
  if (kept.erased_at !== null || other.erased_at !== null) throw erased();
  return { kept, other };
}

function keptIsMerged(into: string, from: string): Rejection {
  return into === from
    ? new Rejection(
        'conflict',
        'already_merged',
        'These two are one record already',
        `It is kept as customer ${into}. There is nothing left to merge.`,
      )
    : new Rejection(
        'conflict',
        'already_merged',
        'This record was merged into another one',
        `It is kept as customer ${into}. Merge into that one instead.`,
      );
}

function otherIsMerged(into: string, keptId: string): Rejection {
  return into === keptId
    ? new Rejection(
        'conflict',
        'already_merged',
        'These two are one record already',
        'All that was on the other one is on this one. There is nothing left to merge.',
      )
    : new Rejection(
        'conflict',
        'already_merged',
        'The other record was merged before',
        `It is kept as customer ${into}. Merge that one, if both are the same person.`,
      );
}

const erased = () =>
  new Rejection(
    'conflict',
    'customer_erased',
    'One of the two was erased',
    'Nothing is known of who was erased, so nothing can be merged with them. Keep the other record as it is.',
  );
