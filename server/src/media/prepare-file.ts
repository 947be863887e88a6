import { isPicture, type KeptType, keptTypeOf } from './kept-type.ts';
import { type Look, lookAtPicture } from './look-at-picture.ts';
import { withoutMetadata } from './without-metadata.ts';

/** A file as it is kept: of a picture, without what was noted in it. */
export interface PreparedFile {
  readonly contentType: KeptType;
  readonly bytes: Buffer;
  /** Null for what is no picture, and so only downloaded. */
  readonly look: Look | null;
}

export type UnfitFile = { readonly refused: 'kind' | 'damaged' | 'too_many_pixels' };

/** Finds out what was sent, by its content, and makes it fit to be kept. */
export async function prepareFile(bytes: Buffer): Promise<PreparedFile | UnfitFile> {
  const contentType = await keptTypeOf(bytes);
  if (contentType === null) return { refused: 'kind' };
  if (!isPicture(contentType)) return { contentType, bytes, look: null };
  const plain = withoutMetadata(contentType, bytes);
  if (plain === null) return { refused: 'damaged' };
  const look = await lookAtPicture(plain);
  return 'refused' in look ? look : { contentType, bytes: plain, look };
}
