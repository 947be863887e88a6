import { expect, test } from 'vitest';
import { destinationProblem } from './destination.ts';

test.each([
  ['of the shop’s own country', '+15125550142', null],
  ['of an area that nobody has yet', '+15115550142', null],
  ['of a territory', '+17875550142', null],
  ['of Canada', '+14165550142', 'country_not_allowed'],
  ['of Jamaica, behind the same +1', '+18765550142', 'country_not_allowed'],
  ['of Great Britain, fictional', '+447700900123', 'country_not_allowed'],
  ['at a premium', '+19005550142', 'not_textable'],
  ['of a satellite phone', '+881612345678', 'not_textable'],
  ['of several countries’ networks', '+88213123456', 'not_textable'],
  ['a short code', '72345', 'not_textable'],
  ['no number at all', 'ACME', 'not_textable'],
] as const)('C54 a number %s, to a shop in the United States', (_, number, problem) => {
  expect(destinationProblem(number, ['US'])).toBe(problem);
});

test('C54 where the owner allows a country its ordinary numbers pass, and no premium ones', () => {
  expect(destinationProblem('+447700900123', ['US', 'GB'])).toBeNull();
  expect(destinationProblem('+442079460018', ['US', 'GB'])).toBeNull();
  expect(destinationProblem('+449098790000', ['US', 'GB'])).toBe('not_textable');
  expect(destinationProblem('+18765550142', ['US', 'CA'])).toBe('country_not_allowed');
});
