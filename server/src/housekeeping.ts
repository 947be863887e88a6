import { sql } from 'kysely';
import type { Logger } from 'pino';
import { throwAwayPrevious } from './carriers/accounts.ts';
import { expireConsent } from './customers/expire-consent.ts';
import { forgetIntake } from './media/intake.ts';
import { throwAwayUnattached } from './media/stored-media.ts';
import { type Repeated, repeat } from './repeat.ts';
import type { Vault } from './secrets/vault.ts';
import { inBusiness, type Store, type Tx } from './storage/transaction.ts';

const EVERY_MS = 10 * 60_000;

interface Parts {
  readonly store: Store;
  readonly vault: Vault;
  readonly log: Logger;
}

/**
 * Throws away what is kept for a day only: idempotency keys, changes that open screens have long seen, unused pictures. And
 * once a day what the shop has kept for as long as it keeps it.
 */
export function startHousekeeping({ store, vault, log }: Parts): Repeated {
  let lookedOn = '';
  const sweep = async () => {
    const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
    for (const { id } of rows) await inBusiness(store, id, throwAway);
    const today = new Date().toISOString().slice(0, 10);
    if (today === lookedOn) return;
    for (const { id } of rows) await expireConsent({ store, vault }, id);
    lookedOn = today;
  };
  return repeat(EVERY_MS, sweep, (error) =>
    log.error({ err: error }, 'what is kept no longer could not be thrown away yet'),
  );
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
  await throwAwayPrevious(tx);
  await forgetIntake(tx);
}
