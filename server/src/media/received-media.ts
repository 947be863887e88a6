import { sql } from 'kysely';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import type { FileFetcher } from './fetch-file.ts';
import type { UnfitFile } from './prepare-file.ts';
import { openAddress } from './public-address.ts';

/** Why a picture of a text that came in cannot be seen: all are for good. */
export type NotReceived =
  | Extract<Awaited<ReturnType<FileFetcher['fetch']>>, { refused: unknown }>['refused']
  | UnfitFile['refused']
  | 'not_fetched';

/** No phone sends more at once. */
const MOST_FILES = 20;
/** How often one is tried, with pauses that grow threefold from ten seconds on: for about three hours. */
const MOST_ATTEMPTS = 8;
/** Longer than one try may take; whoever claimed it and crashed is followed by another then. */
const LEASE = '3 minutes';

/** Notes what has to be fetched of a text that came in. Our own pictures, which a simulated phone may send, are here already. */
export async function expectMedia(
  tx: Tx,
  vault: Vault,
  messageId: string,
  urls: readonly string[],
): Promise<void> {
  const rows = urls.slice(0, MOST_FILES).flatMap((url, position) => {
    const own = openAddress(vault, URL.parse(url)?.pathname ?? '')?.businessId === tx.businessId;
    return own ? [] : [{ business_id: tx.businessId, message_id: messageId, position }];
  });
  if (rows.length > 0) await tx.sql.insertInto('received_media').values(rows).execute();
}

/** One file to fetch, which is this worker's for a while. */
export interface ExpectedFile {
  readonly messageId: string;
  readonly conversationId: string;
  readonly position: number;
  readonly attempts: number;
  readonly url: string;
  readonly accountId: string;
  /** The customer, as an actor. */
  readonly actorId: string;
  readonly receivedAt: Date;
}

/** Takes files that are due, each for one worker alone. */
export async function claimExpected(tx: Tx, most: number): Promise<ExpectedFile[]> {
  const { rows } = await sql<ExpectedFile>`
    with due as (
      select message_id, position from received_media
      where business_id = ${tx.businessId} and state = 'on_its_way' and due_at <= now()
      order by due_at limit ${most} for no key update skip locked)
    update received_media r set attempts = r.attempts + 1, due_at = now() + ${LEASE}::interval, reason = null
    from due, messages m
    where r.business_id = ${tx.businessId} and r.message_id = due.message_id and r.position = due.position
      and m.business_id = r.business_id and m.id = r.message_id
    returning r.message_id as "messageId", r.position, r.attempts, m.conversation_id as "conversationId",
      m.media_urls[r.position + 1] as url, m.carrier_account_id as "accountId", m.actor_id as "actorId",
      m.created_at as "receivedAt"`.execute(tx.sql);
  return rows;
}

/** Locks what was claimed. False where it is another's by now, or the text was forgotten. */
export async function stillExpected(tx: Tx, file: ExpectedFile): Promise<boolean> {
  const row = await tx.sql
    .selectFrom('received_media')
    .select('position')
    .where('business_id', '=', tx.businessId)
    .where('message_id', '=', file.messageId)
    .where('position', '=', file.position)
    .where('state', '=', 'on_its_way')
    .where('attempts', '=', file.attempts)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** It is here. Under the lock of `stillExpected`. */
export async function fileReceived(tx: Tx, file: ExpectedFile, mediaId: string): Promise<void> {
  await change(tx, file, { state: 'kept', media_id: mediaId, reason: null });
}

/** It will not come, and staff see why. Under the lock of `stillExpected`. */
export async function fileNotReceived(tx: Tx, file: ExpectedFile, reason: NotReceived): Promise<void> {
  await change(tx, file, { state: 'failed', reason });
}

/** This try came to nothing. The next is later each time, and after the last it is given up. */
export async function tryAgain(tx: Tx, file: ExpectedFile): Promise<void> {
  if (file.attempts >= MOST_ATTEMPTS) return fileNotReceived(tx, file, 'not_fetched');
  const seconds = 10 * 3 ** (file.attempts - 1);
  await tx.sql
    .updateTable('received_media')
    .set({ due_at: sql<Date>`now() + ${seconds} * interval '1 second'` })
    .where('business_id', '=', tx.businessId)
    .where('message_id', '=', file.messageId)
    .where('position', '=', file.position)
    .execute();
}

/** Begins anew with what was given up of a text. @returns false where nothing was, and nothing is on its way. */
export async function expectAgain(
  tx: Tx,
  { id, conversation_id }: { readonly id: string; readonly conversation_id: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('received_media')
    .where('business_id', '=', tx.businessId)
    .where('message_id', '=', id)
    .where('state', '=', 'failed')
    // Whatever else went wrong would go wrong again.
    .where('reason', '=', 'not_fetched' satisfies NotReceived)
    .set({ state: 'on_its_way', reason: null, attempts: 0, due_at: sql<Date>`now()` })
    .executeTakeFirst();
  if (numUpdatedRows > 0n) {
    tx.changed('message.updated', id, { conversationId: conversation_id, status: 'received' });
    return true;
  }
  const coming = await tx.sql
    .selectFrom('received_media')
    .select('position')
    .where('business_id', '=', tx.businessId)
    .where('message_id', '=', id)
    .where('state', '=', 'on_its_way')
    .executeTakeFirst();
  return coming !== undefined;
}

async function change(
  tx: Tx,
  { messageId, conversationId, position }: ExpectedFile,
  to:
    | { readonly state: 'kept'; readonly media_id: string; readonly reason: null }
    | { readonly state: 'failed'; readonly reason: NotReceived },
): Promise<void> {
  await tx.sql
    .updateTable('received_media')
    .set(to)
    .where('business_id', '=', tx.businessId)
    .where('message_id', '=', messageId)
    .where('position', '=', position)
    .execute();
  tx.changed('message.updated', messageId, { conversationId, status: 'received' });
}
