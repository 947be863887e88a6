import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
 * put into `heldBack`: no text of it leaves until somebody has looked (C36). So is one whose kept log could not be looked
 * at since the start, and every one while the folder cannot be written: without it a backup that is restored would bring
 * back what was revoked. What fails later is reported, and texts go on.
 *
 * @returns after a first look at all of them.
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
  const failing = new Set<string>();
  let writable: 'not yet' | 'no' | 'yes' = 'not yet';

  async function look(id: string): Promise<void> {
    const size = (await inBusiness(store, id, latestHead))?.size ?? 0;
    if (keptUpTo.get(id) === size) return;
    const kept = new KeptLog(folder, id);
    if (!keptUpTo.has(id) && size > 0 && (await kept.end()).size === 0) {
      log.warn(
        { businessId: id, folder: kept.folder, entries: size },
        'nothing of this log was kept here yet: it is kept from now on. Said at a later start again, the folder does not ' +
          'stay: set LEDGER_DIR to one that does',
      );
    }
    const standing = await inBusiness(store, id, (tx) => keepLog(tx, vault, kept));
    if (standing === 'continues') {
      keptUpTo.set(id, size);
      if (heldBack.delete(id)) log.warn({ businessId: id }, 'the log fits the kept one again: texts leave');
    } else if (!heldBack.has(id)) {
      heldBack.add(id);
      log.error(
        { businessId: id, standing },
        'the log in the database does not continue the kept one: no text leaves. See: conversations doctor',
      );
    }
  }

  async function tryFolder(): Promise<boolean> {
    try {
      await writeIn(folder);
      writable = 'yes';
    } catch (error) {
      if (writable === 'not yet') {
        log.error(
          { err: error, folder },
          'the log cannot be kept outside the database: no text leaves. Set LEDGER_DIR to a folder that this process may ' +
            'write to, on a disk that stays; it is tried again. LEDGER_DIR=off does without it: then a restored backup ' +
            'brings back the consent of who said STOP after it',
        );
      }
      writable = 'no';
    }
    return writable === 'yes';
  }

  async function lookAtAll(): Promise<void> {
    const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
    if (writable !== 'yes' && !(await tryFolder())) {
      for (const { id } of rows) heldBack.add(id);
      return;
    }
    for (const { id } of rows) {
      if (ending.signal.aborted) return;
      try {
        await look(id);
        failing.delete(id);
      } catch (error) {
        if (!failing.has(id) && !ending.signal.aborted) {
          log.error({ err: error, businessId: id }, 'the log could not be kept outside; it is tried again');
        }
        failing.add(id);
        if (!keptUpTo.has(id)) heldBack.add(id);
      }
    }
  }

  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      await sleep(LOOK_EVERY_MS, undefined, { signal: ending.signal }).catch(() => {});
      try {
        await lookAtAll();
      } catch (error) {
        if (!ending.signal.aborted) log.error({ err: error }, 'no log could be kept outside yet');
      }
    }
  }
  await lookAtAll();
  const running = run();
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}

/** Makes the folder, and sees that files can be made in it. */
async function writeIn(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `.try-${randomUUID()}`);
  await writeFile(file, '');
  await rm(file);
}
