/** What a business may text a number about. Mixed content counts as promotional. */
export type Category = 'conversational' | 'informational' | 'promotional';

/** Every category, from the one that needs the least to the one that needs the most (C9, C10). */
export const CATEGORIES: readonly Category[] = ['conversational', 'informational', 'promotional'];

/** What a consent event says happened. */
export type ConsentDecision =
  | 'opt_in'
  | 'decline'
  | 'opt_out'
  /** A signed agreement of its own to texts that sell (C10). Counts only on a number that is opted in. */
  | 'opt_in_promotional'
  /** No more texts that sell; what else was agreed goes on (C24). */
  | 'opt_out_promotional'
  /** The phone's owner is not this customer (C17): an opt-out that only START from the phone ends. */
  | 'wrong_number'
  /** "I never agreed to this" (C16): follows the opt-out by the same words. Only START from the phone ends it (C28). */
  | 'disputed'
  /** Staff read an unclear text and found that it asks for no stop (C18). Changes no consent: texts go on. */
  | 'not_opt_out'
  /** The answer before it was put on record by mistake and is taken back (C7). Never opens more than was open before it. */
  | 'withdrawn'
  /** No customer record holds the number any more (C5). Ends an opt-in, never an opt-out. */
  | 'number_released'
  /** What is known of the number was erased (C48). Ends an opt-in; a no goes on as a suppression (C36). */
  | 'erased'
  /** One of several customers on the number was erased. Changes no consent. */
  | 'customer_erased'
  /** Two records of one customer became one (C5). Changes no consent. */
  | 'records_merged'
  /** A certificate was made of this number's events; it shows where they end. Changes no consent. */
  | 'certificate_issued';

/** By which way the decision reached the business. `text` is the customer's own message, `carrier` the carrier's word. */
export type ConsentMethod =
  | 'verbal'
  | 'call'
  | 'voicemail'
  | 'email'
  | 'letter'
  | 'web_form'
  | 'written'
  | 'spam_report'
  | 'import'
  | 'text'
  | 'carrier'
  | 'record_change'
  /** A no that was kept when all else that was known of the number was erased, or lost (C36). */
  | 'suppression';

/** Who did it. */
export type ActorKind = 'staff' | 'key' | 'customer' | 'carrier' | 'system';

/** The part of a consent event that the fold reads. Times are ISO 8601 in UTC, with milliseconds. */
export interface ConsentFact {
  readonly id: string;
  /** Counts per number from 1. */
  readonly seq: number;
  readonly decision: ConsentDecision;
  readonly method: ConsentMethod;
  /** When it was said: the carrier's own time for a text, where the carrier gives one. */
  readonly occurredAt: string;
  /** When it was put on record, under the number's lock. */
  readonly recordedAt: string;
}
