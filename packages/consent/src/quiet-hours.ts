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
 * @param zones IANA names, `America/Chicago`; with an empty list nothing is quiet here, and the gate holds.
 * @returns the first moment at which no zone is quiet; where the next two days have none, a moment after them, at which
 *   to ask again
 * @throws RangeError where a zone or a time of day cannot be read
 */
export function quietUntil(now: Date, zones: readonly string[], hours: QuietHours): Date | null {
  if (!hours.enabled || hours.from === hours.to) return null;
  const start = now.getTime();
  let at = start;
  // Zones can take turns in being quiet: step on until none is.
  while (at <= start + 2 * DAY) {
    const later = Math.max(...zones.map((zone) => quietAtLeastUntil(at, zone, hours)), at);
    if (later === at) break;
    at = later;
  }
  return at === start ? null : new Date(at);
}

/** The end of the span or the zone's next change of clocks, whichever is first; `at` itself where it is not quiet then. */
function quietAtLeastUntil(at: number, zone: string, { from, to }: QuietHours): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const { hour, minute, second, millisecond } = local;
  const clock = (hour * 60 + minute) * MINUTE + second * 1_000 + millisecond;
  const [begin, end] = [timeOfDay(from), timeOfDay(to)];
  const quiet = begin < end ? clock >= begin && clock < end : clock >= begin || clock < end;
  if (!quiet) return at;
  const wakes = at + ((end - clock + DAY) % DAY);
  return Math.min(wakes, local.getTimeZoneTransition('next')?.epochMilliseconds ?? wakes);
}
