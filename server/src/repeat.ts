export interface Repeated {
  /** Begins nothing any more, and resolves once what is at work is done. */
  stop(): Promise<void>;
}

/**
 * Does something every so often, for as long as the process lives. Never twice at once: what takes longer than the interval
 * is begun anew with the next tick after it, and piles up nothing. What fails is told, and tried again as ever.
 *
 * @param atOnce the first time is now, and not after the first interval
 */
export function repeat(
  everyMs: number,
  work: () => Promise<unknown>,
  failed: (error: unknown) => void,
  { atOnce = false } = {},
): Repeated {
  let running: Promise<void> | null = null;
  const tick = () => {
    running ??= work()
      .then(() => {}, failed)
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(tick, everyMs).unref();
  if (atOnce) tick();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
