import { sql } from 'kysely';
import { loadBusiness } from '../businesses/settings.ts';
import type { Tx } from '../storage/transaction.ts';
import { type Brakes, keysHeld, SHOP } from './brakes.ts';
import { capEndsAt, readPaces, type SenderPace, usualOfBrand } from './pace.ts';
import { dayEndsIn, defaultLimits, type SenderKind, type SenderLimits } from './sender-limits.ts';
import { NO_TURN, TURN } from './turns.ts';

/** How fast a sender may text, and where it stands. All in segments. */
export interface SenderPaceView extends SenderLimits {
  readonly number: string;
  readonly kind: SenderKind;
  /** What it has without the owner's word. */
  readonly own: SenderLimits;
  readonly sentToday: number;
  /** Texts that are due and wait for it. */
  readonly waiting: number;
  /** When its day's cap begins anew. */
  readonly dayEndsAt: string;
}

/** What the shop spends in a day, and where it stands. */
export interface SpendingView {
  readonly segmentsPerDay: number | null;
  readonly segmentPrice: number | null;
  readonly spentToday: number;
  /** Texts hold: all but answers to STOP and HELP, or automatic ones alone. */
  readonly holds: 'all' | 'automatic' | null;
  readonly letGo: 'people' | 'all' | null;
  readonly dayEndsAt: string;
}

/** More automatic texts than any hour brought wait for the owner (C54). */
export interface FloodView {
  /** Whose brake holds them: a key's; null for the shop's. */
  readonly key: { readonly id: string; readonly name: string } | null;
  readonly since: string;
  readonly sentThisHour: number;
  readonly busiestHour: number;
  /** What a key's brake holds is counted with the key alone. */
  readonly waiting: number;
  readonly samples: { readonly id: string; readonly body: string; readonly number: string }[];
}

const SAMPLES = 5;

/** What the shop's ten-digit numbers of North America may together, and where they stand. In segments. */
export interface BrandView {
  readonly segmentsPerDay: number;
  readonly own: number;
  readonly sentToday: number;
  readonly dayEndsAt: string;
}

export interface PaceView {
  readonly senders: SenderPaceView[];
  readonly brand: BrandView | null;
  readonly spending: SpendingView;
  readonly floods: FloodView[];
  readonly stoppedAt: string | null;
}

/** How fast and how much the shop may text, and where it stands. */
export async function showPace(tx: Tx): Promise<PaceView> {
  const business = await loadBusiness(tx);
  const { senders, shop, brakes, now } = await readPaces(tx, business);
  const waiting = await countWaiting(tx);
  return {
    senders: [...senders.values()]
      .filter(({ retired }) => !retired)
      .map((sender) => ({
        number: sender.number,
        kind: sender.kind,
        ...sender.limits,
        own: defaultLimits(sender.kind),
        sentToday: sender.sentToday,
        waiting: waiting.get(sender.number) ?? 0,
        dayEndsAt: capEndsAt(sender, now).toISOString(),
      })),
    brand: brandView([...senders.values()], now),
    spending: {
      ...business.settings.spending,
      spentToday: shop.spentToday,
      holds: holdsFrom(shop.heldFrom),
      letGo: shop.letGo,
      dayEndsAt: dayEndsIn(business.timeZone, now).toISOString(),
    },
    floods: await floodViews(tx, brakes),
    stoppedAt: shop.stoppedAt?.toISOString() ?? null,
  };
}

/** Of one number its own cap says it all. */
function brandView(senders: readonly SenderPace[], now: Date): BrandView | null {
  const [first, ...others] = senders.filter(({ brand, retired }) => brand !== null && !retired);
  if (!first?.brand || others.length === 0) return null;
  return {
    segmentsPerDay: first.brand.limit,
    own: usualOfBrand(senders),
    sentToday: first.brand.sentToday,
    dayEndsAt: capEndsAt(first, now).toISOString(),
  };
}

function holdsFrom(turn: number): SpendingView['holds'] {
  if (turn === NO_TURN) return null;
  return turn === TURN.notice ? 'automatic' : 'all';
}

async function countWaiting(tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{ sender: string; waiting: number }>`
    select sender, count(*)::int as waiting from messages
    where business_id = ${tx.businessId} and status = 'queued' and turn >= ${TURN.reply} and send_after <= now()
    group by sender`.execute(tx.sql);
  return new Map(rows.map(({ sender, waiting }) => [sender, waiting]));
}

/** What holds all texts, or automatic ones, until the owner says something; null where nothing does. */
export async function textsHold(tx: Tx): Promise<'stopped' | 'spend_limit' | 'flood' | null> {
  const { shop, brakes } = await readPaces(tx, await loadBusiness(tx));
  if (shop.stoppedAt !== null) return 'stopped';
  if (shop.heldFrom < NO_TURN) return 'spend_limit';
  return [...brakes.values()].some(({ floodSince }) => floodSince !== null) ? 'flood' : null;
}

/** Automatic texts that wait, by the brake that they stand under besides the shop's. */
export async function automaticWaiting(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ brake: string; waiting: number }>`
    select brake, count(*)::int as waiting from messages
    where business_id = ${tx.businessId} and status = 'queued' and turn >= ${TURN.notice} and purpose = 'notice'
      and send_after <= now()
    group by brake`.execute(tx.sql);
  return new Map(rows.map(({ brake, waiting }) => [brake, waiting]));
}

/** Of those brakes, the ones whose texts wait for this one: a key's own, or all that no key's own brake holds. */
export function heldBy(brakes: Brakes, id: string, waiting: ReadonlyMap<string, number>): string[] {
  const apart = keysHeld(brakes);
  return [...waiting.keys()].filter((each) => (id === SHOP ? !apart.includes(each) : each === id));
}

/** Those that began first, first. */
async function floodViews(tx: Tx, brakes: Brakes): Promise<FloodView[]> {
  const floods = [...brakes.values()].flatMap(({ floodSince, ...brake }) =>
    floodSince === null ? [] : [{ ...brake, floodSince }],
  );
  if (floods.length === 0) return [];
  const waiting = await automaticWaiting(tx);
  const views: FloodView[] = [];
  for (const brake of floods.toSorted((a, b) => a.floodSince.getTime() - b.floodSince.getTime())) {
    const held = heldBy(brakes, brake.id, waiting);
    views.push({
      key: brake.id === SHOP ? null : await keyOf(tx, brake.id),
      since: brake.floodSince.toISOString(),
      sentThisHour: brake.hourTexts,
      busiestHour: brake.busiestHour,
      waiting: held.reduce((sum, each) => sum + (waiting.get(each) ?? 0), 0),
      samples: await samplesOf(tx, held),
    });
  }
  return views;
}

function keyOf(tx: Tx, id: string): Promise<{ id: string; name: string }> {
  return tx.sql
    .selectFrom('actors')
    .select(['id', 'name'])
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function samplesOf(tx: Tx, brakes: readonly string[]): Promise<FloodView['samples']> {
  if (brakes.length === 0) return [];
  return tx.sql
    .selectFrom('messages')
    .select(['id', 'body', 'number'])
    .where('business_id', '=', tx.businessId)
    .where('brake', 'in', brakes)
    .where('status', '=', sql.lit('queued'))
    .where('turn', '>=', TURN.notice)
    .where('purpose', '=', 'notice')
    .where('send_after', '<=', sql<Date>`now()`)
    .orderBy('send_after')
    .limit(SAMPLES)
    .execute();
}
