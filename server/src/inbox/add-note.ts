import type { Actor } from '../businesses/actors.ts';
import { addEntry } from '../messaging/conversation-entries.ts';
import { lockKnownNumber } from '../numbers/locked-number.ts';
import type { Tx } from '../storage/transaction.ts';
import { findConversation } from './conversations.ts';
import type { NoteItem } from './timeline.ts';

/** Puts a note into a thread, for the shop's own eyes: it is no text, and nothing ever sends it. */
export async function addNote(tx: Tx, conversationId: string, body: string, actor: Actor): Promise<NoteItem> {
  const { number } = await findConversation(tx, conversationId);
  // Its words are indexed beside those of texts; who writes them holds this lock, so that no two wait for each other.
  await lockKnownNumber(tx, number);
  const { id, createdAt } = await addEntry(tx, { kind: 'note', conversationId, actorId: actor.id, body });
  await tx.sql
    .updateTable('conversations')
    .set({ spoken: true })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', conversationId)
    .where('spoken', '=', false)
    .execute();
  tx.changed('conversation.updated', conversationId, { noteId: id });
  const { kind, name } = actor;
  return { kind: 'note', at: createdAt.toISOString(), id, body, actor: { kind, name } };
}
