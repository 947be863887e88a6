import { type NumberFacts, UNKNOWN_NUMBER } from '@conversations/consent';
import { sql } from 'kysely';
import { type ForgottenText, forgetPictures } from '../media/forget-pictures.ts';
import { cancelQueued } from '../messaging/queue.ts';
import { erasedNumber } from '../numbers/erased.ts';
import type { LockedNumber } from '../numbers/locked-number.ts';
import { digesterOf, keepSuppression, type SuppressedBy } from '../numbers/suppressions.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';

/**
 * Forgets a number, under its lock: its key, so that what the log's events say of it can be opened no more, by nobody
 * and from no copy; the words of its texts and notes, and their pictures; and the number itself, in whose place a random id stands. What is
 * left of it elsewhere is a no, if there was one, under an HMAC.
 *
 * @param facts as they are after the event that says so.
 */
export async function forgetNumber(
  tx: Tx,
  vault: Vault,
  { id, number, version }: LockedNumber,
  facts: NumberFacts,
): Promise<void> {
  const { businessId } = tx;
  const digest = (await digesterOf(tx, vault))(number);
  await keepSuppression(tx, digest, whatGoesOn(facts));
  await cancelQueued(tx, number, 'customer_erased');
  await destroyKey(tx, id);
  const stands = erasedNumber(id);
  // The words by which its threads are found, before what they are made of is gone.
  await sql`delete from conversation_words w using (
      select distinct t.conversation_id, word from (
        select conversation_id, body from messages
          where business_id = ${businessId}
            and conversation_id in (select id from conversations where business_id = ${businessId} and number = ${number})
        union all
        select conversation_id, body from conversation_entries
          where business_id = ${businessId} and body is not null
            and conversation_id in (select id from conversations where business_id = ${businessId} and number = ${number})
      ) t, unnest(search_words(t.body)) word) gone
    where w.business_id = ${businessId} and w.word = gone.word and w.conversation_id = gone.conversation_id`.execute(
    tx.sql,
  );
  await sql`update conversation_entries e set body = '' from conversations c
    where c.business_id = ${businessId} and c.number = ${number}
      and e.business_id = c.business_id and e.conversation_id = c.id and e.body is not null`.execute(tx.sql);
  await sql`update tasks t set note = null, label = null, status = 'done', outcome = coalesce(outcome, 'no_longer_needed'),
      done_at = coalesce(done_at, now())
    from conversations c where c.business_id = ${businessId} and c.number = ${number}
      and t.business_id = c.business_id and t.conversation_id = c.id`.execute(tx.sql);
  const { rows: texts } = await sql<ForgottenText>`
    select m.id, m.media_urls from messages m
    join conversations c on c.business_id = m.business_id and c.id = m.conversation_id
    where c.business_id = ${businessId} and c.number = ${number} and cardinality(m.media_urls) > 0`.execute(
    tx.sql,
  );
  await sql`update messages m set body = '', media_urls = '{}', number = ${stands}, updated_at = now() from conversations c
    where c.business_id = ${businessId} and c.number = ${number}
      and m.business_id = c.business_id and m.conversation_id = c.id`.execute(tx.sql);
  await forgetPictures(tx, vault, texts);
  const { rows: threads } = await sql<{ id: string }>`
    update conversations set number = ${stands}, status = 'resolved', assignee_id = null, unread = 0
    where business_id = ${businessId} and number = ${number} returning id`.execute(tx.sql);
  for (const thread of threads)
    tx.changed('conversation.updated', thread.id, { status: 'resolved', unread: 0 });
  await sql`update block_lifts set number = ${stands},
      state = case state when 'due' then 'canceled' else state end, settled_at = coalesce(settled_at, now())
    where business_id = ${businessId} and number = ${number}`.execute(tx.sql);
  await sql`update number_holdings set number = ${stands}, held_until = coalesce(held_until, now())
    where business_id = ${businessId} and number_id = ${id}`.execute(tx.sql);
  const left: NumberFacts = { ...UNKNOWN_NUMBER, consent: facts.consent, ...begun(facts) };
  const { numAffectedRows } = await sql`
    update numbers set number = ${stands}, facts = ${JSON.stringify(left)}, version = version + 1, next_due = null,
      line_wanted = null
    where business_id = ${businessId} and number = ${number} and version = ${version}`.execute(tx.sql);
  if (numAffectedRows !== 1n) throw new Error('The number was changed without its lock');
  tx.changed('consent.changed', id, { state: facts.consent.state });
}

/** The key that opens what is said of a number, and what it opens: a backup of the one is nothing without the other. */
async function destroyKey(tx: Tx, numberId: string): Promise<void> {
  await tx.sql
    .deleteFrom('wrapped_keys')
    .where('business_id', '=', tx.businessId)
    .where('purpose', '=', 'number')
    .where('subject_id', '=', numberId)
    .execute();
  await sql`delete from consent_openings where business_id = ${tx.businessId} and event_id in (
    select id from consent_events where business_id = ${tx.businessId} and number_id = ${numberId})`.execute(
    tx.sql,
  );
}

/** A number whose texts rest since nobody knew what the customer meant counts as one that said no (C18). */
function whatGoesOn({ consent, pausedSince }: NumberFacts): SuppressedBy | null {
  if (consent.state === 'opted_out' || pausedSince !== null) return 'opt_out';
  return consent.state === 'declined' ? 'decline' : null;
}

const begun = ({ suppressed }: NumberFacts) => (suppressed === undefined ? {} : { suppressed });
