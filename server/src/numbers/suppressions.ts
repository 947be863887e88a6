import { createHmac } from 'node:crypto';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';

/** A "no" that outlives all else that was known of a number (C36). */
export type SuppressedBy = 'opt_out' | 'decline';

/**
 * Stands for a number where the number itself may not be kept: HMAC-SHA-256 under a key of the business. Without that
 * key nobody can try ten digits against it.
 */
export async function digesterOf(tx: Tx, vault: Vault): Promise<(number: string) => Buffer> {
  const row = await tx.sql
    .selectFrom('wrapped_keys')
    .select('wrapped')
    .where('business_id', '=', tx.businessId)
    .where('purpose', '=', 'suppression')
    .where('subject_id', '=', tx.businessId)
    .executeTakeFirst();
  if (!row) throw new Error('The business has no key for its suppressions');
  const key = vault.open(row.wrapped, `suppression ${tx.businessId}`);
  return (number) => createHmac('sha256', key).update(number, 'utf8').digest();
}

/** The no that is kept of a number, and since when; null where none is. */
export async function suppressionOf(
  tx: Tx,
  vault: Vault,
  number: string,
): Promise<{ decision: SuppressedBy; since: string } | null> {
  // Most shops have none, and a number that is new to them costs nothing more than this.
  const any = await tx.sql
    .selectFrom('suppressions')
    .select('digest')
    .where('business_id', '=', tx.businessId)
    .limit(1)
    .executeTakeFirst();
  if (!any) return null;
  return findSuppression(tx, (await digesterOf(tx, vault))(number));
}

export async function findSuppression(
  tx: Tx,
  digest: Buffer,
): Promise<{ decision: SuppressedBy; since: string } | null> {
  const row = await tx.sql
    .selectFrom('suppressions')
    .select(['decision', 'created_at'])
    .where('business_id', '=', tx.businessId)
    .where('digest', '=', digest)
    .executeTakeFirst();
  return row ? { decision: row.decision, since: row.created_at.toISOString() } : null;
}

/** Keeps a no in place of what was kept before; null: the customer took it back, and nothing is kept. */
export async function keepSuppression(tx: Tx, digest: Buffer, decision: SuppressedBy | null): Promise<void> {
  await tx.sql
    .deleteFrom('suppressions')
    .where('business_id', '=', tx.businessId)
    .where('digest', '=', digest)
    .execute();
  if (decision === null) return;
  await tx.sql.insertInto('suppressions').values({ business_id: tx.businessId, digest, decision }).execute();
}
