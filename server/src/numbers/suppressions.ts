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

/** What is kept of a number of which nothing else is known. */
export async function findSuppression(tx: Tx, digest: Buffer): Promise<SuppressedBy | null> {
  const row = await tx.sql
    .selectFrom('suppressions')
    .select('decision')
    .where('business_id', '=', tx.businessId)
    .where('digest', '=', digest)
    .executeTakeFirst();
  return row?.decision ?? null;
}

/** Keeps a no. Of two the stricter stays. */
export async function keepSuppression(tx: Tx, digest: Buffer, decision: SuppressedBy): Promise<void> {
  const known = await findSuppression(tx, digest);
  if (known === 'opt_out' || known === decision) return;
  await forgetSuppression(tx, digest);
  await tx.sql.insertInto('suppressions').values({ business_id: tx.businessId, digest, decision }).execute();
}

/** The number is known again, and its first event says what was kept. */
export async function forgetSuppression(tx: Tx, digest: Buffer): Promise<void> {
  await tx.sql
    .deleteFrom('suppressions')
    .where('business_id', '=', tx.businessId)
    .where('digest', '=', digest)
    .execute();
}
