import { destinationProblem, isLineUnknown, type LineState, withLine } from '@conversations/consent';
import { sql } from 'kysely';
import { allowedCountries, loadBusiness } from '../businesses/settings.ts';
import type { FailureReason } from '../carriers/failure-reasons.ts';
import { type LockedNumber, lockKnownNumber, saveNumber } from '../numbers/locked-number.ts';
import { type Repeated, repeat } from '../repeat.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import { chooseSender } from './choose-sender.ts';
import type { Parts } from './parts.ts';

/** Somebody stands at the counter. */
const EVERY_MS = 500;
const AT_ONCE = 5;
/** Carriers charge for each. A shop asks a few dozen customers a day. */
const MOST_A_DAY = 100;
const AGAIN_AFTER_DAYS = 90;
/** Refused before anything was looked up: for what the account may not do, or since it asks too much. */
const TURNED_AWAY: readonly FailureReason[] = ['account', 'limit'];

/**
 * Staff are about to ask this number's owner, or saved it: what kind of line it is will be looked up, where the owner of the
 * shop wants that and where it would tell anything (C57). Whoever waits for it for longer than a day waits no more.
 */
export async function wantLine(tx: Tx, number: string): Promise<void> {
  const business = await loadBusiness(tx);
  // Nobody is told of a number that the shop will not text to (C54).
  if (!business.settings.lineLookUps.enabled || destinationProblem(number, allowedCountries(business)))
    return;
  const locked = await lockKnownNumber(tx, number);
  if (locked === null || !(await wouldTell(tx, locked))) return;
  await sql`update numbers set line_wanted = now()
    where business_id = ${tx.businessId} and number = ${number}
      and (line_asked is null
        or line_asked < now() - ${AGAIN_AFTER_DAYS} * interval '1 day'
        or line_wanted is not null and line_asked < now() - interval '1 day')`.execute(tx.sql);
}

/** Asks carriers, for as long as the process lives. */
export function startLookingUpLines(parts: Parts): Repeated {
  return repeat(
    EVERY_MS,
    () => lookUpLines(parts),
    (error) => parts.log.error({ err: error }, 'it could not be looked up yet what lines some numbers are'),
  );
}

/** One look at all businesses. */
export async function lookUpLines(parts: Parts): Promise<void> {
  const { rows } = await parts.store.database.pool.query<{ id: string }>(
    'SELECT businesses_with_lines_to_look_up() AS id',
  );
  // At once: a carrier that is slow to answer keeps nobody else at a counter waiting.
  const asking: Promise<void>[] = [];
  for (const { id } of rows) {
    for (const line of await inBusiness(parts.store, id, claim)) asking.push(lookUp(parts, id, line));
  }
  await Promise.all(asking);
}

interface Wanted {
  readonly number: string;
  /** Of the shop's number by which the next text would leave: its carrier sees the number then anyhow. Null where it has none. */
  readonly accountId: string | null;
}

/** Those that are due, each asked for once: it counts as asked from here on, whatever becomes of it. */
async function claim(tx: Tx): Promise<Wanted[]> {
  const { settings } = await loadBusiness(tx);
  if (!settings.lineLookUps.enabled) return [];
  // One worker after the other, so that all together ask no more than so many.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`lines ${tx.businessId}`}, 0))`.execute(tx.sql);
  const { rows } = await sql<{ number: string }>`
    with today as (
      select count(*) as asked from numbers
      where business_id = ${tx.businessId} and line_asked > now() - interval '1 day'),
    due as (
      select number from numbers
      where business_id = ${tx.businessId} and line_wanted > now() - interval '1 day'
      order by line_wanted
      limit (select greatest(0, least(${AT_ONCE}, ${MOST_A_DAY} - asked)) from today)
      for no key update skip locked)
    update numbers n set line_wanted = null, line_asked = now()
    from due where n.business_id = ${tx.businessId} and n.number = due.number
    returning n.number`.execute(tx.sql);
  const wanted: Wanted[] = [];
  for (const { number } of rows) {
    const sender = await chooseSender(tx, { number });
    const row = await tx.sql
      .selectFrom('senders')
      .select('carrier_account_id')
      .where('business_id', '=', tx.businessId)
      .where('number', '=', sender)
      .executeTakeFirst();
    wanted.push({ number, accountId: row?.carrier_account_id ?? null });
  }
  return wanted;
}

/** A look-up that failed says nothing: staff have the number looked up again, or learn from the first text what it would have said. */
async function lookUp(parts: Parts, businessId: string, { number, accountId }: Wanted): Promise<void> {
  try {
    const carrier = accountId === null ? null : await parts.carriers.of(businessId, accountId);
    const found = await carrier?.lookUpLine?.(number);
    if (found === undefined) await inBusiness(parts.store, businessId, (tx) => notAsked(tx, number));
    else if ('unreadable' in found) {
      const { code, reason } = found.unreadable;
      parts.log.warn({ accountId, code }, 'a carrier did not say what line a number is');
      const isFree = reason !== undefined && TURNED_AWAY.includes(reason);
      await inBusiness(parts.store, businessId, (tx) => mayAskTomorrow(tx, number, isFree));
    } else if (found.line !== 'other') {
      const { line, carrierCode } = found;
      await inBusiness(parts.store, businessId, (tx) => recordLine(tx, number, line, carrierCode));
    }
  } catch (error) {
    parts.log.error({ err: error, accountId }, 'what line a number is could not be looked up');
  }
}

/**
 * Not today: what ails the carrier may last. It counts among the many of a day like any other, since a carrier that did not
 * say what it found may have looked all the same; unless it was turned away and costs nothing.
 */
async function mayAskTomorrow(tx: Tx, number: string, isFree: boolean): Promise<void> {
  // Still wanted, and for too long to be due: that says that nothing was learned.
  const after = isFree
    ? sql`line_asked = line_asked - ${AGAIN_AFTER_DAYS - 1} * interval '1 day'`
    : sql`line_wanted = now() - interval '1 day'`;
  await sql`update numbers set ${after} where business_id = ${tx.businessId} and number = ${number}`.execute(
    tx.sql,
  );
}

/** The carrier has no register: another one, to which the shop may move, is not kept from being asked. */
async function notAsked(tx: Tx, number: string): Promise<void> {
  await tx.sql
    .updateTable('numbers')
    .set({ line_asked: null })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .execute();
}

/** Goes where errors' knowledge goes, unless a text told more while the carrier was asked. */
async function recordLine(tx: Tx, number: string, state: LineState, carrierCode: string): Promise<void> {
  const locked = await lockKnownNumber(tx, number);
  if (locked === null || !(await wouldTell(tx, locked))) return;
  const since = new Date().toISOString();
  await saveNumber(tx, locked, withLine(locked.facts, { state, since, carrierCode, source: 'look_up' }));
  tx.changed('consent.changed', locked.id, { number });
}

/** Of a line that nothing is known of. One that a text came from or arrived at takes texts, whatever a register says. */
async function wouldTell(tx: Tx, { number, facts }: LockedNumber): Promise<boolean> {
  if (!isLineUnknown(facts)) return false;
  const delivered = await tx.sql
    .selectFrom('conversations as c')
    .innerJoin('messages as m', (join) =>
      join.onRef('m.business_id', '=', 'c.business_id').onRef('m.conversation_id', '=', 'c.id'),
    )
    .select('m.id')
    .where('c.business_id', '=', tx.businessId)
    .where('c.number', '=', number)
    .where('m.status', '=', 'delivered')
    .limit(1)
    .executeTakeFirst();
  return delivered === undefined;
}
