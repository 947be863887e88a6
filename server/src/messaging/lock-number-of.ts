import { type LockedNumber, lockKnownNumber } from '../numbers/locked-number.ts';
import type { Tx } from '../storage/transaction.ts';

/** Locks the number that a text is of. Erased while this waited for the lock, the text is of another, so it looks again. */
export async function lockNumberOf(tx: Tx, messageId: string): Promise<LockedNumber> {
  for (let tries = 0; tries < 3; tries++) {
    const { number } = await tx.sql
      .selectFrom('messages')
      .select('number')
      .where('business_id', '=', tx.businessId)
      .where('id', '=', messageId)
      .executeTakeFirstOrThrow();
    const locked = await lockKnownNumber(tx, number);
    if (locked !== null) return locked;
  }
  throw new Error('The number of this text was not found');
}
