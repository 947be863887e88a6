import { createHash } from 'node:crypto';
import type { Language } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../storage/transaction.ts';

/** A script or a template, one version of it. Versions never change; an edit makes a new one (C4). */
export interface Wording {
  readonly id: string;
  readonly text: string;
  /** SHA-256 of the UTF-8 text. */
  readonly hash: Buffer;
}

/**
 * The kind `script` is read aloud, `promotional_agreement` is signed; the others are templates of texts: `opt_in_confirmation`, `work_order.ready`. In
 * English where the shop has none in the language.
 */
export async function currentWording(tx: Tx, kind: string, language: Language = 'en'): Promise<Wording> {
  const wording = await findCurrentWording(tx, kind, language);
  if (!wording) throw new Error(`The business has no wording for ${kind}`);
  return wording;
}

/** The same; nothing where there is no such kind. */
export async function findCurrentWording(
  tx: Tx,
  kind: string,
  language: Language,
): Promise<Wording | undefined> {
  const inLanguage = (wanted: Language) =>
    tx.sql
      .selectFrom('wordings')
      .select(['id', 'text', 'hash'])
      .where('business_id', '=', tx.businessId)
      .where('kind', '=', kind)
      .where('language', '=', wanted)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
  return (await inLanguage(language)) ?? (language === 'en' ? undefined : inLanguage('en'));
}

export function findWording(tx: Tx, kind: string, id: string): Promise<Wording | undefined> {
  return tx.sql
    .selectFrom('wordings')
    .select(['id', 'text', 'hash'])
    .where('business_id', '=', tx.businessId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function addWording(
  tx: Tx,
  kind: string,
  text: string,
  actorId: string,
  language: Language = 'en',
): Promise<Wording> {
  const wording = { id: uuid(), text, hash: createHash('sha256').update(text, 'utf8').digest() };
  await tx.sql
    .insertInto('wordings')
    .values({ business_id: tx.businessId, kind, language, actor_id: actorId, ...wording })
    .execute();
  return wording;
}
