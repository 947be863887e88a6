import { createHash } from 'node:crypto';
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
 * The kind `script` is read aloud, `promotional_agreement` is signed; the others are templates of texts:
 * `opt_in_confirmation`, `work_order.ready`.
 */
export async function currentWording(tx: Tx, kind: string): Promise<Wording> {
  const row = await tx.sql
    .selectFrom('wordings')
    .select(['id', 'text', 'hash'])
    .where('business_id', '=', tx.businessId)
    .where('kind', '=', kind)
    .where('language', '=', 'en')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) throw new Error(`The business has no wording for ${kind}`);
  return row;
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

export async function addWording(tx: Tx, kind: string, text: string, actorId: string): Promise<Wording> {
  const wording = { id: uuid(), text, hash: createHash('sha256').update(text, 'utf8').digest() };
  await tx.sql
    .insertInto('wordings')
    .values({ business_id: tx.businessId, kind, actor_id: actorId, ...wording })
    .execute();
  return wording;
}
