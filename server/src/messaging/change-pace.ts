import { sql } from 'kysely';
import { missing, Rejection } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';
import { ensurePace, lockPace } from './pace-in-hand.ts';
import { showPace } from './show-pace.ts';

/** What the owner sets for one sender; null for what its kind has, left out for no change. */
export interface LimitsChange {
  readonly perSecond?: number | null | undefined;
  readonly perDay?: number | null | undefined;
}

/** What waits for the sender goes by the new limits at once. */
export async function changeLimits(tx: Tx, number: string, change: LimitsChange): Promise<void> {
  const set = {
    ...(change.perSecond === undefined ? {} : { per_second: change.perSecond }),
    ...(change.perDay === undefined ? {} : { per_day: change.perDay }),
  };
  const changed = await tx.sql
    .updateTable('senders')
    .set(Object.keys(set).length > 0 ? set : { number })
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('retired_at', 'is', null)
    .returning('number')
    .executeTakeFirst();
  if (!changed) throw missing('sender');
  tx.changed('pacing.updated', tx.businessId);
  tx.textsDue();
}

/** The day's limit is reached, and the owner lets texts go for the rest of it (C54): what people write, or everything. */
export async function letGoToday(tx: Tx, what: 'people' | 'all'): Promise<void> {
  await lockPace(tx);
  const { spending } = await showPace(tx);
  if (spending.holds === null) {
    throw new Rejection(
      'conflict',
      'nothing_held',
      'No texts are held',
      'The shop has not reached its limit for today, or has let its texts go already.',
    );
  }
  await sql`update business_pace set let_go = ${what} where business_id = ${tx.businessId}`.execute(tx.sql);
  tx.changed('pacing.updated', tx.businessId);
  tx.textsDue();
}

/** More automatic texts than any hour brought wait: the owner lets them go, or drops them (C54). */
export async function decideFlood(tx: Tx, decision: 'let_go' | 'drop'): Promise<void> {
  await lockPace(tx);
  const { flood } = await showPace(tx);
  if (flood === null) {
    throw new Rejection(
      'conflict',
      'nothing_held',
      'No texts are held',
      'Somebody has decided already, or no flood of automatic texts waits.',
    );
  }
  if (decision === 'drop') {
    await sql`
      update business_pace set flood_since = null, drop_before = clock_timestamp()
      where business_id = ${tx.businessId}`.execute(tx.sql);
  } else {
    // By the owner's word an hour may bring as many.
    const most = flood.sentThisHour + flood.waiting;
    await sql`
      update business_pace set flood_since = null, busiest_hour = greatest(busiest_hour, ${most})
      where business_id = ${tx.businessId}`.execute(tx.sql);
  }
  tx.changed('pacing.updated', tx.businessId);
  tx.textsDue();
}

/** One switch: nothing goes but what a STOP is owed, or everything goes on (C54). */
export async function stopTexts(tx: Tx, stopped: boolean): Promise<void> {
  await ensurePace(tx);
  await sql`
    update business_pace set stopped_at = ${stopped ? sql`coalesce(stopped_at, clock_timestamp())` : null}
    where business_id = ${tx.businessId}`.execute(tx.sql);
  tx.changed('pacing.updated', tx.businessId);
  tx.textsDue();
}
