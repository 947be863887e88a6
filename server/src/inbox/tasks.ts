import type { NumberFacts } from '@conversations/consent';
import { sql } from 'kysely';
import type { TaskKind, TaskOutcome } from '../messaging/tasks.ts';
import type { Tx } from '../storage/transaction.ts';

type ConsentState = NumberFacts['consent']['state'];

/** A task as the API shows it. */
export interface TaskView {
  readonly id: string;
  readonly kind: TaskKind;
  readonly status: 'open' | 'done';
  readonly conversationId: string | null;
  readonly messageId: string | null;
  /** Whom it is about; where it is about a thread alone, the one customer on its number. */
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly mobile: string;
    readonly email: string | null;
  } | null;
  readonly number: string | null;
  /** Of that number. */
  readonly consentState: ConsentState;
  readonly workOrder: { readonly id: string; readonly number: string; readonly label: string } | null;
  readonly label: string | null;
  readonly reason: string | null;
  /** Why the message that it is about did not get through, where a carrier said so. */
  readonly failure: string | null;
  readonly text: string | null;
  readonly createdAt: string;
  /** Until when a person has to have decided; null where time decides nothing. */
  readonly dueAt: string | null;
  readonly outcome: TaskOutcome | null;
  readonly note: string | null;
  readonly doneBy: { readonly id: string; readonly name: string } | null;
  readonly doneAt: string | null;
}

export interface TaskFilter {
  readonly status?: 'open' | 'done';
  readonly id?: string;
  readonly kind?: TaskKind | undefined;
  /** With these, only tasks about them. */
  readonly workOrderIds?: readonly string[];
  /** After this one in the list: its `place`. */
  readonly after?: readonly [at: string, id: string] | null;
  readonly limit?: number;
}

/** Open ones the oldest first, done ones the latest first; `place` is where the next page goes on. */
export async function listTasks(tx: Tx, filter: TaskFilter): Promise<(TaskView & { place: string })[]> {
  const { status, id, kind, workOrderIds, after, limit = 1_000 } = filter;
  if (workOrderIds?.length === 0) return [];
  const conditions = [sql`t.business_id = ${tx.businessId}`];
  // Written out, as wherever an index holds these alone.
  if (status !== undefined) conditions.push(sql`t.status = ${sql.lit(status)}`);
  if (id !== undefined) conditions.push(sql`t.id = ${id}`);
  if (kind !== undefined) conditions.push(sql`t.kind = ${kind}`);
  if (workOrderIds) conditions.push(sql`t.work_order_id = any(${[...workOrderIds]}::uuid[])`);
  const done = status === 'done';
  if (after) {
    const [at, lastId] = after;
    conditions.push(done ? sql`(t.done_at, t.id) < (${at}::timestamptz, ${lastId})` : sql`t.id > ${lastId}`);
  }
  const order = done ? sql`t.done_at desc, t.id desc` : sql`t.id`;
  const person = sql`json_build_object('id', c.id, 'name', c.name, 'mobile', c.mobile, 'email', c.email)`;
  const { rows } = await sql<Row>`
    select t.*, v.number as thread_number, m.body, m.failure, w.number as work_number, w.label as work_label,
           to_char(t.done_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as done_place,
           (select a.name from actors a where a.business_id = t.business_id and a.id = t.done_by) as actor_name,
           (select ${person} from customers c
            where c.business_id = t.business_id and c.id = t.customer_id) as customer,
           tn.state as thread_state, cn.state as customer_state,
           (select case when count(*) = 1 then json_agg(${person}) -> 0 end from customers c
            where c.business_id = t.business_id and c.mobile = v.number) as only_one
    from (select * from tasks t where ${sql.join(conditions, sql` and `)} order by ${order} limit ${limit}) t
    left join conversations v on v.business_id = t.business_id and v.id = t.conversation_id
    left join numbers tn on tn.business_id = t.business_id and tn.number = v.number
    left join customers u on u.business_id = t.business_id and u.id = t.customer_id
    left join numbers cn on cn.business_id = t.business_id and cn.number = u.mobile
    left join messages m on m.business_id = t.business_id and m.id = t.message_id
    left join work_orders w on w.business_id = t.business_id and w.id = t.work_order_id
    order by ${order}`.execute(tx.sql);
  return rows.map((row) => ({ ...view(row), place: row.done_place ?? row.created_at.toISOString() }));
}

/** How many tasks are open, of each kind. */
export async function countTasks(
  tx: Tx,
): Promise<{ open: number; byKind: Partial<Record<TaskKind, number>> }> {
  const { rows } = await sql<{ kind: TaskKind; count: number }>`
    select kind, count(*) as count from tasks where business_id = ${tx.businessId} and status = 'open'
    group by kind order by kind`.execute(tx.sql);
  return {
    open: rows.reduce((sum, { count }) => sum + count, 0),
    byKind: Object.fromEntries(rows.map(({ kind, count }) => [kind, count])),
  };
}

interface Row {
  id: string;
  kind: TaskKind;
  status: 'open' | 'done';
  conversation_id: string | null;
  message_id: string | null;
  work_order_id: string | null;
  label: string | null;
  reason: string | null;
  failure: string | null;
  outcome: TaskOutcome | null;
  note: string | null;
  done_by: string | null;
  done_at: Date | null;
  done_place: string | null;
  created_at: Date;
  due_at: Date | null;
  thread_number: string | null;
  body: string | null;
  work_number: string | null;
  work_label: string | null;
  actor_name: string | null;
  thread_state: ConsentState | null;
  customer_state: ConsentState | null;
  customer: TaskView['customer'];
  /** The customer on the thread's number, where it is one's alone. */
  only_one: TaskView['customer'];
}

function view(row: Row): TaskView {
  // A customer may have another number by now; whoever wrote is called back on theirs.
  const told = row.kind === 'tell_customer' ? row.customer : null;
  return {
    id: row.id,
    kind: row.kind,
    status: row.status,
    conversationId: row.conversation_id,
    messageId: row.message_id,
    customer: row.customer ?? row.only_one,
    number: told === null ? row.thread_number : told.mobile,
    consentState: (told === null ? row.thread_state : row.customer_state) ?? 'never_asked',
    workOrder:
      row.work_order_id === null
        ? null
        : { id: row.work_order_id, number: row.work_number ?? '', label: row.work_label ?? '' },
    label: row.label,
    reason: row.reason,
    failure: row.failure,
    text: row.body,
    createdAt: row.created_at.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    outcome: row.outcome,
    note: row.note,
    doneBy: row.done_by === null ? null : { id: row.done_by, name: row.actor_name ?? '' },
    doneAt: row.done_at?.toISOString() ?? null,
  };
}
