import { KEYWORDS, type KeywordMeaning, POLITE_WORDS } from './keywords.ts';
import { cleanText, normalizeText } from './normalize-text.ts';
import { type Tokens, wordsIn } from './phrases/tokenize.ts';
import { ENTRIES_MAX } from './phrases/word-index.ts';
import { isSlip } from './tier-typo.ts';

/**
 * Whether a text can be a keyword at all, in whatever dressing: a look at its words that tells most texts apart before
 * readings are made and compared. It may say yes to a text that is none.
 */
export function mayBeKeyword(tokens: Tokens, pendingOptIn: boolean): boolean {
  const { length } = tokens;
  if (length === 0) return false;
  const first = saysOf(tokens, 0);
  if ((first & BEGINS) !== 0 && isPieced(tokens)) return true;
  if ((first & KNOWN) === 0) return false;
  // A signature may follow; else the second word is known too.
  if (length > 1 && !tokens.beginsAt(1) && (saysOf(tokens, 1) & KNOWN) === 0) return false;
  const keyword = pendingOptIn ? KEYWORD | ANSWER : KEYWORD;
  for (let at = 0; at < length; at++) if ((saysOf(tokens, at) & keyword) !== 0) return true;
  return isSpelled(tokens);
}

/** "ST OP", "s t o p", "STOPSTOP": whether the first word or the first two begin a keyword that opts out, or begin with one. */
const isPieced = (tokens: Tokens): boolean =>
  mayBegin(tokens.length === 1 ? tokens.wordAt(0) : tokens.wordAt(0) + tokens.wordAt(1));

/** Whether letters begin such a keyword, or begin with one. */
function mayBegin(letters: string): boolean {
  let begun = BEGINNINGS;
  for (let at = 0; at < letters.length; at++) {
    const next = begun.get(letters.charCodeAt(at));
    if (next === undefined) return false;
    if (next.size === 0) return true;
    begun = next;
  }
  return true;
}

/** "please s t o p" */
function isSpelled(tokens: Tokens): boolean {
  let letters = 0;
  for (let at = 0; at < tokens.length && letters < 3; at++) {
    letters = tokens.wordAt(at).length === 1 ? letters + 1 : 0;
  }
  return letters === 3;
}

/** As either way of reading parts them: "d'accord" is one word or two. */
const wordsOfAll = (phrases: readonly string[]) =>
  phrases.flatMap((phrase) => [...normalizeText(phrase).split(' '), ...wordsIn(cleanText(phrase))]);

const written = (...meanings: KeywordMeaning[]) =>
  meanings.flatMap((meaning) => KEYWORDS[meaning].map(({ words }) => words));

/** Every keyword has one of these: "opt", and not "out" by itself. */
const firstOfAll = (phrases: readonly string[]) =>
  phrases.map((phrase) => normalizeText(phrase).split(' ')[0] ?? '');
const ALWAYS: ReadonlySet<string> = new Set(firstOfAll(written('opt_out', 'opt_in', 'help')));
const ANSWERS: ReadonlySet<string> = new Set(firstOfAll(written('yes', 'no')));

/** Of keywords and politeness; and how a line of a phone's mail program begins ("STOP Sent from my iPhone"). */
const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...wordsOfAll(written('opt_out', 'opt_in', 'help', 'yes', 'no')),
  ...wordsOfAll(Object.values(POLITE_WORDS).flat()),
  ...'sent get enviado obtener obten envoye obtenir obtenez telecharger'.split(' '),
]);

/** What a word may be, as bits: known, a keyword of every text, one that answers a question, or a beginning (`mayBegin`). */
const KNOWN = 1;
const KEYWORD = 2;
const ANSWER = 4;
const BEGINS = 8;
const LOOKED_UP = 16;

/** By the entry of a word in the vocabulary, looked up when a text first has it. */
const SAYS = new Uint8Array(ENTRIES_MAX);

function saysOf(tokens: Tokens, at: number): number {
  const entry = tokens.entryAt(at);
  const known = SAYS[entry] ?? 0;
  if (known !== 0) return known;
  const says = lookUp(tokens.wordAt(at));
  // All that the vocabulary does not know has one entry.
  if (entry !== 0) SAYS[entry] = says;
  return says;
}

function lookUp(word: string): number {
  const isKeyword = ALWAYS.has(word) || isSlip(word);
  const isKnown = isKeyword || KNOWN_WORDS.has(word);
  return (
    LOOKED_UP |
    (isKnown ? KNOWN : 0) |
    (isKeyword ? KEYWORD : 0) |
    (ANSWERS.has(word) ? ANSWER : 0) |
    (mayBegin(word) ? BEGINS : 0)
  );
}

/** Letters of keywords that opt out, one behind the other; a whole keyword goes on with none. */
interface Beginning extends ReadonlyMap<number, Beginning> {}
const BEGINNINGS: Beginning = beginningsOf(
  written('opt_out').map((words) => normalizeText(words).replaceAll(' ', '')),
);

function beginningsOf(keywords: readonly string[]): Beginning {
  // Whoever begins with STOPALL begins with STOP.
  const shortest = keywords.filter(
    (word) => !keywords.some((other) => other !== word && word.startsWith(other)),
  );
  const letters = new Set(shortest.filter((word) => word !== '').map((word) => word.charCodeAt(0)));
  return new Map(
    Array.from(letters, (letter) => {
      const goesOn = shortest.filter((word) => word.charCodeAt(0) === letter);
      return [letter, beginningsOf(goesOn.map((word) => word.slice(1)))];
    }),
  );
}
