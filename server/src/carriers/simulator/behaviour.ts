import { sql } from 'kysely';
import type { Tx } from '../../storage/transaction.ts';
import { handsetChanged } from './handset-changed.ts';

/**
 * How a handset and the carrier before it behave:
 * - `delivers`: takes every text
 * - `undeliverable`: the carrier takes the text, and reports later that it cannot be delivered, as to a landline
 * - `blocks`: the carrier answers STOP by itself and blocks the sender until START
 * - `slow`: the carrier takes the text at once and answers late
 * - `times_out`: the carrier never answers, and delivers nothing
 * - `throttles`: the carrier refuses three texts as too fast, then takes every one until the behaviour is set anew
 */
export const BEHAVIOURS = ['delivers', 'undeliverable', 'blocks', 'slow', 'times_out', 'throttles'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

export interface Handset {
  readonly behaviour: Behaviour;
  /** The senders that it said STOP to. Kept when the behaviour changes: a carrier's block ends by START alone. */
  readonly blocked: readonly string[];
}

const REFUSALS = 3;

/** One that nobody has set up delivers. */
export async function handsetOf(tx: Tx, number: string): Promise<Handset> {
  const row = await tx.sql
    .selectFrom('simulator_handsets')
    .select(['behaviour', 'blocked'])
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ?? { behaviour: 'delivers', blocked: [] };
}

export async function setBehaviour(tx: Tx, number: string, behaviour: Behaviour): Promise<void> {
  const change = { behaviour, refusals_left: behaviour === 'throttles' ? REFUSALS : 0 };
  await tx.sql
    .insertInto('simulator_handsets')
    .values({ business_id: tx.businessId, number, ...change })
    .onConflict((conflict) => conflict.columns(['business_id', 'number']).doUpdateSet(change))
    .execute();
  handsetChanged(tx, number);
}

/** Counts one refusal of a handset that throttles. @returns false where all are used up: the text is taken. */
export async function refusesOnce(tx: Tx, number: string): Promise<boolean> {
  const { numUpdatedRows } = await tx.sql
    .updateTable('simulator_handsets')
    .set({ refusals_left: sql<number>`refusals_left - 1` })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('refusals_left', '>', 0)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Locks the handset's row also where there is nothing to change: a STOP and a START at once take their turns from here
 * on, and what the shop records of them follows in the same order.
 *
 * @returns false where the sender was blocked before.
 */
export async function blockSender(tx: Tx, number: string, sender: string): Promise<boolean> {
  const handset = await tx.sql
    .selectFrom('simulator_handsets')
    .select('blocked')
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();
  if (handset === undefined || handset.blocked.includes(sender)) return false;
  await tx.sql
    .updateTable('simulator_handsets')
    .set({ blocked: [...handset.blocked, sender] })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .execute();
  return true;
}

export async function unblockSender(tx: Tx, number: string, sender: string): Promise<void> {
  await tx.sql
    .updateTable('simulator_handsets')
    .set({ blocked: sql<string[]>`array_remove(blocked, ${sender}::text)` })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .execute();
}
