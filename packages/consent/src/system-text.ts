import type { Purpose } from './gate.ts';
import type { NumberFacts } from './number-facts.ts';

/** A text that the program owes by itself; no other purpose has an id of its own at the gate. */
export interface SystemTextDue {
  readonly id: string;
  readonly purpose: Exclude<Purpose, 'message' | 'notice'>;
  /** The sender that it goes out from, E.164. */
  readonly sender: string;
  /** The customer's text that it answers; null where it answers none. */
  readonly inReplyTo: string | null;
  /** When that was written; now, where it answers none. */
  readonly owedSince?: Date | undefined;
}

/** An opt-out that was not confirmed within five minutes is confirmed no more (C22). */
const OPT_OUT_CONFIRMATION_MS = 5 * 60_000;

/**
 * Until when this text may leave; null where it has no end.
 *
 * @param owedSince when what it answers was written
 */
export const systemTextEnds = ({ purpose }: Pick<SystemTextDue, 'purpose'>, owedSince: Date): Date | null =>
  purpose === 'opt_out_confirmation' || purpose === 'promotional_opt_out_confirmation'
    ? new Date(owedSince.getTime() + OPT_OUT_CONFIRMATION_MS)
    : null;

/** The facts with this system text due, and no other of its purpose (C7, C12, C22, C44). Under the number's lock. */
export function withSystemText(facts: NumberFacts, text: SystemTextDue, now: Date): NumberFacts {
  const { id, sender } = text;
  const at = now.toISOString();
  switch (text.purpose) {
    case 'opt_in_confirmation':
      return { ...facts, confirmation: { messageId: id, state: 'due' } };
    case 'opt_out_confirmation':
    case 'promotional_opt_out_confirmation':
      return {
        ...facts,
        optOutConfirmation: {
          messageId: id,
          until: (systemTextEnds(text, text.owedSince ?? now) ?? now).toISOString(),
        },
      };
    case 'help_answer':
      return { ...facts, helpAnswer: { messageId: id, inReplyTo: text.inReplyTo ?? id, at } };
    case 'opt_in_question':
      return { ...facts, question: { messageId: id, sender, askedAt: at } };
  }
}
