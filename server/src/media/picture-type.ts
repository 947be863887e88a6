/** The kinds of pictures that phones show and carriers take, and how a file of each is called. */
export const EXTENSIONS = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
} as const;

export type PictureType = keyof typeof EXTENSIONS;
export const PICTURE_TYPES = Object.keys(EXTENSIONS) as PictureType[];

/**
 * What a file is by its own first bytes: whoever sends it may be mistaken, or lie. SVG is none of these: it can hold
 * scripts.
 *
 * @returns null for whatever is no picture of these kinds.
 */
export function pictureTypeOf(bytes: Buffer): PictureType | null {
  const begins = (signature: string, at = 0) =>
    bytes.toString('latin1', at, at + signature.length) === signature;
  if (begins('\xff\xd8\xff')) return 'image/jpeg';
  if (begins('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (begins('GIF87a') || begins('GIF89a')) return 'image/gif';
  if (begins('RIFF') && begins('WEBP', 8)) return 'image/webp';
  return null;
}
