import { expect, test } from 'vitest';
import { businessDaysAfter } from './business-days.ts';

const CHICAGO = 'America/Chicago';
const after = (from: string, days = 2) => businessDaysAfter(new Date(from), days, CHICAGO).toISOString();

test('C18 two business days are two working days later, at the same time of day', () => {
  // Monday to Wednesday.
  expect(after('2026-11-30T16:30:00Z')).toBe('2026-12-02T16:30:00.000Z');
  // Thursday to Monday, Friday to Tuesday.
  expect(after('2026-12-03T16:30:00Z')).toBe('2026-12-07T16:30:00.000Z');
  expect(after('2026-12-04T16:30:00Z')).toBe('2026-12-08T16:30:00.000Z');
});

test('C18 what comes in at the weekend counts from the beginning of Monday', () => {
  for (const weekend of ['2026-12-05T06:00:00Z', '2026-12-05T20:00:00Z', '2026-12-06T23:00:00Z']) {
    expect(after(weekend)).toBe('2026-12-09T06:00:00.000Z');
  }
  // Saturday here is Friday evening there.
  expect(after('2026-12-05T02:00:00Z')).toBe('2026-12-09T02:00:00.000Z');
});

test('C18 the clocks are the zone’s, also when they change meanwhile', () => {
  // Friday 10:00 in winter time to Tuesday 10:00 in summer time: an hour less.
  expect(after('2026-03-06T16:00:00Z')).toBe('2026-03-10T15:00:00.000Z');
  expect(() => businessDaysAfter(new Date(), 2, 'Nowhere/Atlantis')).toThrow(RangeError);
});
