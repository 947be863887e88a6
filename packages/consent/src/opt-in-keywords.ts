import { isReserved } from './recognition/match-words.ts';
import { normalizeText } from './recognition/normalize-text.ts';
import { recognizeReply } from './recognition/recognize-reply.ts';

/** How many keywords of its own a shop may have (C12). */
export const OPT_IN_KEYWORDS_MAX = 10;

/**
 * Why a word cannot opt in for a shop.
 * - `not_letters`: it is not one word of 2 to 20 letters
 * - `taken`: it means something already: it stops, asks for help, answers the question, doubts, or is mere politeness
 */
export type OptInKeywordProblem = 'not_letters' | 'taken';

/**
 * Whether a shop may have this word for a keyword that opts in as START does (C12). It is recognised whatever its case and
 * dressing (C14), and alone in the text.
 *
 * @returns null where it may
 */
export function optInKeywordProblem(word: string): OptInKeywordProblem | null {
  const words = normalizeText(word);
  if (!/^\p{L}{2,20}$/u.test(word.normalize()) || words === '') return 'not_letters';
  const means = (pendingOptIn: boolean) => recognizeReply(word, { pendingOptIn }).intent !== 'none';
  return isReserved(words) || means(false) || means(true) ? 'taken' : null;
}

/** The same keywords, each once: `Bici` and `BÍCI` are one. */
export function withoutDoubles(keywords: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const keyword of keywords) {
    const words = normalizeText(keyword);
    if (!byWords.has(words)) byWords.set(words, keyword);
  }
  return [...byWords.values()];
}
