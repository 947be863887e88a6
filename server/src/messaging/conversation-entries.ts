import { v7 as uuid } from 'uuid';
import type { Tx } from '../storage/transaction.ts';

/** What is in a thread beside its texts: a note, or what was done with the conversation. */
export type NewEntry = { readonly conversationId: string; readonly actorId: string } & (
  | { readonly kind: 'note'; readonly body: string }
  | { readonly kind: 'assigned'; readonly assigneeId: string }
  | { readonly kind: 'unassigned' | 'resolved' | 'reopened' }
  | { readonly kind: 'goes_on_in' | 'goes_on_from'; readonly otherConversationId: string }
);

/** Entries stay as they were written: nobody edits or deletes one. @returns its id. */
export async function addEntry(
  tx: Tx,
  { conversationId, actorId, kind, ...rest }: NewEntry,
): Promise<{ id: string; createdAt: Date }> {
  const row = await tx.sql
    .insertInto('conversation_entries')
    .values({
      business_id: tx.businessId,
      id: uuid(),
      conversation_id: conversationId,
      kind,
      actor_id: actorId,
      body: 'body' in rest ? rest.body : null,
      assignee_id: 'assigneeId' in rest ? rest.assigneeId : null,
      other_conversation_id: 'otherConversationId' in rest ? rest.otherConversationId : null,
    })
    .returning(['id', 'created_at'])
    .executeTakeFirstOrThrow();
  return { id: row.id, createdAt: row.created_at };
}
