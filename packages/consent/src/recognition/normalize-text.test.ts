import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, normalizeText } from './normalize-text.ts';

test.each([
  ['  “ＳＴＯＰ!”\r\n🛑 ', 'stop'],
  ["Don't  STOP", 'dont stop'],
  ['Don’t', 'dont'],
  ['S’il vous plaît', 'sil vous plait'],
  ['OPT-OUT', 'opt out'],
  ['NO MÁS', 'no mas'],
  ['S.T.O.P. please', 'stop please'],
  ['I a', 'i a'],
  ['İSTANBUL', 'istanbul'],
  ['𞀰', 'a'],
  ['𝚨𝚩', 'ab'],
  ['12:30', '12 30'],
  ['🛑', ''],
  ['🇸🇹🇴🇵', 'stop'],
  ['🇸\u200c🇹\u200c🇴\u200c🇵 !', 'stop'],
  ['stop 🇺🇸', 'stop'],
  ['🇸🇮', ''],
  ['', ''],
])('C14 %j is read as %j', (text, words) => {
  expect(normalizeText(text)).toBe(words);
});

test('C14 reading any one character twice changes nothing', () => {
  const changed: string[] = [];
  // The two planes that hold all letters with a case or a style.
  for (let point = 0; point < 0x20000; point += 1) {
    const words = normalizeText(String.fromCodePoint(point));
    if (normalizeText(words) !== words) changed.push(point.toString(16));
  }
  expect(changed).toEqual([]);
});

test('C14 only letters, digits and single blanks are left, and reading twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const words = normalizeText(text);
      expect(words).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      expect(normalizeText(words)).toBe(words);
    }),
    { numRuns: 2000 },
  );
});

test('C14 cleaning keeps case, punctuation and line breaks', () => {
  expect(cleanText('Stop!\nÉlan \u200b“x”')).toBe('Stop!\nElan “x”');
});
