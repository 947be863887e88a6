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

/** One look at all businesses. */
export async function decideOverdue({ store, vault }: Parts, now = new Date()): Promise<void> {
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  for (const { id } of rows) {
    const due = await inBusiness(store, id, (tx) => overdue(tx, now));
    // Each in a transaction of its own: one number's lock at a time.
    for (const { number } of due) {
      await inBusiness(store, id, async (tx) => {
        const locked = await lockKnownNumber(tx, number);
        // Decided in the meantime.
        const review = (await overdue(tx, now)).find((each) => each.number === number);
        if (locked === null || review === undefined) return;
        await decideReview(tx, vault, locked, {
          meaning: 'opt_out',
          outcome: 'undecided',
          messageId: review.message_id,
          saidAt: review.said_at,
          actor: await actorOf(tx, SYSTEM),
        });
      });
    }
  }
}

const overdue = (tx: Tx, now: Date) =>
  tx.sql
    .selectFrom('tasks as t')
    .innerJoin('conversations as v', (join) =>
      join.onRef('v.business_id', '=', 't.business_id').onRef('v.id', '=', 't.conversation_id'),
    )
    .innerJoin('messages as m', (join) =>
      join.onRef('m.business_id', '=', 't.business_id').onRef('m.id', '=', 't.message_id'),
    )
    .select(['v.number', 'm.id as message_id', 'm.created_at as said_at'])
    .where('t.business_id', '=', tx.businessId)
    .where('t.status', '=', 'open')
    .where('t.due_at', '<=', now)
    .orderBy('t.due_at')
    .limit(100)
    .execute();
