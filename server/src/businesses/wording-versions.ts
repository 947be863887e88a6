import type { Language } from '@conversations/consent';
import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';
import type { Actor } from './actors.ts';
import type { Wording } from './wordings.ts';

/** A wording with its place among the versions of its kind. */
export interface WordingVersion extends Wording {
  readonly kind: string;
  /** 1, 2, 3 … in the order of their making. */
  readonly version: number;
  /** The latest, which is read aloud or sent from now on. */
  readonly inUse: boolean;
  readonly createdAt: Date;
  readonly author: Pick<Actor, 'kind' | 'name'>;
}

interface Versions {
  /** English, where it is left out. */
  readonly language?: Language;
  readonly id?: string;
  /** Those made before this version. */
  readonly before?: number | null;
  readonly inUse?: true;
  readonly limit?: number;
}

interface Row extends Wording {
  readonly kind: string;
  readonly version: number;
  readonly in_use: boolean;
  readonly created_at: Date;
  readonly author_kind: Actor['kind'];
  readonly author_name: string;
}

/** Versions of these kinds, the latest first (C4). */
export async function wordingVersions(
  tx: Tx,
  kinds: readonly string[],
  { language = 'en', id, before, inUse, limit }: Versions = {},
): Promise<WordingVersion[]> {
  const { rows } = await sql<Row>`
    select w.id, w.kind, w.text, w.hash, v.version, v.version = v.versions as in_use, w.created_at,
      a.kind as author_kind, a.name as author_name
    from (
      select id, row_number() over (partition by kind order by id) as version, count(*) over (partition by kind) as versions
      from wordings
      where business_id = ${tx.businessId} and kind = any (${kinds}) and language = ${language}
    ) v
    join wordings w on w.business_id = ${tx.businessId} and w.id = v.id
    join actors a on a.business_id = ${tx.businessId} and a.id = w.actor_id
    where (${id ?? null}::uuid is null or v.id = ${id ?? null})
      and (${before ?? null}::bigint is null or v.version < ${before ?? null})
      and (${inUse ?? false} is false or v.version = v.versions)
    order by w.id desc
    limit ${limit ?? null}`.execute(tx.sql);
  return rows.map(({ in_use, created_at, author_kind, author_name, ...rest }) => ({
    ...rest,
    inUse: in_use,
    createdAt: created_at,
    author: { kind: author_kind, name: author_name },
  }));
}

/** The version in use. Every business has one of every kind in English from its first day. */
export async function currentVersion(tx: Tx, kind: string): Promise<WordingVersion> {
  const current = await findCurrentVersion(tx, kind, 'en');
  if (!current) throw new Error(`The business has no wording for ${kind}`);
  return current;
}

/** The version in use; nothing where the shop has none in this language. */
export const findCurrentVersion = async (
  tx: Tx,
  kind: string,
  language: Language,
): Promise<WordingVersion | undefined> => (await wordingVersions(tx, [kind], { language, inUse: true }))[0];
