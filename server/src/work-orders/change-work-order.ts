import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../businesses/actors.ts';
import { reportEvent } from '../events/report-event.ts';
import { invalid, missing } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { viewWorkOrder, type WorkOrderRow, type WorkOrderStatus, type WorkOrderView } from './work-orders.ts';

export interface WorkOrderChange {
  readonly status?: WorkOrderStatus | undefined;
  readonly label?: string | undefined;
  readonly note?: string | null | undefined;
  /**
   * Whether the customer is told that it is ready. Left out: when it becomes so. False: not by a text. True where it was
   * ready before: now, unless they were told (C52).
   */
  readonly tell?: boolean | undefined;
}

/**
 * Changes a work order. Each status that it moves to is reported as an event of its own, under the same rules as one of
 * the till: `ready` tells the customer once it has held for the time that the shop set; any other takes back what was
 * still to be told, and settles its call (C52, M11).
 */
export async function changeWorkOrder(
  tx: Tx,
  vault: Vault,
  id: string,
  change: WorkOrderChange,
  actor: Actor,
): Promise<WorkOrderView> {
  // Before the number's lock, and held until the end: of two changes at once the second sees what the first left.
  const before = await tx.sql
    .selectFrom('work_orders')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!before) throw missing('work order');
  const { status = before.status, label = before.label, note = before.note, tell } = change;
  if (tell === true && status !== 'ready') {
    throw invalid({ field: 'tell', message: 'is for a work order that is ready; leave it out' });
  }
  await tx.sql
    .updateTable('work_orders')
    .set({ status, label, note, ready_at: readySince(before, status), updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .execute();
  tx.changed('work_order.updated', id, { status, customerId: before.customer_id });

  const moved = status !== before.status;
  const reported = status === 'ready' ? (tell ?? moved) : moved;
  if (reported) {
    await reportEvent(
      tx,
      vault,
      {
        id: uuid(),
        type: `work_order.${status}`,
        occurredAt: new Date(),
        customer: { id: before.customer_id },
        // The till's own id where there is one: what the till reports of it and what is clicked here is told once.
        subject: { id: before.external_id ?? id, label: `#${before.number} (${label})` },
        workOrderId: id,
        ...(before.store_id === null ? {} : { storeId: before.store_id }),
      },
      actor,
    );
  }
  return viewWorkOrder(tx, id);
}

function readySince(before: WorkOrderRow, status: WorkOrderStatus): Date | null {
  if (status === 'ready') return before.status === 'ready' ? before.ready_at : new Date();
  return status === 'picked_up' ? before.ready_at : null;
}
