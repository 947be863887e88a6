import type { Category } from './consent-event.ts';
import type { DestinationProblem } from './destination-problem.ts';
import { lineReason } from './line.ts';
import { type NumberFacts, senderFacts } from './number-facts.ts';
import { automaticLimitUntil, promotionalLimitUntil } from './promotional-texts.ts';
import { promotionalQuietUntil, type QuietHours, quietUntil } from './quiet-hours.ts';
import type { LastingReason, PassingReason } from './reasons.ts';
import { awaitsAnswer } from './unanswered.ts';

/** Why a text exists. System texts have purposes of their own; no flag lets anything past the gate. */
export type Purpose =
  /** A person wrote it, just now or for later. */
  | 'message'
  /** An event, a schedule or a rule made it: automatic. */
  | 'notice'
  | 'opt_in_confirmation'
  | 'opt_in_question'
  | 'opt_out_confirmation'
  /** Of a STOP that ended promotion alone (C24). */
  | 'promotional_opt_out_confirmation'
  | 'help_answer';

/** The text that asks to leave. */
export interface OutgoingText {
  readonly id: string;
  readonly purpose: Purpose;
  readonly category: Category;
  readonly sender: string;
  /** The customer whom the text is about; null where it is about no customer. */
  readonly customerId: string | null;
  readonly expiresAt: Date | null;
}

/** What the shop has set, and what is known of where the recipient is. */
export interface GateRules {
  readonly conversationalWindowHours: number;
  readonly quietHours: QuietHours;
  /** What zonesToMeet says; none where nobody can say what time it is there. */
  readonly zones: readonly string[];
  /** The shop sends promotional texts at all. Off where it is absent (C10). */
  readonly promotions?: boolean | undefined;
  /**
   * What customers texted lately may not all be known yet, since nobody could receive it: a STOP may be among it. What is
   * automatic waits (C25).
   */
  readonly catchingUp?: boolean | undefined;
  /** What destinationProblem says of the number; not judged where it is absent (C54). */
  readonly destination?: DestinationProblem | null | undefined;
  /** The shop's brakes are on: few automatic texts a day, few that nobody answers. Off where it is absent (C53). */
  readonly brakes?: boolean | undefined;
  /**
   * The shop has something in hand for whoever has the number, a work order or an order: people write on, though nobody
   * answers. Nothing where it is absent (C53).
   */
  readonly openWork?: boolean | undefined;
  /** After so many months of silence nothing automatic goes; never where it is absent (C57). */
  readonly silentMonths?: number | undefined;
}

/** What makes a text permissible: a consent event, or the customer's own text that it answers (C46). */
export interface AllowedBy {
  readonly kind: 'consent_event' | 'inbound_message';
  readonly id: string;
}

/** It may leave now. An object that {@link decide} alone can make, see {@link isGenuineGrant}. */
export interface Grant {
  readonly verdict: 'granted';
  readonly allowedBy: AllowedBy;
  /** The text must end with the STOP line (C8). */
  readonly stopLine: boolean;
}

/** A refusal is a value, and never thrown (C35). */
export type Refusal =
  | { readonly verdict: 'refused'; readonly reason: LastingReason }
  /** May change by itself; `until` where it is known when to ask again. */
  | { readonly verdict: 'deferred'; readonly reason: PassingReason; readonly until: Date | null };

/** The gate’s answer. */
export type Verdict = Grant | Refusal;

const refused = (reason: LastingReason): Refusal => ({ verdict: 'refused', reason });
const deferred = (reason: PassingReason, until: Date | null = null): Refusal => ({
  verdict: 'deferred',
  reason,
  until,
});

const granted = new WeakSet<Grant>();

/** Whether this very object came from {@link decide}; a look-alike made elsewhere did not. */
export const isGenuineGrant = (grant: Grant): boolean => granted.has(grant);

/**
 * May this text leave now (C32)? The only place that decides, for every purpose. Facts are read under the number's
 * lock, in the transaction that grants the hand-over (C33). It fails closed: no facts, no text; facts that cannot be
 * read hold it.
 *
 * Reasons come in a fixed order, the lasting ones first (C35), so that staff see what matters most.
 */
export function decide(text: OutgoingText, facts: NumberFacts | null, rules: GateRules, now: Date): Verdict {
  if (facts === null) return refused('never_asked');
  try {
    return weigh(text, facts, rules, now);
  } catch {
    return deferred('held');
  }
}

// Comparisons are written so that a date or a part that is missing refuses.
function weigh(text: OutgoingText, facts: NumberFacts, rules: GateRules, now: Date): Verdict {
  const allowedBy = allowance(text, facts, rules, now);
  if (typeof allowedBy === 'string') return refused(allowedBy);
  const { block, introducedAt } = senderFacts(facts, text.sender);
  if (block !== null) return refused('carrier_blocked');
  const there = destination(text, rules) ?? line(text, facts, rules, now);
  if (there !== null) return refused(there);
  if (text.expiresAt !== null && !(text.expiresAt > now)) return refused('expired');
  if (keepsHours(text, rules) && rules.zones.length === 0) return refused('zone_unknown');
  if (goesUnanswered(text, facts, rules)) return refused('unanswered');
  const wait = passing(text, facts, rules, now);
  if (wait !== null) return wait;
  const stopLine = text.purpose !== 'opt_out_confirmation' && !introducedAt;
  const grant: Grant = Object.freeze({ verdict: 'granted', allowedBy: Object.freeze(allowedBy), stopLine });
  granted.add(grant);
  return grant;
}

/** What allows this text, or the lasting reason why nothing does. */
function allowance(
  text: OutgoingText,
  facts: NumberFacts,
  rules: GateRules,
  now: Date,
): AllowedBy | LastingReason {
  const { consent } = facts;
  const byConsent = consent.eventId ? ({ kind: 'consent_event', id: consent.eventId } as const) : null;
  switch (text.purpose) {
    case 'opt_out_confirmation': {
      const due = facts.optOutConfirmation;
      if (consent.state !== 'opted_out' || due?.messageId !== text.id) return 'no_longer_due';
      return now <= new Date(due.until) ? (byConsent ?? 'no_longer_due') : 'expired';
    }
    case 'promotional_opt_out_confirmation': {
      const due = facts.optOutConfirmation;
      const ended = consent.state === 'opted_in' && !consent.categories.includes('promotional');
      if (!ended || due?.messageId !== text.id) return 'no_longer_due';
      return now <= new Date(due.until) ? (byConsent ?? 'no_longer_due') : 'expired';
    }
    case 'help_answer': {
      // HELP is answered whatever the consent (C44); what is answered is the customer's own text.
      const { helpAnswer } = facts;
      if (helpAnswer?.messageId !== text.id) return 'no_longer_due';
      return { kind: 'inbound_message', id: helpAnswer.inReplyTo };
    }
    case 'opt_in_confirmation':
      if (consent.state !== 'opted_in') return lack(consent.state);
      return facts.confirmation?.messageId === text.id ? (byConsent ?? 'never_asked') : 'no_longer_due';
    case 'opt_in_question':
      if (consent.state !== 'never_asked') return lack(consent.state);
      // Nobody who ever said no is texted to be asked back, though the number was released since (C12, C30).
      if (consent.lastNo !== null) return 'never_asked';
      if (facts.question?.messageId !== text.id) return 'no_longer_due';
      return answerable(text, facts, rules, now) ?? 'never_asked';
    case 'message':
    case 'notice': {
      // A person may answer whoever wrote, in that thread and for a while; a rule may not (C11).
      const answer =
        text.purpose === 'message' && text.category === 'conversational'
          ? answerable(text, facts, rules, now)
          : null;
      if (consent.state === 'never_asked') return answer ?? 'never_asked';
      if (consent.state !== 'opted_in') return lack(consent.state);
      if (text.customerId !== null && !facts.confirmedCustomers.includes(text.customerId)) {
        return answer ?? 'number_not_confirmed';
      }
      if (!consent.categories.includes(text.category)) return 'category_not_covered';
      return text.category === 'promotional' ? agreement(facts, rules) : (byConsent ?? 'never_asked');
    }
    default:
      return 'never_asked';
  }
}

/** What allows a text that sells: the signed agreement, in a shop that sends such texts (C10). */
function agreement({ consent: { promotion } }: NumberFacts, rules: GateRules): AllowedBy | LastingReason {
  return promotion && rules.promotions === true
    ? { kind: 'consent_event', id: promotion.eventId }
    : 'category_not_covered';
}

/** Why this state allows no text; one that nobody knows is as good as none (C32). */
function lack(state: NumberFacts['consent']['state']): LastingReason {
  if (state === 'opted_in') return 'no_longer_due';
  return state === 'opted_out' || state === 'declined' ? state : 'never_asked';
}

/** The customer's own text that may still be answered in this thread, if there is one (C11). */
function answerable(text: OutgoingText, facts: NumberFacts, rules: GateRules, now: Date): AllowedBy | null {
  const inbound = senderFacts(facts, text.sender).lastInbound;
  if (!inbound) return null;
  const age = now.getTime() - new Date(inbound.at).getTime();
  const open = age <= rules.conversationalWindowHours * 3_600_000;
  return open ? { kind: 'inbound_message', id: inbound.messageId } : null;
}

/** What holds a permitted text back for now. System texts keep no quiet hours (C44). */
function passing(text: OutgoingText, facts: NumberFacts, rules: GateRules, now: Date): Refusal | null {
  // What the customer's own STOP or HELP is owed goes all the same; all else rests, staff's texts too (C18).
  if (ANSWERS.includes(text.purpose)) return null;
  if (facts.pausedSince !== null) return deferred('paused_for_review');
  if (text.purpose !== 'message' && text.purpose !== 'notice') return null;
  const automatic = text.purpose === 'notice';
  if (facts.consent.state === 'opted_in' && facts.confirmation !== null) {
    const { state } = facts.confirmation;
    if (state !== 'accepted') {
      if (!NOT_THROUGH.includes(state)) return deferred('awaiting_confirmation');
      // It did not get through: a landline or a wrong digit. Nothing automatic until staff looked (C7).
      if (automatic) return deferred('held');
    }
  }
  if (automatic && rules.catchingUp) return deferred('catching_up');
  const automaticUntil = automatic && rules.brakes === true ? automaticLimitUntil(facts, text.id, now) : null;
  if (automaticUntil !== null) return deferred('automatic_limit', automaticUntil);
  if (text.category === 'promotional') return promotional(text, facts, rules, now);
  return automatic ? quiet(quietUntil(now, rules.zones, rules.quietHours)) : null;
}

/** Whoever asks for themselves by STOP or HELP is answered in any country, and never at a premium (C22, C54). */
function destination({ purpose }: OutgoingText, { destination: problem }: GateRules): LastingReason | null {
  if (problem === 'country_not_allowed' && ANSWERS.includes(purpose)) return null;
  return problem ?? null;
}

/** A person may try all the same: the screen warns them. C7's hold, where the confirmation did not get through, comes first (C57). */
function line(
  { purpose }: OutgoingText,
  facts: NumberFacts,
  rules: GateRules,
  now: Date,
): LastingReason | null {
  const holds = facts.confirmation !== null && NOT_THROUGH.includes(facts.confirmation.state);
  return purpose !== 'notice' || holds ? null : lineReason(facts, rules.silentMonths, now);
}

/** Of what people write alone; it is not put off, since what was to be said may be wrong by the time of an answer (C53). */
function goesUnanswered({ id, purpose }: OutgoingText, facts: NumberFacts, rules: GateRules): boolean {
  if (purpose !== 'message' || rules.brakes !== true || rules.openWork === true) return false;
  return awaitsAnswer(facts, id);
}

/** Whether it may have to wait for the morning: what is automatic, and what sells whoever sends it (C43). */
function keepsHours({ purpose, category }: OutgoingText, { quietHours }: GateRules): boolean {
  if (purpose !== 'message' && purpose !== 'notice') return false;
  return category === 'promotional' || (purpose === 'notice' && quietHours.enabled);
}

/** Of an opt-in confirmation (C7). */
const NOT_THROUGH: readonly string[] = ['failed', 'unknown', 'blocked'];

/** What a customer is owed in return for their own STOP or HELP. */
const ANSWERS: readonly Purpose[] = [
  'opt_out_confirmation',
  'promotional_opt_out_confirmation',
  'help_answer',
];

/** Whoever sends it: few a day, and by day alone (C10, C43). */
function promotional(text: OutgoingText, facts: NumberFacts, rules: GateRules, now: Date): Refusal | null {
  const until = promotionalLimitUntil(facts, text.id, now);
  if (until !== null) return deferred('frequency_limit', until);
  return quiet(promotionalQuietUntil(now, rules.zones, rules.quietHours));
}

const quiet = (until: Date | null): Refusal | null =>
  until === null ? null : deferred('quiet_hours', until);
