import { type NumberFacts, saidNoSince, senderFacts, withSender } from '@conversations/consent';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { loadBusiness } from '../businesses/settings.ts';
import type { LiftResult } from '../carriers/carrier.ts';
import { type LockedNumber, lockKnownNumber, saveNumber } from '../numbers/locked-number.ts';
import { type Repeated, repeat } from '../repeat.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import { sendersBlockedWith, withBlocks } from './block-scope.ts';
import { confirmOptIn } from './confirm-opt-in.ts';
import type { Parts } from './parts.ts';

const EVERY_MS = 5_000;
/** Carriers take some dozens of these a minute. */
const AT_ONCE = 20;
const FIRST_PAUSE_MS = 30_000;
/** Doubling from half a minute: about a day. */
const MOST_TRIES = 11;

/** A yes that somebody put on record. */
export interface SpokenYes {
  readonly eventId: string;
  readonly consentSeq: number;
  readonly saidAt: Date;
  /** Until then it can be taken back, and nobody is asked for anything. */
  readonly askAfter: Date;
}

/**
 * A yes is on record, and carriers block the number from before: each is asked to lift its block (C29). Noted in the
 * transaction of the yes, asked by a worker. A phone's own START lifts blocks by itself.
 */
export async function queueBlockLifts(
  tx: Tx,
  number: string,
  facts: NumberFacts,
  yes: SpokenYes,
): Promise<NumberFacts> {
  if (facts.consent.state !== 'opted_in') return facts;
  let after = facts;
  for (const [sender, { block }] of Object.entries(facts.senders)) {
    if (block === null) continue;
    const { rows } = await sql<{ state: string }>`
      insert into block_lifts as l
        (business_id, id, number, sender, carrier_account_id, event_id, consent_seq, said_at, ask_after)
      select business_id, ${uuid()}, ${number}, number, carrier_account_id, ${yes.eventId}, ${yes.consentSeq},
        ${yes.saidAt}, ${yes.askAfter}
      from senders where business_id = ${tx.businessId} and number = ${sender}
      on conflict (business_id, number, sender) where state = 'due' do update set
        event_id = excluded.event_id, consent_seq = excluded.consent_seq, said_at = excluded.said_at,
        ask_after = excluded.ask_after, attempts = 0
      returning l.state`.execute(tx.sql);
    if (rows.length > 0) after = withSender(after, sender, { block: { ...block, lift: 'asked' } });
  }
  return after;
}

/** The yes was taken back: nobody is asked because of it. Under the number's lock. */
export async function cancelBlockLifts(tx: Tx, number: string, facts: NumberFacts): Promise<NumberFacts> {
  await tx.sql
    .updateTable('block_lifts')
    .set({ state: 'canceled', settled_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('state', '=', sql.lit('due'))
    .execute();
  return Object.keys(facts.senders).reduce(notAsked, facts);
}

function notAsked(facts: NumberFacts, sender: string): NumberFacts {
  const { block } = senderFacts(facts, sender);
  if (block?.lift !== 'asked') return facts;
  const { lift: _, ...left } = block;
  return withSender(facts, sender, { block: left });
}

export function startLiftingBlocks(parts: Parts): Repeated {
  return repeat(
    EVERY_MS,
    () => liftBlocks(parts),
    (error) => parts.log.error({ err: error }, 'carriers could not be asked yet to lift their blocks'),
  );
}

/** One look at all businesses. */
export async function liftBlocks(parts: Parts): Promise<void> {
  const { rows } = await parts.store.database.pool.query<{ id: string }>(
    'SELECT businesses_with_blocks_to_lift() AS id',
  );
  for (const { id: businessId } of rows) {
    for (const lift of await inBusiness(parts.store, businessId, claim)) {
      await liftOne(parts, businessId, lift).catch((error: unknown) => {
        parts.log.error(
          { err: error, liftId: lift.id },
          'what came of a carrier’s block is not on record yet',
        );
      });
    }
  }
}

interface Lift {
  readonly id: string;
  readonly number: string;
  readonly sender: string;
  readonly account_id: string;
  readonly consent_seq: number;
  readonly said_at: Date;
  readonly attempts: number;
  readonly scope: string | null;
}

/** Those that are due, each for one worker alone; the next try is put off before this one begins. */
async function claim(tx: Tx): Promise<Lift[]> {
  const { rows } = await sql<Lift>`
    with due as (
      select id from block_lifts
      where business_id = ${tx.businessId} and state = 'due' and ask_after <= now()
      order by ask_after limit ${AT_ONCE} for no key update skip locked)
    update block_lifts l set attempts = attempts + 1,
      ask_after = now() + ${FIRST_PAUSE_MS} * 2.0 ^ attempts * interval '1 ms'
    from due where l.business_id = ${tx.businessId} and l.id = due.id
    returning l.id, l.number, l.sender, l.carrier_account_id as account_id, l.consent_seq, l.said_at, l.attempts,
      (select s.block_scope from senders s where s.business_id = l.business_id and s.number = l.sender) as scope`.execute(
    tx.sql,
  );
  return rows;
}

/**
 * Under the number's lock it is asked whether the yes still stands; then the carrier, outside of any transaction; then under
 * the lock again whether it still does, before the block goes from the record. A STOP in between is the last word.
 */
async function liftOne(parts: Parts, businessId: string, lift: Lift): Promise<void> {
  const wanted = await inBusiness(parts.store, businessId, async (tx) => {
    const locked = await lockKnownNumber(tx, lift.number);
    if (locked !== null && isWanted(locked.facts, lift)) return true;
    await cancel(tx, lift, locked);
    return false;
  });
  if (!wanted) return;
  const result = await ask(parts, businessId, lift);
  if (result.outcome === 'temporary' && lift.attempts < MOST_TRIES) return;
  await inBusiness(parts.store, businessId, (tx) => record(tx, lift, result));
}

/** The number is opted in, nobody said no since that yes, and the carrier still blocks it as far as we know. */
const isWanted = ({ consent, senders }: NumberFacts, lift: Lift): boolean =>
  consent.state === 'opted_in' &&
  !saidNoSince(consent, lift.consent_seq) &&
  (senders[lift.sender]?.block ?? null) !== null;

async function ask(parts: Parts, businessId: string, lift: Lift): Promise<LiftResult> {
  try {
    const carrier = await parts.carriers.of(businessId, lift.account_id);
    const asked = await carrier.liftBlock?.({
      sender: lift.sender,
      scope: lift.scope,
      number: lift.number,
      agreedAt: lift.said_at,
      agreedBy: 'offline',
      correlationId: lift.id.replaceAll('-', ''),
    });
    return asked ?? { outcome: 'not_offered' };
  } catch (error) {
    parts.log.error({ err: error, accountId: lift.account_id }, 'a carrier account could not be opened');
    return {
      outcome: 'temporary',
      error: { code: 'account_not_open', message: 'The account could not be opened' },
    };
  }
}

async function record(tx: Tx, lift: Lift, result: LiftResult): Promise<void> {
  const locked = await lockKnownNumber(tx, lift.number);
  // Whoever said STOP while the carrier was asked is blocked by the carrier anew, or by us alone: the record stays as it is.
  if (locked === null || !isWanted(locked.facts, lift)) return cancel(tx, lift, locked);
  let { facts } = locked;
  const { block } = senderFacts(facts, lift.sender);
  if (result.outcome === 'lifted') {
    facts = withBlocks(facts, await sendersBlockedWith(tx, lift.sender), null);
    // The confirmation that the block kept back is owed now (C7).
    if (facts.confirmation?.state === 'blocked') {
      facts = await confirmOptIn(tx, await loadBusiness(tx), facts, lift.number, lift.sender);
    }
    await settle(tx, lift, 'lifted');
  } else {
    const outcome = result.outcome === 'not_offered' ? 'not_offered' : 'refused';
    if (block !== null) facts = withSender(facts, lift.sender, { block: { ...block, lift: outcome } });
    await settle(tx, lift, outcome, 'error' in result ? result.error.code : null);
  }
  tx.changed('consent.changed', locked.id, {
    number: lift.number,
    block: result.outcome === 'lifted' ? 'lifted' : 'set',
  });
  await saveNumber(tx, locked, facts);
  tx.textsDue();
}

/** The yes no longer stands: the block does, and nobody is asked about it any more. */
async function cancel(tx: Tx, lift: Lift, locked: LockedNumber | null): Promise<void> {
  await settle(tx, lift, 'canceled');
  const facts = locked && notAsked(locked.facts, lift.sender);
  if (!locked || !facts || facts === locked.facts) return;
  await saveNumber(tx, locked, facts);
  tx.changed('consent.changed', locked.id, { number: lift.number, block: 'set' });
}

async function settle(
  tx: Tx,
  { id }: Lift,
  state: 'lifted' | 'refused' | 'not_offered' | 'canceled',
  error: string | null = null,
): Promise<void> {
  await tx.sql
    .updateTable('block_lifts')
    .set({ state, carrier_error: error, settled_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .where('state', '=', 'due')
    .execute();
}
