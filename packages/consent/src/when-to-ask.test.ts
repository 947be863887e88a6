import { expect, test } from 'vitest';
import { isToBeAsked } from './when-to-ask.ts';

const now = new Date('2026-11-23T15:00:00.000Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const declined = (days: number) => ({ state: 'declined', since: daysAgo(days) }) as const;

test('C3 who was never asked is to be asked', () => {
  expect(isToBeAsked({ state: 'never_asked', since: null }, 90, now)).toBe(true);
});

test('C3 a number that no record held any more is to be asked', () => {
  expect(isToBeAsked({ state: 'never_asked', since: daysAgo(1) }, 90, now)).toBe(true);
});

test.each([
  [0, 90, false],
  [89.999, 90, false],
  [90, 90, true],
  [400, 90, true],
  [0, 0, true],
  [3649, 3650, false],
])('C3 who declined %d days ago, where the shop waits %d: %s', (days, wait, asked) => {
  expect(isToBeAsked(declined(days), wait, now)).toBe(asked);
});

test('C3 a clock that was set back asks nobody sooner', () => {
  expect(isToBeAsked(declined(-1), 0, now)).toBe(false);
});

test('C3 who opted out never is, however long ago, and who agreed need not be', () => {
  expect(isToBeAsked({ state: 'opted_out', since: daysAgo(9_000) }, 0, now)).toBe(false);
  expect(isToBeAsked({ state: 'opted_in', since: daysAgo(9_000) }, 0, now)).toBe(false);
});

test.each([null, '', 'yesterday'])('C3 who declined at no time that can be read is not: %s', (since) => {
  expect(isToBeAsked({ state: 'declined', since }, 0, now)).toBe(false);
});
