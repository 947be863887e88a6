import { sql } from 'kysely';
import { type Business, loadBusiness } from '../businesses/settings.ts';
import { receivedWith } from '../media/shown-media.ts';
import type { Tx } from '../storage/transaction.ts';
import { keysHeld } from './brakes.ts';
import { type MessageView, viewMessage } from './message-view.ts';
import type { Message } from './messages.ts';
import {
  brakesHoldFrom,
  capEndsAt,
  fitsToday,
  leftNow,
  type Paces,
  paceCost,
  readPaces,
  type SenderPace,
} from './pace.ts';
import { dayEndsIn } from './sender-limits.ts';
import { TURN } from './turns.ts';

/**
 * Why a text that may be sent waits in the queue: it is no one text's state but its sender's, or the shop's, and ends for
 * all of them at once. So it is said when somebody looks, and written nowhere.
 * - `rate_limit`: others go before it, as fast as the sender may
 * - `daily_limit`: the sender's day is full; it goes on the next day of the cap's clock, unless it expires before
 * - `spend_limit`: the shop has spent what it spends in a day; it goes the next day, or when the owner lets it go
 * - `flood`: more automatic texts than any hour brought, of the shop or of the key that asked for it; they go when the owner
 *   lets them go
 * - `stopped`: the owner stopped everything
 */
export const WAITS_FOR = ['rate_limit', 'daily_limit', 'spend_limit', 'flood', 'stopped'] as const;
export type WaitsFor = (typeof WAITS_FOR)[number];

interface Wait {
  readonly waitsFor: WaitsFor;
  /** Null where it is the owner's to say. */
  readonly until: Date | null;
}

const LIMITS: readonly WaitsFor[] = ['rate_limit', 'daily_limit'];

/** What is due and waits no longer than this is on its way. */
const A_MOMENT_MS = 2_000;

/** Messages as the API shows them: those that wait with why and until when, those that came in with their pictures. */
export async function viewMessages<Row extends Message>(
  tx: Tx,
  rows: readonly Row[],
): Promise<Map<Row['id'], MessageView>> {
  const waits = await waitsOf(tx, rows);
  const received = await receivedWith(tx, rows);
  return new Map(
    rows.map((row) => {
      const view = viewMessage(row, received.get(row.id));
      const wait = waits.get(row.id);
      if (wait === undefined) return [row.id, view];
      return [
        row.id,
        {
          ...view,
          // C35 has one word for what waits for the owner.
          reason: LIMITS.includes(wait.waitsFor) ? wait.waitsFor : 'held',
          waitsFor: wait.waitsFor,
          sendAfter: wait.until?.toISOString() ?? null,
        },
      ];
    }),
  );
}

/** One message as the API shows it. */
export async function showMessage(tx: Tx, row: Message): Promise<MessageView> {
  return (await viewMessages(tx, [row])).get(row.id) ?? viewMessage(row);
}

async function waitsOf(tx: Tx, rows: readonly Message[]): Promise<Map<string, Wait>> {
  const soon = Date.now() + A_MOMENT_MS;
  const due = rows.filter(
    ({ status, reason, send_after, turn }) =>
      status === 'queued' && reason === null && send_after.getTime() <= soon && turn !== TURN.answer,
  );
  const waits = new Map<string, Wait>();
  if (due.length === 0) return waits;
  const business = await loadBusiness(tx);
  const paces = await readPaces(tx, business);
  for (const text of due) {
    const sender = paces.senders.get(text.sender);
    if (sender === undefined || sender.retired || text.turn === null) continue;
    const wait = shopWait(text, paces, business) ?? (await senderWait(tx, text, sender, paces));
    if (wait !== null) waits.set(text.id, wait);
  }
  return waits;
}

function shopWait({ turn, brake }: Message, paces: Paces, { timeZone }: Business): Wait | null {
  const { brakes, shop, now } = paces;
  if (shop.stoppedAt !== null) return { waitsFor: 'stopped', until: null };
  if (turn === null) return null;
  if (turn >= shop.heldFrom) return { waitsFor: 'spend_limit', until: dayEndsIn(timeZone, now) };
  const floods = turn >= brakesHoldFrom(paces) || keysHeld(brakes).includes(brake);
  return floods ? { waitsFor: 'flood', until: null } : null;
}

async function senderWait(tx: Tx, text: Message, sender: SenderPace, { now }: Paces): Promise<Wait | null> {
  if (!fitsToday(sender, paceCost(text))) return { waitsFor: 'daily_limit', until: capEndsAt(sender, now) };
  const { perSecond } = sender.limits;
  if (perSecond === null) return null;
  const ahead = await segmentsAhead(tx, text);
  if (!fitsToday(sender, ahead + paceCost(text))) {
    return { waitsFor: 'daily_limit', until: capEndsAt(sender, now) };
  }
  const from = leftNow(sender, now) > 0 ? now.getTime() : sender.freeAt;
  const until = new Date(Math.ceil(from + (ahead * 1_000) / perSecond));
  return until.getTime() - now.getTime() > A_MOMENT_MS ? { waitsFor: 'rate_limit', until } : null;
}

/** How much of its sender's queue goes before this text. */
async function segmentsAhead(tx: Tx, { id, sender, turn, send_after }: Message): Promise<number> {
  const { rows } = await sql<{ ahead: number }>`
    select coalesce(sum(segments), 0)::int as ahead from messages
    where business_id = ${tx.businessId} and sender = ${sender} and status = 'queued' and send_after <= now()
      and (turn between ${TURN.reply} and ${(turn ?? 0) - 1}
        or (turn = ${turn} and (send_after, id) < (${send_after}, ${id})))`.execute(tx.sql);
  return rows[0]?.ahead ?? 0;
}
