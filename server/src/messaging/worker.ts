import { handOver } from './hand-over.ts';
import { type HeldLinks, NO_LINKS } from './held-links.ts';
import type { Parts } from './parts.ts';
import { recoverFromDeadWorkers } from './recover.ts';
import { takeLease, type WorkerLease } from './worker-lease.ts';

/** How many texts one worker has with carriers at once. */
const SLOTS = 24;
/** Without a signal a worker looks by itself: for what became due by the clock, and for signals that a crash swallowed. */
const LOOK_EVERY_MS = 250;
const RECOVER_EVERY_MS = 1_000;

export interface Worker {
  /** Claims nothing further and waits for what is with carriers, a while at most. */
  stop(): Promise<void>;
}

/**
 * Runs the hand-over for all businesses, and looks after what dead workers left.
 *
 * @param heldBack businesses whose texts wait, since what is on record of consent may not be trusted now. Read at each look.
 */
export async function startWorker(
  parts: Parts,
  databaseUrl: string,
  heldBack: ReadonlySet<string> = new Set(),
  links: HeldLinks = NO_LINKS,
): Promise<Worker> {
  const lost = (error: Error) =>
    parts.log.error({ err: error }, 'this worker lost its lease and takes a new one');
  let lease: WorkerLease = await takeLease(databaseUrl, lost);
  let stopped = false;
  let wake = () => {};
  const underWay = new Set<Promise<void>>();
  const off = parts.store.signals.onTextsDue(() => wake());

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** One look at every business that has texts due. True where something was found, so that there may be more. */
  async function round(): Promise<boolean> {
    const { rows } = await parts.store.database.pool.query<{ id: string }>(
      'SELECT businesses_with_texts_due() AS id',
    );
    let found = false;
    for (const { id } of rows) {
      const slots = SLOTS - underWay.size;
      if (slots <= 0 || stopped) break;
      if (heldBack.has(id)) continue;
      for (const left of await claim(id, slots)) {
        found = true;
        const tracked = left
          .catch((error: unknown) =>
            parts.log.error({ err: error }, 'a text was handed over, but its result is not on record'),
          )
          .finally(() => {
            underWay.delete(tracked);
            wake();
          });
        underWay.add(tracked);
      }
    }
    return found && underWay.size < SLOTS;
  }

  async function claim(businessId: string, slots: number): Promise<Promise<void>[]> {
    try {
      // A sender's rate lets its next text go at a moment of its own, between two looks.
      return await handOver(parts, businessId, lease.worker, slots, links, (inMs) => {
        if (inMs < LOOK_EVERY_MS) setTimeout(() => wake(), inMs).unref();
      });
    } catch (error) {
      // Whether the claim was committed may not be known. Nothing of it is sent; a new lease lets recovery find what the
      // old one marked, and call it unknown.
      const old = lease;
      lease = await takeLease(databaseUrl, lost);
      await old.release();
      throw error;
    }
  }

  async function run(): Promise<void> {
    let recoverAt = 0;
    while (!stopped) {
      const resting = rest();
      try {
        if (!lease.held()) lease = await takeLease(databaseUrl, lost);
        if (performance.now() >= recoverAt) {
          await recoverFromDeadWorkers(parts);
          recoverAt = performance.now() + RECOVER_EVERY_MS;
        }
        if (await round()) wake();
      } catch (error) {
        if (!stopped) parts.log.error({ err: error }, 'the worker could not look for texts; it tries again');
      }
      if (!stopped) await resting;
    }
  }
  const running = run();

  return {
    async stop() {
      stopped = true;
      off();
      wake();
      await running;
      await Promise.race([
        Promise.allSettled(underWay),
        new Promise((resolve) => setTimeout(resolve, 8_000).unref()),
      ]);
      await lease.release();
    },
  };
}
