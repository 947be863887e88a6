import { type LastingReason, promotionWords } from '@conversations/consent';

/** Why a text may not go, and what to do instead, for staff. */
const WORDS: Readonly<Record<LastingReason, string>> = {
  opted_out: 'This number opted out of texts. Call instead; only the customer can opt in again.',
  declined:
    'The customer said no to texts. Call instead; they can still opt in, in person or by texting START.',
  never_asked: 'Nobody has asked this customer yet. Ask by the script, then record the answer.',
  number_not_confirmed:
    'The number was not confirmed with this customer, so a text might tell a stranger of their order. Read it back to them.',
  category_not_covered:
    'This text sells something. Such texts go only where the shop has them on, to customers who signed for them. Leave out what sells, or tell them in person.',
  carrier_blocked:
    'The carrier blocks texts from this sender to this number. The customer can text START to lift that.',
  country_not_allowed:
    'The shop does not text to the country of this number. The owner can allow it in the settings; until then, call.',
  not_textable:
    'This is a premium, shared-cost or satellite number or a short code, which is never texted. Ask for another.',
  landline:
    'The carrier says that this number is a landline and takes no texts. Call, or ask for a mobile number.',
  disconnected:
    'The carrier says that nobody has this number. Nothing goes to it by itself until it was read back in person.',
  stale:
    'Nobody has heard from this number for long, and somebody else may have it. Nothing goes to it by itself until it was read back in person.',
  expired: 'It was too late for this text.',
  zone_unknown:
    'Nothing says what time it is where this number is, so the text might come at night. Call, or choose a time zone in the customer’s record and send it again.',
  unanswered:
    'Two texts to this number went unanswered, and the shop has nothing of theirs in hand. Call; once they write, texts go again.',
  no_longer_due: 'The cause of this text has passed.',
};

export const explainReason = (reason: LastingReason): string => WORDS[reason];

/** Which words of a text sell, where it was asked for as another kind of text (C50). */
export function explainPromotion(body: string, businessName: string): string {
  const words = [...new Set(promotionWords(body, businessName).map((each) => `“${each.words}”`))];
  return `${words.join(', ')} sells something, so the text counts as promotional.`;
}
