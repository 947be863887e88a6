import type { NumberFacts } from '@conversations/consent';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { listTasks, type TaskView } from '../inbox/tasks.ts';
import { missing } from '../rejection.ts';
import type { Tables } from '../storage/tables.ts';
import type { Tx } from '../storage/transaction.ts';

export type WorkOrderRow = Selectable<Tables['work_orders']>;
export type WorkOrderStatus = WorkOrderRow['status'];
type ConsentState = NumberFacts['consent']['state'];

/** A work order as the API shows it. */
export interface WorkOrderView {
  readonly id: string;
  readonly number: string;
  readonly label: string;
  readonly note: string | null;
  readonly status: WorkOrderStatus;
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly mobile: string;
    /** Of the number. */
    readonly consentState: ConsentState;
    readonly agreesToTexts: boolean;
    readonly email: string | null;
  };
  readonly storeId: string | null;
  readonly externalId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly readyAt: string | null;
  readonly notice: {
    readonly messageId: string;
    readonly conversationId: string;
    readonly status: string;
    readonly reason: string | null;
    readonly carrierError: string | null;
    readonly failure: string | null;
    readonly at: string;
    readonly sendAfter: string | null;
  } | null;
  readonly call: TaskView | null;
}

/** Those that meet all conditions on `w`, the latest first; all that a list shows of them but their calls in one query. */
export async function viewWorkOrders(
  tx: Tx,
  conditions: readonly RawBuilder<unknown>[],
  limit: number,
): Promise<WorkOrderView[]> {
  const { rows } = await sql<Row>`
    select w.*, c.name as customer_name, c.mobile, c.email, n.state,
           m.id as message_id, m.conversation_id, m.status as message_status, m.reason, m.carrier_error, m.failure, m.send_after,
           case when m.status in ('queued', 'refused') then m.created_at else m.updated_at end as message_at
    from (select * from work_orders w
          where ${sql.join([sql`w.business_id = ${tx.businessId}`, ...conditions], sql` and `)}
          order by w.id desc limit ${limit}) w
    join customers c on c.business_id = w.business_id and c.id = w.customer_id
    left join numbers n on n.business_id = w.business_id and n.number = c.mobile
    left join lateral (
      select e.message_id from reported_events e
      where e.business_id = w.business_id and e.work_order_id = w.id and e.message_id is not null
      order by e.created_at desc limit 1) e on true
    left join messages m on m.business_id = w.business_id and m.id = e.message_id
    order by w.id desc`.execute(tx.sql);
  const calls = await listTasks(tx, { status: 'open', workOrderIds: rows.map(({ id }) => id) });
  return rows.map((row) => view(row, calls.find(({ workOrder }) => workOrder?.id === row.id) ?? null));
}

export async function viewWorkOrder(tx: Tx, id: string): Promise<WorkOrderView> {
  const [workOrder] = await viewWorkOrders(tx, [sql`w.id = ${id}`], 1);
  if (!workOrder) throw missing('work order');
  return workOrder;
}

interface Row extends WorkOrderRow {
  customer_name: string;
  mobile: string;
  email: string | null;
  /** Null for a number that nothing was ever recorded of. */
  state: ConsentState | null;
  message_id: string | null;
  conversation_id: string | null;
  message_status: string | null;
  reason: string | null;
  carrier_error: string | null;
  failure: string | null;
  message_at: Date | null;
  send_after: Date | null;
}

function view(row: Row, call: TaskView | null): WorkOrderView {
  return {
    id: row.id,
    number: row.number,
    label: row.label,
    note: row.note,
    status: row.status,
    customer: {
      id: row.customer_id,
      name: row.customer_name,
      mobile: row.mobile,
      consentState: row.state ?? 'never_asked',
      agreesToTexts: row.state === 'opted_in',
      email: row.email,
    },
    storeId: row.store_id,
    externalId: row.external_id,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    readyAt: row.ready_at?.toISOString() ?? null,
    notice: noticeOf(row),
    call,
  };
}

function noticeOf(row: Row): WorkOrderView['notice'] {
  if (row.message_id === null || row.conversation_id === null || row.message_at === null) return null;
  return {
    messageId: row.message_id,
    conversationId: row.conversation_id,
    status: row.message_status ?? '',
    reason: row.reason,
    carrierError: row.carrier_error,
    failure: row.failure,
    at: row.message_at.toISOString(),
    sendAfter: row.message_status === 'queued' ? (row.send_after?.toISOString() ?? null) : null,
  };
}
