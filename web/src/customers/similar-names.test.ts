import { expect, test } from 'vitest';
import { areSimilar } from './similar-names.ts';

test.each([
  ['Maya Ortiz', 'maya ortiz'],
  ['Maya Ortiz', 'M. Ortiz'],
  ['Maya Ortiz', 'Ortiz, Maya'],
  ['Maya Ortíz', 'Maya Ortiz'],
  ['Maya', 'Maya Ortiz'],
  ['Maya L. Ortiz', 'Maya Ortiz'],
])('C6 “%s” and “%s” may be one person', (one, other) => {
  expect(areSimilar(one, other)).toBe(true);
  expect(areSimilar(other, one)).toBe(true);
});

test.each([
  ['Maya Ortiz', 'Sam Ortiz'],
  ['Maya Ortiz', 'S. Ortiz'],
  ['Maya Ortiz', 'Mayra Ortiz'],
  ['Maya Ortiz', 'M.'],
  ['Ann Ann', 'Ann Lee'],
  ['Maya Ortiz', ''],
  ['…', '…'],
])('C6 “%s” and “%s” are two people as far as names say', (one, other) => {
  expect(areSimilar(one, other)).toBe(false);
  expect(areSimilar(other, one)).toBe(false);
});
