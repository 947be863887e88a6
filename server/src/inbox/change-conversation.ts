import type { Actor } from '../businesses/actors.ts';
import { addEntry } from '../messaging/conversation-entries.ts';
import type { Conversation } from '../messaging/conversations.ts';
import { ERASED_PATTERN } from '../numbers/erased.ts';
import { invalid, missing } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';

export interface ConversationChange {
  readonly status?: 'open' | 'resolved' | undefined;
  /** A staff member's actor id; null: nobody. */
  readonly assigneeId?: string | null | undefined;
  /** 0: read. 1: as if something in it had not been read. */
  readonly unread?: 0 | 1 | undefined;
}

/** Resolves, reopens, assigns, or marks as read or unread; what it does beyond reading stands in the thread. */
export async function changeConversation(
  tx: Tx,
  id: string,
  change: ConversationChange,
  actor: Actor,
): Promise<void> {
  if (change.assigneeId) await requireStaff(tx, change.assigneeId);
  const before = await tx.sql
    .selectFrom('conversations')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .where('number', 'not like', ERASED_PATTERN)
    .executeTakeFirst();
  if (!before) throw missing('conversation');
  await tx.sql
    .updateTable('conversations')
    .set({
      status: change.status ?? before.status,
      assignee_id: change.assigneeId === undefined ? before.assignee_id : change.assigneeId,
      unread: change.unread ?? before.unread,
    })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .execute();
  const assignmentId = await note(tx, before, change, actor.id);
  // Whom it was given is told by whom: their screens say so, and only of what somebody else did.
  const given = assignmentId === null ? {} : { assignmentId, assignedBy: actor.id };
  tx.changed('conversation.updated', id, { ...change, ...given });
}

async function requireStaff(tx: Tx, actorId: string): Promise<void> {
  const assignee = await tx.sql
    .selectFrom('actors')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', actorId)
    .where('kind', '=', 'staff')
    .executeTakeFirst();
  if (!assignee) throw invalid({ field: 'assigneeId', message: 'is nobody of the staff' });
}

/** @returns the id of the entry that gives it to somebody; null where it was given to nobody new. */
async function note(
  tx: Tx,
  before: Conversation,
  { status, assigneeId }: ConversationChange,
  actorId: string,
): Promise<string | null> {
  let assignmentId: string | null = null;
  const place = { conversationId: before.id, actorId };
  if (assigneeId !== undefined && assigneeId !== before.assignee_id) {
    const entry = await addEntry(
      tx,
      assigneeId === null ? { ...place, kind: 'unassigned' } : { ...place, kind: 'assigned', assigneeId },
    );
    if (assigneeId !== null) assignmentId = entry.id;
  }
  if (status !== undefined && status !== before.status) {
    await addEntry(tx, { ...place, kind: status === 'open' ? 'reopened' : 'resolved' });
  }
  return assignmentId;
}
