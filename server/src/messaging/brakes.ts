import type { Settings } from '../businesses/settings.ts';

/**
 * The brakes of a shop (C54): automatic texts beyond a multiple of the busiest hour so far wait for the owner, and one
 * switch stops everything but what a STOP is owed.
 */
export interface Brakes {
  readonly stoppedAt: Date | null;
  /** When the hour began in which automatic texts are counted now. */
  readonly hour: Date;
  readonly hourTexts: number;
  readonly busiestHour: number;
  /** Since when automatic texts wait for the owner. */
  readonly floodSince: Date | null;
  /** Automatic texts that were asked for before this are dropped. */
  readonly dropBefore: Date | null;
}

/** As they stand in the table. */
export interface BrakesRow {
  readonly stopped_at: Date | null;
  readonly hour: Date | null;
  readonly hour_texts: number;
  readonly busiest_hour: number;
  readonly flood_since: Date | null;
  readonly drop_before: Date | null;
}

const HOUR_MS = 3_600_000;

/** As they stand now: an hour that is over counts among the busiest. */
export function brakesNow(row: BrakesRow | undefined, { enabled }: Settings['brakes'], now: Date): Brakes {
  const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  const same = row?.hour?.getTime() === hour.getTime();
  const texts = row?.hour_texts ?? 0;
  return {
    stoppedAt: row?.stopped_at ?? null,
    hour,
    hourTexts: same ? texts : 0,
    busiestHour: same ? (row?.busiest_hour ?? 0) : Math.max(row?.busiest_hour ?? 0, texts),
    floodSince: enabled ? (row?.flood_since ?? null) : null,
    dropBefore: row?.drop_before ?? null,
  };
}

/** So many automatic texts may go in an hour before the owner is asked. */
export function mostInAnHour(
  { busiestHour }: Pick<Brakes, 'busiestHour'>,
  { enabled, floodMultiple, floodLeast }: Settings['brakes'],
): number {
  return enabled ? Math.max(floodLeast, floodMultiple * busiestHour) : Number.POSITIVE_INFINITY;
}
