import type { NumberFacts } from '@conversations/consent';
import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';
import { SHOP } from './brakes.ts';
import { paceCost } from './pace.ts';
import type { PaceInHand } from './pace-in-hand.ts';
import { inTurn, PACED_TURNS, TURN, type Waiting } from './turns.ts';

export interface ClaimedNumber {
  readonly number: string;
  readonly facts: NumberFacts;
  readonly version: number;
}

/** Texts that have expired while they waited for their turn: so many at a time are told so. */
const EXPIRED_AT_ONCE = 10;

const DROPPED_AT_ONCE = 50;

/**
 * Locks numbers that have a text due, whose turn it is, and none with the carrier: as many as may leave now. What another
 * holds is passed over, never waited for.
 */
export async function claimNumbers(tx: Tx, pace: PaceInHand, slots: number): Promise<ClaimedNumber[]> {
  // Where all that the business texts by is another process's, its queue is not even read.
  if (pace.senders.length === 0) return [];
  const waiting = await waitingFor(tx, queuesOf(pace, slots));
  const numbers = new Set<string>();
  for (const { number } of waiting.filter(({ turn }) => turn === TURN.answer)) numbers.add(number);
  // Senders take turns too, so that a slow one's queue is no fast one's.
  const chosen = pace.open.map(({ sender, left }) => {
    const its = waiting.filter(({ turn, sender: its }) => turn !== TURN.answer && its === sender.number);
    return inTurn(its, left, sender.texts);
  });
  for (let n = 0; chosen.some((each) => n < each.length); n++) {
    for (const each of chosen) if (each[n] !== undefined) numbers.add(each[n]?.number ?? '');
  }
  const claimed = [...numbers].slice(0, slots);
  const ended = [...(await expired(tx, pace)), ...(await dropped(tx, pace))];
  claimed.push(...ended.filter((number) => !claimed.includes(number)));
  return lock(tx, claimed);
}

/** Of one sender, in one turn, under one brake. */
interface Queue {
  readonly sender: string;
  readonly turn: number;
  readonly brake: string;
  readonly most: number;
}

function queuesOf(pace: PaceInHand, slots: number): Queue[] {
  const answers = pace.senders.map((sender) => ({
    sender,
    turn: TURN.answer,
    brake: SHOP,
    most: slots,
  }));
  // Keys have brakes for what is automatic alone.
  const turns = PACED_TURNS.filter((turn) => turn < pace.heldFrom).flatMap((turn) =>
    (turn < TURN.notice ? [SHOP] : pace.openBrakes).map((brake) => ({ turn, brake })),
  );
  const paced = pace.open.flatMap(({ sender, left }) =>
    // A number that waits with two texts stands in it twice.
    turns.map((each) => ({ sender: sender.number, ...each, most: 2 * Math.min(left, slots) })),
  );
  return [...answers, ...paced];
}

/** The head of each queue. Each is found by its place in an index, however long it is (storage/hot-plans.test.ts). */
async function waitingFor(tx: Tx, queues: readonly Queue[]): Promise<Waiting[]> {
  const { rows } = await sql<{
    number: string;
    sender: string;
    turn: number;
    send_after: Date;
    segments: number;
    media_urls: string[];
  }>`
    select q.sender, q.turn, m.number, m.send_after, m.segments, m.media_urls
    from unnest(${queues.map(({ sender }) => sender)}::text[], ${queues.map(({ turn }) => turn)}::smallint[],
                ${queues.map(({ brake }) => brake)}::uuid[], ${queues.map(({ most }) => most)}::int[])
      as q (sender, turn, brake, most)
    cross join lateral (
      select m.number, m.send_after, m.segments, m.media_urls
      from messages m join numbers n on n.business_id = m.business_id and n.number = m.number
      where m.business_id = ${tx.businessId} and m.sender = q.sender and m.turn = q.turn and m.brake = q.brake
        and m.status = 'queued' and m.send_after <= now() and n.in_flight is null
      order by m.send_after, m.id limit q.most) m`.execute(tx.sql);
  return rows.map(({ send_after, ...row }) => ({ ...row, sendAfter: send_after, cost: paceCost(row) }));
}

/** What expired while it waited is told at once, so that somebody calls: its turn may be a day away (C42). */
async function expired(tx: Tx, { elsewhere }: PaceInHand): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('messages')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('status', '=', sql.lit('queued'))
    .where('expires_at', '<=', sql<Date>`now()`)
    .where('send_after', '<=', sql<Date>`now()`)
    .where(sql<boolean>`sender <> all(${elsewhere}::text[])`)
    .orderBy('expires_at')
    .limit(EXPIRED_AT_ONCE)
    .execute();
  return [...new Set(rows.map(({ number }) => number))];
}

/** What the owner dropped, so much at a time: each under its number's lock (C54). */
async function dropped(tx: Tx, pace: PaceInHand): Promise<string[]> {
  for (const { id, dropBefore } of pace.brakes.values()) {
    if (dropBefore === null) continue;
    const here = await droppedOf(tx, pace.senders, id, dropBefore);
    if (here.length > 0) return here;
    const elsewhere = pace.elsewhere.length > 0 ? await droppedOf(tx, pace.elsewhere, id, dropBefore) : [];
    if (elsewhere.length === 0) pace.noneDropped(id);
  }
  return [];
}

async function droppedOf(tx: Tx, senders: readonly string[], brake: string, before: Date): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('messages')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('sender', 'in', senders)
    .where('turn', 'in', [TURN.notice, TURN.promotional])
    .where('brake', '=', brake)
    .where('purpose', '=', 'notice')
    .where('status', '=', sql.lit('queued'))
    .where('send_after', '<=', sql<Date>`now()`)
    .where('created_at', '<=', before)
    .limit(DROPPED_AT_ONCE)
    .execute();
  return [...new Set(rows.map(({ number }) => number))];
}

/** In the order given. */
async function lock(tx: Tx, numbers: readonly string[]): Promise<ClaimedNumber[]> {
  if (numbers.length === 0) return [];
  const rows = await tx.sql
    .selectFrom('numbers')
    .select(['number', 'facts', 'version'])
    .where('business_id', '=', tx.businessId)
    .where('number', 'in', numbers)
    .where('in_flight', 'is', null)
    .forNoKeyUpdate()
    .skipLocked()
    .execute();
  return rows.toSorted((a, b) => numbers.indexOf(a.number) - numbers.indexOf(b.number));
}
