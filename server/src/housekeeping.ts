import { sql } from 'kysely';
import type { Logger } from 'pino';
import { throwAwayUnattached } from './media/stored-media.ts';
import { inBusiness, type Store, type Tx } from './storage/transaction.ts';

const EVERY_MS = 10 * 60_000;

/** Throws away what is kept for a day only: idempotency keys, changes that open screens have long seen, unused pictures. */
export function startHousekeeping({ store, log }: { store: Store; log: Logger }): { stop(): void } {
  const sweep = async () => {
    try {
      const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
      for (const { id } of rows) await inBusiness(store, id, throwAway);
    } catch (error) {
      log.error({ err: error }, 'old keys, changes and pictures could not be thrown away yet');
    }
  };
  const timer = setInterval(() => void sweep(), EVERY_MS).unref();
  return { stop: () => clearInterval(timer) };
}

export async function throwAway(tx: Tx): Promise<void> {
  for (const table of ['idempotency_keys', 'changes'] as const) {
    await tx.sql
      .deleteFrom(table)
      .where('business_id', '=', tx.businessId)
      .where('created_at', '<', sql<Date>`now() - interval '25 hours'`)
      .execute();
  }
  await throwAwayUnattached(tx);
}
