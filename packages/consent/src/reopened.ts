import type { ConsentState } from './consent-state.ts';
import type { NumberFacts, Reopened } from './number-facts.ts';

/**
 * Consent belongs to a number, and so a yes of one customer's opens it for all who share it (C5, C6). One that ends a no may be of
 * somebody with a wrong digit, while the phone is of the one who said no. So nobody else's link to the number counts until it is
 * confirmed again, and where the one who said yes leaves the number, the no stands again.
 */

/**
 * A customer's yes is on record, and is no text of the phone's own.
 *
 * @param before what stood before it
 */
export function withYesOf(facts: NumberFacts, before: ConsentState, customerId: string): NumberFacts {
  const { eventId, state } = facts.consent;
  if (state !== 'opted_in' || eventId === null) return facts;
  if (before.state === 'declined' || before.state === 'opted_out') {
    const links = facts.confirmedCustomers.filter((each) => each !== customerId);
    return {
      ...facts,
      confirmedCustomers: facts.confirmedCustomers.filter((each) => each === customerId),
      reopened: { from: before.state, eventId, by: [customerId], links },
    };
  }
  const reopened = reopenedNow(facts);
  if (reopened === null || reopened.by.includes(customerId)) return facts;
  return { ...facts, reopened: { ...reopened, by: [...reopened.by, customerId] } };
}

/** The phone itself says yes: nobody's leaving ends that. */
export function withYesOfPhone(facts: NumberFacts): NumberFacts {
  const { reopened: _, ...phones } = facts;
  return phones;
}

/** What stands again now that those are gone whose yes ended it; null where the yes is another's too, or ended nothing. */
export function noBehindYes(facts: NumberFacts): Reopened['from'] | null {
  const reopened = reopenedNow(facts);
  return reopened !== null && reopened.by.length === 0 ? reopened.from : null;
}

/** Links that were confirmed before the yes are as they were: it was not of this number's holder, or was taken back. */
export function withLinksBefore(facts: NumberFacts): NumberFacts {
  const reopened = reopenedNow(facts);
  if (reopened === null) return facts;
  return {
    ...withYesOfPhone(facts),
    confirmedCustomers: [...new Set([...reopened.links, ...facts.confirmedCustomers])],
  };
}

/** These customers have the number no more. */
export function withoutCustomers(facts: NumberFacts, ids: readonly string[]): NumberFacts {
  const others = (list: readonly string[]) => list.filter((id) => !ids.includes(id));
  const { reopened } = facts;
  return {
    ...facts,
    confirmedCustomers: others(facts.confirmedCustomers),
    ...(reopened && { reopened: { ...reopened, by: others(reopened.by), links: others(reopened.links) } }),
  };
}

/** These customers are one and the same person, the first of them. */
export function withOneOf(facts: NumberFacts, ids: readonly [string, ...string[]]): NumberFacts {
  const joined = (list: readonly string[]) =>
    list.some((id) => ids.includes(id)) ? [...list.filter((id) => !ids.includes(id)), ids[0]] : list;
  const { reopened } = facts;
  return {
    ...facts,
    confirmedCustomers: joined(facts.confirmedCustomers),
    ...(reopened && { reopened: { ...reopened, by: joined(reopened.by), links: joined(reopened.links) } }),
  };
}

/** Any no since, and any yes after it, has made something else of the number. */
const reopenedNow = ({ reopened, consent }: NumberFacts): Reopened | null =>
  reopened && consent.state === 'opted_in' && reopened.eventId === consent.eventId ? reopened : null;
