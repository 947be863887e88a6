// The shop's clock, wherever the screen stands.
import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import {
  clockTime,
  dayName,
  setShopZone,
  shopClock,
  shopDayAt,
  shopInstant,
  shopWeekday,
  shortTime,
} from './times.ts';

beforeAll(async () => {
  await i18next.init({ lng: 'en', resources: {} });
  setShopZone('America/Chicago');
});

const shop = (year: number, month: number, day: number, hour: number, minute = 0) =>
  shopInstant(Date.UTC(year, month - 1, day, hour, minute)).toISOString();

test('what the shop’s clock says is an instant, also on the days when clocks change', () => {
  expect(shop(2026, 11, 24, 9)).toBe('2026-11-24T15:00:00.000Z');
  expect(shop(2026, 7, 1, 9)).toBe('2026-07-01T14:00:00.000Z');
  // Forward on March 8, back on November 1, both at two in the night.
  expect(shop(2026, 3, 8, 1, 30)).toBe('2026-03-08T07:30:00.000Z');
  expect(shop(2026, 3, 8, 9)).toBe('2026-03-08T14:00:00.000Z');
  expect(shop(2026, 11, 1, 9)).toBe('2026-11-01T15:00:00.000Z');
});

test('tomorrow is tomorrow in the shop, though it is that already elsewhere', () => {
  const now = new Date('2026-11-25T03:00:00Z');
  expect(shopDayAt(1, 9, now).toISOString()).toBe('2026-11-25T15:00:00.000Z');
  expect(shopWeekday(now)).toBe(2);
  expect(dayName('2026-11-25T15:00:00Z', now)).toBe('tomorrow');
  expect(dayName('2026-11-24T02:00:00Z', now)).toBe('yesterday');
  expect(shortTime('2026-11-24T16:42:00Z', now)).toMatch(/^10:42/);
});

test('a field for date and time says what the shop’s clock says, and leads back to the same instant', () => {
  const at = shopDayAt(1, 9, new Date('2026-11-24T03:00:00Z'));
  expect(shopClock(at)).toBe('2026-11-24T09:00');
  expect(shopInstant(Date.parse(`${shopClock(at)}Z`))).toEqual(at);
});

test('no line ends within a time', async () => {
  for (const language of ['en', 'es', 'fr-CA']) {
    await i18next.changeLanguage(language);
    expect(clockTime('2026-11-24T16:42:00Z'), language).not.toContain(' ');
  }
  await i18next.changeLanguage('en');
});
