import { parse as bytesOf, stringify as uuidOf } from 'uuid';
import { invalid } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { isPicture } from './kept-type.ts';
import { EXTENSIONS, PICTURE_TYPES, type PictureType } from './picture-type.ts';
import { markAttached } from './stored-media.ts';

/**
 * Where the carrier and the customer's phone, which cannot sign in, fetch a picture: `/media/{token}.{extension}`. The
 * token is the business's and the picture's id, sealed: it tells nothing, nobody can make or guess one, and none has to
 * be looked up before the business is known. It opens as long as the picture is kept.
 */
export interface OpenedAddress {
  readonly businessId: string;
  readonly id: string;
}

const CONTEXT = 'public address of a picture';
const UUID_BYTES = 16;
const OURS = new RegExp(`^/media/([\\w-]{80,100})\\.(${Object.values(EXTENSIONS).join('|')})$`);

/**
 * Makes the public addresses of pictures, for one text.
 *
 * @param origin where the program is reached from outside, without a slash at its end.
 * @throws Rejection where one is no picture of this business; the error names the place in `mediaIds`.
 */
export async function publicAddresses(
  tx: Tx,
  vault: Vault,
  origin: string,
  mediaIds: readonly string[],
): Promise<string[]> {
  if (mediaIds.length === 0) return [];
  const rows = await tx.sql
    .selectFrom('media')
    .select(['id', 'content_type'])
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', mediaIds)
    // Not thrown away meanwhile.
    .forKeyShare()
    .execute();
  const types = new Map(rows.map(({ id, content_type }) => [id, content_type]));
  return mediaIds.map((mediaId, at) => {
    const id = mediaId.toLowerCase();
    const type = types.get(id);
    // What is only downloaded does not go out.
    if (type === undefined || !isPicture(type)) {
      throw invalid({
        field: `mediaIds.${at}`,
        message:
          'is no picture of this shop; send the picture to POST /media first and take the id from there',
      });
    }
    const sealed = vault.seal(Buffer.concat([bytesOf(tx.businessId), bytesOf(id)]), CONTEXT);
    return `${origin}/media/${sealed.toString('base64url')}.${EXTENSIONS[type]}`;
  });
}

/** @returns null for what is no address of ours. */
export function openAddress(vault: Vault, path: string): OpenedAddress | null {
  const [, token] = OURS.exec(path) ?? [];
  if (token === undefined) return null;
  try {
    const opened = vault.open(Buffer.from(token, 'base64url'), CONTEXT);
    return { businessId: uuidOf(opened.subarray(0, UUID_BYTES)), id: uuidOf(opened.subarray(UUID_BYTES)) };
  } catch {
    return null;
  }
}

/** The same address under the present key, where it is ours and lies under another. */
export function resealAddress(vault: Vault, url: string): string {
  const [path, token, extension] = OURS.exec(URL.parse(url)?.pathname ?? '') ?? [];
  if (path === undefined || token === undefined) return url;
  const sealed = Buffer.from(token, 'base64url');
  if (vault.isCurrent(sealed) || !vault.knows(sealed)) return url;
  const anew = vault.seal(vault.open(sealed, CONTEXT), CONTEXT).toString('base64url');
  return url.replace(path, `/media/${anew}.${extension}`);
}

/** Pictures of ours among the addresses of a text are kept from now on, whatever host they were written with. */
export async function keepAttached(tx: Tx, vault: Vault, urls: readonly string[]): Promise<void> {
  const opened = urls.map((url) => openAddress(vault, URL.parse(url)?.pathname ?? ''));
  await markAttached(
    tx,
    opened.flatMap((address) => (address?.businessId === tx.businessId ? [address.id] : [])),
  );
}

/** What kind of picture an address of ours leads to; null for what is none. */
export function typeOfAddress(url: string): PictureType | null {
  const [, , extension] = OURS.exec(URL.parse(url)?.pathname ?? '') ?? [];
  const [type = null] = PICTURE_TYPES.filter((each) => EXTENSIONS[each] === extension);
  return type;
}
