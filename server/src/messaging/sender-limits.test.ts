import { expect, test } from 'vitest';
import { capZone, dayEndsIn, dayIn, defaultLimits, kindOfSender } from './sender-limits.ts';

test.each([
  ['+15125550100', 'twilio', 'long_code_na', { perSecond: 1, perDay: 2_000 }],
  ['+18885550100', 'twilio', 'toll_free', { perSecond: 3, perDay: null }],
  ['+442079460018', 'telnyx', 'long_code', { perSecond: 1, perDay: null }],
  ['72345', 'telnyx', 'short_code', { perSecond: 100, perDay: null }],
  ['+15125550100', 'smpp', 'smpp', { perSecond: 10, perDay: null }],
  ['+18885550100', 'simulator', 'simulator', { perSecond: 1_000, perDay: null }],
] as const)('C42 what %s with %s may', (number, carrier, kind, limits) => {
  expect(kindOfSender(number, carrier)).toBe(kind);
  expect(defaultLimits(kind)).toEqual(limits);
});

test('C42 the day of a North American cap ends at midnight in California, whatever the shop’s clock says', () => {
  const at = new Date('2026-12-01T06:30:00Z');
  const zone = capZone('+15125550100', 'America/New_York');
  expect(dayIn(zone, at)).toBe('2026-11-30');
  expect(dayEndsIn(zone, at)).toEqual(new Date('2026-12-01T08:00:00Z'));
  // The day on which the clocks go back is longer.
  expect(dayEndsIn(zone, new Date('2026-11-01T08:00:00Z'))).toEqual(new Date('2026-11-02T08:00:00Z'));
  expect(capZone('+442079460018', 'Europe/London')).toBe('Europe/London');
});
