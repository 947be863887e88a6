import type { Logger } from 'pino';
import { type Repeated, repeat } from '../repeat.ts';
import type { Store } from '../storage/transaction.ts';
import type { Places } from './places.ts';
import { moveToPlace, removeLeftovers } from './tidy-outside.ts';

const EVERY_MS = 10_000;

interface Parts {
  readonly store: Store;
  readonly places: Places;
  readonly log: Logger;
}

/** Takes away what was forgotten outside the database, and brings together what lies in several places, a few at a time. */
export function startTidyingMedia({ store, places, log }: Parts): Repeated {
  const tidy = async () => {
    const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
    for (const { id } of rows) {
      await removeLeftovers(store, places, id);
      await moveToPlace(store, places, id);
    }
  };
  return repeat(EVERY_MS, tidy, (error) =>
    log.error({ err: error }, 'pictures outside the database are not in order'),
  );
}
