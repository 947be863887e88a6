import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NONE, NumberMap } from './number-map.ts';

test('a map of numbers has what was set last, and nothing else', () => {
  const key = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 99 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat())), fc.array(key), (pairs, others) => {
      const map = new NumberMap();
      for (const [each, value] of pairs) map.set(each, value);
      const known = new Map(pairs);
      for (const each of [...known.keys(), ...others]) expect(map.get(each)).toBe(known.get(each) ?? NONE);
    }),
  );
});
