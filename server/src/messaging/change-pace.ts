import { sql } from 'kysely';
import { loadBusiness } from '../businesses/settings.ts';
import { missing, Rejection } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';
import { type Brake, SHOP, saveBrakes } from './brakes.ts';
import { readPaces } from './pace.ts';
import { ensurePace, lockPace } from './pace-in-hand.ts';
import { automaticWaiting, heldBy, showPace } from './show-pace.ts';

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

/**
 * More automatic texts than any hour brought wait: the owner lets them go, or drops them (C54).
 *
 * @param key whose brake holds them; null for the shop's, which holds all that no key's does
 */
export async function decideFlood(tx: Tx, decision: 'let_go' | 'drop', key: string | null): Promise<void> {
  await lockPace(tx);
  const { brakes, now } = await readPaces(tx, await loadBusiness(tx));
  const decided = brakes.get(key ?? SHOP);
  if (decided === undefined || decided.floodSince === null) {
    throw new Rejection(
      'conflict',
      'nothing_held',
      'No texts are held',
      'Somebody has decided already, or no flood of automatic texts waits.',
    );
  }
  const waiting = await automaticWaiting(tx);
  const held = heldBy(brakes, decided.id, waiting);
  const left = new Map(brakes).set(decided.id, { ...decided, floodSince: null });
  // What somebody has just asked for, and what a key's own brake holds, is not among what the owner was shown.
  if (decision === 'drop') for (const id of held) change(left, id, () => ({ dropBefore: now }));
  else {
    // By the owner's word an hour may bring as many, of each of these keys and of the shop.
    const grows = (texts: number) => (brake: Brake) => ({
      busiestHour: Math.max(brake.busiestHour, brake.hourTexts + texts),
    });
    for (const id of held) if (id !== SHOP) change(left, id, grows(waiting.get(id) ?? 0));
    change(left, SHOP, grows(held.reduce((sum, id) => sum + (waiting.get(id) ?? 0), 0)));
  }
  await saveBrakes(
    tx,
    [...left.values()].filter((brake) => brake !== brakes.get(brake.id)),
  );
  tx.changed('pacing.updated', tx.businessId);
  tx.textsDue();
}

function change(brakes: Map<string, Brake>, id: string, by: (brake: Brake) => Partial<Brake>): void {
  const brake = brakes.get(id);
  if (brake !== undefined) brakes.set(id, { ...brake, ...by(brake) });
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
