/** Rates are counted over this, a little more than a second: what leaves evenly does not arrive evenly. */
const WINDOW_MS = 1_050;
/** So long without a refusal, a little more is tried. */
const PROBE_AFTER_MS = 10_000;
const GROWTH = 1.25;
/** Nobody's limit. */
const FAST = 500;

/** How many segments may begin now, and in how many ms there is room again where none may. */
export interface Room {
  readonly room: number;
  readonly againInMs: number;
}

/**
 * Learns how many segments a second a carrier takes, from what it took before it said "too fast": so a queue goes out evenly,
 * and none of its texts is refused again and again until it counts as failed.
 */
export function createPace(now: () => number = () => performance.now()) {
  let begun: number[] = [];
  let taken: number[] = [];
  let perSecond = Number.POSITIVE_INFINITY;
  let slowedAt = Number.NEGATIVE_INFINITY;
  const recent = (times: readonly number[]) => times.filter((at) => now() - at < WINDOW_MS);

  return {
    /** @returns when, to be told with what became of it. */
    begin(segments: number): number {
      begun = [...recent(begun), ...Array.from({ length: segments }, now)];
      return now();
    },
    took(segments: number): void {
      taken = [...recent(taken), ...Array.from({ length: segments }, now)];
    },
    /** @param begunAt what was under way before the last refusal is of the same burst, and tells nothing new. */
    tooFast(begunAt: number): void {
      if (begunAt < slowedAt) return;
      taken = recent(taken);
      perSecond = Math.max(1, Math.min(perSecond, taken.length));
      slowedAt = now();
    },
    /** Null where there is no limit that is known. */
    room(): Room | null {
      if (now() - slowedAt > PROBE_AFTER_MS) {
        perSecond = Math.ceil(perSecond * GROWTH);
        slowedAt = now();
      }
      if (perSecond > FAST) return null;
      begun = recent(begun);
      const next = begun.at(-perSecond);
      const againInMs = next === undefined ? 0 : Math.max(0, next + WINDOW_MS - now());
      return { room: Math.max(0, perSecond - begun.length), againInMs };
    },
  };
}
