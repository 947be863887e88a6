import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/** How many conversations each of the inbox's lists holds. */
export interface ConversationCounts {
  /** In which somebody wrote: what only went out by itself waits for nobody. */
  readonly open: number;
  /** Open and assigned to this person. */
  readonly mine: number;
  /** With an open task, open or not. */
  readonly toDecide: number;
  /** Of these, with something nobody has read. */
  readonly unread: number;
}

/** Reads the open ones and the open tasks, and nothing of the past. */
export async function countConversations(tx: Tx, actorId: string): Promise<ConversationCounts> {
  const { rows } = await sql<ConversationCounts>`
    select count(*) filter (where spoken) as open,
           count(*) filter (where assignee_id = ${actorId}) as mine,
           count(*) filter (where spoken and unread > 0) as unread,
           (select count(distinct conversation_id) from tasks
            where business_id = ${tx.businessId} and status = 'open') as "toDecide"
    from conversations where business_id = ${tx.businessId} and status = 'open'`.execute(tx.sql);
  return rows[0] ?? { open: 0, mine: 0, toDecide: 0, unread: 0 };
}
