import { type LogKey, newLogKey } from '@conversations/consent';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';

/** The key with which a business's log is signed; its name is the log's origin. */
export async function logKey(tx: Tx, vault: Vault): Promise<LogKey> {
  const row = await tx.sql
    .selectFrom('wrapped_keys')
    .select(['wrapped', 'public_part'])
    .where('business_id', '=', tx.businessId)
    .where('purpose', '=', 'log')
    .where('subject_id', '=', tx.businessId)
    .executeTakeFirstOrThrow();
  const name = logName(tx.businessId);
  const privateKey = vault.open(row.wrapped, `log ${tx.businessId}`).toString();
  return { name, vkey: row.public_part ?? '', privateKey };
}

/** Made once, with the business. */
export async function makeLogKey(tx: Tx, vault: Vault): Promise<void> {
  const key = newLogKey(logName(tx.businessId));
  await tx.sql
    .insertInto('wrapped_keys')
    .values({
      business_id: tx.businessId,
      purpose: 'log',
      subject_id: tx.businessId,
      wrapped: vault.seal(Buffer.from(key.privateKey), `log ${tx.businessId}`),
      public_part: key.vkey,
    })
    .execute();
}

const logName = (businessId: string) => `conversations/${businessId}`;
