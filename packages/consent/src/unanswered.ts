import type { NumberFacts } from './number-facts.ts';

/** So many texts of people may stand without an answer (C53). */
const MOST_UNANSWERED = 2;

/** More are kept than count: one that is found to have failed counts no more, and an earlier one does all the same. */
const KEPT = 20;

/**
 * Whether people have texted this number as often as they may without an answer (C53). What is tried again counts once.
 *
 * @throws TypeError where the list cannot be read
 */
export function awaitsAnswer({ unanswered = [] }: NumberFacts, textId: string): boolean {
  return unanswered.filter((id) => id !== textId).length >= MOST_UNANSWERED;
}

/** The facts with one more text of a person handed over. */
export function withUnanswered(facts: NumberFacts, messageId: string): NumberFacts {
  const { unanswered } = withNotSent(facts, messageId);
  return { ...facts, unanswered: [...(unanswered ?? []), messageId].slice(-KEPT) };
}

/** A text surely did not reach the phone: it is back in the queue, has failed or is undelivered. It asks for no answer. */
export function withNotSent(facts: NumberFacts, messageId: string): NumberFacts {
  if (!facts.unanswered?.includes(messageId)) return facts;
  return { ...facts, unanswered: facts.unanswered.filter((id) => id !== messageId) };
}

/** The customer texted, whatever it said: nothing is without an answer any more. */
export function withAnswer(facts: NumberFacts): NumberFacts {
  const { unanswered: _, ...rest } = facts;
  return rest;
}
