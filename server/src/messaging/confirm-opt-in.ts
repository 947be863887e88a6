import type { NumberFacts } from '@conversations/consent';
import type { Business } from '../businesses/settings.ts';
import type { Tx } from '../storage/transaction.ts';
import { queueSystemText } from './system-texts.ts';

/**
 * Queues the confirmation of an opt-in; where the shop has no sender yet it stays owed (C7).
 *
 * @param sender of the thread or the store that it belongs to; null where it belongs to none.
 * @param sendAfter until then the answer can be taken back before anything was sent; at once where there is none.
 */
export const confirmOptIn = (
  tx: Tx,
  business: Business,
  facts: NumberFacts,
  number: string,
  sender: string | null,
  sendAfter?: Date,
): Promise<NumberFacts> =>
  queueSystemText(tx, business, facts, {
    purpose: 'opt_in_confirmation',
    number,
    sender,
    inReplyTo: null,
    sendAfter,
  });

/** The confirmation that an opt-in still owes, queued now that somebody wants to text. Under the number's lock. */
export async function confirmIfOwed(
  tx: Tx,
  business: Business,
  facts: NumberFacts,
  number: string,
  sender: string | null = null,
): Promise<NumberFacts> {
  const { consent, confirmation } = facts;
  const owed = confirmation === null || (confirmation.state === 'due' && confirmation.messageId === null);
  return consent.state === 'opted_in' && owed ? confirmOptIn(tx, business, facts, number, sender) : facts;
}
