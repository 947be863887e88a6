import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for a condition, not for a time: the bound is only there so that a test that hangs says what it waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  boundMs = 50_000,
): Promise<T> {
  const end = performance.now() + boundMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await sleep(15);
  }
}
