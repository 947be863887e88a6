import { sql } from 'kysely';
import type { FailureReason } from '../carriers/failure-reasons.ts';
import { lockKnownNumber, saveNumber } from '../numbers/locked-number.ts';
import { type Repeated, repeat } from '../repeat.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';
import { releaseDeferred } from './queue.ts';
import { receiveText } from './receive-text.ts';

const EVERY_MS = 2_000;
/** Between tries, doubling; one try is over by the next, and where it is not, the second finds every text here already. */
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
/** Clocks differ, and a webhook that was under way when the last note was made may have been lost. */
const OVERLAP_MS = 60_000;

/**
 * Fetches what carriers received while nobody could (C25). Until it is all here automatic texts of that business wait at
 * the gate; a carrier whose list cannot be read keeps them waiting and is asked again. Nothing is ever let go unread.
 */
export function startCatchingUp(parts: Parts): Repeated {
  return repeat(
    EVERY_MS,
    () => catchUp(parts),
    (error) => parts.log.error({ err: error }, 'what carriers received meanwhile could not be fetched yet'),
    { atOnce: true },
  );
}

/** One look at all accounts with something missing. */
export async function catchUp(parts: Parts): Promise<void> {
  const { rows } = await parts.store.database.pool.query<{ id: string }>(
    'SELECT businesses_to_catch_up() AS id',
  );
  for (const { id } of rows) {
    for (const gap of await inBusiness(parts.store, id, claim)) {
      const problem = await fetchMissing(parts, id, gap).catch((error: unknown) => {
        parts.log.error(
          { err: error, accountId: gap.account_id },
          'what a carrier received is not all here yet',
        );
        return 'other' as const;
      });
      const caughtUp = await inBusiness(parts.store, id, (tx) => settle(tx, gap, problem));
      if (caughtUp) await letGo(parts, id);
    }
  }
}

interface Gap {
  readonly account_id: string;
  readonly missing_since: Date;
  /** As text, to the microsecond: a gap that was noted meanwhile has a later one. */
  readonly missing_until: string;
}

/** What is due, each for one worker alone. The next try is put off before this one begins, so that a crash repeats it. */
async function claim(tx: Tx): Promise<Gap[]> {
  const { rows } = await sql<Gap>`
    with due as (
      select carrier_account_id from carrier_reception
      where business_id = ${tx.businessId} and missing_since is not null and ask_after <= now()
      for no key update skip locked)
    update carrier_reception r set
      attempts = attempts + 1,
      ask_after = now() + least(${FIRST_PAUSE_MS} * 2.0 ^ least(attempts, 20), ${LONGEST_PAUSE_MS}) * interval '1 ms'
    from due where r.business_id = ${tx.businessId} and r.carrier_account_id = due.carrier_account_id
    returning r.carrier_account_id as account_id, r.missing_since, r.missing_until::text`.execute(tx.sql);
  return rows;
}

/** @returns why something may still be missing; null where all is here. */
async function fetchMissing(parts: Parts, businessId: string, gap: Gap): Promise<FailureReason | null> {
  const accountId = gap.account_id;
  const carrier = await parts.carriers.of(businessId, accountId);
  if (carrier.listReceived === undefined) {
    // Nobody can be asked, so there is nothing to wait for but what the carrier tries again by itself.
    parts.log.warn({ accountId }, 'this carrier cannot be asked what it received while nobody listened');
    return null;
  }
  const received = await carrier.listReceived(new Date(gap.missing_since.getTime() - OVERLAP_MS));
  if ('unreadable' in received) {
    const { code, reason = 'other' } = received.unreadable;
    parts.log.error({ accountId, code }, 'a carrier does not say what it received while nobody listened');
    return reason;
  }
  // One after the other, in the order in which they were written: a STOP and a START are not the same as a START and a STOP.
  for (const text of received) await receiveText(parts, { businessId, accountId }, text);
  return null;
}

/** @returns whether nothing of this account is missing any more. */
async function settle(tx: Tx, gap: Gap, problem: FailureReason | null): Promise<boolean> {
  const { rows } = await sql<{ missing_since: Date | null }>`
    update carrier_reception r set
      missing_since = case when ${problem === null} and same then null else r.missing_since end,
      missing_until = case when ${problem === null} and same then null else r.missing_until end,
      attempts = case when ${problem === null} and same then 0 else r.attempts end,
      problem = ${problem}
    from (select missing_until = ${gap.missing_until}::timestamptz as same from carrier_reception
          where business_id = ${tx.businessId} and carrier_account_id = ${gap.account_id} for no key update) was
    where r.business_id = ${tx.businessId} and r.carrier_account_id = ${gap.account_id}
    returning r.missing_since`.execute(tx.sql);
  const caughtUp = rows[0]?.missing_since === null;
  // Screens say since when it lasts, so each further try is news too.
  if (caughtUp || problem !== null) tx.changed('settings.updated', tx.businessId);
  return caughtUp;
}

/** What waited for this goes at once. Whatever is not reached here is looked at by itself, within a minute. */
async function letGo(parts: Parts, businessId: string): Promise<void> {
  const numbers = await inBusiness(parts.store, businessId, (tx) =>
    tx.sql
      .selectFrom('messages')
      .select('number')
      .distinct()
      .where('business_id', '=', businessId)
      .where('status', '=', sql.lit('queued'))
      .where('reason', '=', 'catching_up')
      .limit(1_000)
      .execute(),
  );
  for (const { number } of numbers) {
    await inBusiness(parts.store, businessId, async (tx) => {
      const locked = await lockKnownNumber(tx, number);
      if (locked === null) return;
      await releaseDeferred(tx, number, 'catching_up');
      await saveNumber(tx, locked, locked.facts);
    });
  }
}
