import {
  type AllowedBy,
  type Category,
  customerOfThread,
  decide,
  type LineProblem,
  lineProblem,
  type NumberFacts,
} from '@conversations/consent';
import { gateRules, loadBusiness } from '../businesses/settings.ts';
import { formerHoldersOf } from '../customers/holdings.ts';
import { answeringSender } from '../messaging/choose-sender.ts';
import { askGate } from '../messaging/open-work.ts';
import type { Tx } from '../storage/transaction.ts';
import { type ConversationView, findConversation } from './conversations.ts';

/** Whether a person's conversational text may go into a thread now, and why not. */
export interface Texting {
  readonly allowed: boolean;
  /** By which of the shop's numbers: another than the thread's where that one is retired. Null where there is none. */
  readonly sender: string | null;
  /** The gate's, or `no_sender`. A passing one means "not yet": such a text is taken, and waits. */
  readonly reason: string | null;
  readonly until: string | null;
  readonly allowedBy: AllowedBy | null;
  /** Why a text that sells may not go: the gate's reason; null where it may (C10, C50). */
  readonly promotional: string | null;
  /** What whoever writes should know of the number: a landline, say (C57). */
  readonly line: LineProblem | null;
}

export type ConversationDetail = ConversationView & {
  readonly texting: Texting;
  /** The question whether texts are welcome may be put by text now (C12). */
  readonly mayAskByText: boolean;
  /** Who had the number before, where nobody has it now: gave it up, or two records became one. */
  readonly formerCustomers: { readonly id: string; readonly name: string }[];
};

/** One conversation, with what the gate would say of a text into it. */
export async function conversationDetail(tx: Tx, id: string): Promise<ConversationDetail> {
  const conversation = await findConversation(tx, id);
  return {
    ...conversation,
    texting: await textingIn(tx, conversation),
    mayAskByText: await mayAskByText(tx, conversation),
    formerCustomers:
      conversation.customers.length === 0 ? await formerHoldersOf(tx, conversation.number) : [],
  };
}

/** No text for this one exists, so it is nobody's confirmation and no answer that is due. */
const NO_TEXT = '00000000-0000-0000-0000-000000000000';

/**
 * What the gate says now, so that the screen says it before anyone has written in vain. Read without a lock, and without
 * a permit to follow: it grants nothing, and the hand-over asks again.
 */
async function textingIn(
  tx: Tx,
  { number, sender, customerId: only, customerIds }: ConversationView,
): Promise<Texting> {
  const from = await answeringSender(tx, sender);
  if (from === null) {
    return {
      allowed: false,
      sender: null,
      reason: 'no_sender',
      until: null,
      allowedBy: null,
      promotional: 'no_sender',
      line: null,
    };
  }
  const { facts, timeZone } = await known(tx, number, only);
  const customerId = customerOfThread(customerIds, facts);
  const rules = gateRules(await loadBusiness(tx), { number, timeZone });
  const now = new Date();
  const line = facts === null ? null : lineProblem(facts, rules.silentMonths, now);
  const asks = (category: Category) => {
    const text = {
      id: NO_TEXT,
      purpose: 'message',
      category,
      sender: from,
      customerId,
      expiresAt: null,
    } as const;
    return askGate(tx, number, text, facts, rules, now);
  };
  const verdict = await asks('conversational');
  const selling = await asks('promotional');
  const promotional = selling.verdict === 'granted' ? null : selling.reason;
  if (verdict.verdict === 'granted') {
    return {
      allowed: true,
      sender: from,
      reason: null,
      until: null,
      allowedBy: verdict.allowedBy,
      promotional,
      line,
    };
  }
  const until = verdict.verdict === 'deferred' ? (verdict.until?.toISOString() ?? null) : null;
  return {
    allowed: false,
    sender: from,
    reason: verdict.reason,
    until,
    allowedBy: null,
    promotional,
    line,
  };
}

/** What ask-by-text.ts would say, to offer it only where it is true. It is asked again when somebody presses. */
async function mayAskByText(tx: Tx, { number, sender, customerIds }: ConversationView): Promise<boolean> {
  const [customerId] = customerIds;
  if (customerId === undefined || (await answeringSender(tx, sender)) === null) return false;
  const { facts, timeZone } = await known(tx, number, customerId);
  if (facts === null || facts.question !== null) return false;
  const now = new Date();
  const asked = { ...facts, question: { messageId: NO_TEXT, sender, askedAt: now.toISOString() } };
  const question = {
    id: NO_TEXT,
    purpose: 'opt_in_question',
    category: 'informational',
    sender,
    customerId,
    expiresAt: null,
  } as const;
  const rules = gateRules(await loadBusiness(tx), { number, timeZone });
  return decide(question, asked, rules, now).verdict !== 'refused';
}

async function known(
  tx: Tx,
  number: string,
  customerId: string | null,
): Promise<{ facts: NumberFacts | null; timeZone: string | null }> {
  const row = await tx.sql
    .selectFrom('numbers as n')
    .leftJoin('customers as u', (join) =>
      join.onRef('u.business_id', '=', 'n.business_id').on('u.id', '=', customerId),
    )
    .select(['n.facts', 'u.time_zone'])
    .where('n.business_id', '=', tx.businessId)
    .where('n.number', '=', number)
    .executeTakeFirst();
  return { facts: row?.facts ?? null, timeZone: row?.time_zone ?? null };
}
