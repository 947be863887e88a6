import { sql } from 'kysely';
import type { Actor } from '../businesses/actors.ts';
import type { Tx } from '../storage/transaction.ts';
import { addEntry } from './conversation-entries.ts';
import { type Conversation, conversationOf } from './conversations.ts';
import type { Message, MessageChange } from './messages.ts';

/**
 * The thread in which a conversation goes on with another of the shop's numbers. Both threads say so, once.
 * Under the number's lock.
 */
export async function goOnWith(
  tx: Tx,
  from: Pick<Conversation, 'id' | 'number'>,
  sender: string,
  actor: Actor,
): Promise<Conversation> {
  const conversation = await conversationOf(tx, from.number, sender);
  const said = await tx.sql
    .selectFrom('conversation_entries')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('conversation_id', '=', from.id)
    .where('other_conversation_id', '=', conversation.id)
    .executeTakeFirst();
  if (said) return conversation;
  const goesOn = async (kind: 'goes_on_in' | 'goes_on_from', id: string, other: string) => {
    await addEntry(tx, { kind, conversationId: id, actorId: actor.id, otherConversationId: other });
    tx.changed('conversation.updated', id, { status: 'open' });
  };
  await goesOn('goes_on_in', from.id, conversation.id);
  await goesOn('goes_on_from', conversation.id, from.id);
  return conversation;
}

/**
 * Moves a text that no carrier has taken into the thread with another of the shop's numbers; `change` is what becomes of
 * it there. Whether it may leave by that one is the gate's to say at the hand-over. Under the number's lock.
 */
export async function moveText(
  tx: Tx,
  message: Pick<Message, 'id' | 'conversation_id' | 'number'>,
  sender: string,
  actor: Actor,
  change: MessageChange = {},
): Promise<Conversation> {
  const conversation = await goOnWith(
    tx,
    { id: message.conversation_id, number: message.number },
    sender,
    actor,
  );
  await tx.sql
    .updateTable('messages')
    .set({ ...change, sender, conversation_id: conversation.id, updated_at: sql<Date>`now()` })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', message.id)
    .execute();
  await sql`
    update conversations c set last_at = greatest(c.last_at, now()), last_message_id = m.id
    from (select m.id from messages m where m.business_id = ${tx.businessId} and m.conversation_id = ${conversation.id}
          order by m.id desc limit 1) m
    where c.business_id = ${tx.businessId} and c.id = ${conversation.id}`.execute(tx.sql);
  // The thread that it leaves shows the last that is said in it.
  await sql`
    update conversations c set last_message_id =
      (select m.id from messages m where m.business_id = ${tx.businessId} and m.conversation_id = c.id
       order by m.id desc limit 1)
    where c.business_id = ${tx.businessId} and c.id = ${message.conversation_id}
      and c.last_message_id = ${message.id}`.execute(tx.sql);
  tx.changed('message.updated', message.id, { conversationId: conversation.id, status: 'queued' });
  tx.changed('conversation.updated', message.conversation_id, {});
  tx.changed('conversation.updated', conversation.id, { lastMessageId: message.id });
  return conversation;
}
