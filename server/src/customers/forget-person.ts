import { sql } from 'kysely';
import { openOpenings, replaceOpenings } from '../ledger/openings.ts';
import { type ForgottenText, forgetPictures } from '../media/forget-pictures.ts';
import { erasedNumber } from '../numbers/erased.ts';
import type { LockedNumber } from '../numbers/locked-number.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { idsOfCustomer } from './merged-records.ts';

/** Empties a customer's record and what hangs on it. The row stays, so that work that was done keeps its place. */
export async function forgetPerson(tx: Tx, customerId: string, at: Date): Promise<void> {
  const { businessId } = tx;
  await tx.sql
    .updateTable('customers')
    .set({
      name: 'Erased',
      mobile: erasedNumber(customerId),
      email: null,
      external_id: null,
      language: null,
      time_zone: null,
      erased_at: at,
      updated_at: at,
    })
    .where('business_id', '=', businessId)
    .where('id', '=', customerId)
    .execute();
  await sql`update work_orders set note = null, external_id = null
    where business_id = ${businessId} and customer_id = ${customerId}`.execute(tx.sql);
  await sql`update tasks set note = null, label = null, status = 'done', outcome = coalesce(outcome, 'no_longer_needed'),
      done_at = coalesce(done_at, now())
    where business_id = ${businessId} and customer_id = ${customerId}`.execute(tx.sql);
  await sql`update reported_events set label = null
    where business_id = ${businessId} and customer_id = ${customerId}`.execute(tx.sql);
}

/**
 * Takes what concerns one customer out of a number that others hold too: the particulars of events that were recorded of
 * this one, all but the number itself; the words and pictures of texts that were written to this one; and that they held it.
 */
export async function forgetPersonOnShared(
  tx: Tx,
  vault: Vault,
  { id, number }: LockedNumber,
  customerId: string,
): Promise<void> {
  const { businessId } = tx;
  // What was recorded before two records became one names the one that it was recorded on.
  const theirs = new Set(await idsOfCustomer(tx, customerId));
  const events = await tx.sql
    .selectFrom('consent_events')
    .select('id')
    .where('business_id', '=', businessId)
    .where('number_id', '=', id)
    .execute();
  const opened = await openOpenings(
    tx,
    vault,
    events.map((event) => event.id),
  );
  for (const [eventId, openings] of opened) {
    const about = openings.customer?.value;
    if (about === undefined || !theirs.has(about) || openings.number === undefined) continue;
    await replaceOpenings(tx, vault, id, eventId, { number: openings.number });
  }
  const texts = sql`select conversation_id, body from messages
    where business_id = ${businessId} and number = ${number} and customer_id = ${customerId}`;
  await sql`delete from conversation_words w using (
      select distinct t.conversation_id, word from (${texts}) t, unnest(search_words(t.body)) word) gone
    where w.business_id = ${businessId} and w.word = gone.word and w.conversation_id = gone.conversation_id`.execute(
    tx.sql,
  );
  const { rows: pictures } = await sql<ForgottenText>`select id, media_urls from messages
    where business_id = ${businessId} and number = ${number} and customer_id = ${customerId}
      and cardinality(media_urls) > 0`.execute(tx.sql);
  await sql`update messages set body = '', media_urls = '{}', updated_at = now()
    where business_id = ${businessId} and number = ${number} and customer_id = ${customerId}`.execute(tx.sql);
  await forgetPictures(tx, vault, pictures);
  // A word that stands in what is left still finds the thread.
  await sql`insert into conversation_words (business_id, word, conversation_id)
    select distinct ${businessId}::uuid, word, m.conversation_id
    from messages m, unnest(search_words(m.body)) word
    where m.business_id = ${businessId} and m.number = ${number}
    on conflict do nothing`.execute(tx.sql);
  await sql`update number_holdings set number = ${erasedNumber(id)}, held_until = coalesce(held_until, now())
    where business_id = ${businessId} and customer_id = ${customerId} and number_id = ${id}`.execute(tx.sql);
}
