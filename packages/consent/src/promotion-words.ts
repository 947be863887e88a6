import { maskName } from './mask-name.ts';

/**
 * What makes a text promotional (C50): it sells, reminds to buy, or asks for a review. Words that a shop also uses of a
 * customer's own order are left out ("special order", "point of sale").
 */
const PROMOTION: readonly RegExp[] = [
  /(?<!point of |bill of |proof of )\bsales?\b(?! (?:tax|order|receipt|associate|rep))/giu,
  /\b\d+ ?(?:%|percent) ?(?:off|discount)\b/giu,
  /\$ ?\d+(?:\.\d\d)? off\b/giu,
  /\bsave (?:up to )?(?:\$ ?\d+|\d+ ?(?:%|percent)|big)/giu,
  /\b(?:discount|coupon|promo(?:tion|tional)?|voucher|giveaway|sweepstakes|clearance|blowout|bargain)s?\b/giu,
  /\b(?:special|limited|exclusive|great|best|hot)(?:[- ]time)? (?:offer|deal|price)s?\b/giu,
  /\bdeals?\b(?! with)/giu,
  /\b(?:buy|order|shop|book|act|call) (?:now|today)\b/giu,
  /\bdon't miss\b/giu,
  /\bfree (?:gift|tune|shipping|upgrade|trial|accessor)\w*/giu,
  /\b(?:new arrivals?|in stock now|just in|back in stock)\b/giu,
  /\b(?:rate|review) us\b|\b(?:leave|write|post) (?:us )?a (?:\w+ )?review\b/giu,
  /\b(?:due|time|overdue) for (?:a|your|its) (?:next |annual |spring |yearly )?(?:tune-?up|service|check-?up|inspection)\b/giu,
  /\b(?:upgrade|loyalty|rewards?|refer a friend)\b/giu,
];

export interface PromotionWords {
  readonly words: string;
  /** Where they begin. */
  readonly at: number;
}

/**
 * The words of a text that sell, in the order of the rules; none means that nothing says it is promotional.
 *
 * @param businessName what is no promotion where it stands: "Bargain Bikes" is who writes
 */
export function promotionWords(text: string, businessName = ''): PromotionWords[] {
  const plain = maskName(text.replaceAll('’', "'"), businessName);
  return PROMOTION.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({ words: match[0], at: match.index })),
  );
}
