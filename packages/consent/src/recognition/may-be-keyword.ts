import { KEYWORDS, type KeywordMeaning, POLITE_WORDS } from './keywords.ts';
import { cleanText, normalizeText } from './normalize-text.ts';
import { type Tokens, wordsIn } from './phrases/tokenize.ts';
import { isSlip } from './tier-typo.ts';

/**
 * Whether a text can be a keyword at all, in whatever dressing: a look at its words that tells most texts apart before
 * readings are made and compared. It may say yes to a text that is none.
 */
export function mayBeKeyword(tokens: Tokens, pendingOptIn: boolean): boolean {
  const { length } = tokens;
  if (length === 0) return false;
  const first = tokens.wordAt(0);
  if (isPieced(first, tokens)) return true;
  if (!isKnown(first)) return false;
  // A signature may follow; else the second word is known too.
  if (length > 1 && !tokens.beginsAt(1) && !isKnown(tokens.wordAt(1))) return false;
  const keywords = pendingOptIn ? ALL : ALWAYS;
  for (let at = 0; at < length; at++) {
    const word = tokens.wordAt(at);
    if (keywords.has(word) || isSlip(word)) return true;
  }
  return isSpelled(tokens);
}

const isKnown = (word: string) => KNOWN.has(word) || isSlip(word);

/** "ST OP", "s t o p", "STOPSTOP" */
function isPieced(first: string, tokens: Tokens): boolean {
  if (!BEGINNINGS.has(first)) return beginsWithUnit(first);
  if (tokens.length === 1) return true;
  const both = first + tokens.wordAt(1);
  return BEGINNINGS.has(both) || beginsWithUnit(both);
}

/** "please s t o p" */
function isSpelled(tokens: Tokens): boolean {
  let letters = 0;
  for (let at = 0; at < tokens.length && letters < 3; at++) {
    letters = tokens.wordAt(at).length === 1 ? letters + 1 : 0;
  }
  return letters === 3;
}

/** By the first two letters alone most words are told apart. */
const beginsWithUnit = (letters: string) =>
  FIRST_TWO.has(twoOf(letters)) && UNITS.some((unit) => letters.startsWith(unit));

const twoOf = (letters: string) => (letters.charCodeAt(0) << 16) | letters.charCodeAt(1);

/** As either way of reading parts them: "d'accord" is one word or two. */
const wordsOfAll = (phrases: readonly string[]) =>
  phrases.flatMap((phrase) => [...normalizeText(phrase).split(' '), ...wordsIn(cleanText(phrase))]);

const written = (...meanings: KeywordMeaning[]) =>
  meanings.flatMap((meaning) => KEYWORDS[meaning].map(({ words }) => words));

/** Every keyword has one of these: "opt", and not "out" by itself. */
const firstOfAll = (phrases: readonly string[]) =>
  phrases.map((phrase) => normalizeText(phrase).split(' ')[0] ?? '');
const ALWAYS: ReadonlySet<string> = new Set(firstOfAll(written('opt_out', 'opt_in', 'help')));
const ALL: ReadonlySet<string> = new Set([...ALWAYS, ...firstOfAll(written('yes', 'no'))]);

/** Of keywords and politeness; and how a line of a phone's mail program begins ("STOP Sent from my iPhone"). */
const KNOWN: ReadonlySet<string> = new Set([
  ...wordsOfAll(written('opt_out', 'opt_in', 'help', 'yes', 'no')),
  ...wordsOfAll(Object.values(POLITE_WORDS).flat()),
  ...'sent get enviado obtener obten envoye obtenir obtenez telecharger'.split(' '),
]);

const UNITS = written('opt_out').map((words) => normalizeText(words).replaceAll(' ', ''));
const FIRST_TWO: ReadonlySet<number> = new Set(UNITS.map(twoOf));
const BEGINNINGS: ReadonlySet<string> = new Set(
  UNITS.flatMap((unit) => Array.from(unit, (_, at) => unit.slice(0, at + 1))),
);
