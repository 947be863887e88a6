import { sql } from 'kysely';
import { inBusiness, type Store, type Tx } from '../storage/transaction.ts';
import { isPicture } from './kept-type.ts';
import { lookAtPicture } from './look-at-picture.ts';
import { isSetUp, nameOf, PLACES, type Place, type Places, storeAt, thumbnailNameOf } from './places.ts';
import { abandon, announce, claimAnnounced, putOutside, readMedia } from './stored-media.ts';

const AT_ONCE = 20;
/** What failed is tried again after this, so that others have their turn meanwhile. */
const AGAIN_AFTER = '10 minutes';
/** What was not there is looked for again after this: a folder may not have been mounted. */
const LOOK_AGAIN_AFTER = '1 day';

/**
 * Takes away what lies outside the database and nothing refers to: what was forgotten, and what a crash left. What lies in a
 * store that is not set up here stays noted until it is.
 *
 * @returns what stores said of those that could not be taken away now; they are tried again later.
 */
export async function removeLeftovers(store: Store, places: Places, businessId: string): Promise<unknown[]> {
  const failures: unknown[] = [];
  for (let n = 0; n < AT_ONCE; n++) {
    const done = await inBusiness(store, businessId, (tx) => removeOne(tx, places));
    if (done === null) break;
    if ('failed' in done) failures.push(done.failed);
  }
  return failures;
}

/**
 * The row is locked meanwhile, so that nobody puts the same bytes there just before they are taken away.
 *
 * @returns null where none is due.
 */
async function removeOne(
  tx: Tx,
  places: Places,
): Promise<{ readonly removed: true } | { readonly failed: unknown } | null> {
  const setUp = (['folder', 's3'] as const).filter((place) => isSetUp(places, place));
  if (setUp.length === 0) return null;
  const row = await tx.sql
    .selectFrom('media_leftovers')
    .select(['place', 'sha256'])
    .where('business_id', '=', tx.businessId)
    .where('place', 'in', setUp)
    .where('due_at', '<=', new Date())
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return null;
  const { place, sha256 } = row;
  const used = await tx.sql
    .selectFrom('media')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('sha256', '=', sha256)
    .where('place', '=', place)
    .executeTakeFirst();
  if (used === undefined) {
    const outside = storeAt(places, place);
    try {
      await outside.remove(nameOf(tx.businessId, sha256));
      await outside.remove(thumbnailNameOf(tx.businessId, sha256));
    } catch (failed) {
      await tx.sql
        .updateTable('media_leftovers')
        .set({ due_at: sql<Date>`now() + ${AGAIN_AFTER}::interval` })
        .where('business_id', '=', tx.businessId)
        .where('place', '=', place)
        .where('sha256', '=', sha256)
        .execute();
      return { failed };
    }
  }
  await tx.sql
    .deleteFrom('media_leftovers')
    .where('business_id', '=', tx.businessId)
    .where('place', '=', place)
    .where('sha256', '=', sha256)
    .execute();
  return { removed: true };
}

export interface MoveRound {
  /** How many had their turn; fewer than a round holds where that was all. */
  readonly tried: number;
  readonly all: boolean;
  /** How many were found to be lost, and had not been before. */
  readonly lost: number;
  /** What stores said of those that could not be brought now. */
  readonly failures: readonly unknown[];
}

/**
 * Brings some of what lies elsewhere to where it is kept now. One that cannot be brought holds up no other: what is lost, or
 * failed, has its next turn later. What lies in a store that is not set up here stays there.
 */
export async function moveToPlace(store: Store, places: Places, businessId: string): Promise<MoveRound> {
  const elsewhere = PLACES.filter((place) => place !== places.current && isSetUp(places, place));
  const rows = await inBusiness(store, businessId, async (tx) => {
    const due: Kept[] = [];
    for (const place of elsewhere) due.push(...(await dueAt(tx, place, AT_ONCE - due.length)));
    return due;
  });
  let lost = 0;
  const failures: unknown[] = [];
  for (const row of rows) {
    try {
      if (await move(store, places, businessId, row)) continue;
      if ((await later(store, businessId, row, LOOK_AGAIN_AFTER, true)) && !row.lost) lost++;
    } catch (error) {
      failures.push(error);
      await later(store, businessId, row, AGAIN_AFTER, row.lost);
    }
  }
  return { tried: rows.length, all: rows.length < AT_ONCE, lost, failures };
}

interface Kept {
  readonly id: string;
  readonly sha256: Buffer;
  readonly place: Place;
  readonly content_type: string;
  readonly lost: boolean;
}

const dueAt = (tx: Tx, place: Place, most: number): Promise<Kept[]> =>
  tx.sql
    .selectFrom('media')
    .select(['id', 'sha256', 'place', 'content_type', 'lost'])
    .where('business_id', '=', tx.businessId)
    .where('place', '=', place)
    .where('move_after', '<=', sql<Date>`now()`)
    .orderBy('move_after')
    .limit(most)
    .execute();

/** @returns whether it is there to be tried later; false where it was forgotten meanwhile, or brought by another. */
async function later(
  store: Store,
  businessId: string,
  { id, place }: Kept,
  after: string,
  lost: boolean,
): Promise<boolean> {
  const { numUpdatedRows } = await inBusiness(store, businessId, ({ sql: db }) =>
    db
      .updateTable('media')
      .set({ lost, move_after: sql<Date>`now() + ${after}::interval` })
      .where('business_id', '=', businessId)
      .where('id', '=', id)
      .where('place', '=', place)
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** @returns false where it is not there: forgotten meanwhile; or lost, which no moving brings back. */
async function move(store: Store, places: Places, businessId: string, kept: Kept): Promise<boolean> {
  const { id, sha256 } = kept;
  const to = { place: places.current, sha256 };
  const file = await readMedia(store, places, businessId, id);
  if (file === null) return false;
  const look = isPicture(kept.content_type) ? await lookAtPicture(file.bytes) : null;
  const seen = look === null || 'refused' in look ? null : look;
  if (to.place !== 'database') {
    await inBusiness(store, businessId, (tx) => announce(tx, to));
    await putOutside(places, businessId, to, file.bytes, seen?.thumbnail ?? null);
  }
  await inBusiness(store, businessId, async (tx) => {
    const inRow = to.place === 'database';
    const { numUpdatedRows } = await tx.sql
      .updateTable('media')
      .set({
        place: to.place,
        bytes: inRow ? file.bytes : null,
        thumbnail: inRow ? (seen?.thumbnail ?? null) : null,
        width: seen?.width ?? null,
        height: seen?.height ?? null,
        lost: false,
      })
      .where('business_id', '=', businessId)
      .where('id', '=', id)
      .where('place', '=', kept.place)
      .executeTakeFirst();
    // Moved by another, or forgotten: what was put is left over, and found so.
    if (numUpdatedRows === 0n) return;
    if (!(await claimAnnounced(tx, to))) throw new Error('What was put into the store was not kept in time');
    await abandon(tx, [kept]);
  });
  return true;
}
