import type { Logger } from 'pino';
import { KeptLog } from '../ledger/kept-log.ts';
import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { bringBack } from './bring-back.ts';

/**
 * At a start, before anything is received or sent: what the kept logs know and a restored database does not. Where that
 * cannot be brought back, the program starts all the same, so that a STOP still finds someone; but no text leaves
 * (start-keeping.ts), until somebody has looked.
 */
export async function bringBackAll(
  { store, vault, log }: { store: Store; vault: Vault; log: Logger },
  folder: string,
): Promise<void> {
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  for (const { id: businessId } of rows) {
    try {
      const events = await inBusiness(store, businessId, (tx) =>
        bringBack(tx, vault, new KeptLog(folder, businessId)),
      );
      if (events > 0) {
        log.warn(
          { businessId, events },
          'the database was older than the kept log: what it lacked came back',
        );
      }
    } catch (error) {
      log.error({ err: error, businessId }, 'what the kept log knows could not be brought back');
    }
  }
}
