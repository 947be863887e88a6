import { acceptFork } from '../customers/accept-fork.ts';
import { bringBack } from '../customers/bring-back.ts';
import { KeptLog } from '../ledger/kept-log.ts';
import { inBusiness } from '../storage/transaction.ts';
import { type Ledgers, withLedgers } from './with-ledger.ts';
import { choose } from './with-shop.ts';

/** `conversations ledger replay`: what a start does after a restore, by itself and with what it did. */
export async function replayLogs(business: string | undefined): Promise<void> {
  await withLedgers(business, async ({ config, store, vault, shops }) => {
    for (const { businessId, name } of shops) {
      const kept = new KeptLog(folderOf(config), businessId);
      const events = await inBusiness(store, businessId, (tx) => bringBack(tx, vault, kept));
      // Of a folder in which nothing lies, nothing is known to be missing.
      const none = (await kept.end()).size === 0 ? `no log is kept in ${kept.folder}` : 'nothing is missing';
      process.stdout.write(`${name}: ${events === 0 ? none : `${events} events came back`}\n`);
    }
  });
}

/** `conversations ledger accept-fork`: somebody has looked, and the database's log goes on. */
export async function acceptForkOf(business: string | undefined): Promise<void> {
  await withLedgers(business, async ({ config, store, vault, shops }) => {
    const { businessId } = choose(shops, business);
    const kept = new KeptLog(folderOf(config), businessId);
    if ((await kept.end()).size === 0) throw new Error(`There is no kept log in ${kept.folder}.`);
    const { closed, erased, notErased, aside } = await acceptFork(store, vault, businessId, kept, new Date());
    process.stdout.write(
      `${closed} numbers were closed, and ${erased} customers erased, as the kept log knew them. It lies in ` +
        `${kept.folder} as ${aside} now, and is begun anew within a second. Keep it: it is what was signed before.\n`,
    );
    if (notErased.length > 0) {
      throw new Error(
        `To be erased by hand, when their work is done: POST /api/v1/customers/{id}/erasure of ${notErased.join(', ')}`,
      );
    }
  });
}

function folderOf({ ledgerDir }: Ledgers['config']): string {
  if (ledgerDir === null) throw new Error('LEDGER_DIR is off: no log is kept outside the database.');
  return ledgerDir;
}
