import type { NumberFacts } from '@conversations/consent';
import type { Business } from '../businesses/settings.ts';
import type { Tx } from '../storage/transaction.ts';
import { queueSystemText } from './system-texts.ts';

/**
 * Queues the confirmation of an opt-in, from the shop's default sender; where there is none yet it stays owed (C7).
 *
 * @param sendAfter until then the answer can be taken back before anything was sent; at once where there is none.
 */
export const confirmOptIn = (
  tx: Tx,
  business: Business,
  facts: NumberFacts,
  number: string,
  sendAfter?: Date,
): Promise<NumberFacts> =>
  queueSystemText(tx, business, facts, {
    purpose: 'opt_in_confirmation',
    number,
    sender: null,
    inReplyTo: null,
    sendAfter,
  });

/** The confirmation that an opt-in still owes, queued now that somebody wants to text. Under the number's lock. */
export async function confirmIfOwed(
  tx: Tx,
  business: Business,
  facts: NumberFacts,
  number: string,
): Promise<NumberFacts> {
  const { consent, confirmation } = facts;
  const owed = confirmation === null || (confirmation.state === 'due' && confirmation.messageId === null);
  return consent.state === 'opted_in' && owed ? confirmOptIn(tx, business, facts, number) : facts;
}
