import { describe, expect, test } from 'vitest';
import type { PictureType } from './picture-type.ts';
import {
  GIF,
  JPEG,
  notedGif,
  PLACE,
  PNG,
  phoneJpeg,
  phonePng,
  phoneWebp,
  WEBP,
  WORDS,
} from './testing/pictures.ts';
import { withoutMetadata } from './without-metadata.ts';

const PICTURES = [
  ['image/jpeg', phoneJpeg(1), JPEG],
  ['image/png', phonePng(), PNG],
  ['image/webp', phoneWebp(), WEBP],
  ['image/gif', notedGif(), GIF],
] as const;

describe('where a picture was taken is not kept', () => {
  test.each(PICTURES)(
    '%s: what a phone notes is gone, and what is left is the picture to the bit',
    (type, noted, plain) => {
      expect(noted.includes(PLACE)).toBe(true);
      expect(noted.includes(WORDS)).toBe(true);
      expect(withoutMetadata(type, noted)).toEqual(plain);
    },
  );

  test.each(PICTURES)('%s: a picture that holds nothing else stays as it is', (type, _noted, plain) => {
    expect(withoutMetadata(type, plain)).toEqual(plain);
  });

  test('a JPEG that lies on its side still says so, and nothing besides', () => {
    const kept = withoutMetadata('image/jpeg', phoneJpeg(6));
    expect(kept?.includes(PLACE)).toBe(false);
    expect(kept?.includes(WORDS)).toBe(false);
    // Exif, one entry: orientation 6.
    expect(kept?.includes(Buffer.from('4578696600004d4d002a00000008000101120003000000010006', 'hex'))).toBe(
      true,
    );
    expect(kept?.length).toBe(JPEG.length + 36);
    if (kept) expect(withoutMetadata('image/jpeg', kept)).toEqual(kept);
  });
});

describe('of a GIF stays what it looks like', () => {
  test('how often it begins again, and nothing that a program put behind that', () => {
    const loop = GIF.subarray(19, 38);
    const twice = Buffer.concat([GIF.subarray(0, 35), Buffer.of(2, 0, 0), GIF.subarray(38)]);
    expect(withoutMetadata('image/gif', twice)).toEqual(twice);
    const behind = Buffer.concat([
      GIF.subarray(0, 19),
      loop.subarray(0, -1),
      Buffer.of(WORDS.length),
      Buffer.from(WORDS),
      Buffer.of(0),
      GIF.subarray(38),
    ]);
    expect(withoutMetadata('image/gif', behind)).toEqual(GIF);
  });

  test('one still image of the older kind', () => {
    const still = Buffer.concat([
      Buffer.from('GIF87a'),
      GIF.subarray(6, 19),
      GIF.subarray(46, 61),
      Buffer.of(0x3b),
    ]);
    expect(still.readUInt8(19)).toBe(0x2c);
    expect(withoutMetadata('image/gif', still)).toEqual(still);
  });
});

describe('a file that is not built as its kind must be', () => {
  const broken = (type: PictureType, bytes: Buffer, change: (copy: Buffer) => unknown) => {
    const copy = Buffer.from(bytes);
    change(copy);
    return withoutMetadata(type, copy);
  };

  test('is no picture', () => {
    expect(broken('image/jpeg', JPEG, (copy) => copy.writeUInt16BE(65_000, 4))).toBeNull();
    expect(broken('image/jpeg', JPEG, (copy) => copy.writeUInt8(0, 20))).toBeNull();
    expect(broken('image/png', PNG, (copy) => copy.writeUInt32BE(70_000, 33))).toBeNull();
    expect(broken('image/webp', WEBP, (copy) => copy.writeUInt32LE(9_000, 4))).toBeNull();
    expect(broken('image/webp', WEBP, (copy) => copy.writeUInt32LE(9_000, 16))).toBeNull();
    // A kind of block that there is none of; a delay that is longer than one can be; more colors than bytes.
    expect(broken('image/gif', GIF, (copy) => copy.writeUInt8(0x22, 19))).toBeNull();
    expect(broken('image/gif', GIF, (copy) => copy.writeUInt8(3, 40))).toBeNull();
    expect(broken('image/gif', GIF, (copy) => copy.writeUInt8(0xf7, 10))).toBeNull();
  });

  test.each(PICTURES)(
    '%s: wherever it is cut off, nothing but null or a picture without notes comes of it',
    (type, noted) => {
      for (let length = 0; length < noted.length; length++) {
        const kept = withoutMetadata(type, noted.subarray(0, length));
        expect(kept?.includes(PLACE) ?? false, `${length} bytes`).toBe(false);
      }
    },
  );
});
