import { expect, test, vi } from 'vitest';
import { repeat } from './repeat.ts';

test('what takes longer than its interval is not begun beside itself, and is waited for at the end', async () => {
  vi.useFakeTimers();
  try {
    const begun: PromiseWithResolvers<void>[] = [];
    const failures: unknown[] = [];
    const repeated = repeat(
      100,
      () => {
        const work = Promise.withResolvers<void>();
        begun.push(work);
        return work.promise;
      },
      (error) => failures.push(error),
      { atOnce: true },
    );
    expect(begun).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun).toHaveLength(1);

    const broken = new Error('not this time');
    begun[0]?.reject(broken);
    await vi.advanceTimersByTimeAsync(100);
    expect(failures).toEqual([broken]);
    expect(begun).toHaveLength(2);

    let stopped = false;
    const stopping = repeated.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(1_000);
    expect([begun.length, stopped]).toEqual([2, false]);
    begun[1]?.resolve();
    await stopping;
  } finally {
    vi.useRealTimers();
  }
});
