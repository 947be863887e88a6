import type { Sharp, SharpOptions } from 'sharp';
import type { PictureType } from './picture-type.ts';

/** A picture as it is shown: the right way up. */
export interface Look {
  readonly width: number;
  readonly height: number;
  /** WebP. */
  readonly thumbnail: Buffer;
}

/** More than any phone's camera writes into a text. A file of a few kilobytes can claim to be a picture of gigabytes. */
const MOST_PIXELS = 64_000_000;
/** What a thread shows at most, on a screen with two dots for each. */
const [THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT] = [640, 960];

const OPTIONS: SharpOptions = {
  limitInputPixels: MOST_PIXELS,
  // One that was cut off is shown as far as it goes.
  failOn: 'none',
  sequentialRead: true,
};

let loaded: Promise<(bytes: Buffer, options?: SharpOptions) => Sharp> | undefined;

/** The decoders, and of them only those for the kinds that are shown. They run beside the event loop, a few at once. */
function decoders() {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({
      operation: ['Jpeg', 'Png', 'Webp', 'Nsgif'].map((kind) => `VipsForeignLoad${kind}`),
    });
    return (bytes, options) => sharp(bytes, { ...OPTIONS, ...options }).timeout({ seconds: 20 });
  });
  return loaded;
}

/** Whether it can be shown, how large it is, and its thumbnail: of one that moves, its beginning. */
export async function lookAtPicture(
  bytes: Buffer,
): Promise<Look | { readonly refused: 'too_many_pixels' | 'damaged' }> {
  const open = await decoders();
  try {
    // The head alone, which says how much the rest would come to.
    const {
      width,
      height,
      pageHeight = height,
      autoOrient,
    } = await open(bytes, {
      limitInputPixels: false,
    }).metadata();
    if (width * pageHeight > MOST_PIXELS) return { refused: 'too_many_pixels' };
    const turned = autoOrient.width !== width;
    const thumbnail = await open(bytes)
      .autoOrient()
      .resize({ width: THUMBNAIL_WIDTH, height: THUMBNAIL_HEIGHT, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toBuffer();
    return turned
      ? { width: pageHeight, height: width, thumbnail }
      : { width, height: pageHeight, thumbnail };
  } catch {
    return { refused: 'damaged' };
  }
}

/** Steps by which a picture is made smaller, until it fits: its longer side, and the quality of a JPEG. */
const STEPS = [
  [2_048, 82],
  [1_600, 78],
  [1_280, 75],
  [1_024, 72],
  [800, 68],
  [640, 60],
  [480, 50],
  [320, 50],
  [240, 50],
] as const;

/**
 * The same picture in at most so many bytes, as the kinds that every phone shows: a JPEG, or a GIF where it moves.
 *
 * @returns null where that cannot be done.
 */
export async function scaleDown(
  type: PictureType,
  bytes: Buffer,
  mostBytes: number,
): Promise<{ readonly contentType: PictureType; readonly bytes: Buffer } | null> {
  const open = await decoders();
  try {
    const { pages = 1, width, height, pageHeight = height } = await open(bytes).metadata();
    const moves = pages > 1 && (type === 'image/gif' || type === 'image/webp');
    // What moves weighs about as much as it has dots: steps that would surely not do are not tried, each takes seconds.
    const longest =
      Math.max(width, pageHeight) * (moves ? Math.min(1, 1.2 * Math.sqrt(mostBytes / bytes.length)) : 1);
    for (const [side, quality] of STEPS.filter(
      ([each], at) => each <= longest || (STEPS[at + 1]?.[0] ?? 0) < longest,
    )) {
      const smaller = open(bytes, moves ? { animated: true } : {})
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
      const made = moves
        ? await smaller.gif({ effort: 3 }).toBuffer()
        : // What was see-through would be black.
          await smaller.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true }).toBuffer();
      if (made.length <= mostBytes) return { contentType: moves ? 'image/gif' : 'image/jpeg', bytes: made };
    }
    return null;
  } catch {
    return null;
  }
}
