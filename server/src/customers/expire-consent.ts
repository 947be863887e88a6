import type { NumberFacts } from '@conversations/consent';
import { sql } from 'kysely';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { loadBusiness } from '../businesses/settings.ts';
import { appendEvent } from '../ledger/append-event.ts';
import { ERASED_PATTERN } from '../numbers/erased.ts';
import { type LockedNumber, lockKnownNumber } from '../numbers/locked-number.ts';
import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store, type Tx } from '../storage/transaction.ts';
import { beginAnew } from './begin-anew.ts';
import { forgetNumber } from './forget-number.ts';

const BATCH = 100;

/**
 * Destroys what was recorded of numbers with which nothing was said or recorded for as long as the shop keeps it (C48): the
 * key that opens their events, the words of their texts. A yes ends with its proof. A no is kept longer, and then goes on as
 * a suppression for ever: it never becomes permission. Customers' records stay, and begin with their number anew.
 *
 * @returns of how many numbers.
 */
export async function expireConsent(
  { store, vault }: { readonly store: Store; readonly vault: Vault },
  businessId: string,
  now = new Date(),
): Promise<number> {
  let expired = 0;
  for (let after = ''; ; ) {
    const numbers = await inBusiness(store, businessId, (tx) => candidates(tx, after, now));
    // Each in a transaction of its own: one number's lock at a time.
    for (const number of numbers) {
      if (await inBusiness(store, businessId, (tx) => expireNumber(tx, vault, number, now))) expired++;
    }
    if (numbers.length < BATCH) return expired;
    after = numbers.at(-1) ?? after;
  }
}

/** Until when what is older is kept no longer. */
async function cutoffs(tx: Tx, now: Date): Promise<{ consent: Date; optOut: Date }> {
  const { consentRetentionYears, optOutRetentionYears } = (await loadBusiness(tx)).settings;
  return { consent: yearsBefore(now, consentRetentionYears), optOut: yearsBefore(now, optOutRetentionYears) };
}

function yearsBefore(now: Date, years: number): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - years);
  return then;
}

/** Numbers that may have expired, by what can be seen without a lock. */
async function candidates(tx: Tx, after: string, now: Date): Promise<string[]> {
  const { consent } = await cutoffs(tx, now);
  const rows = await tx.sql
    .selectFrom('numbers as n')
    .select('n.number')
    .where('n.business_id', '=', tx.businessId)
    .where('n.number', '>', after)
    .where('n.number', 'not like', ERASED_PATTERN)
    .where('n.created_at', '<', consent)
    .where((on) =>
      on.not(
        on.exists(
          on
            .selectFrom('conversations as c')
            .select('c.id')
            .whereRef('c.business_id', '=', 'n.business_id')
            .whereRef('c.number', '=', 'n.number')
            .where('c.last_at', '>=', consent),
        ),
      ),
    )
    .orderBy('n.number')
    .limit(BATCH)
    .execute();
  return rows.map(({ number }) => number);
}

async function expireNumber(tx: Tx, vault: Vault, number: string, now: Date): Promise<boolean> {
  const locked = await lockKnownNumber(tx, number);
  if (locked === null || !(await hasExpired(tx, locked, now))) return false;
  const { facts } = await appendEvent(tx, vault, locked, locked.facts, {
    decision: 'erased',
    method: 'record_change',
    actor: await actorOf(tx, SYSTEM),
    occurredAt: new Date(),
  });
  await forgetNumber(tx, vault, locked, facts);
  await beginAnew(tx, vault, locked);
  return true;
}

/** Under the lock. A number of which nothing was ever recorded has nothing that could expire. */
async function hasExpired(tx: Tx, locked: LockedNumber, now: Date): Promise<boolean> {
  const { facts, number, inFlight } = locked;
  if (facts.consent.seq === 0 || inFlight !== null) return false;
  const { consent, optOut } = await cutoffs(tx, now);
  const no = lastNo(facts);
  if (no !== null && new Date(no) >= optOut) return false;
  const { rows } = await sql<{ last: Date | null; waits: boolean }>`
    select max(greatest(m.created_at, m.sent_at)) as last, coalesce(bool_or(m.status = 'queued'), false) as waits
    from conversations c
    join messages m on m.business_id = c.business_id and m.conversation_id = c.id
    where c.business_id = ${tx.businessId} and c.number = ${number}`.execute(tx.sql);
  const [text] = rows;
  if (text === undefined || text.waits || (text.last !== null && text.last >= consent)) return false;
  const event = await tx.sql
    .selectFrom('consent_events')
    .select('leaf')
    .where('business_id', '=', tx.businessId)
    .where('number_id', '=', locked.id)
    .where('seq', '=', facts.consent.seq)
    .executeTakeFirstOrThrow();
  const { recordedAt } = JSON.parse(event.leaf.toString()) as { recordedAt: string };
  return new Date(recordedAt) < consent;
}

/** When a no of any kind was last recorded: also one that a later yes ended is proof for as long as an opt-out is. */
function lastNo({ consent }: NumberFacts): string | null {
  const [last] = [consent.lastNo?.recordedAt, consent.lastPromotionalNo]
    .filter((at) => at !== undefined)
    .toSorted()
    .toReversed();
  return last ?? null;
}
