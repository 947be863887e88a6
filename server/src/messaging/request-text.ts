import { type Category, countSegments, promotionWords, type Verdict } from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../businesses/actors.ts';
import { type Business, gateRules } from '../businesses/settings.ts';
import { type LockedNumber, saveNumber } from '../numbers/locked-number.ts';
import type { Tx } from '../storage/transaction.ts';
import { brakeOf } from './brakes.ts';
import { confirmIfOwed } from './confirm-opt-in.ts';
import type { Conversation } from './conversations.ts';
import type { Message } from './messages.ts';
import { askGate } from './open-work.ts';

/** A text that someone, or some event, asks to have sent. */
export interface RequestedText {
  readonly conversation: Conversation;
  readonly customer: { readonly id: string; readonly timeZone: string | null } | null;
  readonly body: string;
  readonly category: Category;
  /** `message` for a person's, with a key too; `notice` for what an event makes. */
  readonly purpose: 'message' | 'notice';
  readonly mediaUrls?: readonly string[];
  readonly actor: Actor;
  readonly sendAt?: Date | null;
  readonly expiresAt?: Date | null;
}

/** How long a deferred text rests where nobody knows when its reason passes; what settles the reason lets it go at once. */
const LOOK_AGAIN_MS = 60_000;

/**
 * A text is asked for: it gets its place in the thread and in the queue. Under the number's lock.
 *
 * The gate is asked here too, so that staff hear at once what it would say; what it says here grants nothing. It decides
 * anew at the hand-over, on what is then on record. A lasting refusal stays in the thread with its reason. The gate weighs
 * what the text is, and not what it was called.
 */
export async function requestText(
  tx: Tx,
  business: Business,
  number: LockedNumber,
  text: RequestedText,
): Promise<{ message: Message; verdict: Verdict }> {
  const { conversation, customer } = text;
  const facts = await confirmIfOwed(tx, business, number.facts, number.number, conversation.sender);
  const now = new Date();
  const id = uuid();
  const sendAt = text.sendAt ?? null;
  const expiresAt = text.expiresAt ?? null;
  const category = categoryOf(text, business);
  const verdict = await askGate(
    tx,
    conversation.number,
    { ...text, category, id, sender: conversation.sender, customerId: customer?.id ?? null, expiresAt },
    facts,
    gateRules(business, { number: conversation.number, timeZone: customer?.timeZone ?? null }),
    now,
  );
  const refused = verdict.verdict === 'refused';
  const scheduled = sendAt !== null && sendAt > now;
  // Wanted at a time at which the gate would still hold it: staff hear now for how long, and not when that time comes.
  const deferred =
    verdict.verdict === 'deferred' && (!scheduled || (verdict.until !== null && verdict.until > sendAt));
  const message = await tx.sql
    .insertInto('messages')
    .values({
      business_id: tx.businessId,
      id,
      conversation_id: conversation.id,
      customer_id: customer?.id ?? null,
      number: conversation.number,
      sender: conversation.sender,
      direction: 'outbound',
      body: text.body,
      media_urls: [...(text.mediaUrls ?? [])],
      category,
      asked_category: category === text.category ? null : text.category,
      purpose: text.purpose,
      brake: await brakeOf(tx, text.actor, text.purpose),
      segments: countSegments(text.body).segments,
      actor_id: text.actor.id,
      status: refused ? 'refused' : 'queued',
      reason: refused || deferred ? verdict.reason : null,
      send_after: scheduled && !deferred ? sendAt : deferredUntil(verdict, now),
      expires_at: expiresAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await tx.sql
    .updateTable('conversations')
    // A thread in which a person wrote stays one; what an event makes leaves it what it was.
    .set({ last_message_id: id, last_at: now, ...(text.purpose === 'message' && { spoken: true }) })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', conversation.id)
    .execute();
  tx.changed('message.created', id, {
    conversationId: conversation.id,
    status: message.status,
    direction: 'outbound',
    purpose: text.purpose,
  });
  tx.changed('conversation.updated', conversation.id, { lastMessageId: id });
  if (!refused || facts !== number.facts) await saveNumber(tx, number, facts);
  if (!refused && !scheduled) tx.textsDue();
  return { message, verdict };
}

/** What a text is, whatever it was called: one that sells is promotional, mixed with other news too (C50). */
const categoryOf = ({ body, category }: RequestedText, { name }: Business): Category =>
  promotionWords(body, name).length > 0 ? 'promotional' : category;

/** When a text is looked at next. */
export function deferredUntil(verdict: Verdict, now: Date): Date {
  if (verdict.verdict !== 'deferred') return now;
  return verdict.until ?? new Date(now.getTime() + LOOK_AGAIN_MS);
}
