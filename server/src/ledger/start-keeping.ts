import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { keepLog } from './keep-log.ts';
import { KeptLog } from './kept-log.ts';
import { latestHead } from './log-tree.ts';

const LOOK_EVERY_MS = 500;

/**
 * Keeps every business's log outside the database, within a second. A business whose log does not fit the kept one is
 * put into `heldBack`: no text of it leaves until somebody has looked (C36).
 *
 * @returns after a first look at all of them.
 * @throws where the folder cannot be read or written.
 */
export async function startKeeping(parts: {
  store: Store;
  vault: Vault;
  log: Logger;
  folder: string;
  heldBack: Set<string>;
}): Promise<{ stop(): Promise<void> }> {
  const { store, vault, log, folder, heldBack } = parts;
  const ending = new AbortController();
  const keptUpTo = new Map<string, number>();

  async function look(): Promise<void> {
    const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
    for (const { id } of rows) {
      if (ending.signal.aborted) return;
      const size = (await inBusiness(store, id, latestHead))?.size ?? 0;
      if (keptUpTo.get(id) === size) continue;
      const standing = await inBusiness(store, id, (tx) => keepLog(tx, vault, new KeptLog(folder, id)));
      if (standing === 'continues') keptUpTo.set(id, size);
      if (standing === 'continues') {
        if (heldBack.delete(id)) log.warn({ businessId: id }, 'the log fits the kept one again: texts leave');
      } else if (!heldBack.has(id)) {
        heldBack.add(id);
        log.error(
          { businessId: id, standing },
          'the log in the database does not continue the kept one: no text leaves. See: conversations doctor',
        );
      }
    }
  }

  async function run(): Promise<void> {
    let failing = false;
    while (!ending.signal.aborted) {
      await sleep(LOOK_EVERY_MS, undefined, { signal: ending.signal }).catch(() => {});
      try {
        await look();
        failing = false;
      } catch (error) {
        if (!failing && !ending.signal.aborted) {
          log.error({ err: error }, 'the log could not be kept outside; it is tried again');
        }
        failing = true;
      }
    }
  }
  // Before anything is sent: whoever names a folder relies on it, and a text that left cannot be called back.
  await look();
  const running = run();
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}
