import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/** Holds the work of a customer, and what was reported of it, before any number: as whoever changes it does. */
export async function lockWorkOf(tx: Tx, customerId: string): Promise<void> {
  for (const table of ['work_orders', 'reported_events'] as const) {
    await tx.sql
      .selectFrom(table)
      .select('id')
      .where('business_id', '=', tx.businessId)
      .where('customer_id', '=', customerId)
      .orderBy('id')
      .forNoKeyUpdate()
      .execute();
  }
}

/** What hangs on a record and not on its number: work, what was reported, tasks, and whom texts are about. */
export async function moveWhatHangs(
  tx: Tx,
  { from, to, numbers }: { readonly from: string; readonly to: string; readonly numbers: readonly string[] },
): Promise<void> {
  const work = await tx.sql
    .updateTable('work_orders')
    .set({ customer_id: to, updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('customer_id', '=', from)
    .returning(['id', 'status'])
    .execute();
  for (const { id, status } of work) tx.changed('work_order.updated', id, { status, customerId: to });
  await tx.sql
    .updateTable('reported_events')
    .set({ customer_id: to })
    .where('business_id', '=', tx.businessId)
    .where('customer_id', '=', from)
    .execute();
  const tasks = await tx.sql
    .updateTable('tasks')
    .set({ customer_id: to })
    .where('business_id', '=', tx.businessId)
    .where('customer_id', '=', from)
    .returning(['id', 'kind', 'status'])
    .execute();
  for (const { id, ...task } of tasks) tx.changed('task.updated', id, task);
  // By way of their threads, which are found by number: what is queued is then, for the gate too, about the kept record.
  await sql`update messages m set customer_id = ${to} from conversations c
    where c.business_id = ${tx.businessId} and c.number = any(${[...numbers]})
      and m.business_id = c.business_id and m.conversation_id = c.id and m.customer_id = ${from}`.execute(
    tx.sql,
  );
  const threads = await tx.sql
    .selectFrom('conversations')
    .select(['id', 'status'])
    .where('business_id', '=', tx.businessId)
    .where('number', 'in', [...numbers])
    .execute();
  for (const { id, status } of threads) tx.changed('conversation.updated', id, { status });
}

/**
 * That one record held its numbers, and when, becomes the other's; `left` is the number that the customer gives up by the
 * merge. After the events that say so, so that these lie within the time that it was held.
 */
export async function moveHoldings(
  tx: Tx,
  { from, to, left }: { readonly from: string; readonly to: string; readonly left: string | null },
): Promise<void> {
  // Both may have come to one number in the same moment, and a holding is known by when it began: later by what no clock here tells.
  await sql`update number_holdings h set customer_id = ${to},
      held_from = case when exists (
        select from number_holdings k where k.business_id = h.business_id and k.customer_id = ${to}
          and k.number_id = h.number_id and k.held_from = h.held_from)
        then h.held_from + interval '1 microsecond' else h.held_from end
    where h.business_id = ${tx.businessId} and h.customer_id = ${from}`.execute(tx.sql);
  if (left === null) return;
  await tx.sql
    .updateTable('number_holdings')
    .set({ held_until: new Date() })
    .where('business_id', '=', tx.businessId)
    .where('customer_id', '=', to)
    .where('number_id', '=', left)
    .where('held_until', 'is', null)
    .execute();
}
