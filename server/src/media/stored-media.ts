import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Tx } from '../storage/transaction.ts';
import type { PictureType } from './picture-type.ts';

/** A picture as it is kept. */
export interface Picture {
  readonly contentType: PictureType;
  readonly bytes: Buffer;
}

// The only file that knows where the bytes are.

/** Keeps a picture, the same content once per business, from now on for a day or until it goes with a text. @returns its id. */
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
    .onConflict((conflict) =>
      conflict.columns(['business_id', 'sha256']).doUpdateSet({ created_at: new Date() }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return kept.id;
}

/** How much a business has sent in within a day, in bytes. */
export async function bytesOfToday(tx: Tx): Promise<number> {
  const { bytes } = await tx.sql
    .selectFrom('media')
    .select(sql<string>`coalesce(sum(octet_length(bytes)), 0)`.as('bytes'))
    .where('business_id', '=', tx.businessId)
    .where('created_at', '>', sql<Date>`now() - interval '1 day'`)
    .executeTakeFirstOrThrow();
  return Number(bytes);
}

/** These go with a text: they are kept as long as the text is, and nobody destroys them before it is there. */
export async function markAttached(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.sql
    .selectFrom('media')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forKeyShare()
    .execute();
  await tx.sql
    .updateTable('media')
    .set({ attached_at: new Date() })
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', ids)
    .where('attached_at', 'is', null)
    .execute();
}

/** Throws away what was sent in more than a day ago and went with no text. */
export async function throwAwayUnattached(tx: Tx): Promise<void> {
  await tx.sql
    .deleteFrom('media')
    .where('business_id', '=', tx.businessId)
    .where('attached_at', 'is', null)
    .where('created_at', '<', sql<Date>`now() - interval '1 day'`)
    .execute();
}

/** Waits for texts that are taking one of these along; none takes it from now on, until this transaction ends. */
export async function holdMedia(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.sql
    .selectFrom('media')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Destroys the bytes, and all that was known of these pictures. */
export async function destroyMedia(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.sql.deleteFrom('media').where('business_id', '=', tx.businessId).where('id', 'in', ids).execute();
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
