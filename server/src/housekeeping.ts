import { sql } from 'kysely';
import type { Logger } from 'pino';
import { inBusiness, type Store } from './storage/transaction.ts';

const EVERY_MS = 10 * 60_000;

/** Throws away what is kept for a day only: idempotency keys, and changes that open screens have long seen. */
export function startHousekeeping({ store, log }: { store: Store; log: Logger }): { stop(): void } {
  const sweep = async () => {
    try {
      const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
      for (const { id } of rows) await inBusiness(store, id, ({ sql: trx }) => throwAway(trx, id));
    } catch (error) {
      log.error({ err: error }, 'old keys and changes could not be thrown away yet');
    }
  };
  const timer = setInterval(() => void sweep(), EVERY_MS).unref();
  return { stop: () => clearInterval(timer) };
}

type Trx = Parameters<Parameters<typeof inBusiness>[2]>[0]['sql'];

async function throwAway(trx: Trx, businessId: string): Promise<void> {
  for (const table of ['idempotency_keys', 'changes'] as const) {
    await trx
      .deleteFrom(table)
      .where('business_id', '=', businessId)
      .where('created_at', '<', sql<Date>`now() - interval '25 hours'`)
      .execute();
  }
}
