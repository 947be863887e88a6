import { isPicture } from '../media/kept-type.ts';
import { scaleDown } from '../media/look-at-picture.ts';
import { IN_DATABASE } from '../media/places.ts';
import { prepareFile } from '../media/prepare-file.ts';
import { keepMedia, readMedia, storeFile } from '../media/stored-media.ts';
import { invalid } from '../rejection.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';

/** Pictures that are to go with one text, before it is asked for. */
export interface AskedPictures {
  readonly mediaIds: readonly string[];
  /** Of others' hosts: nobody knows how large they are. */
  readonly mediaUrls: readonly string[];
}

/**
 * Makes a text's pictures such that the carrier of this sender takes them: scaled down where they are too large together, and
 * of kinds that every phone shows. A copy is kept beside the picture, once.
 *
 * @returns the ids to send, in the same order. What is no picture of the shop stays in it, for others to refuse.
 * @throws Rejection where that carrier takes no pictures, or one cannot be made small enough.
 */
export async function fitPictures(
  parts: Parts,
  businessId: string,
  sender: string,
  { mediaIds, mediaUrls }: AskedPictures,
  actorId: (tx: Tx) => Promise<string>,
): Promise<readonly string[]> {
  if (mediaIds.length + mediaUrls.length === 0) return mediaIds;
  const mostBytes = await mostBytesOf(parts, businessId, sender);
  if (mostBytes === null) return mediaIds;
  if (mostBytes === 0) {
    throw invalid({
      field: mediaIds.length > 0 ? 'mediaIds' : 'mediaUrls',
      message: 'cannot go: the carrier of this number takes no pictures; send the words alone',
    });
  }
  const rows = await inBusiness(parts.store, businessId, (tx) => sizesOf(tx, mediaIds));
  const known = mediaIds.flatMap((id) => rows.get(id.toLowerCase()) ?? []);
  const together = known.reduce((sum, { size }) => sum + size, 0);
  const share = Math.floor(mostBytes / known.length);
  const fitting: string[] = [];
  // One after the other: each takes memory for all its dots.
  for (const [at, id] of mediaIds.entries()) {
    const picture = rows.get(id.toLowerCase());
    const isLarge = picture !== undefined && together > mostBytes && picture.size > share;
    // Of the kinds that are kept, phones do not show this one in a text.
    const isOdd = picture?.contentType === 'image/webp';
    const fit = isLarge || isOdd ? await smallerCopy(parts, businessId, id, share, actorId) : id;
    if (fit === null) {
      const kilobytes = Math.floor(mostBytes / 1_000);
      throw invalid({
        field: `mediaIds.${at}`,
        message: `cannot be made small enough for the carrier, which takes ${kilobytes} kB in one text; send another, or fewer`,
      });
    }
    fitting.push(fit);
  }
  return fitting;
}

/** Null where nobody serves this sender, or nobody knows what its carrier takes. 0 where that takes no pictures. */
async function mostBytesOf(parts: Parts, businessId: string, sender: string): Promise<number | null> {
  const account = await inBusiness(parts.store, businessId, (tx) =>
    tx.sql
      .selectFrom('senders')
      .select('carrier_account_id')
      .where('business_id', '=', businessId)
      .where('number', '=', sender)
      .where('retired_at', 'is', null)
      .executeTakeFirst(),
  );
  if (account === undefined) return null;
  const { capabilities, pictures } = await parts.carriers.of(businessId, account.carrier_account_id);
  return capabilities.mms ? (pictures?.mostBytes ?? null) : 0;
}

async function sizesOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { size: number; contentType: string }>();
  const rows = await tx.sql
    .selectFrom('media')
    .select(['id', 'size', 'content_type'])
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, size, content_type: contentType }) => [id, { size, contentType }]));
}

async function smallerCopy(
  { store, places = IN_DATABASE }: Parts,
  businessId: string,
  id: string,
  mostBytes: number,
  actorId: (tx: Tx) => Promise<string>,
): Promise<string | null> {
  const file = await readMedia(store, places, businessId, id);
  if (file === null) return id;
  // What is no picture is refused by whoever attaches it.
  if (!isPicture(file.contentType)) return id;
  const smaller = await scaleDown(file.contentType, file.bytes, mostBytes);
  const prepared = smaller && (await prepareFile(smaller.bytes));
  if (prepared === null || 'refused' in prepared) return null;
  const stored = await storeFile(store, places, businessId, prepared);
  return inBusiness(store, businessId, async (tx) => keepMedia(tx, stored, await actorId(tx)));
}
