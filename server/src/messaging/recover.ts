import { sql } from 'kysely';
import { lockKnownNumber, saveNumber } from '../numbers/locked-number.ts';
import { inBusiness } from '../storage/transaction.ts';
import { noticesMoved } from './call-instead.ts';
import type { Parts } from './parts.ts';
import { confirmationSettled } from './record-result.ts';
import { workerIsAlive } from './worker-lease.ts';

/**
 * Texts that a dead worker had with a carrier: nobody knows whether they were taken, so they are shown as `unknown` and
 * never sent again (C40), and the number's next text may go. Left alone while a permit might still be open.
 */
export async function recoverFromDeadWorkers(parts: Parts): Promise<void> {
  const { pool } = parts.store.database;
  const { rows } = await pool.query<{ business: string; worker: number }>(
    'SELECT * FROM workers_with_texts_in_flight()',
  );
  for (const { business, worker } of rows) {
    if (await workerIsAlive(pool, worker)) continue;
    const left = await inBusiness(parts.store, business, (tx) =>
      tx.sql
        .selectFrom('messages')
        .select(['id', 'number'])
        .where('business_id', '=', business)
        .where('worker', '=', worker)
        .where('status', '=', sql.lit('sending'))
        .execute(),
    );
    for (const text of left) await callUnknown(parts, business, text);
  }
}

async function callUnknown(
  parts: Parts,
  businessId: string,
  text: { id: string; number: string },
): Promise<void> {
  await inBusiness(parts.store, businessId, async (tx) => {
    const locked = await lockKnownNumber(tx, text.number);
    if (locked === null) return;
    const message = await tx.sql
      .updateTable('messages as m')
      .from('numbers as n')
      .set({ status: 'unknown', failure: 'no_answer', worker: null, updated_at: sql<Date>`now()` })
      .where('m.business_id', '=', businessId)
      .where('m.id', '=', text.id)
      .where('m.status', '=', 'sending')
      .whereRef('n.business_id', '=', 'm.business_id')
      .whereRef('n.number', '=', 'm.number')
      .where((on) =>
        on.or([
          on('n.in_flight_until', 'is', null),
          on('n.in_flight_until', '<', sql<Date>`clock_timestamp()`),
        ]),
      )
      .returningAll('m')
      .executeTakeFirst();
    if (!message) return;
    tx.changed('message.updated', message.id, { conversationId: message.conversation_id, status: 'unknown' });
    await noticesMoved(tx, [message]);
    const facts =
      locked.facts.confirmation?.messageId === message.id
        ? { ...locked.facts, confirmation: { messageId: message.id, state: 'unknown' as const } }
        : locked.facts;
    await confirmationSettled(tx, locked.facts, facts, message);
    await saveNumber(tx, locked, facts, { landed: message.id });
    tx.textsDue();
  });
}
