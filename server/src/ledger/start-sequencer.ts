import type { Logger } from 'pino';
import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { sequence } from './sequencer.ts';

const LOOK_EVERY_MS = 400;

/** Gives every new event its place in its business's log, within a second. Any number of processes may run it. */
export function startSequencer(parts: { store: Store; vault: Vault; log: Logger }): {
  stop(): Promise<void>;
} {
  let stopped = false;
  let wake = () => {};

  async function look(): Promise<void> {
    const { rows } = await parts.store.database.pool.query<{ id: string }>(
      'SELECT businesses_with_unsequenced_events() AS id',
    );
    for (const { id } of rows) {
      while (!stopped && (await inBusiness(parts.store, id, (tx) => sequence(tx, parts.vault))) > 0);
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        await look();
      } catch (error) {
        if (!stopped) parts.log.error({ err: error }, 'events could not be given their place in the log yet');
      }
      if (stopped) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_EVERY_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
  const running = run();
  return {
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
