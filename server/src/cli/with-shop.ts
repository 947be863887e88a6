import { pino } from 'pino';
import { addressOf } from '../address-of.ts';
import { openSignIn, type SignIn } from '../sign-in/open-sign-in.ts';
import { openDatabase } from '../storage/database.ts';
import { openStorageForCommand } from '../storage/open-storage.ts';
import { openSignals } from '../storage/signals.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { configOrExit } from './config-or-exit.ts';

export interface Shop {
  readonly businessId: string;
  readonly name: string;
  readonly signIn: SignIn;
  readonly store: Store;
}

/**
 * Runs a command that concerns one shop and who may come in, also beside a program that runs.
 *
 * @param wanted the shop's id; needed only where there are several.
 */
export async function withShop<T>(wanted: string | undefined, work: (shop: Shop) => Promise<T>): Promise<T> {
  // Also in a demo shop: what DEMO_API_KEY opens is nothing to these commands.
  const config = configOrExit({ demo: true });
  const storage = await openStorageForCommand(config);
  const database = openDatabase(storage.programUrl, { connections: 2 });
  const signals = openSignals(storage.programUrl, () => {});
  const signIn = openSignIn({
    databaseUrl: storage.programUrl,
    secret: storage.secretKey,
    otherSecrets: storage.otherSecretKeys,
    // A link is for the program that runs, whatever port that was given.
    baseUrl: config.publicUrl ?? storage.runningAt ?? addressOf(config),
    logger: pino({ level: 'silent' }),
    connections: 2,
  });
  try {
    const store = { database, signals };
    const { rows } = await database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
    const shops = await Promise.all(
      rows.map(async ({ id }) => {
        const { name } = await inBusiness(store, id, (tx) =>
          tx.sql.selectFrom('businesses').select('name').where('id', '=', id).executeTakeFirstOrThrow(),
        );
        return { businessId: id, name };
      }),
    );
    const shop = choose(shops, wanted);
    await signIn.ensureOrganization(shop.businessId, shop.name);
    return await work({ ...shop, signIn, store });
  } finally {
    await signIn.close();
    await signals.close();
    await database.close();
    await storage.close();
  }
}

export function choose<S extends { readonly businessId: string; readonly name: string }>(
  shops: readonly S[],
  wanted: string | undefined,
): S {
  const list = shops.map(({ businessId, name }) => `  ${businessId}  ${name}`).join('\n');
  if (wanted !== undefined) {
    const shop = shops.find(({ businessId }) => businessId === wanted.toLowerCase());
    if (shop === undefined)
      throw new Error(
        `There is no shop ${wanted}. There ${shops.length === 1 ? 'is' : 'are'}:\n${list || '  none yet'}`,
      );
    return shop;
  }
  const [first, second] = shops;
  if (first === undefined)
    throw new Error('There is no shop yet. Start the program once: conversations serve');
  if (second !== undefined) throw new Error(`There are several shops. Say which, with --business:\n${list}`);
  return first;
}
