import type { Category } from './consent-event.ts';

/** Wall-clock times, `HH:MM`. Quiet from `from` until `to`; the span may cross midnight. */
export interface QuietHours {
  readonly enabled: boolean;
  readonly from: string;
  readonly to: string;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const timeOfDay = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const time = (hour * 60 + minute) * MINUTE;
  if (Number.isNaN(time)) throw new RangeError(`Not a time of day such as "20:00": ${clock}`);
  return time;
};

/**
 * Until when an automatic text must wait, or null where it may go now (C43). Every zone has to be awake: where a
 * number may be in one of several zones, the strictest decides. Right across daylight-saving changes, since it asks
 * the zone's own calendar.
 *
 * @param zones IANA names, `America/Chicago`; with an empty list nothing is quiet here, and the gate refuses.
 * @returns the first moment at which no zone is quiet; where the next two days have none, a moment after them, at which
 *   to ask again
 * @throws RangeError where a zone or a time of day cannot be read
 */
export function quietUntil(now: Date, zones: readonly string[], hours: QuietHours): Date | null {
  return endOfQuiet(now, zones, spansOf(hours));
}

/**
 * The same of a promotional text, whoever sends it: 9–20, and on Sundays from 12 (C43), in a shop without quiet hours too.
 * Where the shop's own hours are stricter those count besides.
 */
export function promotionalQuietUntil(now: Date, zones: readonly string[], hours: QuietHours): Date | null {
  return endOfQuiet(now, zones, [...PROMOTIONAL, ...spansOf(hours)]);
}

/**
 * In which zone it is night until then: the one that a text waits for, to say so to people ("until 8:00 in Honolulu").
 *
 * @param until what {@link quietUntil} or {@link promotionalQuietUntil} said
 * @returns the first such zone of `zones`; null where it is not the end of any zone's quiet hours
 */
export function zoneThatWakes(
  until: Date,
  zones: readonly string[],
  hours: QuietHours,
  category: Category,
): string | null {
  const spans = category === 'promotional' ? [...PROMOTIONAL, ...spansOf(hours)] : spansOf(hours);
  const before = until.getTime() - 1;
  const isQuiet = (zone: string) => spans.some((span) => quietAtLeastUntil(before, zone, span) > before);
  return zones.find(isQuiet) ?? null;
}

/** From a time of day until another, over midnight perhaps; on one day of the week where it is given (7: Sunday). */
interface Span {
  readonly from: string;
  readonly to: string;
  readonly day?: number;
}

const PROMOTIONAL: readonly Span[] = [
  { from: '20:00', to: '09:00' },
  { from: '00:00', to: '12:00', day: 7 },
];

const spansOf = (hours: QuietHours): readonly Span[] =>
  hours.enabled && hours.from !== hours.to ? [hours] : [];

function endOfQuiet(now: Date, zones: readonly string[], spans: readonly Span[]): Date | null {
  const start = now.getTime();
  let at = start;
  // Zones and spans can take turns in being quiet: step on until none is.
  while (at <= start + 2 * DAY) {
    const ends = zones.flatMap((zone) => spans.map((span) => quietAtLeastUntil(at, zone, span)));
    const later = Math.max(...ends, at);
    if (later === at) break;
    at = later;
  }
  return at === start ? null : new Date(at);
}

/** The end of the span or the zone's next change of clocks, whichever is first; `at` itself where it is not quiet then. */
function quietAtLeastUntil(at: number, zone: string, { from, to, day }: Span): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (day !== undefined && local.dayOfWeek !== day) return at;
  const { hour, minute, second, millisecond } = local;
  const clock = (hour * 60 + minute) * MINUTE + second * 1_000 + millisecond;
  const [begin, end] = [timeOfDay(from), timeOfDay(to)];
  const quiet = begin < end ? clock >= begin && clock < end : clock >= begin || clock < end;
  if (!quiet) return at;
  const wakes = at + ((end - clock + DAY) % DAY);
  return Math.min(wakes, local.getTimeZoneTransition('next')?.epochMilliseconds ?? wakes);
}
