import type { Tx } from '../storage/transaction.ts';

/** A checkpoint as it is shown to others: with the lines of its witnesses, where there are any. */
export interface SignedHead {
  readonly size: number;
  readonly note: string;
  readonly witnessed: boolean;
}

/** The smallest cosigned checkpoint that counts so many entries; where none is, the smallest of ours. */
export async function signedHead(tx: Tx, size: number): Promise<SignedHead> {
  const cosigned = await tx.sql
    .selectFrom('log_cosignatures')
    .select('tree_size')
    .where('business_id', '=', tx.businessId)
    .where('tree_size', '>=', size)
    .orderBy('tree_size')
    .limit(1)
    .executeTakeFirst();
  const head = await tx.sql
    .selectFrom('log_checkpoints')
    .select(['tree_size', 'note'])
    .where('business_id', '=', tx.businessId)
    .where('tree_size', '>=', cosigned?.tree_size ?? size)
    .orderBy('tree_size')
    .limit(1)
    .executeTakeFirstOrThrow();
  const lines = await tx.sql
    .selectFrom('log_cosignatures')
    .select('line')
    .where('business_id', '=', tx.businessId)
    .where('tree_size', '=', head.tree_size)
    .orderBy('witness')
    .execute();
  return {
    size: head.tree_size,
    note: head.note + lines.map(({ line }) => line).join(''),
    witnessed: lines.length > 0,
  };
}
