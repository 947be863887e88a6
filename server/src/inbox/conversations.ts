import { sql } from 'kysely';
import { invalid, missing } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';

/** A conversation as the API shows it. */
export interface ConversationView {
  readonly id: string;
  readonly customerId: string | null;
  readonly customerIds: string[];
  readonly number: string;
  readonly sender: string;
  readonly status: 'open' | 'resolved';
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly unread: number;
  readonly lastMessage: { readonly direction: string; readonly body: string; readonly at: string } | null;
  readonly createdAt: string;
  /** What the list is ordered by. */
  readonly lastAt: string;
}

export interface ConversationFilter {
  readonly id?: string;
  readonly status?: 'open' | 'resolved' | undefined;
  /** After this one in the list: its last time and id. */
  readonly after?: readonly [lastAt: string, id: string] | null;
  readonly limit: number;
}

/** The latest first. */
export async function listConversations(tx: Tx, filter: ConversationFilter): Promise<ConversationView[]> {
  // Only what is asked for stands in the query: "or null" would hide the index from a plan for any value. The status is
  // written out, since what an index on it saves depends on how few are open.
  const conditions = [sql`c.business_id = ${tx.businessId}`];
  if (filter.id !== undefined) conditions.push(sql`c.id = ${filter.id}`);
  if (filter.status !== undefined) conditions.push(sql`c.status = ${sql.lit(filter.status)}`);
  if (filter.after) {
    const [lastAt, lastId] = filter.after;
    conditions.push(sql`(c.last_at, c.id) < (${lastAt}::timestamptz, ${lastId}::uuid)`);
  }
  const { rows } = await sql<Row>`
    select c.id, c.number, c.sender, c.status, c.unread, c.created_at, c.last_at,
           to_char(c.last_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place,
           a.id as assignee_id, a.name as assignee_name,
           m.direction, m.body, m.created_at as message_at,
           array(select u.id from customers u where u.business_id = c.business_id and u.mobile = c.number order by u.id) as customers
    from conversations c
    left join actors a on a.business_id = c.business_id and a.id = c.assignee_id
    left join messages m on m.business_id = c.business_id and m.id = c.last_message_id
    where ${sql.join(conditions, sql` and `)}
    order by c.last_at desc, c.id desc
    limit ${filter.limit}`.execute(tx.sql);
  return rows.map((row) => ({
    id: row.id,
    customerId: row.customers.length === 1 ? (row.customers[0] ?? null) : null,
    customerIds: row.customers,
    number: row.number,
    sender: row.sender,
    status: row.status,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? '' },
    unread: row.unread,
    lastMessage:
      row.direction === null
        ? null
        : { direction: row.direction, body: row.body ?? '', at: row.message_at?.toISOString() ?? '' },
    createdAt: row.created_at.toISOString(),
    lastAt: row.place,
  }));
}

export async function findConversation(tx: Tx, id: string): Promise<ConversationView> {
  const [conversation] = await listConversations(tx, { id, limit: 1 });
  if (!conversation) throw missing('conversation');
  return conversation;
}

export interface ConversationChange {
  readonly status?: 'open' | 'resolved' | undefined;
  /** A staff member's actor id; null: nobody. */
  readonly assigneeId?: string | null | undefined;
  readonly unread?: 0 | undefined;
}

export async function changeConversation(
  tx: Tx,
  id: string,
  change: ConversationChange,
): Promise<ConversationView> {
  if (change.assigneeId) {
    const assignee = await tx.sql
      .selectFrom('actors')
      .select('id')
      .where('business_id', '=', tx.businessId)
      .where('id', '=', change.assigneeId)
      .where('kind', '=', 'staff')
      .executeTakeFirst();
    if (!assignee) throw invalid({ field: 'assigneeId', message: 'is nobody of the staff' });
  }
  const changed = await tx.sql
    .updateTable('conversations')
    .set({
      ...(change.status === undefined ? {} : { status: change.status }),
      ...(change.assigneeId === undefined ? {} : { assignee_id: change.assigneeId }),
      ...(change.unread === undefined ? {} : { unread: change.unread }),
      // An empty change is allowed and changes nothing.
      id,
    })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  if (!changed) throw missing('conversation');
  tx.changed('conversation.updated', id, { ...change });
  return findConversation(tx, id);
}

interface Row {
  id: string;
  number: string;
  sender: string;
  status: 'open' | 'resolved';
  unread: number;
  created_at: Date;
  last_at: Date;
  place: string;
  assignee_id: string | null;
  assignee_name: string | null;
  direction: string | null;
  body: string | null;
  message_at: Date | null;
  customers: string[];
}
