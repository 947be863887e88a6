import { countSegments, GSM7_ALPHABET, GSM7_EXTENSION } from '@conversations/consent';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { encodeText } from './encode-text.ts';
import { splitText } from './split-text.ts';

const octets = (text: string) => Buffer.concat(encodeText(text).characters).toString('hex');

/** What texts are made of here: much that is in GSM 03.38, its extension, and what is in neither. */
const someText = fc
  .array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...GSM7_ALPHABET, ...'abc ') },
      { weight: 4, arbitrary: fc.constantFrom(...GSM7_EXTENSION) },
      { weight: 1, arbitrary: fc.constantFrom('é', 'é', '🚲', '👩‍🔧', 'Ж', '漢', '\ufffd') },
    ),
    { minLength: 1, maxLength: 900 },
  )
  .map((characters) => characters.join(''));

describe('encoding', () => {
  it.each([
    ['Hello@', '48656c6c6f00'],
    ['5 € {~}', '35201b65201b281b3d1b29'],
    ['[\\]^|\f', '1b3c1b2f1b3e1b141b401b0a'],
    ['Æß É', '1c1e201f'],
    ['ñüà', '7d7e7f'],
  ])('writes %j in GSM 03.38', (text, hex) => {
    expect(encodeText(text).dataCoding).toBe(0);
    expect(octets(text)).toBe(hex);
  });

  it.each([
    ['Ж', '0416'],
    ['🚲', 'd83ddeb2'],
    ['a\ud83d', '0061fffd'],
  ])('writes %j in UCS-2', (text, hex) => {
    expect(encodeText(text).dataCoding).toBe(8);
    expect(octets(text)).toBe(hex);
  });
});

test('C49: a text is sent in as many parts as are counted, and each fits a short message', () => {
  fc.assert(
    fc.property(someText, fc.nat(255), (text, reference) => {
      const parts = splitText(encodeText(text), reference);
      expect(parts).toHaveLength(countSegments(text).segments);
      for (const { bytes } of parts ?? []) expect(bytes.length).toBeLessThanOrEqual(160);
    }),
  );
});

test('no part begins within a character', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const encoded = encodeText(text);
      const words = (splitText(encoded, 1) ?? []).map(({ bytes, hasHeader }) =>
        decodeText(hasHeader ? bytes.subarray(6) : bytes, encoded.dataCoding),
      );
      expect(words.join('')).toBe(text);
      for (const part of words) expect(part.isWellFormed()).toBe(true);
    }),
  );
});

test('a text in more than 255 parts is none', () => {
  expect(splitText(encodeText('x'.repeat(255 * 153)), 0)).toHaveLength(255);
  expect(splitText(encodeText('x'.repeat(255 * 153 + 1)), 0)).toBeNull();
});

it.each([
  ['latin1', 'Fixed, 5 € no', 8],
  ['latin1', 'Señor @ café', 0],
  ['latin1', 'a {b}', 8],
  ['latin1', 'Ω', 8],
  ['ascii', 'Ready, come by', 0],
  ['ascii', 'Señor', 8],
  ['ascii', '`', 8],
] as const)(
  'for an SMSC whose default is %s, “%s” goes with data_coding %i',
  (alphabet, text, dataCoding) => {
    const encoded = encodeText(text, alphabet);
    expect(encoded.dataCoding).toBe(dataCoding);
    const bytes = Buffer.concat(encoded.characters);
    if (dataCoding === 0) expect(bytes).toEqual(Buffer.from(text, 'latin1'));
    expect(decodeText(bytes, dataCoding, alphabet)).toBe(text);
  },
);
