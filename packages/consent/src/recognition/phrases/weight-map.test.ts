import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WeightMap } from './weight-map.ts';

const key = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 99 }));
const weight = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test('a map of weights has what it was made with, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, weight)), fc.array(key), (pairs, others) => {
      const known = new Map(pairs);
      const map = new WeightMap([...known]);
      for (const each of [...known.keys(), ...others]) expect(map.get(each)).toBe(known.get(each) ?? 0);
    }),
  );
});

test('so it has where it is full of keys that are near each other', () => {
  const known = new Map(
    Array.from({ length: 30_000 }, (_, at): [number, number] => [(at % 300) * 65_536 + at, (at % 99) + 1]),
  );
  const map = new WeightMap([...known]);
  const keys = [...known.keys(), ...Array.from({ length: 100_000 }, (_, at) => at)];
  expect(keys.filter((each) => map.get(each) !== (known.get(each) ?? 0))).toEqual([]);
});
