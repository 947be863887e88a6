import { sql } from 'kysely';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { openAddress } from './public-address.ts';
import { destroyMedia, holdMedia } from './stored-media.ts';

/** A text that is forgotten, as it was. */
export interface ForgottenText {
  readonly id: string;
  readonly media_urls: readonly string[];
}

/**
 * Forgets the pictures and files of texts that are forgotten, whose words are gone already: their bytes are destroyed (C48).
 * One that goes with another's text too, since the same content is kept once, stays for that one.
 */
export async function forgetPictures(tx: Tx, vault: Vault, texts: readonly ForgottenText[]): Promise<void> {
  const withPictures = texts.filter(({ media_urls }) => media_urls.length > 0);
  if (withPictures.length === 0) return;
  const forgotten = mediaOf(
    tx,
    vault,
    withPictures.flatMap(({ media_urls }) => media_urls),
  );
  // First these: whoever is fetching one of them waits for nothing that is held from here on, and finds it gone.
  const received = await tx.sql
    .deleteFrom('received_media')
    .where('business_id', '=', tx.businessId)
    .where(
      'message_id',
      'in',
      withPictures.map(({ id }) => id),
    )
    .returning('media_id')
    .execute();
  for (const { media_id } of received) if (media_id !== null) forgotten.add(media_id);
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
  const receivedToo = await tx.sql
    .selectFrom('received_media')
    .select('media_id')
    .where('business_id', '=', tx.businessId)
    .where('media_id', 'in', [...forgotten])
    .execute();
  for (const { media_id } of receivedToo) if (media_id !== null) used.add(media_id);
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
