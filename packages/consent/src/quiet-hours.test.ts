import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type QuietHours, quietUntil } from './quiet-hours.ts';

const NIGHT: QuietHours = { enabled: true, from: '20:00', to: '08:00' };

/** Until when, as ISO 8601; null where nothing waits. */
const until = (now: string, zones: readonly string[], hours: QuietHours = NIGHT) =>
  quietUntil(new Date(now), zones, hours)?.toISOString() ?? null;

describe('C43 quiet by the recipient’s own clock', () => {
  test.each([
    ['19:59:59.999', '2026-11-24T01:59:59.999Z', null],
    ['20:00', '2026-11-24T02:00:00.000Z', '2026-11-24T14:00:00.000Z'],
    ['23:59:59.999', '2026-11-24T05:59:59.999Z', '2026-11-24T14:00:00.000Z'],
    ['00:00', '2026-11-24T06:00:00.000Z', '2026-11-24T14:00:00.000Z'],
    ['07:59:59.999', '2026-11-24T13:59:59.999Z', '2026-11-24T14:00:00.000Z'],
    ['08:00', '2026-11-24T14:00:00.000Z', null],
    ['12:00', '2026-11-24T18:00:00.000Z', null],
  ])('C43 at %s in Chicago', (_, now, waits) => {
    expect(until(now, ['America/Chicago'])).toBe(waits);
  });

  test.each([
    ['11:59', '2026-11-24T17:59:00.000Z', null],
    ['12:00', '2026-11-24T18:00:00.000Z', '2026-11-24T19:30:00.000Z'],
    ['13:29', '2026-11-24T19:29:00.000Z', '2026-11-24T19:30:00.000Z'],
    ['13:30', '2026-11-24T19:30:00.000Z', null],
    ['00:10', '2026-11-24T06:10:00.000Z', null],
  ])('C43 a span within a day, 12:00 to 13:30, at %s', (_, now, waits) => {
    expect(until(now, ['America/Chicago'], { enabled: true, from: '12:00', to: '13:30' })).toBe(waits);
  });

  test('C43 a span that ends at midnight', () => {
    const evening = { enabled: true, from: '21:15', to: '00:00' };
    expect(until('2026-11-24T03:14:59.000Z', ['America/Chicago'], evening)).toBeNull();
    expect(until('2026-11-24T03:15:00.000Z', ['America/Chicago'], evening)).toBe('2026-11-24T06:00:00.000Z');
    expect(until('2026-11-24T06:00:00.000Z', ['America/Chicago'], evening)).toBeNull();
  });

  test('C43 none where the shop keeps none, or gives them no length', () => {
    const midnight = '2026-11-24T06:00:00.000Z';
    expect(until(midnight, ['America/Chicago'], { ...NIGHT, enabled: false })).toBeNull();
    expect(until(midnight, ['America/Chicago'], { enabled: true, from: '00:00', to: '00:00' })).toBeNull();
  });

  test('C32 a zone or a time of day that cannot be read is an error, not a yes', () => {
    expect(() => until('2026-11-24T06:00:00.000Z', ['America/Atlantis'])).toThrow(RangeError);
    expect(() => until('2026-11-24T06:00:00.000Z', ['America/Chicago'], { ...NIGHT, from: 'late' })).toThrow(
      'late',
    );
    expect(() => until('2026-11-24T06:00:00.000Z', ['America/Chicago'], { ...NIGHT, to: '8 am' })).toThrow(
      '8 am',
    );
  });
});

describe('C43 several zones: the strictest decides', () => {
  test('C43 all zones of a number have to be awake', () => {
    const both = ['America/New_York', 'America/Los_Angeles'];
    expect(until('2026-11-24T14:00:00.000Z', both)).toBe('2026-11-24T16:00:00.000Z');
    expect(until('2026-11-24T18:00:00.000Z', both)).toBeNull();
    expect(until('2026-11-25T01:30:00.000Z', both)).toBe('2026-11-25T16:00:00.000Z');
  });

  test('C43 zones that take turns: the first moment at which both are awake', () => {
    const turns = ['America/Los_Angeles', 'Europe/Berlin'];
    expect(until('2026-11-24T04:00:00.000Z', turns)).toBe('2026-11-24T16:00:00.000Z');
    expect(until('2026-11-24T19:00:00.000Z', turns)).toBe('2026-11-25T16:00:00.000Z');
  });

  test('C43 more zones than a few', () => {
    const hours = { enabled: true, from: '02:00', to: '04:30' };
    const around = ['Etc/GMT+1', 'Etc/GMT+3', 'Etc/GMT+5', 'Etc/GMT+7', 'Etc/GMT+9', 'Etc/GMT+11'];
    expect(until('2026-11-24T03:00:00.000Z', around, hours)).toBe('2026-11-24T15:30:00.000Z');
  });

  test('C43 where they are never awake together, it is asked again after two days', () => {
    const opposite = ['Etc/GMT+6', 'Etc/GMT-6'];
    const waits = until('2026-11-24T18:00:00.000Z', opposite);
    expect(waits).toBe('2026-11-27T02:00:00.000Z');
  });
});

describe('C43 right across changes of the clocks', () => {
  test.each([
    ['the night before', '2026-03-07T03:00:00.000Z', '2026-03-07T14:00:00.000Z'],
    ['over the change: an hour shorter', '2026-03-08T03:00:00.000Z', '2026-03-08T13:00:00.000Z'],
    ['the night after', '2026-03-09T02:00:00.000Z', '2026-03-09T13:00:00.000Z'],
  ])('C43 Chicago, spring, %s', (_, now, waits) => {
    expect(until(now, ['America/Chicago'])).toBe(waits);
  });

  test.each([
    ['over the change: an hour longer', '2026-11-01T02:00:00.000Z', '2026-11-01T14:00:00.000Z'],
    ['the night after', '2026-11-02T02:00:00.000Z', '2026-11-02T14:00:00.000Z'],
  ])('C43 Chicago, autumn, %s', (_, now, waits) => {
    expect(until(now, ['America/Chicago'])).toBe(waits);
  });

  test.each([
    ['autumn comes in April', '2026-04-04T10:00:00.000Z', '2026-04-04T22:00:00.000Z'],
    ['spring comes in October', '2026-10-03T12:00:00.000Z', '2026-10-03T21:00:00.000Z'],
  ])('C43 Sydney: %s', (_, now, waits) => {
    expect(until(now, ['Australia/Sydney'])).toBe(waits);
  });

  test('C43 where a day begins at one o’clock, for midnight was skipped', () => {
    const evening = { enabled: true, from: '22:00', to: '00:00' };
    expect(until('2026-09-06T02:30:00.000Z', ['America/Santiago'], evening)).toBe('2026-09-06T04:00:00.000Z');
  });

  test('C43 hours that end in the hour that is skipped end where it is skipped', () => {
    const hours = { enabled: true, from: '20:00', to: '02:30' };
    expect(until('2026-03-08T07:30:00.000Z', ['America/Chicago'], hours)).toBe('2026-03-08T08:00:00.000Z');
  });

  test('C43 hours that end in the hour that comes twice are quiet in the second one too', () => {
    const hours = { enabled: true, from: '20:00', to: '01:45' };
    expect(until('2026-11-01T06:30:00.000Z', ['America/Chicago'], hours)).toBe('2026-11-01T06:45:00.000Z');
    expect(until('2026-11-01T07:30:00.000Z', ['America/Chicago'], hours)).toBe('2026-11-01T07:45:00.000Z');
  });

  const clocks = new Map<string, Intl.DateTimeFormat>();

  /** What a clock on the wall there shows, in minutes since midnight, by another calendar than the one under test. */
  function wallClock(zone: string, at: number): number {
    const format =
      clocks.get(zone) ??
      new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
    clocks.set(zone, format);
    const [hour = 0, minute = 0] = format.format(at).split(':').map(Number);
    return hour * 60 + minute;
  }

  const quarterHour = fc
    .integer({ min: 0, max: 95 })
    .map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`);

  test('C43 it is never quiet then in any zone, and was so at every moment before', () => {
    const zone = fc.constantFrom(
      'America/Chicago',
      'America/New_York',
      'America/Phoenix',
      'America/Los_Angeles',
      'America/St_Johns',
      'America/Santiago',
      'Pacific/Honolulu',
      'Pacific/Chatham',
      'Australia/Lord_Howe',
      'Australia/Sydney',
      'Asia/Kathmandu',
      'Europe/Berlin',
      'UTC',
    );
    // Near a change of the clocks somewhere, or any time of the year.
    const now = fc
      .tuple(
        fc.oneof(
          fc.constantFrom('2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04', '2026-09-06', '2026-03-29'),
          fc
            .integer({ min: 0, max: 364 })
            .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
        ),
        fc.integer({ min: -86_400_000, max: 86_400_000 }),
      )
      .map(([day, ms]) => Date.parse(`${day}T06:00:00.000Z`) + ms);

    fc.assert(
      fc.property(
        now,
        fc.array(zone, { minLength: 1, maxLength: 4 }),
        quarterHour,
        quarterHour,
        (start, zones, from, to) => {
          const [begin, end] = [from, to].map((clock) => {
            const [hour = 0, minute = 0] = clock.split(':').map(Number);
            return hour * 60 + minute;
          }) as [number, number];
          const quietAt = (at: number) =>
            zones.some((name) => {
              const clock = wallClock(name, at);
              if (begin === end) return false;
              return begin < end ? clock >= begin && clock < end : clock >= begin || clock < end;
            });
          const wakes = quietUntil(new Date(start), zones, { enabled: true, from, to })?.getTime() ?? start;
          const quarter = 15 * 60_000;
          const horizon = start + 48 * 3_600_000;
          // Clocks and hours change on the quarter only, so these are all the moments that there are to look at.
          for (let at = start; at < Math.min(wakes, horizon); at = (Math.floor(at / quarter) + 1) * quarter) {
            expect(quietAt(at)).toBe(true);
          }
          if (wakes <= horizon) expect(quietAt(wakes)).toBe(false);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
