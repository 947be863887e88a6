import { sql } from 'kysely';
import { lockKnownNumber, saveNumber } from '../numbers/locked-number.ts';
import { inBusiness } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';
import { releaseDeferred } from './queue.ts';

/** Lets go at once what waited for the connection of this account, number by number. The gate decides anew about each. */
export async function releaseNotConnected(
  parts: Pick<Parts, 'store'>,
  { businessId, accountId }: { readonly businessId: string; readonly accountId: string },
): Promise<void> {
  const waiting = await inBusiness(parts.store, businessId, (tx) =>
    tx.sql
      .selectFrom('messages as m')
      .innerJoin('senders as s', (join) =>
        join.onRef('s.business_id', '=', 'm.business_id').onRef('s.number', '=', 'm.sender'),
      )
      .select('m.number')
      .distinct()
      .where('m.business_id', '=', businessId)
      .where('m.status', '=', sql.lit('queued'))
      .where('m.reason', '=', sql.lit('not_connected'))
      .where('s.carrier_account_id', '=', accountId)
      .execute(),
  );
  for (const { number } of waiting) {
    await inBusiness(parts.store, businessId, async (tx) => {
      const locked = await lockKnownNumber(tx, number);
      if (locked === null) return;
      await releaseDeferred(tx, number, 'not_connected');
      await saveNumber(tx, locked, locked.facts);
    });
  }
}
