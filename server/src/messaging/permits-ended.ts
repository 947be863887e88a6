import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { inBusiness, type Store } from '../storage/transaction.ts';

const AT_MOST_MS = 1_000;
const LOOK_EVERY_MS = 10;
/** Between a permit's last check and the first byte on its way lies a moment that no check can close. */
const MARGIN = sql<Date>`clock_timestamp() - interval '100 ms'`;

/**
 * Waits until the hand-over that was under way for this number can begin no request any more: its result is on record,
 * or its permit has ended (the database's end is never before the permit's own). A second at most (C21).
 *
 * @param inFlight the text that was with the carrier when the number's lock was held; null: nothing to wait for. Every
 *   answer to an opt-out waits, the one to a repeated STOP and to a webhook delivered twice as well.
 */
export async function openPermitsEnded(
  store: Store,
  businessId: string,
  number: string,
  inFlight: string | null,
): Promise<void> {
  if (inFlight === null) return;
  const end = performance.now() + AT_MOST_MS;
  while (performance.now() < end) {
    const open = await inBusiness(store, businessId, (tx) =>
      tx.sql
        .selectFrom('numbers')
        .select('number')
        .where('business_id', '=', businessId)
        .where('number', '=', number)
        .where('in_flight', '=', inFlight)
        .where('in_flight_until', '>', MARGIN)
        .executeTakeFirst(),
    );
    if (!open) return;
    await sleep(LOOK_EVERY_MS);
  }
}

/** The same for whatever is with the carrier now: for an answer that is given again while the first still waits. */
export async function allPermitsEnded(store: Store, businessId: string, number: string): Promise<void> {
  const row = await inBusiness(store, businessId, (tx) =>
    tx.sql
      .selectFrom('numbers')
      .select('in_flight')
      .where('business_id', '=', businessId)
      .where('number', '=', number)
      .executeTakeFirst(),
  );
  await openPermitsEnded(store, businessId, number, row?.in_flight ?? null);
}
