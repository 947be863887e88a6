import {
  countSegments,
  fillTemplate,
  type Language,
  languageFor,
  type NumberFacts,
  type Purpose,
  systemTextEnds,
  withSystemText,
} from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import { type Actor, actorOf, SYSTEM } from '../businesses/actors.ts';
import type { Business } from '../businesses/settings.ts';
import { shopValues } from '../businesses/template-values.ts';
import { currentWording } from '../businesses/wordings.ts';
import type { Tx } from '../storage/transaction.ts';
import { answeringSender, chooseSender } from './choose-sender.ts';
import { type Conversation, conversationOf } from './conversations.ts';

type SystemPurpose = Exclude<Purpose, 'message' | 'notice'>;

/** One of the system's own texts, put into the queue; whether it leaves is the gate's to say, as for every text. */
export interface SystemText {
  readonly purpose: SystemPurpose;
  readonly number: string;
  /** The sender of the thread it belongs to; null where it belongs to none. */
  readonly sender: string | null;
  /** The customer's text that it answers, if it answers one. */
  readonly inReplyTo: string | null;
  /** The language of the words that it answers; of the customers with this number where those tell nothing. */
  readonly language?: Language | undefined;
  /** Not before this; at once where there is none. */
  readonly sendAfter?: Date | undefined;
  /** When the text that it answers was written; now, where there is none. What is too old to be confirmed is not (C22). */
  readonly owedSince?: Date | undefined;
}

/**
 * Queues a system text and notes in the number's facts that it, and no other, is due. Under the number's lock.
 *
 * @returns the facts. Where the business has no sender to text from, an opt-in goes on owing its confirmation.
 */
export async function queueSystemText(
  tx: Tx,
  business: Business,
  facts: NumberFacts,
  text: SystemText,
): Promise<NumberFacts> {
  const now = new Date();
  const endsAt = systemTextEnds(text, text.owedSince ?? now);
  if (endsAt !== null && endsAt <= now) return facts;
  const sender = text.sender === null ? await chooseSender(tx, text) : await answeringSender(tx, text.sender);
  if (sender === null) return text.purpose === 'opt_in_confirmation' ? owing(facts) : facts;
  const conversation = await conversationOf(tx, text.number, sender);
  const id = uuid();
  await insertQueued(tx, {
    id,
    conversation,
    actor: await actorOf(tx, SYSTEM),
    purpose: text.purpose,
    body: await wordsOf(tx, business, text),
    sendAfter: text.sendAfter,
    expiresAt: endsAt,
  });
  return withSystemText(facts, { ...text, id, sender }, now);
}

/** The confirmation of this opt-in is due and not queued yet; every other text waits for it (C7). */
const owing = (facts: NumberFacts): NumberFacts => ({
  ...facts,
  confirmation: { messageId: null, state: 'due' },
});

async function wordsOf(
  tx: Tx,
  business: Business,
  { purpose, number, language }: SystemText,
): Promise<string> {
  // STOP, START and HELP are what everybody writes, in whatever language they read.
  const spoken = language === undefined || language === 'en' ? await languageOnNumber(tx, number) : language;
  const template = await currentWording(tx, purpose, spoken);
  const { text, unfilled } = fillTemplate(template.text, shopValues(business));
  // Templates are checked when they are made, so this is a mistake of ours; nothing unfilled is ever sent (C50).
  if (text === null) throw new Error(`The template ${purpose} leaves ${unfilled.join(', ')} open`);
  return text;
}

/** The language that every customer with this number has on record; English where they differ, or none has any. */
async function languageOnNumber(tx: Tx, number: string): Promise<Language> {
  const rows = await tx.sql
    .selectFrom('customers')
    .select('language')
    .distinct()
    .where('business_id', '=', tx.businessId)
    .where('mobile', '=', number)
    .where('language', 'is not', null)
    .execute();
  const [only, other] = [...new Set(rows.map(({ language }) => languageFor(language)))];
  return only === undefined || other !== undefined ? 'en' : only;
}

interface QueuedText {
  readonly id: string;
  readonly conversation: Conversation;
  readonly actor: Actor;
  readonly purpose: SystemPurpose;
  readonly body: string;
  readonly sendAfter: Date | undefined;
  readonly expiresAt: Date | null;
}

async function insertQueued(
  tx: Tx,
  { id, conversation, actor, purpose, body, sendAfter, expiresAt }: QueuedText,
): Promise<void> {
  await tx.sql
    .insertInto('messages')
    .values({
      business_id: tx.businessId,
      id,
      conversation_id: conversation.id,
      number: conversation.number,
      sender: conversation.sender,
      direction: 'outbound',
      body,
      category: 'informational',
      purpose,
      segments: countSegments(body).segments,
      actor_id: actor.id,
      status: 'queued',
      ...(sendAfter === undefined ? {} : { send_after: sendAfter }),
      expires_at: expiresAt,
    })
    .execute();
  tx.changed('message.created', id, {
    conversationId: conversation.id,
    status: 'queued',
    direction: 'outbound',
    purpose,
  });
  // What the customer wrote stays the last word in the list; a thread that had none begins with this.
  if (conversation.last_message_id === null) {
    await tx.sql
      .updateTable('conversations')
      .set({ last_message_id: id })
      .where('business_id', '=', tx.businessId)
      .where('id', '=', conversation.id)
      .execute();
    tx.changed('conversation.updated', conversation.id, { lastMessageId: id });
  }
  tx.textsDue();
}
