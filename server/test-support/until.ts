import { setTimeout as sleep } from 'node:timers/promises';

/** Looks at once, soon again, and then ever less often: many that wait must not keep busy what they wait for. */
const [FIRST_MS, LONGEST_MS, GROWTH] = [10, 200, 1.5];

/**
 * Waits for a condition, not for a time: the bound is only there so that a test that hangs says what it waited for.
 *
 * @param what said when the wait was in vain; a function is asked then.
 */
export async function until<T>(
  what: string | (() => string),
  look: () => Promise<T | null | undefined | false>,
  boundMs = 50_000,
): Promise<T> {
  const end = performance.now() + boundMs;
  for (let pause = FIRST_MS; ; pause = Math.min(pause * GROWTH, LONGEST_MS)) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) {
      throw new Error(`waited in vain until ${typeof what === 'string' ? what : what()}`);
    }
    await sleep(pause);
  }
}
