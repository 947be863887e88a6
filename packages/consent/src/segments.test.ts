import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import { countSegments } from './segments.ts';

// 3GPP TS 23.038: the default alphabet, row by row, and its extension.
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const EXTENDED = '\f^{}\\[~]|€';

/** By the rule's own words, from the back to front: fill segments, and move a pair that does not fit. */
function independentCount(text: string) {
  const chars = [...text];
  const gsm = chars.every((char) => BASIC.includes(char) || EXTENDED.includes(char));
  const sizes = chars.map((char) => (gsm ? (EXTENDED.includes(char) ? 2 : 1) : char.length));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const [single, each] = gsm ? [160, 153] : [70, 67];
  if (units <= single) return { encoding: gsm ? 'GSM-7' : 'UCS-2', units, segments: units === 0 ? 0 : 1 };
  const rest = [...sizes];
  let segments = 0;
  while (rest.length > 0) {
    segments++;
    let room = each;
    while (rest[0] !== undefined && rest[0] <= room) room -= rest.shift() ?? 0;
  }
  return { encoding: gsm ? 'GSM-7' : 'UCS-2', units, segments };
}

const gsmText = fc.string({ unit: fc.constantFrom(...BASIC, ...EXTENDED), maxLength: 700 });
const anyText = fc.oneof(
  gsmText,
  fc.string({
    unit: fc.constantFrom('a', '€', 'ё', '😀', '\u0301', '👨‍👩‍👧', '\ud800', '\u0000'),
    maxLength: 300,
  }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('C49 segments are counted as carriers bill them', () => {
  test.each([
    ['', 'GSM-7', 0, 0],
    ['a', 'GSM-7', 1, 1],
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    [`a${'€'.repeat(80)}`, 'GSM-7', 161, 2],
    ['ё'.repeat(70), 'UCS-2', 70, 1],
    ['ё'.repeat(71), 'UCS-2', 71, 2],
    ['ё'.repeat(134), 'UCS-2', 134, 2],
    ['ё'.repeat(135), 'UCS-2', 135, 3],
    ['😀'.repeat(35), 'UCS-2', 70, 1],
    ['😀'.repeat(36), 'UCS-2', 72, 2],
  ] as const)('%j', (text, encoding, units, segments) => {
    expect(countSegments(text)).toMatchObject({ encoding, units, segments });
  });

  test.each([...EXTENDED])('C49 %j counts two in GSM-7 and one in UCS-2', (char) => {
    expect(countSegments(char).units).toBe(2);
    expect(countSegments(`${char}ё`).units).toBe(2);
  });

  test('C49 an escape pair is not split: it moves to the next segment', () => {
    expect(countSegments(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toMatchObject({ units: 306, segments: 3 });
    expect(countSegments(`${'a'.repeat(151)}€${'a'.repeat(153)}`)).toMatchObject({ units: 306, segments: 2 });
  });

  test('C49 a surrogate pair is not split: it moves to the next segment', () => {
    expect(countSegments(`${'ё'.repeat(66)}😀${'ё'.repeat(66)}`)).toMatchObject({ units: 134, segments: 3 });
    expect(countSegments(`${'ё'.repeat(65)}😀${'ё'.repeat(67)}`)).toMatchObject({ units: 134, segments: 2 });
  });

  test('C49 nothing is put in place of a character: a curly quote or a long dash makes it UCS-2', () => {
    for (const char of ['’', '“', '–', '…', '\u00a0', 'ç', '\t', 'e\u0301']) {
      expect(countSegments(`a${char}`).encoding).toBe('UCS-2');
    }
  });

  test('C49 by an independent count', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countSegments(text)).toMatchObject(independentCount(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('C49 each character is encoded as the library says', () => {
    const differ: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const char = String.fromCharCode(unit);
      const library = new SegmentedMessage(char);
      const { encoding, units } = countSegments(char);
      // The library counts UCS-2 in characters; here, one is one unit.
      const length = library.encodingName === 'GSM-7' ? library.numberOfCharacters : 1;
      if (encoding !== library.encodingName || units !== length) differ.push(unit.toString(16));
    }
    expect(differ).toEqual([]);
  });

  test('C49 as the library counts, where no characters combine into one', () => {
    const lone = fc.string({
      unit: fc.constantFrom(...BASIC.replaceAll(/[\r\n]/g, ''), ...EXTENDED.slice(1), 'ё', '😀'),
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(lone, (text) => {
        const library = new SegmentedMessage(text);
        expect(countSegments(text)).toMatchObject({
          encoding: library.encodingName,
          segments: library.segmentsCount,
        });
      }),
      { numRuns: 200 },
    );
  });

  test('C49 what remains can be filled without a further segment, and not one more', () => {
    fc.assert(
      fc.property(gsmText, (text) => {
        const { segments, remaining } = countSegments(text);
        if (segments === 0) return;
        expect(countSegments(text + 'a'.repeat(remaining)).segments).toBe(segments);
        expect(countSegments(text + 'a'.repeat(remaining + 1)).segments).toBe(segments + 1);
      }),
    );
  });

  test('C49 time is linear in the length', () => {
    const time = (length: number) => {
      const text = 'a€ё'.repeat(length / 3);
      const start = performance.now();
      countSegments(text);
      return performance.now() - start;
    };
    const growths = [1, 2, 3, 4].map(() => time(960_000) / Math.max(time(60_000), 1));
    // 16 where it is linear, 256 where it is quadratic; a pause of the machine spoils a round, not all.
    expect(Math.min(...growths)).toBeLessThan(100);
  });
});
