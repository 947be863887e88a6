import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { inBusiness, type Store, type Tx } from '../storage/transaction.ts';
import { lookAtPicture } from './look-at-picture.ts';
import { nameOf, type Place, type Places, storeAt, thumbnailNameOf } from './places.ts';
import type { PreparedFile } from './prepare-file.ts';

/** A file that lies where it is kept, and that nothing refers to yet. */
export interface StoredFile {
  readonly contentType: string;
  readonly sha256: Buffer;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly place: Place;
  /** Where the place is the database. */
  readonly bytes: Buffer | null;
  readonly thumbnail: Buffer | null;
}

export interface ReadFile {
  readonly contentType: string;
  readonly bytes: Buffer;
}

// The only file that knows where the bytes are.

const NOT_IN_TIME = 'What was put into the store was not kept in time';
/** What was put outside and is referred to by nothing after so long was left behind. */
const KEPT_BY_THEN = '1 hour';

/**
 * Puts a file where it is kept, before the transaction that keeps it: no row is locked while a store elsewhere is at work.
 * What the database does not come to refer to is taken away again.
 */
export async function storeFile(
  store: Store,
  places: Places,
  businessId: string,
  { contentType, bytes, look }: PreparedFile,
): Promise<StoredFile> {
  const sha256 = createHash('sha256').update(bytes).digest();
  const thumbnail = look?.thumbnail ?? null;
  const place = places.current;
  const about = {
    contentType,
    sha256,
    size: bytes.length,
    width: look?.width ?? null,
    height: look?.height ?? null,
    place,
  };
  if (place === 'database') return { ...about, bytes, thumbnail };
  await inBusiness(store, businessId, (tx) => announce(tx, about));
  await putOutside(places, businessId, about, bytes, thumbnail);
  return { ...about, bytes: null, thumbnail: null };
}

export async function putOutside(
  places: Places,
  businessId: string,
  { place, sha256 }: { readonly place: Place; readonly sha256: Buffer },
  bytes: Buffer,
  thumbnail: Buffer | null,
): Promise<void> {
  if (place === 'database') throw new Error('The database is not outside');
  const outside = storeAt(places, place);
  if (thumbnail !== null) await outside.put(thumbnailNameOf(businessId, sha256), thumbnail);
  await outside.put(nameOf(businessId, sha256), bytes);
}

interface Outside {
  readonly place: Place;
  readonly sha256: Buffer;
}

/** Notes bytes that are about to lie outside, for as long as it takes to refer to them. */
export async function announce(tx: Tx, { place, sha256 }: Outside): Promise<void> {
  if (place === 'database') return;
  await sql`insert into media_leftovers (business_id, place, sha256, due_at)
    values (${tx.businessId}, ${place}, ${sha256}, now() + ${KEPT_BY_THEN}::interval)
    on conflict (business_id, place, sha256) do update set due_at = excluded.due_at`.execute(tx.sql);
}

/** They are referred to from now on. @returns whether they are sure to be there still, and not taken away as left over. */
export async function claimAnnounced(tx: Tx, { place, sha256 }: Outside): Promise<boolean> {
  if (place === 'database') return true;
  const { numDeletedRows } = await tx.sql
    .deleteFrom('media_leftovers')
    .where('business_id', '=', tx.businessId)
    .where('place', '=', place)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Nothing refers to these any more. Who is putting the same there now has them for a while yet. */
export async function abandon(tx: Tx, gone: readonly Outside[]): Promise<void> {
  for (const { place, sha256 } of gone) {
    if (place === 'database') continue;
    await tx.sql
      .insertInto('media_leftovers')
      .values({ business_id: tx.businessId, place, sha256, due_at: new Date() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/**
 * Keeps a file, the same content once per business, from now on for a day or until it goes with a text; or for good, where it
 * came with one. @returns its id.
 */
export async function keepMedia(
  tx: Tx,
  file: StoredFile,
  actorId: string,
  { attached = false }: { readonly attached?: boolean } = {},
): Promise<string> {
  const now = new Date();
  const id = uuid();
  await bringBack(tx, file);
  const kept = await tx.sql
    .insertInto('media')
    .values({
      business_id: tx.businessId,
      id,
      sha256: file.sha256,
      content_type: file.contentType,
      bytes: file.bytes,
      place: file.place,
      size: file.size,
      width: file.width,
      height: file.height,
      thumbnail: file.thumbnail,
      created_by: actorId,
      attached_at: attached ? now : null,
    })
    .onConflict((conflict) =>
      conflict.columns(['business_id', 'sha256']).doUpdateSet({
        created_at: now,
        ...(attached && { attached_at: sql<Date>`coalesce(media.attached_at, now())` }),
      }),
    )
    .returning(['id', 'place'])
    .executeTakeFirstOrThrow();
  // Where the same content lies elsewhere already, what was put now is left over; where it lies here, it is referred to.
  const isThere = kept.place !== file.place || (await claimAnnounced(tx, file)) || kept.id !== id;
  if (!isThere) throw new Error(NOT_IN_TIME);
  return kept.id;
}

/** What was lost and is sent once more is there again: it lies where this file does from now on. */
async function bringBack(tx: Tx, file: StoredFile): Promise<void> {
  const { sha256, place, bytes, thumbnail, width, height } = file;
  const { rows } = await sql<Outside>`
    update media m set place = ${place}, bytes = ${bytes}, thumbnail = ${thumbnail}, width = ${width}, height = ${height},
      lost = false
    from (select id, place, sha256 from media
          where business_id = ${tx.businessId} and sha256 = ${sha256} and lost for no key update) was
    where m.business_id = ${tx.businessId} and m.id = was.id returning was.place, was.sha256`.execute(tx.sql);
  if (rows.length > 0 && !(await claimAnnounced(tx, file))) throw new Error(NOT_IN_TIME);
  // Its place may come back, and with it what nothing refers to any more.
  await abandon(
    tx,
    rows.filter((was) => was.place !== place),
  );
}

/** These go with a text: they are kept as long as the text is, and nobody destroys them before it is there. */
export async function markAttached(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.sql
    .selectFrom('media')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forKeyShare()
    .execute();
  await tx.sql
    .updateTable('media')
    .set({ attached_at: new Date() })
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', ids)
    .where('attached_at', 'is', null)
    .execute();
}

/** Throws away what was sent in more than a day ago and went with no text. */
export async function throwAwayUnattached(tx: Tx): Promise<void> {
  const gone = await tx.sql
    .deleteFrom('media')
    .where('business_id', '=', tx.businessId)
    .where('attached_at', 'is', null)
    .where('created_at', '<', sql<Date>`now() - interval '1 day'`)
    .returning(['place', 'sha256'])
    .execute();
  await abandon(tx, gone);
}

/** Waits for texts that are taking one of these along; none takes it from now on, until this transaction ends. */
export async function holdMedia(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.sql
    .selectFrom('media')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Destroys the bytes, within seconds where they lie outside the database, and all that was known of these files. */
export async function destroyMedia(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = await tx.sql
    .deleteFrom('media')
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', ids)
    .returning(['place', 'sha256'])
    .execute();
  await abandon(tx, gone);
}

/** A file of this business as it was kept. Null where there is none of this id. */
export async function readMedia(
  store: Store,
  places: Places,
  businessId: string,
  id: string,
): Promise<ReadFile | null> {
  return read(async () => {
    const row = await inBusiness(store, businessId, (tx) => rowOf(tx, id, 'bytes'));
    if (row === undefined) return null;
    const { content_type: contentType, place, inRow: bytes, sha256 } = row;
    if (place === 'database') return bytes && { contentType, bytes };
    const found = await storeAt(places, place).get(nameOf(businessId, sha256));
    return found && { contentType, bytes: found };
  });
}

/** Its thumbnail, a WebP. Null where there is no such picture. */
export async function readThumbnail(
  store: Store,
  places: Places,
  businessId: string,
  id: string,
): Promise<ReadFile | null> {
  const contentType = 'image/webp';
  return read(async () => {
    const row = await inBusiness(store, businessId, (tx) => rowOf(tx, id, 'thumbnail'));
    if (row === undefined) return null;
    const { place, inRow: thumbnail, sha256 } = row;
    if (thumbnail !== null) return { contentType, bytes: thumbnail };
    if (place === 'database') return lookNow(store, places, businessId, id);
    const found = await storeAt(places, place).get(thumbnailNameOf(businessId, sha256));
    return found && { contentType, bytes: found };
  });
}

/** It may just be on its way from one place to another: then it is there at the second look. */
async function read(look: () => Promise<ReadFile | null>): Promise<ReadFile | null> {
  return (await look()) ?? (await look());
}

const rowOf = (tx: Tx, id: string, column: 'bytes' | 'thumbnail') =>
  tx.sql
    .selectFrom('media')
    .select(['content_type', 'place', 'sha256'])
    .select(sql<Buffer | null>`${sql.ref(column)}`.as('inRow'))
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .executeTakeFirst();

/** One that was kept before there were thumbnails is looked at when it is first asked for. */
async function lookNow(
  store: Store,
  places: Places,
  businessId: string,
  id: string,
): Promise<ReadFile | null> {
  const whole = await readMedia(store, places, businessId, id);
  if (whole === null || !whole.contentType.startsWith('image/')) return null;
  const look = await lookAtPicture(whole.bytes);
  if ('refused' in look) return null;
  await inBusiness(store, businessId, (tx) =>
    tx.sql
      .updateTable('media')
      .set(look)
      .where('business_id', '=', tx.businessId)
      .where('id', '=', id)
      .where('place', '=', 'database')
      .execute(),
  );
  return { contentType: 'image/webp', bytes: look.thumbnail };
}
