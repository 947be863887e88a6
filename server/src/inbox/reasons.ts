import type { LastingReason } from '@conversations/consent';

/** Why a text may not go, and what to do instead, for staff. */
const WORDS: Readonly<Record<LastingReason, string>> = {
  opted_out: 'This number opted out of texts. Call instead; only the customer can opt in again.',
  declined:
    'The customer said no to texts. Call instead; they can still opt in, in person or by texting START.',
  never_asked: 'Nobody has asked this customer yet. Ask by the script, then record the answer.',
  number_not_confirmed:
    'The number was not confirmed with this customer, so a text might tell a stranger of their order. Read it back to them.',
  category_not_covered: 'What the customer agreed to does not cover this kind of text.',
  carrier_blocked:
    'The carrier blocks texts from this sender to this number. The customer can text START to lift that.',
  expired: 'It was too late for this text.',
  no_longer_due: 'The cause of this text has passed.',
};

export const explainReason = (reason: LastingReason): string => WORDS[reason];
