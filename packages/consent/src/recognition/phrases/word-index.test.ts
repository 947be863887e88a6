import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordIndex } from './word-index.ts';

test('a word is found by its own letters and by no others, whatever letters they are', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'z', '1', 'é', "'"),
    minLength: 1,
    maxLength: 14,
  });
  const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), minLength: 1, maxLength: 14 });
  const word = fc.oneof(letters, plain);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat())), fc.array(word), (pairs, others) => {
      const index = new WordIndex();
      for (const [each, value] of pairs) index.set(each, value);
      const known = new Map(pairs);
      for (const each of [...known.keys(), ...others]) {
        const entry = index.find(each);
        expect(index.valueAt(entry)).toBe(known.get(each) ?? 0);
        expect(index.wordAt(entry)).toBe(known.has(each) ? each : '');
      }
    }),
    { numRuns: 300 },
  );
});
