import type { Logger } from 'pino';
import { type Repeated, repeat } from '../repeat.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { countPlaces } from './count-places.ts';
import { isSetUp, type Places } from './places.ts';
import { moveToPlace, removeLeftovers } from './tidy-outside.ts';

const EVERY_MS = 10_000;

interface Parts {
  readonly store: Store;
  readonly places: Places;
  readonly log: Logger;
}

/**
 * Takes away what was forgotten outside the database, and brings together what lies in several places, a few at a time. What
 * cannot be done of it is told once and counted by `doctor`; it holds up nothing else, and no other business.
 */
export function startTidyingMedia(parts: Parts): Repeated {
  const { store, log } = parts;
  const tidyOne = createTidying(parts);
  const tidy = async () => {
    const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
    for (const { id } of rows) await tidyOne(id);
  };
  return repeat(EVERY_MS, tidy, (error) =>
    log.error({ err: error }, 'pictures outside the database are not in order'),
  );
}

/** One round for one business; what it has told it keeps in mind. */
export function createTidying({ store, places, log }: Parts): (businessId: string) => Promise<void> {
  const looked = new Set<string>();
  /** Lost pictures that nobody was told of yet: they are told together, once all were looked for. */
  const lost = new Map<string, number>();

  const tellOfOthers = async (businessId: string) => {
    if (looked.has(businessId)) return;
    for (const { place, pictures, leftovers } of await inBusiness(store, businessId, countPlaces)) {
      if (isSetUp(places, place)) continue;
      log.error(
        { businessId, place, pictures, leftovers },
        'pictures lie in a place that is not set up here: they can neither be seen nor brought nor taken away',
      );
    }
    looked.add(businessId);
  };

  return async (businessId) => {
    await tellOfOthers(businessId);
    const left = await removeLeftovers(store, places, businessId);
    const round = await moveToPlace(store, places, businessId);
    const [failure] = [...left, ...round.failures];
    if (failure !== undefined) {
      const failed = left.length + round.failures.length;
      log.error({ err: failure, businessId, failed }, 'pictures could not be brought or taken away yet');
    }
    const count = (lost.get(businessId) ?? 0) + round.lost;
    lost.set(businessId, round.all ? 0 : count);
    if (round.all && count > 0) {
      log.error(
        { businessId, lost: count },
        'pictures are not where they were kept: they are lost, unless their place comes back',
      );
    }
  };
}
