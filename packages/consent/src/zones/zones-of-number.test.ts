import fc from 'fast-check';
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { type QuietHours, quietUntil, zoneThatWakes } from '../quiet-hours.ts';
import { COUNTRY_ZONES } from './country-zones.ts';
import { NORTH_AMERICAN_ZONES } from './north-american-zones.ts';
import { zonesOfNumber, zonesToMeet } from './zones-of-number.ts';

const AREA_CODES = Array.from({ length: 800 }, (_, n) => String(200 + n));
const zonesOf = (areaCode: string) => zonesOfNumber(`+1${areaCode}5550142`);

/** What the library calls numbers of this area code, by exchanges enough that any area has one of them. */
function kindsOf(areaCode: string): Set<string> {
  const exchanges = [
    '234',
    '235',
    '300',
    '311',
    '404',
    '412',
    '464',
    '465',
    '521',
    '555',
    '621',
    '633',
    '654',
    '703',
    '876',
    '987',
  ];
  const numbers = exchanges.map((exchange) => parsePhoneNumberFromString(`+1${areaCode}${exchange}5678`));
  return new Set(numbers.flatMap((number) => (number?.isValid() ? [number.getType() ?? 'UNKNOWN'] : [])));
}
const OF_A_PLACE = ['FIXED_LINE', 'MOBILE', 'FIXED_LINE_OR_MOBILE'];

/** Overlays that were assigned after the library's list was made. */
const NEWER = '357 436 457 465 471 483 621 624 679 729 837 861 924'.split(' ');

describe('C43 the zones of a number’s area', () => {
  test('C43 every area code of a place has its zones, and what is of no place has none', () => {
    const wrong = AREA_CODES.filter((areaCode) => {
      const kinds = kindsOf(areaCode);
      const ofAPlace = NEWER.includes(areaCode) || OF_A_PLACE.some((kind) => kinds.has(kind));
      return ofAPlace !== zonesOf(areaCode).length > 0;
    });
    expect(wrong).toEqual([]);
    for (const areaCode of ['800', '833', '844', '855', '866', '877', '888', '500', '600', '622', '900']) {
      expect(zonesOf(areaCode)).toEqual([]);
    }
  });

  test('C43 every calling code of a country has its zones', () => {
    const codes = new Set<string>(getCountries().map((country) => getCountryCallingCode(country)));
    const unknown = [...codes].filter((code) => code !== '1' && zonesOfNumber(`+${code}`).length === 0);
    expect(codes.size).toBeGreaterThan(200);
    expect(unknown).toEqual([]);
  });

  test('C43 each zone is one that the calendar knows, and no area stands twice under one', () => {
    const zones = [
      ...Object.keys(NORTH_AMERICAN_ZONES),
      ...Object.values(COUNTRY_ZONES).flatMap((names) => names.split(' ')),
    ];
    for (const zone of zones) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone).not.toThrow();
    }
    for (const [zone, codes] of Object.entries(NORTH_AMERICAN_ZONES)) {
      expect(codes, zone).toMatch(/^[A-Z]{2}( [A-Z]{2}| \d{3})*(, [A-Z]{2}( [A-Z]{2}| \d{3})*)*$/);
      const listed = codes.match(/\d{3}/g) ?? [];
      expect(new Set(listed).size, zone).toBe(listed.length);
    }
    for (const code of Object.keys(COUNTRY_ZONES)) expect(code).toMatch(/^\d{1,7}$/);
  });

  test.each([
    ['Hawaii', '+18085550142', ['Pacific/Honolulu']],
    ['Austin', '+15125550142', ['America/Chicago']],
    ['Puerto Rico', '+17875550142', ['America/Puerto_Rico']],
    ['Jamaica', '+16585550142', ['America/Jamaica']],
    ['Alaska and its islands', '+19075550142', ['America/Anchorage', 'America/Adak']],
    ['Idaho, in two zones', '+12085550142', ['America/Boise', 'America/Los_Angeles']],
    ['the west of Florida, in two zones', '+18505550142', ['America/New_York', 'America/Chicago']],
    [
      'Arizona’s north, where the Navajo change their clocks',
      '+19285550142',
      ['America/Denver', 'America/Phoenix'],
    ],
    ['Newfoundland and Labrador', '+17095550142', ['America/St_Johns', 'America/Goose_Bay']],
    ['Great Britain', '+447700900123', ['Europe/London']],
    ['Portugal and the Azores', '+351912345678', ['Europe/Lisbon', 'Atlantic/Azores']],
    ['Kazakhstan, and not Russia', '+77011234567', ['Asia/Almaty', 'Asia/Aqtobe']],
    ['the Cocos Islands, and not Australia', '+61891621234', ['Indian/Cocos']],
    ['a toll-free number', '+18005550142', []],
    ['an area that nobody has', '+12225550142', []],
    ['a satellite phone', '+881612345678', []],
    ['a short code', '72345', []],
    ['what is no number', '+1808x550142', []],
  ])('C43 %s', (_, number, zones) => {
    expect(zonesOfNumber(number)).toEqual(zones);
  });
});

describe('C43 the zones that a text has to meet', () => {
  const shop = 'America/New_York';

  test('C43 those of the area, with the shop’s', () => {
    expect(zonesToMeet({ number: '+18085550142', own: null, shop })).toEqual(['Pacific/Honolulu', shop]);
    expect(zonesToMeet({ number: '+12125550142', own: null, shop })).toEqual([shop]);
  });

  test('C43 what the customer’s record says beats the area', () => {
    expect(zonesToMeet({ number: '+18085550142', own: 'America/Denver', shop })).toEqual([
      'America/Denver',
      shop,
    ]);
    expect(zonesToMeet({ number: '+18005550142', own: 'America/Denver', shop })).toEqual([
      'America/Denver',
      shop,
    ]);
  });

  test('C43 where nobody can say, there is none: the shop’s own clock is no answer', () => {
    expect(zonesToMeet({ number: '+18005550142', own: null, shop })).toEqual([]);
  });
});

const NIGHT: QuietHours = { enabled: true, from: '20:00', to: '08:00' };

test.each([
  ['a winter night', '2026-12-01T14:00:00.000Z', '2026-12-01T18:00:00.000Z'],
  ['a summer night', '2026-07-01T13:00:00.000Z', '2026-07-01T18:00:00.000Z'],
  // New York changes its clocks that night and Honolulu never does.
  ['the night of the change in spring', '2026-03-08T01:00:00.000Z', '2026-03-08T18:00:00.000Z'],
  ['the night of the change in autumn', '2026-11-01T03:00:00.000Z', '2026-11-01T18:00:00.000Z'],
])('C43 a text from New York to Hawaii waits for 8:00 in Hawaii: %s', (_, now, goes) => {
  const zones = zonesToMeet({ number: '+18085550142', own: null, shop: 'America/New_York' });
  const until = quietUntil(new Date(now), zones, NIGHT);
  expect(until?.toISOString()).toBe(goes);
  expect(zoneThatWakes(new Date(goes), zones, NIGHT, 'informational')).toBe('Pacific/Honolulu');
});

test('C43 a text from Hawaii to New York waits for 8:00 in Hawaii too', () => {
  const zones = zonesToMeet({ number: '+12125550142', own: null, shop: 'Pacific/Honolulu' });
  const goes = new Date('2026-12-01T18:00:00.000Z');
  expect(quietUntil(new Date('2026-12-01T14:00:00.000Z'), zones, NIGHT)).toEqual(goes);
  expect(zoneThatWakes(goes, zones, NIGHT, 'informational')).toBe('Pacific/Honolulu');
});

test('C43 which zone a promotional text waits for', () => {
  const zones = ['America/Los_Angeles', 'America/New_York'];
  const waitsFor = (at: string, hours: QuietHours = NIGHT) =>
    zoneThatWakes(new Date(at), zones, hours, 'promotional');
  expect(waitsFor('2026-12-01T17:00:00.000Z')).toBe('America/Los_Angeles');
  expect(waitsFor('2026-12-01T17:00:00.000Z', { ...NIGHT, enabled: false })).toBe('America/Los_Angeles');
  expect(waitsFor('2026-12-01T19:00:00.000Z')).toBeNull();
});

test('C43 the moment that is allowed is within the hours of every zone of the area, whatever the clocks do', () => {
  const known = AREA_CODES.filter((areaCode) => zonesOf(areaCode).length > 0);
  const formats = new Map<string, Intl.DateTimeFormat>();
  /** The hour on the wall there, by another calendar than the one under test. */
  const hourIn = (zone: string, at: Date) => {
    const format =
      formats.get(zone) ??
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
    formats.set(zone, format);
    return Number(format.format(at));
  };
  const change = fc.constantFrom('2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07', '2026-07-01');
  const moment = fc
    .tuple(change, fc.integer({ min: -36, max: 60 }), fc.integer({ min: 0, max: 3_599_999 }))
    .map(([day, hours, ms]) => new Date(Date.parse(`${day}T00:00:00.000Z`) + hours * 3_600_000 + ms));
  fc.assert(
    fc.property(moment, fc.constantFrom(...known), fc.constantFrom(...known), (now, theirs, ours) => {
      const shop = zonesOf(ours)[0] ?? '';
      const zones = zonesToMeet({ number: `+1${theirs}5550142`, own: null, shop });
      const until = quietUntil(now, zones, NIGHT);
      const goes = until ?? now;
      // Guam and New York have no hour in common: it is asked again then.
      if (goes.getTime() - now.getTime() > 48 * 3_600_000) return;
      for (const zone of zones) {
        expect(hourIn(zone, goes), zone).toBeGreaterThanOrEqual(8);
        expect(hourIn(zone, goes), zone).toBeLessThan(20);
      }
      if (until === null) return;
      const woken = zoneThatWakes(until, zones, NIGHT, 'informational');
      expect(zones).toContain(woken);
      expect(hourIn(woken ?? '', until)).toBe(8);
    }),
    { numRuns: 2000 },
  );
});
