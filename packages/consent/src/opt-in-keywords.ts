import { KEYWORDS } from './recognition/keywords.ts';
import { isReserved } from './recognition/match-words.ts';
import { normalizeText } from './recognition/normalize-text.ts';
import { recognizeReply } from './recognition/recognize-reply.ts';
import { soundsLike } from './sounds-like.ts';

/** How many keywords of its own a shop may have (C12). */
export const OPT_IN_KEYWORDS_MAX = 10;

/**
 * Why a word cannot opt in for a shop.
 * - `not_letters`: it is not one word of 2 to 20 letters, A to Z with the accents of Spanish and French; letters that look like
 *   these and are none could spell a STOP
 * - `taken`: it means something already: it stops, asks for help, answers the question, doubts, or is mere politeness
 * - `sounds_like_leaving`, `sounds_like_help`: nothing reads it so yet, and a customer may well mean it so: "ENDIT", "HELPME"
 */
export type OptInKeywordProblem = 'not_letters' | 'taken' | 'sounds_like_leaving' | 'sounds_like_help';

/**
 * Whether a shop may have this word for a keyword that opts in as START does (C12). It is recognised whatever its case and
 * dressing (C14), and alone in the text.
 *
 * @returns null where it may
 */
export function optInKeywordProblem(word: string): OptInKeywordProblem | null {
  const words = normalizeText(word);
  if (!/^[A-Za-zÀ-ÿ]{2,20}$/u.test(word.normalize('NFKC')) || !/^[a-z]{2,20}$/u.test(words))
    return 'not_letters';
  const means = (text: string, pendingOptIn: boolean) =>
    recognizeReply(text, { pendingOptIn }).intent !== 'none';
  const isTaken =
    isReserved(words) ||
    NEGATIVE.has(words) ||
    // "stops", "stopper"
    STOPS.some((stop) => words.startsWith(stop)) ||
    means(word, false) ||
    means(word, true) ||
    // What ends something ends texts: "halt texting me". Of any other word, that is merely odd.
    recognizeReply(`${word} texting me`).intent === 'opt_out';
  if (isTaken) return 'taken';
  const sounds = soundsLike(words);
  return sounds && `sounds_like_${sounds}`;
}

/** So many words are remembered; a shop has ten at most. */
const REMEMBERED = 1_000;
const judged = new Map<string, boolean>();

/**
 * Of the keywords that a shop has saved those that opt in: one that it could not have any more opts nobody in, whenever it was
 * saved. Asked for each text that comes in, so each word is judged once in the life of the process.
 */
export function keywordsInForce(keywords: readonly string[]): string[] {
  return keywords.filter((word) => {
    const known = judged.get(word);
    if (known !== undefined) return known;
    const isInForce = optInKeywordProblem(word) === null;
    if (judged.size >= REMEMBERED) judged.clear();
    judged.set(word, isInForce);
    return isInForce;
  });
}

/** What people say who want no more, in the languages of a shop's customers, and what no table has for a keyword. */
const NEGATIVE: ReadonlySet<string> = new Set(
  `never nein nunca jamas jamais nope nah none nothing nada rien nothanks nothankyou nogracias nonmerci wrongnumber out off
  mute block halt leave delete cease desist abort exit kill enough basta assez over leavemealone goaway no non not nicht abmelden
  aus ende salir fuera borrar quitar eliminar retirer supprimer liked loved disliked`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Of four letters and more: a shop may be called Endeavour. */
const STOPS: readonly string[] = KEYWORDS.opt_out
  .map((keyword) => normalizeText(keyword.words).replaceAll(' ', ''))
  .filter((word) => word.length >= 4);

/** The same keywords, each once: `Bici` and `BÍCI` are one. */
export function withoutDoubles(keywords: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const keyword of keywords) {
    const words = normalizeText(keyword);
    if (!byWords.has(words)) byWords.set(words, keyword);
  }
  return [...byWords.values()];
}
