import { formatNational, type NumberFacts } from '@conversations/consent';

/** One sender that the carrier keeps from texting this number, and the words to tell the customer (C29). */
export interface CarrierBlock {
  readonly senderNumber: string;
  readonly since: string;
  readonly remedy: string;
}

/** A number's consent as the API shows it. */
export interface ConsentView {
  readonly state: NumberFacts['consent']['state'];
  readonly since: string | null;
  readonly method: string | null;
  readonly categories: string[];
  readonly numberConfirmed: boolean;
  /** Of the sender in use. */
  readonly carrierBlock: CarrierBlock | null;
  readonly carrierBlocks: CarrierBlock[];
}

export function consentView(
  facts: NumberFacts,
  sender: string | null,
  customerId: string | null,
): ConsentView {
  const { state, since, method, categories } = facts.consent;
  const carrierBlocks = Object.entries(facts.senders).flatMap(([senderNumber, { block }]) =>
    block === null
      ? []
      : [{ senderNumber, since: block.since, remedy: `text START to ${formatNational(senderNumber)}` }],
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
    carrierBlock: carrierBlocks.find((block) => block.senderNumber === sender) ?? null,
    carrierBlocks,
  };
}
