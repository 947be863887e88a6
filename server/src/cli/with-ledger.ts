import type { Config } from '../config.ts';
import { openVault, type Vault } from '../secrets/vault.ts';
import { openDatabase } from '../storage/database.ts';
import { openStorageForCommand } from '../storage/open-storage.ts';
import { openSignals } from '../storage/signals.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { configOrExit } from './config-or-exit.ts';

export interface Ledgers {
  readonly config: Config;
  readonly store: Store;
  readonly vault: Vault;
  /** Every shop, or the one that was asked for. */
  readonly shops: readonly { readonly businessId: string; readonly name: string }[];
}

/** Runs a command that reads or writes the ledger in the database, also beside a program that runs. */
export async function withLedgers<T>(
  business: string | undefined,
  work: (ledgers: Ledgers) => Promise<T>,
): Promise<T> {
  const config = configOrExit({ demo: true });
  const storage = await openStorageForCommand(config);
  const database = openDatabase(storage.programUrl, { connections: 2 });
  const signals = openSignals(storage.programUrl, () => {});
  try {
    const store = { database, signals };
    const { rows } = await database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
    const shops: { businessId: string; name: string }[] = [];
    for (const { id } of rows) {
      const { name } = await inBusiness(store, id, (tx) =>
        tx.sql.selectFrom('businesses').select('name').where('id', '=', id).executeTakeFirstOrThrow(),
      );
      if (business === undefined || business.toLowerCase() === id) shops.push({ businessId: id, name });
    }
    if (shops.length === 0) {
      throw new Error(business === undefined ? 'There is no shop yet.' : `There is no shop ${business}.`);
    }
    return await work({ config, store, vault: openVault(storage.secretKey, storage.otherSecretKeys), shops });
  } finally {
    await signals.close();
    await database.close();
    await storage.close();
  }
}
