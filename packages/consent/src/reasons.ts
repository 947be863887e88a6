import type { DestinationProblem } from './destination-problem.ts';

/** Why a text will not leave: staff are told, and nothing sends it later by itself (C35). */
export type LastingReason =
  | 'opted_out'
  | 'declined'
  | 'never_asked'
  | 'number_not_confirmed'
  | 'category_not_covered'
  | 'carrier_blocked'
  /** No text goes there, whoever has the number (C54). */
  | DestinationProblem
  /** Nothing automatic goes to a line that takes no texts, that nobody has, or that was silent for too long (C57). */
  | 'landline'
  | 'disconnected'
  | 'stale'
  | 'expired'
  /** It keeps hours, and nobody can say what time it is where it goes (C43). */
  | 'zone_unknown'
  /** People have texted twice without an answer, and nothing is in hand: now the customer writes first (C53). */
  | 'unanswered'
  /** A system text whose cause has passed: the customer said START before the opt-out was confirmed, say. */
  | 'no_longer_due';

/** Why a text waits (C35). */
export type PassingReason =
  | 'paused_for_review'
  | 'held'
  | 'awaiting_confirmation'
  /** What carriers received while nobody listened is fetched first (C25). */
  | 'catching_up'
  /** As many promotional texts as a day may bring (C10). */
  | 'frequency_limit'
  /** As many automatic texts as a day may bring (C53). */
  | 'automatic_limit'
  | 'quiet_hours';

/** In C35’s order, the lasting ones first. */
export type Reason = LastingReason | PassingReason;
