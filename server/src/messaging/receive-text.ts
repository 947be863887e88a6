import {
  countSegments,
  decideReply,
  isBareStop,
  keywordsInForce,
  type NumberFacts,
  optOutScopeFor,
  questionIsOpen,
  type ReplyContext,
  recognizeReply,
  withInbound,
} from '@conversations/consent';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { actorOf } from '../businesses/actors.ts';
import { loadBusiness } from '../businesses/settings.ts';
import type { InboundText } from '../carriers/carrier.ts';
import { appendEvent } from '../ledger/append-event.ts';
import { keepAttached } from '../media/public-address.ts';
import { expectMedia } from '../media/received-media.ts';
import { type LockedNumber, lockNumber, saveNumber } from '../numbers/locked-number.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import { noteBlockScope, withCarriersAct } from './block-scope.ts';
import { addEntry } from './conversation-entries.ts';
import { type Conversation, conversationOf } from './conversations.ts';
import { partiesOf } from './parties-of.ts';
import type { Parts } from './parts.ts';
import { openPermitsEnded } from './permits-ended.ts';
import { cancelPromotional, cancelQueued } from './queue.ts';
import { beginReview, endReview } from './review.ts';
import { storable } from './storable-text.ts';
import { queueSystemText } from './system-texts.ts';
import { openTask } from './tasks.ts';

/** Where a text came in: an account with a carrier. */
export interface Arrival {
  readonly businessId: string;
  readonly accountId: string;
}

/**
 * A text comes in.
 *
 * One transaction keeps it, understands it, records what it does to the consent, cancels what waited, and queues the
 * one answer that is owed. Only after its commit may the carrier be told that the text was received, and not before
 * every hand-over that had been granted earlier has begun its request or lost the right to (C21).
 *
 * `also` runs in the same transaction: what the simulated carrier keeps of the text.
 */
export async function receiveText(
  parts: Parts,
  arrival: Arrival,
  received: InboundText,
  also: (tx: Tx) => Promise<void> = async () => {},
): Promise<{ messageId: string | null }> {
  const text = storable(received);
  const { number, inFlight, messageId } = await inBusiness(parts.store, arrival.businessId, async (tx) => {
    await also(tx);
    const business = await loadBusiness(tx);
    // Read whole, and not as far as they can be stored: what is beyond may be the number.
    const { number, sender, isDoubtful } = await partiesOf(tx, received, business.country, text);

    const locked = await lockNumber(tx, parts.vault, number);
    const conversation = await conversationOf(tx, number, sender);
    const customerPhone = await actorOf(tx, { kind: 'customer', externalRef: locked.id, name: 'Customer' });
    const messageId = await keepInbound(tx, arrival, conversation, customerPhone.id, text);
    // Delivered before: no second effect (C39). It still waits below, as its first delivery does.
    if (messageId === null) return { number, inFlight: waitFor(locked, locked.facts), messageId };
    await keepAttached(tx, parts.vault, text.mediaUrls);
    // Fetched later, by a worker: the carrier's answer waits for no picture.
    await expectMedia(tx, parts.vault, messageId, text.mediaUrls);

    const now = new Date();
    const pendingOptIn = questionIsOpen(locked.facts, sender, now);
    const keywords = { optIn: keywordsInForce(business.settings.optInKeywords) };
    const { reply, words } = await understood(tx, conversation.id, text, { pendingOptIn, keywords });
    // Nobody knows what it said, perhaps STOP, or who says yes: a person finds out while texts rest (C18).
    const isUnclear = text.wordsMissing || (isDoubtful && reply.intent === 'opt_in');
    const intent = isUnclear ? 'unclear' : reply.intent;
    // A carrier's clock that runs ahead must not let a STOP outlast every START to come.
    const writtenAt =
      text.carrierTime === null ? null : new Date(Math.min(text.carrierTime.getTime(), now.getTime()));
    const carrierTime = writtenAt?.toISOString() ?? null;
    const outcome = decideReply(
      {
        intent,
        sender,
        carrierTime,
        carrierHandled: text.carrierHandled,
        maybeNotAboutTexts: reply.raisesTask !== undefined,
        disputes: reply.raisesDispute,
        bareStop: isBareStop(words, reply),
        scope: optOutScopeFor(number, business.settings.optOutScope),
      },
      locked.facts,
      now,
    );

    const said = { id: messageId, sender, at: writtenAt ?? now };
    let facts: NumberFacts = withInbound(locked.facts, said, outcome, now);
    const { blockScope } = text;
    if (blockScope !== undefined) {
      await noteBlockScope(tx, { accountId: arrival.accountId, sender, scope: blockScope });
    }
    // What the carrier did by itself holds for all that its block holds for; what we only suppose, for the one sender.
    if (outcome.block === 'set' || (outcome.block === 'lifted' && text.carrierHandled === 'opt_in')) {
      const wholeScope = text.liftsWholeScope ?? false;
      facts = await withCarriersAct(tx, facts, { before: locked.facts, sender, wholeScope });
    }
    if (outcome.block !== null) tx.changed('consent.changed', locked.id, { number, block: outcome.block });
    for (const decision of outcome.decisions) {
      const appended = await appendEvent(tx, parts.vault, locked, facts, {
        decision,
        method: 'text',
        actor: customerPhone,
        occurredAt: writtenAt ?? now,
        details: { sourceMessageId: messageId },
      });
      facts = appended.facts;
    }
    if (outcome.pause === 'ends') await endReview(tx, number, locked.facts);
    if (outcome.pause === 'begins') {
      await beginReview(tx, business, { conversationId: conversation.id, messageId });
    }
    // After a repeated STOP nothing waits any more but the confirmation of the first.
    const already = locked.facts.consent.state === 'opted_out';
    const ends = outcome.decisions.filter((decision) => decision !== 'opt_in');
    if (ends.includes('opt_out_promotional')) await cancelPromotional(tx, number);
    else if (ends.length > 0 && !already) await cancelQueued(tx, number, facts.consent.state);
    if (outcome.answer !== null) {
      facts = await queueSystemText(tx, business, facts, {
        purpose: outcome.answer,
        number,
        sender,
        inReplyTo: messageId,
        language: reply.language,
        owedSince: writtenAt ?? now,
      });
    }
    if (outcome.task !== null && outcome.task !== 'unclear') {
      await openTask(tx, outcome.task, conversation.id, messageId);
    }
    await reopen(tx, conversation, customerPhone.id, messageId, now);
    await saveNumber(tx, locked, facts);
    return { number, inFlight: waitFor(locked, facts), messageId };
  });
  if (messageId !== null && !ADDRESSES.test(number)) {
    const { accountId } = arrival;
    parts.log.warn(
      { accountId, messageId },
      'a text came from an address that no phone number can be read from',
    );
  }
  await openPermitsEnded(parts.store, arrival.businessId, number, inFlight);
  return { messageId };
}

/** Whose texts can be told apart: phones, and short codes. What else comes is kept too, and a person has to see whose it is. */
const ADDRESSES = /^(?:\+[1-9]\d{3,14}|\d{3,8})$/;

type Understood = ReturnType<typeof recognizeReply>;

/** What counts, whatever stands beside it, the strictest first. */
const AGAINST: readonly Understood['intent'][] = ['wrong_number', 'opt_out', 'decline', 'unclear'];

/**
 * What the text means, and by which of its words: what came beside it, a subject or a caption, is read by itself, and an
 * opt-out in either counts (C14). What else they say, the text says first: many phones write a subject of their own.
 */
async function understood(
  tx: Tx,
  conversationId: string,
  { body, texts = [body] }: InboundText,
  context: ReplyContext,
): Promise<{ readonly reply: Understood; readonly words: string }> {
  const read = [];
  for (const words of texts) read.push({ reply: await meaning(tx, conversationId, words, context), words });
  for (const intent of AGAINST) {
    const against = read.find(({ reply }) => reply.intent === intent);
    if (against) return against;
  }
  const [first = { reply: recognizeReply(body, context), words: body }] = read;
  return read.find(({ reply }) => reply.intent !== 'none') ?? first;
}

/**
 * What the words mean. What looks like more than a keyword may be our own text, quoted: it is compared with what the
 * thread got lately (C20).
 */
async function meaning(
  tx: Tx,
  conversationId: string,
  body: string,
  context: ReplyContext,
): Promise<Understood> {
  const reply = recognizeReply(body, context);
  if (reply.intent === 'none' || reply.tier === 'exact' || reply.tier === 'polite') return reply;
  return recognizeReply(body, { ...context, recentOutbound: await recentOutbound(tx, conversationId) });
}

/** So many of our last texts may be what somebody quotes. */
const QUOTABLE = 10;

async function recentOutbound(tx: Tx, conversationId: string): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('messages')
    .select('body')
    .where('business_id', '=', tx.businessId)
    .where('conversation_id', '=', conversationId)
    .where('direction', '=', 'outbound')
    .orderBy('id', 'desc')
    .limit(QUOTABLE)
    .execute();
  return rows.map(({ body }) => body);
}

/** What an opt-out's answer waits for: the text that is with the carrier. Who has not said no keeps nobody waiting. */
function waitFor({ inFlight }: LockedNumber, { consent }: NumberFacts): string | null {
  const saidNo = consent.state === 'opted_out' || consent.state === 'declined';
  return saidNo || consent.lastPromotionalNo !== undefined ? inFlight : null;
}

/** Keeps the text once: the carrier's id is unique per account. Null where it is here already. */
async function keepInbound(
  tx: Tx,
  { accountId }: Arrival,
  conversation: Conversation,
  actorId: string,
  text: InboundText,
): Promise<string | null> {
  const id = uuid();
  const kept = await tx.sql
    .insertInto('messages')
    .values({
      business_id: tx.businessId,
      id,
      conversation_id: conversation.id,
      number: conversation.number,
      sender: conversation.sender,
      direction: 'inbound',
      body: text.body,
      media_urls: [...text.mediaUrls],
      category: 'conversational',
      purpose: 'reply',
      segments: countSegments(text.body).segments,
      actor_id: actorId,
      status: 'received',
      carrier_account_id: accountId,
      carrier_message_id: text.carrierMessageId,
      carrier_handled: text.carrierHandled,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!kept) return null;
  tx.changed('message.created', id, {
    conversationId: conversation.id,
    status: 'received',
    direction: 'inbound',
    purpose: 'reply',
  });
  return id;
}

/** A text that comes in is unread, and opens what had been resolved. */
async function reopen(
  tx: Tx,
  conversation: Conversation,
  actorId: string,
  messageId: string,
  now: Date,
): Promise<void> {
  // What staff did with the conversation meanwhile is not under the number's lock: its status is read as it is written.
  const { rows } = await sql<{ unread: number; was: string }>`
    with before as (select status from conversations
                    where business_id = ${tx.businessId} and id = ${conversation.id} for no key update)
    update conversations set status = 'open', spoken = true, unread = unread + 1,
      last_message_id = ${messageId}, last_at = ${now}
    from before where business_id = ${tx.businessId} and id = ${conversation.id}
    returning conversations.unread, before.status as was`.execute(tx.sql);
  const [changed] = rows;
  if (changed?.was === 'resolved') {
    await addEntry(tx, { kind: 'reopened', conversationId: conversation.id, actorId });
  }
  tx.changed('conversation.updated', conversation.id, {
    status: 'open',
    unread: changed?.unread ?? 1,
    lastMessageId: messageId,
  });
}
