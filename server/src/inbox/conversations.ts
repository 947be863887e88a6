import { type NumberFacts, senderFacts, UNKNOWN_NUMBER } from '@conversations/consent';
import { type RawBuilder, sql } from 'kysely';
import { ERASED_PATTERN } from '../numbers/erased.ts';
import { missing } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';

/** A conversation as the API shows it. */
export interface ConversationView {
  readonly id: string;
  /** Where the number is exactly one customer's. */
  readonly customerId: string | null;
  readonly customerIds: string[];
  readonly customers: { readonly id: string; readonly name: string }[];
  readonly number: string;
  readonly sender: string;
  readonly status: 'open' | 'resolved';
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly unread: number;
  readonly consentState: NumberFacts['consent']['state'];
  readonly agreesToTexts: boolean;
  readonly carrierBlocked: boolean;
  readonly lastMessage: LastMessageView | null;
  readonly openTasks: OpenTaskView[];
  readonly createdAt: string;
  /** What the list is ordered by. */
  readonly lastAt: string;
}

interface LastMessageView {
  readonly direction: string;
  readonly body: string;
  readonly at: string;
  readonly status: string;
  readonly reason: string | null;
  readonly purpose: string;
  readonly carrierError: string | null;
  readonly failure: string | null;
  /** Of the staff member who wrote it. */
  readonly actorName: string | null;
}

interface OpenTaskView {
  readonly id: string;
  readonly kind: string;
  readonly messageId: string | null;
  readonly createdAt: string;
  readonly dueAt: string | null;
  /** The words to decide about; null where the task is about no words. */
  readonly text: string | null;
}

export interface ConversationFilter {
  readonly id?: string;
  readonly status?: 'open' | 'resolved' | undefined;
  /** An actor's id; null: nobody's. */
  readonly assigneeId?: string | null | undefined;
  /** Has an open task. */
  readonly toDecide?: boolean | undefined;
  /** The customer or a person of the shop wrote in it. */
  readonly spoken?: boolean | undefined;
  /** A query for the ids among which to look (see search-conversations.ts). */
  readonly found?: RawBuilder<unknown> | undefined;
  /** After this one in the list: its last time and id. */
  readonly after?: readonly [lastAt: string, id: string] | null;
  readonly limit: number;
}

/** The latest first; everything that a list shows of them in one query. */
export async function listConversations(tx: Tx, filter: ConversationFilter): Promise<ConversationView[]> {
  const { rows } = await sql<Row>`
    select c.id, c.number, c.sender, c.status, c.unread, c.created_at,
           to_char(c.last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place,
           a.id as assignee_id, a.name as assignee_name, n.facts,
           m.direction, m.body, m.status as message_status, m.reason, m.purpose, m.carrier_error, m.failure,
           m.created_at as message_at, case when w.kind = 'staff' then w.name end as actor_name,
           (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.id), '[]')
            from customers u where u.business_id = c.business_id and u.mobile = c.number) as customers,
           (select coalesce(json_agg(json_build_object(
              'id', t.id, 'kind', t.kind, 'messageId', t.message_id, 'createdAt', t.created_at, 'dueAt', t.due_at,
              'text', case when t.kind = 'unclear' then (select i.body from messages i
                           where i.business_id = t.business_id and i.id = t.message_id) end) order by t.id), '[]')
            from tasks t where t.business_id = c.business_id and t.conversation_id = c.id and t.status = 'open') as tasks
    from (select * from conversations c where ${sql.join(conditionsOf(tx, filter), sql` and `)}
          order by c.last_at desc, c.id desc limit ${filter.limit}) c
    left join actors a on a.business_id = c.business_id and a.id = c.assignee_id
    left join numbers n on n.business_id = c.business_id and n.number = c.number
    left join messages m on m.business_id = c.business_id and m.id = c.last_message_id
    left join actors w on w.business_id = m.business_id and w.id = m.actor_id
    order by c.last_at desc, c.id desc`.execute(tx.sql);
  return rows.map(view);
}

export async function findConversation(tx: Tx, id: string): Promise<ConversationView> {
  const [conversation] = await listConversations(tx, { id, limit: 1 });
  if (!conversation) throw missing('conversation');
  return conversation;
}

// Only what is asked for stands in the query: "or null" would hide the index from a plan for any value. The status is
// written out, since what an index on it saves depends on how few are open.
function conditionsOf(
  tx: Tx,
  { id, status, assigneeId, toDecide, spoken, found, after }: ConversationFilter,
): RawBuilder<unknown>[] {
  const conditions = [sql`c.business_id = ${tx.businessId}`, sql`c.number not like ${ERASED_PATTERN}`];
  if (id !== undefined) conditions.push(sql`c.id = ${id}`);
  if (status !== undefined) conditions.push(sql`c.status = ${sql.lit(status)}`);
  if (spoken === true) conditions.push(sql`c.spoken`);
  if (assigneeId === null) conditions.push(sql`c.assignee_id is null`);
  else if (assigneeId !== undefined) conditions.push(sql`c.assignee_id = ${assigneeId}`);
  if (toDecide === true) {
    conditions.push(
      sql`c.id in (select conversation_id from tasks where business_id = ${tx.businessId} and status = 'open')`,
    );
  }
  if (found !== undefined) conditions.push(sql`c.id in (${found})`);
  if (after) {
    const [lastAt, lastId] = after;
    conditions.push(sql`(c.last_at, c.id) < (${lastAt}::timestamptz, ${lastId}::uuid)`);
  }
  return conditions;
}

function view(row: Row): ConversationView {
  const facts = row.facts ?? UNKNOWN_NUMBER;
  const customerIds = row.customers.map(({ id }) => id);
  return {
    id: row.id,
    customerId: customerIds.length === 1 ? (customerIds[0] ?? null) : null,
    customerIds,
    customers: row.customers,
    number: row.number,
    sender: row.sender,
    status: row.status,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
    unread: row.unread,
    consentState: facts.consent.state,
    agreesToTexts: facts.consent.state === 'opted_in',
    carrierBlocked: senderFacts(facts, row.sender).block !== null,
    lastMessage:
      row.direction === null
        ? null
        : {
            direction: row.direction,
            body: row.body ?? '',
            at: row.message_at?.toISOString() ?? '',
            status: row.message_status ?? '',
            reason: row.reason,
            purpose: row.purpose ?? '',
            carrierError: row.carrier_error,
            failure: row.failure,
            actorName: row.actor_name,
          },
    openTasks: row.tasks.map(({ createdAt, dueAt, ...task }) => ({
      ...task,
      createdAt: new Date(createdAt).toISOString(),
      dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
    })),
    createdAt: row.created_at.toISOString(),
    lastAt: row.place,
  };
}

interface Row {
  id: string;
  number: string;
  sender: string;
  status: 'open' | 'resolved';
  unread: number;
  created_at: Date;
  place: string;
  assignee_id: string | null;
  assignee_name: string | null;
  facts: NumberFacts | null;
  direction: string | null;
  body: string | null;
  message_status: string | null;
  reason: string | null;
  purpose: string | null;
  carrier_error: string | null;
  failure: string | null;
  message_at: Date | null;
  actor_name: string | null;
  customers: { id: string; name: string }[];
  tasks: OpenTaskView[];
}
