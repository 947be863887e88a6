import type { Opening } from '@conversations/consent';
import { type Vault, vaultOf } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';

export type Openings = Readonly<Record<string, Opening>>;

/** Encrypts what opens an event's commitments under its number's own key. */
export async function sealOpenings(
  tx: Tx,
  vault: Vault,
  numberId: string,
  eventId: string,
  openings: Openings,
): Promise<Buffer> {
  const key = await numberKey(tx, vault, numberId);
  if (key === null) throw new Error('This number was erased; nothing further is recorded of it');
  return key.seal(Buffer.from(JSON.stringify(openings)), `event ${eventId}`);
}

/** What opens these events, by event; an event that was erased is missing. */
export async function openOpenings(
  tx: Tx,
  vault: Vault,
  eventIds: readonly string[],
): Promise<Map<string, Openings>> {
  if (eventIds.length === 0) return new Map();
  const rows = await tx.sql
    .selectFrom('consent_openings')
    .select(['event_id', 'number_id', 'ciphertext'])
    .where('business_id', '=', tx.businessId)
    .where('event_id', 'in', eventIds)
    .execute();
  const keys = new Map<string, Vault | null>();
  for (const numberId of new Set(rows.map((row) => row.number_id))) {
    keys.set(numberId, await numberKey(tx, vault, numberId));
  }
  const opened = new Map<string, Openings>();
  for (const row of rows) {
    const plain = keys.get(row.number_id)?.open(row.ciphertext, `event ${row.event_id}`);
    if (plain) opened.set(row.event_id, JSON.parse(plain.toString()) as Openings);
  }
  return opened;
}

async function numberKey(tx: Tx, vault: Vault, numberId: string): Promise<Vault | null> {
  const row = await tx.sql
    .selectFrom('wrapped_keys')
    .select('wrapped')
    .where('business_id', '=', tx.businessId)
    .where('purpose', '=', 'number')
    .where('subject_id', '=', numberId)
    .executeTakeFirst();
  return row ? vaultOf(vault.open(row.wrapped, `number ${tx.businessId} ${numberId}`)) : null;
}

/** Keeps less of what opens an event than was kept before: the rest is erased. */
export async function replaceOpenings(
  tx: Tx,
  vault: Vault,
  numberId: string,
  eventId: string,
  openings: Openings,
): Promise<void> {
  const ciphertext = await sealOpenings(tx, vault, numberId, eventId, openings);
  await tx.sql
    .deleteFrom('consent_openings')
    .where('business_id', '=', tx.businessId)
    .where('event_id', '=', eventId)
    .execute();
  await tx.sql
    .insertInto('consent_openings')
    .values({ business_id: tx.businessId, number_id: numberId, event_id: eventId, ciphertext })
    .execute();
}
