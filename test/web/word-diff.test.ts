import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingSeconds } from '../../web/src/settings/reading-time.ts';
import { wordDiff } from '../../web/src/settings/word-diff.ts';

const said = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'new' ? `[+${text}]` : `[-${text}]`))
    .join('');

test('C4 what changed is told word by word', () => {
  expect(said('You can reply STOP.', 'You can reply STOP at any time.')).toBe(
    'You can reply [-STOP][+STOP at any time].',
  );
  expect(said('May we text you?', 'May we text you?')).toBe('May we text you?');
  expect(said("They're optional: yes or no?", 'All optional, yes or no?')).toBe(
    "[-They're ][+All ]optional[-: ][+, ]yes or no?",
  );
  expect(said('', '{business}: hello')).toBe('[+{business}: hello]');
  expect(said('Hello', '')).toBe('[-Hello]');
});

test('C4 both texts can be read off what changed, to the letter', () => {
  const word = fc.constantFrom('texts', 'STOP', ' ', '  ', '\n', ',', '.', 'é', '🛑', "don't", '{label}', '');
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = wordDiff(before, after);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('');
      expect(without('new')).toBe(before);
      expect(without('gone')).toBe(after);
    }),
  );
});

test('M2 a script’s time aloud is told to the nearest five seconds, and never as nothing', () => {
  expect(readingSeconds('')).toBe(0);
  expect(readingSeconds('Yes or no?')).toBe(5);
  expect(readingSeconds('word '.repeat(50))).toBe(20);
});
