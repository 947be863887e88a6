import type { OutgoingText } from './gate.ts';
import { withoutLine } from './line.ts';
import { type NumberFacts, senderFacts, withSender } from './number-facts.ts';
import { withAutomaticGrant, withPromotionalGrant } from './promotional-texts.ts';
import { withYesOfPhone } from './reopened.ts';
import type { ReplyOutcome } from './reply-outcome.ts';
import { withAnswer, withUnanswered } from './unanswered.ts';

/**
 * What becomes of a number's facts as its texts come and go, all of it under the number's lock. What was agreed is not
 * among it: that follows from events alone (`foldConsent`).
 */

/**
 * A customer's text is in (C11, C17, C18, C29, C53).
 *
 * @param text `at`: when it was written, where that is known: a text that was fetched late may be answered for what is left
 *   of its time, and one that came before it stays the last.
 */
export function withInbound(
  facts: NumberFacts,
  { id, sender, at: writtenAt }: { readonly id: string; readonly sender: string; readonly at?: Date },
  { block, pause, decisions }: Pick<ReplyOutcome, 'block' | 'pause' | 'decisions'>,
  now: Date,
): NumberFacts {
  const at = now.toISOString();
  const written = (writtenAt ?? now).toISOString();
  const { lastInbound } = senderFacts(facts, sender);
  const isLast = lastInbound === null || lastInbound.at <= written;
  // Whoever texts is no landline, and in service; what was written before the carrier said otherwise tells nothing.
  const isNews = !facts.line || facts.line.since <= written;
  const said = decisions.includes('opt_in') ? withYesOfPhone(facts) : facts;
  const after = withSender(withAnswer(isNews ? withoutLine(said) : said), sender, {
    ...(isLast && { lastInbound: { messageId: id, at: written } }),
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

/** A text was granted and leaves: the last one that a YES could answer, one more that sells, is automatic or awaits an answer (C10, C12, C53). */
export function withHandedOver(
  facts: NumberFacts,
  { id, category, sender, purpose }: Pick<OutgoingText, 'id' | 'category' | 'sender' | 'purpose'>,
  now: Date,
): NumberFacts {
  const last = { ...facts, lastOutboundId: id };
  const counted = purpose === 'message' ? withUnanswered(last, id) : last;
  const after =
    purpose === 'notice' ? withAutomaticGrant(counted, { messageId: id, at: now.toISOString() }) : counted;
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
