import { inBusiness, type Store, type Tx } from '../storage/transaction.ts';
import { isPicture } from './kept-type.ts';
import { lookAtPicture } from './look-at-picture.ts';
import { nameOf, type Place, type Places, storeAt, thumbnailNameOf } from './places.ts';
import { abandon, announce, claimAnnounced, putOutside, readMedia } from './stored-media.ts';

const AT_ONCE = 20;

/** Takes away what lies outside the database and nothing refers to: what was forgotten, and what a crash left. */
export async function removeLeftovers(store: Store, places: Places, businessId: string): Promise<void> {
  for (let n = 0; n < AT_ONCE; n++) {
    if (!(await inBusiness(store, businessId, (tx) => removeOne(tx, places)))) return;
  }
}

/** The row is locked meanwhile, so that nobody puts the same bytes there just before they are taken away. */
async function removeOne(tx: Tx, places: Places): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('media_leftovers')
    .select(['place', 'sha256'])
    .where('business_id', '=', tx.businessId)
    .where('due_at', '<=', new Date())
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return false;
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
    await outside.remove(nameOf(tx.businessId, sha256));
    await outside.remove(thumbnailNameOf(tx.businessId, sha256));
  }
  await tx.sql
    .deleteFrom('media_leftovers')
    .where('business_id', '=', tx.businessId)
    .where('place', '=', place)
    .where('sha256', '=', sha256)
    .execute();
  return true;
}

/** Brings what lies elsewhere to where it is kept now. @returns how many were moved; 0 where all of them are there. */
export async function moveToPlace(store: Store, places: Places, businessId: string): Promise<number> {
  const elsewhere = (['database', 'folder', 's3'] as const).filter((place) => place !== places.current);
  const rows = await inBusiness(store, businessId, (tx) =>
    tx.sql
      .selectFrom('media')
      .select(['id', 'sha256', 'place', 'content_type'])
      .where('business_id', '=', tx.businessId)
      .where('place', 'in', elsewhere)
      .orderBy('place')
      .orderBy('id')
      .limit(AT_ONCE)
      .execute(),
  );
  for (const row of rows) await move(store, places, businessId, row);
  return rows.length;
}

interface Kept {
  readonly id: string;
  readonly sha256: Buffer;
  readonly place: Place;
  readonly content_type: string;
}

async function move(store: Store, places: Places, businessId: string, kept: Kept): Promise<void> {
  const { id, sha256 } = kept;
  const to = { place: places.current, sha256 };
  const file = await readMedia(store, places, businessId, id);
  // Forgotten meanwhile; or lost, which no moving brings back.
  if (file === null) return;
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
}
