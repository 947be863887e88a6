import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { lockKnownNumber } from '../numbers/locked-number.ts';
import { type Repeated, repeat } from '../repeat.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';
import { decideReview } from './review.ts';

const EVERY_MS = 30_000;

/** Nobody decided in time what an unclear text means: then it is an opt-out (C18). Until this has run, texts rest anyhow. */
export function startOverdueReviews(parts: Parts): Repeated {
  return repeat(
    EVERY_MS,
    () => decideOverdue(parts),
    (error) =>
      parts.log.error({ err: error }, 'texts that nobody decided on could not be counted as opt-outs yet'),
    { atOnce: true },
  );
}

/** One look at all businesses. What fails for one number holds up no other, and is tried again with the next look. */
export async function decideOverdue(parts: Parts, now = new Date()): Promise<void> {
  const { rows } = await parts.store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  for (const { id: businessId } of rows) {
    const due = await inBusiness(parts.store, businessId, (tx) => overdue(tx, now));
    // Each in a transaction of its own: one number's lock at a time.
    for (const { id: taskId, number } of due) {
      try {
        await inBusiness(parts.store, businessId, (tx) => optOutUndecided(tx, parts, number, now));
      } catch (error) {
        parts.log.error(
          { err: error, businessId, taskId },
          'a text that nobody decided on could not be counted as an opt-out yet',
        );
      }
    }
  }
}

async function optOutUndecided(tx: Tx, { vault }: Parts, number: string, now: Date): Promise<void> {
  const locked = await lockKnownNumber(tx, number);
  const [review] = await overdue(tx, now, number);
  // Decided in the meantime.
  if (locked === null || review === undefined) return;
  await decideReview(tx, vault, locked, {
    meaning: 'opt_out',
    outcome: 'undecided',
    messageId: review.message_id,
    saidAt: review.said_at,
    actor: await actorOf(tx, SYSTEM),
  });
}

/** The tasks whose time has come, of all numbers or of one. All of them: whatever fails must not stand before the others. */
const overdue = (tx: Tx, now: Date, number?: string) =>
  tx.sql
    .selectFrom('tasks as t')
    .innerJoin('conversations as v', (join) =>
      join.onRef('v.business_id', '=', 't.business_id').onRef('v.id', '=', 't.conversation_id'),
    )
    .innerJoin('messages as m', (join) =>
      join.onRef('m.business_id', '=', 't.business_id').onRef('m.id', '=', 't.message_id'),
    )
    .select(['t.id', 'v.number', 'm.id as message_id', 'm.created_at as said_at'])
    .where('t.business_id', '=', tx.businessId)
    .where('t.status', '=', 'open')
    .where('t.due_at', '<=', now)
    .$if(number !== undefined, (query) => query.where('v.number', '=', number ?? ''))
    .orderBy('t.due_at')
    .execute();
