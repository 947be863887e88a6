import type { decide } from '@conversations/consent';
import { sql } from 'kysely';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import type { Tx } from '../storage/transaction.ts';
import { answeringSender } from './choose-sender.ts';
import { moveText } from './move-text.ts';
import type { PaceInHand } from './pace-in-hand.ts';
import { TURN } from './turns.ts';

/**
 * The opt-in confirmation first, since the others wait for its outcome (C7), what is automatic last; then in the order they
 * were due. What its sender may not send now, or not from this process, is left out.
 */
export async function dueTexts(tx: Tx, number: string, pace: PaceInHand) {
  const dropped = [...pace.brakes.values()].filter(({ dropBefore }) => dropBefore !== null);
  return (
    tx.sql
      .selectFrom('messages as m')
      .leftJoin('senders as s', (join) =>
        join
          .onRef('s.business_id', '=', 'm.business_id')
          .onRef('s.number', '=', 'm.sender')
          .on('s.retired_at', 'is', null),
      )
      .leftJoin('carrier_accounts as a', (join) =>
        join.onRef('a.business_id', '=', 's.business_id').onRef('a.id', '=', 's.carrier_account_id'),
      )
      .leftJoin('customers as c', (join) =>
        join.onRef('c.business_id', '=', 'm.business_id').onRef('c.id', '=', 'm.customer_id'),
      )
      .select([
        'm.id',
        'm.conversation_id',
        'm.number',
        'm.customer_id',
        'm.sender',
        'm.body',
        'm.media_urls',
        'm.category',
      ])
      .select([
        'm.expires_at',
        'm.attempts',
        'm.turn',
        'm.brake',
        'm.created_at',
        's.carrier_account_id',
        'c.time_zone',
      ])
      .select('a.version as account_version')
      // Inbound texts are never queued, and only they have the purpose `reply`.
      .select(sql<Parameters<typeof decide>[0]['purpose']>`m.purpose`.as('purpose'))
      .where('m.business_id', '=', tx.businessId)
      .where('m.number', '=', number)
      // Written out, as wherever an index holds these alone: a plan for any value could not use it.
      .where('m.status', '=', sql.lit('queued'))
      .where('m.send_after', '<=', sql<Date>`now()`)
      .where(sql<boolean>`m.sender <> all(${pace.elsewhere}::text[])`)
      .where(
        sql<boolean>`(m.turn = ${TURN.answer} or m.expires_at <= now()
          or (m.purpose = 'notice' and exists (
            select from unnest(${dropped.map(({ id }) => id)}::uuid[],
                ${dropped.map(({ dropBefore }) => dropBefore)}::timestamptz[]) as d (brake, before)
            where d.brake = m.brake and m.created_at <= d.before))
          or (m.turn < ${pace.heldFrom} and m.brake = any(${pace.openBrakes}::uuid[])
            and m.sender <> all(${pace.full}::text[])))`,
      )
      .orderBy(sql`m.purpose = 'opt_in_confirmation'`, 'desc')
      .orderBy(sql`m.turn >= ${TURN.notice}`)
      .orderBy('m.send_after')
      .orderBy('m.id')
      .limit(20)
      .execute()
  );
}

export type Due = Awaited<ReturnType<typeof dueTexts>>[number];

/** A text whose sender was retired while it waited goes on by the one that replaces it, in a thread of that one's. */
export async function byReplacement(tx: Tx, due: Due): Promise<Due> {
  const sender = await answeringSender(tx, due.sender);
  if (sender === null) return due;
  const conversation = await moveText(tx, due, sender, await actorOf(tx, SYSTEM));
  const account = await tx.sql
    .selectFrom('senders as s')
    .innerJoin('carrier_accounts as a', (join) =>
      join.onRef('a.business_id', '=', 's.business_id').onRef('a.id', '=', 's.carrier_account_id'),
    )
    .select(['a.id', 'a.version'])
    .where('s.business_id', '=', tx.businessId)
    .where('s.number', '=', sender)
    .executeTakeFirstOrThrow();
  return {
    ...due,
    sender,
    conversation_id: conversation.id,
    carrier_account_id: account.id,
    account_version: account.version,
  };
}
