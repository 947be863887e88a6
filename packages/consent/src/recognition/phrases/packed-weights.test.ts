import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed, QUESTIONS, WEIGHT_MAX, weightIn } from './packed-weights.ts';

const tenths = fc.integer({ min: -10 * WEIGHT_MAX, max: 10 * WEIGHT_MAX });

test('the weights of all questions are in one number, each by itself', () => {
  fc.assert(
    fc.property(fc.array(tenths, { minLength: QUESTIONS, maxLength: QUESTIONS }), (all) => {
      const bytes = packed(all.map((each) => each / 10));
      expect(all.map((_, question) => weightIn(bytes, question))).toEqual(all);
    }),
  );
});

test('a weight that has no room is refused', () => {
  expect(() => packed([0, WEIGHT_MAX + 0.1])).toThrow('too great');
});
