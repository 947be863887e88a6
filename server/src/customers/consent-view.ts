import {
  formatNational,
  isToBeAsked,
  isTollFree,
  type LineProblem,
  lineProblem,
  type NumberFacts,
  type Reopening,
  reopenedBy,
} from '@conversations/consent';
import type { Settings } from '../businesses/settings.ts';

/** One sender that the carrier keeps from texting this number, and the words to tell the customer (C29). */
export interface CarrierBlock {
  readonly senderNumber: string;
  readonly since: string;
  readonly remedy: string;
  /** To this number: the one that STOP was texted to, which is another where a block holds for several. */
  readonly textTo: string;
  /** The word in them that lifts it. */
  readonly keyword: 'START' | 'UNSTOP';
  /**
   * What came of asking the carrier to lift it: `asked` and no answer yet, `refused`, or `not_offered` where only the phone
   * can; null where nobody asked, since nobody has agreed anew.
   */
  readonly lift: 'asked' | 'refused' | 'not_offered' | null;
}

/** A number's consent as the API shows it. */
export interface ConsentView {
  readonly state: NumberFacts['consent']['state'];
  readonly since: string | null;
  readonly method: string | null;
  readonly categories: string[];
  readonly numberConfirmed: boolean;
  /** Staff are to be led to ask now (C3). */
  readonly prompt: boolean;
  /** Whose yes opens this number again: one at the counter, the owner's record of it, or START from the phone (C17, C28). */
  readonly reopens: Reopening;
  /** Why nothing automatic goes to the number, though it may have agreed (C57); null where nothing is wrong with it. */
  readonly line: LineProblem | null;
  /** The signed agreement that covers promotion, where there is one (C10). */
  readonly promotion: { readonly since: string; readonly eventId: string } | null;
  /** Of the sender in use. */
  readonly carrierBlock: CarrierBlock | null;
  readonly carrierBlocks: CarrierBlock[];
}

export interface ConsentViewed {
  readonly facts: NumberFacts;
  /** The sender in use. */
  readonly sender: string | null;
  /** Whose link to the number is meant; null for anyone's. */
  readonly customerId: string | null;
  readonly settings: Pick<Settings, 'askAgainAfterDays' | 'reopeningNeedsOwner' | 'staleAfterMonths'>;
  readonly now: Date;
}

/** The network of toll-free texting tells people to text UNSTOP, and so do we. */
const keywordFor = (sender: string): CarrierBlock['keyword'] => (isTollFree(sender) ? 'UNSTOP' : 'START');

export function consentView({ facts, sender, customerId, settings, now }: ConsentViewed): ConsentView {
  const { state, since, method, categories } = facts.consent;
  const carrierBlocks = Object.entries(facts.senders).flatMap(([senderNumber, { block }]) =>
    block === null
      ? []
      : [
          {
            senderNumber,
            since: block.since,
            remedy: `text ${keywordFor(block.stoppedAt ?? senderNumber)} to ${formatNational(block.stoppedAt ?? senderNumber)}`,
            keyword: keywordFor(block.stoppedAt ?? senderNumber),
            textTo: block.stoppedAt ?? senderNumber,
            lift: block.lift ?? null,
          },
        ],
  );
  return {
    state,
    since,
    method,
    categories: [...categories],
    numberConfirmed:
      customerId === null
        ? facts.confirmedCustomers.length > 0
        : facts.confirmedCustomers.includes(customerId),
    prompt: isToBeAsked(facts.consent, settings.askAgainAfterDays, now),
    reopens: reopenedBy(facts.consent, { needsOwner: settings.reopeningNeedsOwner }),
    line: lineProblem(facts, settings.staleAfterMonths, now),
    promotion: facts.consent.promotion ?? null,
    carrierBlock: carrierBlocks.find((block) => block.senderNumber === sender) ?? null,
    carrierBlocks,
  };
}
