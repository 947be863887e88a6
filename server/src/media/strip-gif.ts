const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;
/** Says how often an animation begins again: the one application's block that is part of how a GIF looks. */
const LOOP = 'NETSCAPE2.0';

/**
 * A GIF without comments, captions, and what programs wrote for themselves (XMP, with the place perhaps): the images stay to
 * the bit, with how long each is shown and how often all begin again (GIF89a, 17–26). What stands behind the end is not the
 * picture.
 *
 * @returns null where it is not built as a GIF must be
 * @throws RangeError where a length leads beyond the end
 */
export function stripGif(bytes: Buffer): Buffer | null {
  let at = 13 + tableLength(bytes.readUInt8(10));
  const parts = [slice(bytes, 0, at)];
  // It belongs to the image behind it, and goes with a caption.
  let control: Buffer | null = null;
  for (;;) {
    const kind = bytes.readUInt8(at);
    if (kind === TRAILER) return Buffer.concat([...parts, Buffer.of(TRAILER)]);
    if (kind === IMAGE) {
      // Behind its own colors a byte says how they are packed.
      const end = endOfBlocks(bytes, at + 11 + tableLength(bytes.readUInt8(at + 9)));
      if (control !== null) parts.push(control);
      parts.push(slice(bytes, at, end));
      control = null;
      at = end;
    } else if (kind === EXTENSION) {
      const label = bytes.readUInt8(at + 1);
      const end = endOfBlocks(bytes, at + 2);
      if (label === GRAPHIC_CONTROL) {
        if (end !== at + 8) return null;
        control = slice(bytes, at, end);
      } else if (label === APPLICATION && bytes.toString('latin1', at + 3, at + 14) === LOOP) {
        parts.push(loop(bytes, at));
      } else if (label < 0x80) control = null;
      at = end;
    } else return null;
  }
}

/** Its three bytes that say how often, and none of those that a program may have put behind them. */
function loop(bytes: Buffer, at: number): Buffer {
  const times =
    bytes.readUInt8(at + 14) === 3 && bytes.readUInt8(at + 15) === 1 ? bytes.readUInt16LE(at + 16) : 0;
  return Buffer.concat([
    Buffer.of(EXTENSION, APPLICATION, LOOP.length),
    Buffer.from(LOOP),
    Buffer.of(3, 1, times & 255, times >> 8, 0),
  ]);
}

/** How long the table of colors is that these flags announce. */
const tableLength = (flags: number): number => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

/** Behind a row of blocks, each with its length before it: the last has none. */
function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    const length = bytes.readUInt8(at);
    at += length + 1;
    if (length === 0) return at;
  }
}

function slice(bytes: Buffer, from: number, to: number): Buffer {
  if (to > bytes.length) throw new RangeError('The file ends within a block');
  return bytes.subarray(from, to);
}
