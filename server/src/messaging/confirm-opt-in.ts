import type { NumberFacts } from '@conversations/consent';
import type { Business } from '../businesses/settings.ts';
import type { Tx } from '../storage/transaction.ts';
import { defaultSender } from './conversations.ts';
import { queueSystemText } from './system-texts.ts';

/**
 * Queues the confirmation of an opt-in, from the shop's default sender. Where the shop has no sender yet it stays owed,
 * and every other text waits for it (C7).
 */
export async function confirmOptIn(
  tx: Tx,
  business: Business,
  facts: NumberFacts,
  number: string,
): Promise<NumberFacts> {
  const sender = await defaultSender(tx);
  if (sender === null) return { ...facts, confirmation: { messageId: null, state: 'due' } };
  return queueSystemText(tx, business, facts, {
    purpose: 'opt_in_confirmation',
    number,
    sender,
    inReplyTo: null,
  });
}

/** The confirmation that an opt-in is still owed, queued now that somebody wants to text. Under the number's lock. */
export function confirmIfOwed(
  tx: Tx,
  business: Business,
  facts: NumberFacts,
  number: string,
): Promise<NumberFacts> | NumberFacts {
  const owed =
    facts.consent.state === 'opted_in' &&
    (facts.confirmation === null ||
      (facts.confirmation.state === 'due' && facts.confirmation.messageId === null));
  return owed ? confirmOptIn(tx, business, facts, number) : facts;
}
