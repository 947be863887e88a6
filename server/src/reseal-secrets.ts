import { sql } from 'kysely';
import { accountContext } from './carriers/accounts.ts';
import { resealAddress } from './media/public-address.ts';
import type { Vault } from './secrets/vault.ts';
import { inBusiness, type Store, type Tx } from './storage/transaction.ts';

/** What was found, of all businesses or of one. */
export interface Resealed {
  /** Sealed anew under SECRET_KEY by this run. */
  readonly resealed: number;
  /** Sealed under a key that nobody gave; they stay as they are. */
  readonly unreadable: number;
}

interface Parts {
  readonly store: Store;
  readonly vault: Vault;
}

export interface ResealOptions {
  /** How many are sealed anew in one transaction. */
  readonly batch?: number;
  /** Hears of each transaction that was committed. */
  readonly onBatch?: (resealed: number) => void;
}

/** One kind of sealed things. A place is where the next look begins; the things are in its order. */
interface Kind {
  /** The next so many that come after this place, each locked; what another holds is passed over, and found by the next run. */
  readonly next: (tx: Tx, after: string, limit: number, vault: Vault) => Promise<readonly Sealed[]>;
}

interface Sealed {
  readonly place: string;
  /** @returns whether it lay under another key. @throws where it cannot be opened. */
  readonly reseal: () => Promise<boolean>;
}

/**
 * Seals everything anew under SECRET_KEY that lies under another key, in small transactions, while the program runs. What is
 * done is done: after a crash it goes on with what is left. A second run finds nothing, unless a process that still runs
 * with the other key has sealed something since.
 *
 * The vault seals: carriers' credentials, those before among them; the keys of numbers, logs and suppressions; and the
 * addresses of pictures in texts.
 */
export async function resealSecrets(parts: Parts, options: ResealOptions = {}): Promise<Resealed> {
  const { rows } = await parts.store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  let [resealed, unreadable] = [0, 0];
  for (const { id } of rows) {
    for (const kind of KINDS) {
      const found = await resealKind(parts, id, kind, options);
      resealed += found.resealed;
      unreadable += found.unreadable;
    }
  }
  return { resealed, unreadable };
}

async function resealKind(
  { store, vault }: Parts,
  businessId: string,
  kind: Kind,
  { batch = 200, onBatch }: ResealOptions,
): Promise<Resealed> {
  let [resealed, unreadable, after] = [0, 0, ''];
  for (;;) {
    const step = await inBusiness(store, businessId, async (tx) => {
      const found = await kind.next(tx, after, batch, vault);
      let [done, failed] = [0, 0];
      for (const { reseal } of found) {
        try {
          if (await reseal()) done += 1;
        } catch (error) {
          // What the database says is another matter than a seal that does not open.
          if ((error as { code?: unknown }).code !== undefined) throw error;
          failed += 1;
        }
      }
      return { place: found.at(-1)?.place, done, failed };
    });
    if (step.place === undefined) return { resealed, unreadable };
    after = step.place;
    resealed += step.done;
    unreadable += step.failed;
    if (step.done > 0) onBatch?.(step.done);
  }
}

/** How many secrets are sealed under another key than SECRET_KEY, and how many of those under one that nobody gave. */
export async function countUnderOtherKeys({
  store,
  vault,
}: Parts): Promise<{ other: number; unknown: number }> {
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  let [other, unknown] = [0, 0];
  for (const { id } of rows) {
    const counted = await inBusiness(store, id, async (tx) => {
      const { rows: heads } = await sql<{ head: Buffer; n: number }>`
        select substring(sealed from 1 for ${vault.head.length}) as head, count(*)::int as n from (
          select wrapped as sealed from wrapped_keys where business_id = ${tx.businessId}
          union all select credentials from carrier_accounts where business_id = ${tx.businessId}
          union all select previous_credentials from carrier_accounts
            where business_id = ${tx.businessId} and previous_credentials is not null) all_sealed
        group by 1`.execute(tx.sql);
      return heads;
    });
    for (const { head, n } of counted) {
      if (vault.isCurrent(head)) continue;
      other += n;
      if (!vault.knows(head)) unknown += n;
    }
  }
  return { other, unknown };
}

const wrappedKeys: Kind = {
  async next(tx, after, limit, vault) {
    const { rows } = await sql<{ purpose: string; subject_id: string; wrapped: Buffer; place: string }>`
      select purpose, subject_id, wrapped, purpose || ' ' || subject_id as place from wrapped_keys
      where business_id = ${tx.businessId}
        and (purpose, subject_id) > (split_part(${after}, ' ', 1), coalesce(nullif(split_part(${after}, ' ', 2), ''), '00000000-0000-0000-0000-000000000000')::uuid)
        and substring(wrapped from 1 for ${vault.head.length}) <> ${vault.head}
      order by purpose, subject_id limit ${limit} for update skip locked`.execute(tx.sql);
    return rows.map(({ purpose, subject_id: subject, wrapped, place }) => ({
      place,
      async reseal() {
        const context =
          purpose === 'number' ? `number ${tx.businessId} ${subject}` : `${purpose} ${tx.businessId}`;
        await tx.sql
          .updateTable('wrapped_keys')
          .set({ wrapped: vault.seal(vault.open(wrapped, context), context) })
          .where('business_id', '=', tx.businessId)
          .where('purpose', '=', purpose as 'number')
          .where('subject_id', '=', subject)
          .execute();
        return true;
      },
    }));
  },
};

const credentials: Kind = {
  async next(tx, after, limit, vault) {
    const accounts = await tx.sql
      .selectFrom('carrier_accounts')
      .select(['id', 'credentials', 'previous_credentials'])
      .where('business_id', '=', tx.businessId)
      .$if(after !== '', (query) => query.where('id', '>', after))
      .orderBy('id')
      .limit(limit)
      .forUpdate()
      .execute();
    return accounts.map(({ id, credentials: sealed, previous_credentials: previous }) => ({
      place: id,
      async reseal() {
        if ([sealed, previous ?? sealed].every((bytes) => vault.isCurrent(bytes))) return false;
        const anew = (bytes: Buffer) => vault.seal(vault.open(bytes, accountContext(id)), accountContext(id));
        await tx.sql
          .updateTable('carrier_accounts')
          // The same credentials, so nothing has to be connected anew.
          .set({ credentials: anew(sealed), previous_credentials: previous && anew(previous) })
          .where('business_id', '=', tx.businessId)
          .where('id', '=', id)
          .execute();
        return true;
      },
    }));
  },
};

/** Addresses of pictures are sealed too: staff see them in threads for as long as the text is kept. */
const addressesIn = (table: 'messages' | 'simulator_texts'): Kind => ({
  async next(tx, after, limit, vault) {
    let query = tx.sql
      .selectFrom(table)
      .select(['id', 'media_urls'])
      .where('business_id', '=', tx.businessId)
      .where(sql<boolean>`cardinality(media_urls) > 0`)
      .orderBy('id')
      .limit(limit)
      .forNoKeyUpdate()
      .skipLocked();
    if (after !== '') query = query.where('id', '>', after);
    return (await query.execute()).map(({ id, media_urls: urls }) => ({
      place: id,
      async reseal() {
        const anew = urls.map((url) => resealAddress(vault, url));
        if (anew.every((url, at) => url === urls[at])) return false;
        await tx.sql
          .updateTable(table)
          .set({ media_urls: anew })
          .where('business_id', '=', tx.businessId)
          .where('id', '=', id)
          .execute();
        return true;
      },
    }));
  },
});

const KINDS: readonly Kind[] = [
  credentials,
  wrappedKeys,
  addressesIn('messages'),
  addressesIn('simulator_texts'),
];
