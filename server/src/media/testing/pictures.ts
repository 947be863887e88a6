// Little pictures as a browser writes them, half red and half blue, and the same as a phone would: with where it was taken.
import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcg' +
    'LikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09P' +
    'T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/' +
    'xAAYEAEAAwEAAAAAAAAAAAAAAAAABEOBwf/EABUBAQEAAAAAAAAAAAAAAAAAAAMG/8QAGhEAAAcAAAAAAAAAAAAAAAAAAAECBTSB' +
    'sf/aAAwDAQACEQMRAD8Aip9e8AU7NCRemHdpi6wh/9k=',
  'base64',
);
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAYAAACzzX7wAAAAI0lEQVR4AaTKoQ0AABDCwIb9R2Mn3uJe0ORcZUgDp4mnfTgAAAD/' +
    '/9U0JKkAAAAGSURBVAMAc2IOYSCNBxIAAAAASUVORK5CYII=',
  'base64',
);
export const WEBP = Buffer.from(
  'UklGRjACAABXRUJQVlA4WAoAAAAgAAAABwAAAwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh' +
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB' +
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA' +
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y' +
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM' +
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggQgAAAHACAJ0BKggABAACgEIlqAJ0cgD7AK//' +
    '3AAHBgAA/vZQfAP/bnsf/vC60O//7Sz9gXWh3+ZX/s781jp7+p6HBLqgAA==',
  'base64',
);
/** Two images, red over blue and blue over red, each for half a second, for ever. */
export const GIF = Buffer.from(
  'R0lGODlhAgACAPAAAP8AAAAA/yH/C05FVFNDQVBFMi4wAwEAAAAh+QQAMgAAACwAAAAAAgACAAACAoRRACH5BAAyAAAALAAAAAACAAIAAAIChF0AOw==',
  'base64',
);

/** A degree, minutes and seconds, as Exif writes them: 30° 16′ 2″ north. In each picture below, and in none that was stripped. */
export const PLACE = Buffer.from([30, 0, 0, 0, 1, 0, 0, 0, 16, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0]);
/** What else stands in them. */
export const WORDS = 'Taken by Maya on a phone';

const u16 = (value: number) => Buffer.from([value & 255, value >> 8]);
const u32 = (value: number) => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]);
const entry = (tag: number, type: number, count: number, value: Buffer) =>
  Buffer.concat([u16(tag), u16(type), u32(count), value, Buffer.alloc(4 - value.length)]);

/** How the phone was held, and where it was: a directory, and that of the place behind it. */
const exif = (orientation: number) =>
  Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0', 'latin1'),
    u16(2),
    entry(0x0112, 3, 1, u16(orientation)),
    entry(0x8825, 4, 1, u32(38)),
    u32(0),
    u16(2),
    entry(1, 2, 2, Buffer.from('N\0')),
    entry(2, 5, 3, u32(68)),
    u32(0),
    PLACE,
  ]);

const segment = (marker: number, content: Buffer) => {
  const length = content.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), content]);
};
const xmp = Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${WORDS}</x:xmpmeta>`);

/** A JPEG as phones write it: turned, with an Exif, an XMP, a comment, and a second picture beyond its end. */
export const phoneJpeg = (orientation = 6): Buffer =>
  Buffer.concat([
    JPEG.subarray(0, 2),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation)])),
    segment(0xe1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmp])),
    segment(0xfe, Buffer.from(WORDS)),
    JPEG.subarray(2),
    Buffer.concat([JPEG.subarray(0, 2), segment(0xe1, exif(1)), Buffer.from(WORDS)]),
  ]);

const chunk = (kind: string, content: Buffer) => {
  const body = Buffer.concat([Buffer.from(kind), content]);
  return Buffer.concat([u32(content.length).reverse(), body, u32(crc32(body)).reverse()]);
};
/** Behind the signature and IHDR. */
const AFTER_HEAD = 33;

export const phonePng = (): Buffer =>
  Buffer.concat([
    PNG.subarray(0, AFTER_HEAD),
    chunk('eXIf', exif(1)),
    chunk('tEXt', Buffer.from(`Author\0${WORDS}`)),
    PNG.subarray(AFTER_HEAD),
    Buffer.from(WORDS),
  ]);

/** A picture like no other: how large its dots are in the world is part of how it looks. */
export const anotherPng = (): Buffer => {
  const dots = Buffer.concat([u32(randomInt(2 ** 31)), u32(randomInt(2 ** 31)), Buffer.of(1)]);
  return Buffer.concat([PNG.subarray(0, AFTER_HEAD), chunk('pHYs', dots), PNG.subarray(AFTER_HEAD)]);
};

const riff = (kind: string, content: Buffer) =>
  Buffer.concat([Buffer.from(kind), u32(content.length), content, Buffer.alloc(content.length % 2)]);

export const phoneWebp = (): Buffer => {
  const parts = Buffer.concat([WEBP.subarray(12), riff('EXIF', exif(1)), riff('XMP ', xmp)]);
  // Its head says that there are both.
  parts.writeUInt8(parts.readUInt8(8) | 0x0c, 8);
  return Buffer.concat([Buffer.from('RIFF'), u32(parts.length + 4), Buffer.from('WEBP'), parts]);
};

/** Blocks of up to 255 bytes, each with its length before it, and one of none. */
const subBlocks = (content: Buffer): Buffer => {
  const blocks: Buffer[] = [];
  for (let at = 0; at < content.length; at += 255) {
    const block = content.subarray(at, at + 255);
    blocks.push(Buffer.of(block.length), block);
  }
  return Buffer.concat([...blocks, Buffer.of(0)]);
};
const extension = (label: number, ...contents: Buffer[]) =>
  Buffer.concat([
    Buffer.of(0x21, label),
    ...contents.slice(0, -1),
    subBlocks(contents.at(-1) ?? Buffer.of()),
  ]);
const application = (name: string, content: Buffer) =>
  extension(0xff, Buffer.concat([Buffer.of(name.length), Buffer.from(name)]), content);
/** Behind the head and its two colors; behind the block that says how often. */
const [AFTER_COLORS, AFTER_LOOP] = [19, 38];

/** A GIF as programs make one of a phone's pictures: with a comment, an XMP, a caption, and words beyond its end. */
export const notedGif = (): Buffer =>
  Buffer.concat([
    GIF.subarray(0, AFTER_COLORS),
    extension(0xfe, Buffer.from(WORDS)),
    application('NETSCAPE2.0', Buffer.of(1, 0, 0)),
    application('XMP DataXMP', Buffer.concat([xmp, exif(1), Buffer.alloc(300, 0x20)])),
    // A caption is shown for a time of its own.
    extension(0xf9, Buffer.of(0, 100, 0, 0)),
    extension(0x01, Buffer.concat([Buffer.of(12), Buffer.alloc(12)]), Buffer.from(WORDS)),
    GIF.subarray(AFTER_LOOP),
    Buffer.from(WORDS),
  ]);

/** A PNG that says that it is so large, whatever is in it: gray, one byte for each dot. */
export const pngOf = (width: number, height: number, data: Buffer): Buffer => {
  const head = Buffer.concat([u32(width).reverse(), u32(height).reverse(), Buffer.of(8, 0, 0, 0, 0)]);
  return Buffer.concat([
    PNG.subarray(0, 8),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.of()),
  ]);
};
