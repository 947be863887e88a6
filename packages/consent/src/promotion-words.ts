import { maskName } from './mask-name.ts';
import { PROMOTION_PHRASES, type PromotionPhrase } from './promotion-phrases.ts';

/** Words that sell, and where they stand. */
export interface PromotionWords {
  readonly words: string;
  /** Where they begin. */
  readonly at: number;
}

/** What is treated alike, together: browsers build each expression anew. */
const ALIKE = new Map<string, PromotionPhrase[]>();
for (const phrase of PROMOTION_PHRASES) {
  const key = `${phrase.unless} ${phrase.exactCase}`;
  ALIKE.set(key, [...(ALIKE.get(key) ?? []), phrase]);
}

/** Whole words, of letters with accents too. */
const PATTERNS = [...ALIKE.values()].map((alike) => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:${alike.map(({ words }) => words).join('|')})(?![\\p{L}])`,
    alike[0]?.exactCase ? 'gu' : 'giu',
  ),
  unless: alike[0]?.unless,
}));

/** Behind it stands nothing else: "Sale! All jerseys". */
const CRY = /^\W*(?:sale|clearance)\s?[!:]/iu;

/**
 * The words of a text that sell, remind to buy, or ask for a review, in the order of the text: what makes it promotional,
 * whatever else it says (C50). None where a shop speaks of the customer's own order: "the sale helmets you ordered are
 * ready", "20% of your deposit", "we took $20 off your bill".
 *
 * @param businessName what is no promotion where it stands: "Bargain Bikes" is who writes
 */
export function promotionWords(text: string, businessName = ''): PromotionWords[] {
  // Of the same length, so that places hold.
  const plain = maskName(text.replaceAll('’', "'").replaceAll(/[\u00a0\u202f]/gu, ' '), businessName);
  const found = PATTERNS.flatMap(({ pattern, unless }) =>
    [...plain.matchAll(pattern)]
      .filter(({ index }) => unless === undefined || !unless.test(sentenceAt(plain, index)))
      .map((match) => ({ words: match[0], at: match.index })),
  );
  const cry = CRY.exec(plain)?.[0];
  if (cry !== undefined) found.push({ words: cry.trim(), at: cry.length - cry.trimStart().length });
  return found.sort((a, b) => a.at - b.at);
}

/** The sentence around a place. A dot within a number ends none. */
function sentenceAt(text: string, at: number): string {
  const ends = /[.!?](?=\s|$)|\n/gu;
  let start = 0;
  for (const end of text.matchAll(ends)) {
    if (end.index >= at) return text.slice(start, end.index);
    start = end.index + 1;
  }
  return text.slice(start);
}
