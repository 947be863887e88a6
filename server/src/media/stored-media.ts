import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../storage/transaction.ts';
import type { PictureType } from './picture-type.ts';

/** A picture as it is kept. */
export interface Picture {
  readonly contentType: PictureType;
  readonly bytes: Buffer;
}

// The only two functions that know where the bytes are.

/** Keeps a picture, the same content once per business. @returns its id. */
export async function keepMedia(tx: Tx, { contentType, bytes }: Picture, actorId: string): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest();
  const kept = await tx.sql
    .insertInto('media')
    .values({
      business_id: tx.businessId,
      id: uuid(),
      sha256,
      content_type: contentType,
      bytes,
      created_by: actorId,
    })
    .onConflict((conflict) => conflict.columns(['business_id', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (kept) return kept.id;
  const known = await tx.sql
    .selectFrom('media')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return known.id;
}

export async function readMedia(tx: Tx, id: string): Promise<Picture | null> {
  const row = await tx.sql
    .selectFrom('media')
    .select(['content_type', 'bytes'])
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { contentType: row.content_type, bytes: row.bytes } : null;
}
