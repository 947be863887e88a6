import { setTimeout as sleep } from 'node:timers/promises';
import { inBusiness, type Store, type Tx } from '../storage/transaction.ts';

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

const LOOK_EVERY_MS = 50;

/**
 * Waits, a while at most, until a witness has cosigned a checkpoint of at least so many entries: a certificate then says
 * so, and else that it is not witnessed.
 */
export async function untilCosigned(
  store: Store,
  businessId: string,
  size: number,
  atMostMs: number,
): Promise<boolean> {
  for (const end = performance.now() + atMostMs; ; await sleep(LOOK_EVERY_MS)) {
    if (atMostMs <= 0 || performance.now() > end) return false;
    if ((await inBusiness(store, businessId, (tx) => signedHead(tx, size))).witnessed) return true;
  }
}
