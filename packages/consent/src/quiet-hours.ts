/** Wall-clock times, `HH:MM`. Quiet from `from` until `to`; the span may cross midnight. */
export interface QuietHours {
  readonly enabled: boolean;
  readonly from: string;
  readonly to: string;
}

const minutes = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
};

/**
 * Until when an automatic text must wait, or null where it may go now (C43). Every zone has to be awake: where a
 * number may be in one of several zones, the strictest decides. Right across daylight-saving changes, since it asks
 * the zone's own calendar.
 *
 * @param zones IANA names, `America/Chicago`; an empty list means that no zone is known, and then nothing is held.
 */
export function quietUntil(now: Date, zones: readonly string[], hours: QuietHours): Date | null {
  if (!hours.enabled || hours.from === hours.to) return null;
  let at = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  // Zones can take turns in being quiet; a few passes find the first moment at which none is.
  for (let pass = 0; pass < 4; pass++) {
    const later = zones.map((zone) => wakesAt(at, zone, hours)).reduce(latest, at);
    if (Temporal.Instant.compare(later, at) === 0) break;
    at = later;
  }
  return at.epochMilliseconds === now.getTime() ? null : new Date(at.epochMilliseconds);
}

function wakesAt(at: Temporal.Instant, zone: string, hours: QuietHours): Temporal.Instant {
  const local = at.toZonedDateTimeISO(zone);
  const clock = local.hour * 60 + local.minute;
  const [from, to] = [minutes(hours.from), minutes(hours.to)];
  const quiet = from < to ? clock >= from && clock < to : clock >= from || clock < to;
  if (!quiet) return at;
  const morning = clock < to ? local : local.add({ days: 1 });
  return morning.withPlainTime(hours.to).toInstant();
}

const latest = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) >= 0 ? a : b);
