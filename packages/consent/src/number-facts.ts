import { type ConsentState, NEVER_ASKED } from './consent-state.ts';
import type { LineFacts } from './line.ts';
import type { CountedGrant, PromotionalGrant } from './promotional-texts.ts';

/** A carrier's block, and how we know of it. */
export interface CarrierBlockFacts {
  readonly since: string;
  readonly source: 'keyword' | 'send_error' | 'list';
  /** The sender that STOP was texted to, where that is another one: this one is blocked with it. */
  readonly stoppedAt?: string | undefined;
  /**
   * What came of asking the carrier to lift it after a spoken yes; absent where nobody asked. `not_offered`: this carrier,
   * or the network before it, lifts it for nobody but the phone.
   */
  readonly lift?: 'asked' | 'refused' | 'not_offered' | undefined;
}

/** What is known of one number with regard to one of the shop's senders. Times are ISO 8601 in UTC. */
export interface SenderFacts {
  /** When the carrier accepted a text that carried the STOP line; until then every text carries it (C8). */
  readonly introducedAt: string | null;
  /** The carrier refuses this number from this sender, whatever the shop's consent says (C29). */
  readonly block: CarrierBlockFacts | null;
  /** The customer's last text in this thread: what may be answered for a while without consent (C11). */
  readonly lastInbound: { readonly messageId: string; readonly at: string } | null;
}

/**
 * All that the gate needs to know of a number, in one document that is read and written under the number's lock.
 * What is absent means "not known", and the gate refuses on what it does not know.
 */
export interface NumberFacts {
  readonly consent: ConsentState;
  /** Customers whose link to this number was confirmed in person (C5). */
  readonly confirmedCustomers: readonly string[];
  /** By the sender's E.164 number. */
  readonly senders: Readonly<Record<string, SenderFacts>>;
  /** The opt-in confirmation of the present opt-in (C7). `blocked`: due once the carrier lifts its block. */
  readonly confirmation: {
    readonly messageId: string | null;
    readonly state: 'due' | 'accepted' | 'unknown' | 'failed' | 'blocked';
  } | null;
  /** The one confirmation of a STOP that may be sent, of all texts or of promotion alone, and until when (C22, C24). */
  readonly optOutConfirmation: { readonly messageId: string; readonly until: string } | null;
  /** The last HELP answer (C44). */
  readonly helpAnswer: { readonly messageId: string; readonly inReplyTo: string; readonly at: string } | null;
  /** The opt-in question, asked once in a number's life (C12). */
  readonly question: { readonly messageId: string; readonly sender: string; readonly askedAt: string } | null;
  /** The last text that the carrier was handed for this number: a YES answers only the last one (C12). */
  readonly lastOutboundId: string | null;
  /** Texts rest until staff have decided what the customer meant (C18). */
  readonly pausedSince: string | null;
  /** The no that the number's history began with, since it was kept when all else was erased; absent where there was none. */
  readonly suppressed?: { readonly decision: 'opt_out' | 'decline'; readonly since: string };
  /** The last promotional texts that were handed over, oldest first; absent where none was (C10). */
  readonly promotionalGrants?: readonly PromotionalGrant[] | undefined;
  /** The last automatic texts that were handed over, oldest first; absent where none was (C53). */
  readonly automaticGrants?: readonly CountedGrant[] | undefined;
  /**
   * Texts that people wrote and that the phone may have got, oldest first, since the number's own last text to the shop;
   * absent where there is none (C53).
   */
  readonly unanswered?: readonly string[] | undefined;
  /** What a carrier said of the line; absent where nothing was said, or it proved wrong (C57). */
  readonly line?: LineFacts;
  /** When the number was last read back in person; absent where it was not since (C57). */
  readonly confirmedAt?: string;
  /** The no that a yes ended, for as long as that yes stands; absent where none was ended, or the phone itself said yes (C5). */
  readonly reopened?: Reopened | undefined;
  /** Of the last spoken answer, what taking it back needs; absent where none was given yet (C7). */
  readonly undo?: UndoFacts;
}

/** A yes that ended a no, and what stands again where it proves to be of somebody who does not have this number. */
export interface Reopened {
  /** What the yes ended. */
  readonly from: 'declined' | 'opted_out';
  /** The event of the yes. */
  readonly eventId: string;
  /** The customers who said it. */
  readonly by: readonly string[];
  /** Whose link to the number was confirmed before: it has to be confirmed anew, for it may be theirs no more. */
  readonly links: readonly string[];
}

/** Who may take an answer back, until when, and what it did beside its event. */
export interface UndoFacts {
  readonly eventId: string;
  readonly actorId: string;
  readonly customerId: string;
  readonly until: string;
  /** The answer confirmed this customer's link to the number; it was not confirmed before. */
  readonly confirmedLink: boolean;
  /** The review of an unclear text that the answer ended; none if absent (C18). */
  readonly review?: { readonly pausedSince: string; readonly taskIds: readonly string[] } | undefined;
}

/** The facts of a number that the business has only just met (C1). */
export const UNKNOWN_NUMBER: NumberFacts = {
  consent: NEVER_ASKED,
  confirmedCustomers: [],
  senders: {},
  confirmation: null,
  optOutConfirmation: null,
  helpAnswer: null,
  question: null,
  lastOutboundId: null,
  pausedSince: null,
};

const STRANGER: SenderFacts = { introducedAt: null, block: null, lastInbound: null };

/** What is known of the number and this sender; nothing, where there is nothing on record. */
export const senderFacts = (facts: NumberFacts, sender: string): SenderFacts =>
  Object.hasOwn(facts.senders, sender) ? (facts.senders[sender] ?? STRANGER) : STRANGER;

/** The facts with something changed about one sender. */
export function withSender(facts: NumberFacts, sender: string, change: Partial<SenderFacts>): NumberFacts {
  return { ...facts, senders: { ...facts.senders, [sender]: { ...senderFacts(facts, sender), ...change } } };
}
