import type { PictureType } from './picture-type.ts';
import { stripGif } from './strip-gif.ts';

/**
 * The same picture without what a camera or a program wrote beside it: where it was taken, when, by what, by whom. What the
 * picture looks like stays to the bit: pixels, animation, color profile, and the way up where a phone's JPEG notes it.
 *
 * @returns null where the file is not built as its kind must be: a file whose parts cannot be told apart may hide anything.
 */
export function withoutMetadata(type: PictureType, bytes: Buffer): Buffer | null {
  try {
    return STRIPPERS[type](bytes);
  } catch (error) {
    // A length that leads beyond the end.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const STRIPPERS: Readonly<Record<PictureType, (bytes: Buffer) => Buffer | null>> = {
  'image/jpeg': jpeg,
  'image/png': png,
  'image/webp': webp,
  'image/gif': stripGif,
};

/** Start of scan: what follows are the pixels, to the end. */
const SOS = 0xda;
const EOI = Buffer.from([0xff, 0xd9]);
/** Of the segments for programs: JFIF's header, the color profile, and Adobe's note of how colors are meant. */
const JPEG_KEPT: readonly (readonly [marker: number, begins: string])[] = [
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
];

/** Segments: FF, what it is, its length with these two bytes, its content (ITU T.81, B.1.1). */
function jpeg(bytes: Buffer): Buffer | null {
  const parts = [bytes.subarray(0, 2)];
  let turned: number | null = null;
  let at = 2;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SOS) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    const content = bytes.subarray(at + 4, end);
    const forPrograms = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    const isKept = JPEG_KEPT.some(([kept, begins]) => kept === marker && startsWith(content, begins));
    if (!forPrograms || isKept) parts.push(bytes.subarray(at, end));
    else if (marker === 0xe1 && startsWith(content, 'Exif\0\0')) turned ??= orientation(content.subarray(6));
    at = end;
  }
  // Phones write beyond the picture too: a small film, or a second picture with an Exif of its own.
  const end = endOfScans(bytes, at);
  if (end === null) return null;
  const which = turned === null || turned === 1 ? [] : [onlyOrientation(turned)];
  // JFIF's own header must come first where there is one.
  const head = parts[1]?.[1] === 0xe0 ? 2 : 1;
  return Buffer.concat([
    ...parts.slice(0, head),
    ...which,
    ...parts.slice(head),
    bytes.subarray(at, end),
    EOI,
  ]);
}

/** Where the picture's own end stands: between scans there may be tables, and within them FF 00 and restart marks. */
function endOfScans(bytes: Buffer, from: number): number | null {
  let at = from;
  while (at < bytes.length - 1) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at >= bytes.length - 1) break;
    const marker = bytes.readUInt8(at + 1);
    if (marker === EOI[1]) return at;
    const alone = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    at += alone ? (marker === 0xff ? 1 : 2) : 2 + bytes.readUInt16BE(at + 2);
  }
  // Cut off by its sender: shown as far as it goes.
  return bytes.length;
}

const ORIENTATION = 0x0112;

/** How the camera was held, 1 to 8 (Exif 4.6.4); null where it is not said. */
function orientation(tiff: Buffer): number | null {
  const little = startsWith(tiff, 'II');
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const directory = long(4);
    for (let entry = 0; entry < short(directory); entry++) {
      const at = directory + 2 + entry * 12;
      if (short(at) === ORIENTATION) return short(at + 8) >= 1 && short(at + 8) <= 8 ? short(at + 8) : null;
    }
  } catch (error) {
    // An Exif that is broken says nothing of how the picture is to be shown.
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

/** An Exif that says how the camera was held, and nothing else: without it, pictures of phones would lie on their side. */
function onlyOrientation(turned: number): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01', 'latin1'), Buffer.alloc(16)]);
  exif.writeUInt16BE(ORIENTATION, 16);
  exif.writeUInt16BE(3, 18);
  exif.writeUInt32BE(1, 20);
  exif.writeUInt16BE(turned, 24);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return Buffer.concat([head, exif]);
}

/** What says how a picture looks; all others are words, times and places, or of programs (PNG 3rd edition, 11.3). */
const PNG_KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** Chunks: the length of the content, what it is, the content, a checksum. What stands after the last is not the picture. */
function png(bytes: Buffer): Buffer | null {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; ; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) return null;
    if (PNG_KEPT.has(kind)) parts.push(bytes.subarray(at, end));
    if (kind === 'IEND') return Buffer.concat(parts);
    at = end;
  }
}

const WEBP_KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** In the flags of VP8X: that there is an Exif, and an XMP. */
const WEBP_FLAGS = 0x08 | 0x04;

/** RIFF: what it is, the length of the content, the content, made even (RFC 9649). */
function webp(bytes: Buffer): Buffer | null {
  const length = bytes.readUInt32LE(4) + 8;
  if (length > bytes.length) return null;
  const parts: Buffer[] = [];
  for (let at = 12; at < length; ) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (end > length) return null;
    const kind = bytes.toString('latin1', at, at + 4);
    const chunk = Buffer.from(bytes.subarray(at, end));
    if (kind === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~WEBP_FLAGS, 8);
    if (WEBP_KEPT.has(kind)) parts.push(chunk);
    at = end;
  }
  const body = Buffer.concat(parts);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}

const startsWith = (bytes: Buffer, words: string): boolean =>
  bytes.toString('latin1', 0, words.length) === words;
