import { KEYWORDS, type KeywordMeaning, POLITE_WORDS } from './keywords.ts';
import { cleanText, normalizeText } from './normalize-text.ts';
import { type Tokens, wordsIn } from './phrases/tokenize.ts';
import { isDrawnOut, vocabulary } from './phrases/vocabulary.ts';
import { ENTRIES_MAX } from './phrases/word-index.ts';
import { isSlip, SLIPS } from './tier-typo.ts';

/**
 * Whether a text can be a keyword at all, in whatever dressing: a look at its words that tells most texts apart before
 * readings are made and compared. It may say yes to a text that is none.
 */
export function mayBeKeyword(tokens: Tokens, pendingOptIn: boolean): boolean {
  const { length } = tokens;
  if (length === 0) return false;
  if (isPieced(tokens) || isSpelled(tokens)) return true;
  if ((saysOf(tokens, 0) & KNOWN) === 0) return false;
  // A signature may follow; else the second word is known too.
  if (length > 1 && !tokens.beginsAt(1) && (saysOf(tokens, 1) & KNOWN) === 0) return false;
  const keyword = pendingOptIn ? KEYWORD | ANSWER : KEYWORD;
  for (let at = 0; at < length; at++) if ((saysOf(tokens, at) & keyword) !== 0) return true;
  return false;
}

/**
 * Whether a text that `mayBeKeyword` can be one as it stands, without a signature or a quotation that is cut off it: a keyword has
 * nothing beside it but politeness.
 *
 * @param clean the text of the tokens
 */
export function mayBeWholeKeyword(tokens: Tokens, clean: string): boolean {
  // Readings part words otherwise there: "y'ep" is "yep".
  if (APOSTROPHE.test(clean)) return true;
  if (isPieced(tokens) || isSpelled(tokens)) return true;
  for (let at = 0; at < tokens.length; at++) if ((saysOf(tokens, at) & KNOWN) === 0) return false;
  return true;
}

/** "ST OP", "s t o p", "STOPSTOP": whether the first word or the first two begin a keyword that opts out, or begin with one. */
function isPieced(tokens: Tokens): boolean {
  let first = 0;
  while (tokens.isSignAt(first)) first++;
  if ((saysOf(tokens, first) & BEGINS) === 0) return false;
  return mayBegin(tokens.wordAt(first) + tokens.wordAt(first + 1));
}

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

const APOSTROPHE = /['’‘`\u02B9-\u02BF]/u;

/** "please s t o p" */
function isSpelled(tokens: Tokens): boolean {
  let letters = 0;
  for (let at = 0; at < tokens.length && letters < 3; at++) {
    letters = tokens.lettersAt(at) === 1 ? letters + 1 : 0;
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
  // Readings pass over it: "# STOP".
  if (tokens.isSignAt(at)) return KNOWN;
  const entry = tokens.entryAt(at);
  if (entry === 0) return saysOfUnknown(tokens.wordAt(at));
  const known = SAYS[entry] ?? 0;
  if (known !== 0) return known;
  const says = lookUp(tokens.wordAt(at));
  SAYS[entry] = says;
  return says;
}

/**
 * Every word that is a keyword or stands beside one has an entry, and every slip, so that nothing else need be looked up. But what is
 * drawn out or begins with a digit ("stopalll", "0ptout") stands for something in the phrases by its letters alone.
 */
const isGuessed = (word: string): boolean => isDrawnOut(word) || /^\d.*\D$/u.test(word);
for (const word of [...KNOWN_WORDS, ...ALWAYS, ...ANSWERS, ...SLIPS]) {
  if (!isGuessed(word) && vocabulary.index.find(word) === 0) vocabulary.index.set(word, 0);
}

function saysOfUnknown(word: string): number {
  if (word === '') return 0;
  return isGuessed(word) ? lookUp(word) : mayBegin(word) ? BEGINS : 0;
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
