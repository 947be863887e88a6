import { sql } from 'kysely';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { openAddress } from './public-address.ts';
import { destroyMedia, holdMedia } from './stored-media.ts';

/**
 * Forgets the pictures of texts that are forgotten, whose words are gone already: their bytes are destroyed (C48). One that
 * goes with another's text too, since the same content is kept once, stays for that one.
 */
export async function forgetPictures(tx: Tx, vault: Vault, addresses: readonly string[]): Promise<void> {
  const forgotten = mediaOf(tx, vault, addresses);
  if (forgotten.size === 0) return;
  // Whoever attaches one of them to another text holds it until that text is there, and finds none afterwards.
  await holdMedia(tx, [...forgotten]);
  const { rows } = await sql<{ media_urls: string[] }>`
    select media_urls from messages where business_id = ${tx.businessId} and cardinality(media_urls) > 0`.execute(
    tx.sql,
  );
  const used = mediaOf(
    tx,
    vault,
    rows.flatMap(({ media_urls }) => media_urls),
  );
  await destroyMedia(
    tx,
    [...forgotten].filter((id) => !used.has(id)),
  );
}

/** Which of our pictures these addresses lead to. Each address of a picture is another one, so only opening them tells. */
function mediaOf(tx: Tx, vault: Vault, addresses: readonly string[]): Set<string> {
  const opened = addresses.map((address) => openAddress(vault, URL.parse(address)?.pathname ?? ''));
  return new Set(opened.flatMap((each) => (each?.businessId === tx.businessId ? [each.id] : [])));
}
