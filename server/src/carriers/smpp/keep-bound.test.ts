import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pauseBefore } from './keep-bound.ts';

const PAUSES = { firstMs: 1_000, longestMs: 60_000 };

test('pauses double up to the longest, half of each by chance', () => {
  const least = [0, 1, 2, 3, 4, 5, 6, 7, 1_000].map((attempt) => pauseBefore(attempt, PAUSES, () => 0));
  expect(least).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  const most = [0, 1, 2, 1_000].map((attempt) => pauseBefore(attempt, PAUSES, () => 1));
  expect(most).toEqual([1_000, 2_000, 4_000, 60_000]);
});

test('no pause is longer than the longest, or nothing', () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (attempt, chance) => {
      const pause = pauseBefore(attempt, PAUSES, () => chance);
      expect(pause).toBeGreaterThanOrEqual(500);
      expect(pause).toBeLessThanOrEqual(60_000);
    }),
  );
});
