import { sql } from 'kysely';
import type { Business } from '../businesses/settings.ts';
import type { Tx } from '../storage/transaction.ts';
import { type Brakes, readBrakes, SHOP } from './brakes.ts';
import {
  capZone,
  dayEndsIn,
  dayIn,
  defaultLimits,
  kindOfSender,
  type SenderKind,
  type SenderLimits,
} from './sender-limits.ts';
import { NO_TURN, TURN } from './turns.ts';

/**
 * How much may leave now (C42, C54): each sender's rate and daily cap, and what the shop spends in a day. No gate: it says
 * nothing of whether a text may be sent, and what it holds back waits in the queue as it is.
 *
 * All of it is read and advanced in the hand-over's own transaction, under the business's row of `business_pace`, at which
 * hand-overs of one business take turns. That row is locked before any number's, and numbers are passed over where they
 * are locked; so nobody who holds it waits for anybody.
 */

/** So far a fast sender may catch up at once, in ms; a slow one keeps its distance from text to text. */
const CATCH_UP_MS = 250;

/** A picture costs about three texts, where money is counted; carriers' rates and caps count it as one. */
const PICTURE_COSTS = 3;

/** The kind whose day's cap carriers give to the brand. */
const BRANDED: SenderKind = 'long_code_na';

/** What a sender may, and what it has sent. */
export interface SenderPace {
  readonly number: string;
  readonly kind: SenderKind;
  readonly retired: boolean;
  readonly accountId: string;
  /** What holds: the owner's word, else what its kind has. */
  readonly limits: SenderLimits;
  readonly zone: string;
  /** Segments on the day of the cap's clock. */
  readonly sentToday: number;
  /** What it shares with the shop's other ten-digit numbers of North America; null for every other kind. */
  readonly brand: BrandPace | null;
  readonly texts: number;
  /** From when on the next text may leave, in ms since 1970. */
  readonly freeAt: number;
}

/** T-Mobile's cap is the brand's, whichever of its numbers the segments come from, retired ones too. */
export interface BrandPace {
  readonly limit: number;
  readonly sentToday: number;
}

/** What the shop spends on its own day. */
export interface ShopPace {
  readonly limit: number | null;
  readonly spentToday: number;
  readonly letGo: 'people' | 'all' | null;
  /** From this turn on nothing leaves; {@link NO_TURN} where all may. */
  readonly heldFrom: number;
  /** Since when the owner has everything stopped but what a STOP is owed (C54). */
  readonly stoppedAt: Date | null;
}

export interface Paces {
  readonly now: Date;
  readonly senders: ReadonlyMap<string, SenderPace>;
  readonly shop: ShopPace;
  readonly brakes: Brakes;
}

/** A text, as far as it counts. */
export interface Counted {
  readonly purpose: string;
  readonly sender: string;
  readonly turn: number | null;
  readonly brake: string;
  readonly segments: number;
  readonly media_urls: readonly string[];
}

/** For the sender's rate and cap. T-Mobile counts segments, and pictures as one each; so does a rate. */
export const paceCost = ({ segments, media_urls }: Pick<Counted, 'segments' | 'media_urls'>): number =>
  media_urls.length > 0 ? 1 : Math.max(segments, 1);

/** For the shop's money. */
export const spendCost = ({ segments, media_urls }: Pick<Counted, 'segments' | 'media_urls'>): number =>
  media_urls.length > 0 ? PICTURE_COSTS : Math.max(segments, 1);

/** The pace of all senders of the business as it is, to look at. */
export async function readPaces(tx: Tx, business: Business): Promise<Paces> {
  const { rows } = await sql<SenderRow>`
    select s.number, s.retired_at, s.carrier_account_id, s.per_second, s.per_day, a.kind, p.free_at, p.day::text as day,
           p.segments, p.texts
    from senders s
    join carrier_accounts a on a.business_id = s.business_id and a.id = s.carrier_account_id
    left join sender_pace p on p.business_id = s.business_id and p.sender = s.number
    where s.business_id = ${tx.businessId} order by s.number`.execute(tx.sql);
  const { rows: shops } = await sql<ShopRow>`
    select day::text as day, segments, let_go, stopped_at, clock_timestamp() as now
    from business_pace
    where business_id = ${tx.businessId}`.execute(tx.sql);
  const [shop] = shops;
  const now = shop?.now ?? new Date();
  return {
    now,
    senders: withBrand(
      rows.map((row) => senderPace(row, business, now)),
      business.settings.brand.segmentsPerDay,
    ),
    shop: shopPace(shop, business, now),
    brakes: await readBrakes(tx, business.settings.brakes, now),
  };
}

interface SenderRow {
  number: string;
  retired_at: Date | null;
  carrier_account_id: string;
  per_second: number | null;
  per_day: number | null;
  kind: string;
  free_at: Date | null;
  day: string | null;
  segments: number | null;
  texts: number | null;
}

interface ShopRow {
  stopped_at: Date | null;
  day: string;
  segments: number;
  let_go: 'people' | 'all' | null;
  now: Date;
}

function senderPace(row: SenderRow, { timeZone }: Business, now: Date): SenderPace {
  const kind = kindOfSender(row.number, row.kind);
  const own = defaultLimits(kind);
  const zone = capZone(row.number, timeZone);
  return {
    number: row.number,
    kind,
    retired: row.retired_at !== null,
    accountId: row.carrier_account_id,
    limits: { perSecond: row.per_second ?? own.perSecond, perDay: row.per_day ?? own.perDay },
    zone,
    sentToday: row.day === dayIn(zone, now) ? (row.segments ?? 0) : 0,
    brand: null,
    texts: row.texts ?? 0,
    freeAt: row.free_at?.getTime() ?? 0,
  };
}

function withBrand(senders: readonly SenderPace[], limit: number | null): ReadonlyMap<string, SenderPace> {
  const sharing = senders.filter(({ kind }) => kind === BRANDED);
  const brand: BrandPace = {
    limit: limit ?? usualOfBrand(senders),
    sentToday: sharing.reduce((sum, { sentToday }) => sum + sentToday, 0),
  };
  return new Map(
    senders.map((sender) => [sender.number, sharing.includes(sender) ? { ...sender, brand } : sender]),
  );
}

/**
 * What the brand may in a day without the owner's word: as much as any of its numbers, by the owner's word, and no less than
 * every brand that is registered.
 */
export function usualOfBrand(senders: Iterable<SenderPace>): number {
  const may = [...senders].flatMap(({ kind, retired, limits }) =>
    kind === BRANDED && !retired ? (limits.perDay ?? []) : [],
  );
  return Math.max(defaultLimits(BRANDED).perDay ?? 0, ...may);
}

function shopPace(row: ShopRow | undefined, { settings, timeZone }: Business, now: Date): ShopPace {
  const limit = settings.spending.segmentsPerDay;
  const today = row?.day === dayIn(timeZone, now) ? row : null;
  const spentToday = today?.segments ?? 0;
  const letGo = today?.let_go ?? null;
  return {
    limit,
    spentToday,
    letGo,
    heldFrom: heldFrom(limit !== null && spentToday >= limit, letGo),
    stoppedAt: row?.stopped_at ?? null,
  };
}

function heldFrom(spent: boolean, letGo: ShopPace['letGo']): number {
  if (!spent || letGo === 'all') return NO_TURN;
  return letGo === 'people' ? TURN.notice : TURN.reply;
}

/** From which turn on the switch or the shop's own brake lets nothing leave (C54). */
export function brakesHoldFrom({ shop: { stoppedAt }, brakes }: Pick<Paces, 'shop' | 'brakes'>): number {
  if (stoppedAt !== null) return TURN.reply;
  return (brakes.get(SHOP)?.floodSince ?? null) === null ? NO_TURN : TURN.notice;
}

/** What a sender may send at this moment, in segments; a text that is longer goes whole, and the next one waits for it. */
export function leftNow({ limits, sentToday, brand, freeAt, retired }: SenderPace, now: Date): number {
  // What waits for a sender that serves no more is refused, and counts nothing.
  if (retired) return Number.POSITIVE_INFINITY;
  const ofBrand = brand === null ? Number.POSITIVE_INFINITY : brand.limit - brand.sentToday;
  const today = Math.min(
    limits.perDay === null ? Number.POSITIVE_INFINITY : limits.perDay - sentToday,
    ofBrand,
  );
  if (limits.perSecond === null) return today;
  const interval = 1_000 / limits.perSecond;
  const from = Math.max(freeAt, now.getTime() - Math.max(0, CATCH_UP_MS - interval));
  const byRate = from > now.getTime() ? 0 : Math.floor((now.getTime() - from) / interval) + 1;
  return Math.min(byRate, today);
}

/** Whether the day's caps have room for this text. One that no day has room for goes as a day's first. */
export const fitsToday = ({ limits, sentToday, brand }: SenderPace, cost: number): boolean =>
  fits(limits.perDay, sentToday, cost) && (brand === null || fits(brand.limit, brand.sentToday, cost));

const fits = (limit: number | null, sent: number, cost: number): boolean =>
  limit === null || sent + cost <= limit || sent === 0;

/** The sender after one more text. */
export function afterText(pace: SenderPace, cost: number, now: Date): SenderPace {
  const { perSecond } = pace.limits;
  const interval = perSecond === null ? 0 : 1_000 / perSecond;
  const from = Math.max(pace.freeAt, now.getTime() - Math.max(0, CATCH_UP_MS - interval));
  return {
    ...pace,
    sentToday: pace.sentToday + cost,
    texts: pace.texts + 1,
    freeAt: from + cost * interval,
  };
}

/** When a sender's cap begins anew. */
export const capEndsAt = ({ zone }: SenderPace, now: Date): Date => dayEndsIn(zone, now);
