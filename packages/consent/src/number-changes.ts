import type { OutgoingText } from './gate.ts';
import { type NumberFacts, withSender } from './number-facts.ts';
import { withPromotionalGrant } from './promotional-texts.ts';
import type { ReplyOutcome } from './reply-outcome.ts';

/**
 * What becomes of a number's facts as its texts come and go, all of it under the number's lock. What was agreed is not
 * among it: that follows from events alone (`foldConsent`).
 */

/** A customer's text is in (C11, C17, C18, C29). */
export function withInbound(
  facts: NumberFacts,
  { id, sender }: { readonly id: string; readonly sender: string },
  { block, pause, decisions }: Pick<ReplyOutcome, 'block' | 'pause' | 'decisions'>,
  now: Date,
): NumberFacts {
  const at = now.toISOString();
  const after = withSender(facts, sender, {
    lastInbound: { messageId: id, at },
    ...(block === 'set' && { block: { since: at, source: 'keyword' } }),
    ...(block === 'lifted' && { block: null }),
  });
  return {
    ...after,
    ...(pause !== null && { pausedSince: pause === 'begins' ? at : null }),
    // Whoever has this phone is none of the customers on record: each link to it has to be confirmed anew.
    ...(decisions.includes('wrong_number') && { confirmedCustomers: [] }),
  };
}

/** A text was granted and leaves: the last one that a YES could answer, and one more that sells (C10, C12). */
export function withHandedOver(
  facts: NumberFacts,
  { id, category, sender }: Pick<OutgoingText, 'id' | 'category' | 'sender'>,
  now: Date,
): NumberFacts {
  const after = { ...facts, lastOutboundId: id };
  if (category !== 'promotional') return after;
  return withPromotionalGrant(after, { messageId: id, sender, at: now.toISOString() });
}

/** The carrier accepted a text: the number has had the STOP line if it carried it, and its confirmation if it was that (C7, C8). */
export function withAccepted(
  facts: NumberFacts,
  { id, sender, stopLine }: Pick<OutgoingText, 'id' | 'sender'> & { readonly stopLine: boolean },
  now: Date,
): NumberFacts {
  const after = stopLine ? withSender(facts, sender, { introducedAt: now.toISOString() }) : facts;
  if (after.confirmation?.messageId !== id) return after;
  return { ...after, confirmation: { messageId: id, state: 'accepted' } };
}
