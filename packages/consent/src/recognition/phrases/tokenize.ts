import { vocabulary } from './vocabulary.ts';
import { append, HALF, letterOf, PACKED_MAX } from './word-index.ts';

/** How a word is parted from the one before it: not at all, by a comma, a line or a dash, or the end of a sentence. */
export type Break = 'none' | 'comma' | 'line' | 'mark';

/** Whether it ends a sentence. */
export const isEnd = (between: Break | undefined): boolean => between === 'line' || between === 'mark';

/** A word of a text, in lower case. */
export interface Token {
  readonly word: string;
  /** What the vocabulary knows it by: the number of a word or, below 0, of a contraction; 0 where it does not. */
  readonly number: number;
  /** What stands before it. */
  readonly break: Break;
  /** Whether it is written like a name: with a capital and small letters. */
  readonly capital: boolean;
}

/** The words of a text in order. */
export interface Tokens {
  readonly list: readonly Token[];
  /** Whether there were more words than were asked for. */
  readonly cut: boolean;
}

/** The words alone. */
export const wordsIn = (clean: string): readonly string[] =>
  tokenize(clean, Number.POSITIVE_INFINITY).list.map(({ word }) => word);

/**
 * Reads words one letter after the other, so that no text takes more time than its length.
 *
 * @param clean text as `cleanText` leaves it
 * @param most no more words than this are read
 */
export function tokenize(clean: string, most: number): Tokens {
  const lower = clean.toLowerCase();
  const { index } = vocabulary;
  const list: Token[] = [];
  let from = -1;
  let before: Break = 'none';
  /** Whether the word has an apostrophe in it. */
  let joined = false;
  // The letters of the word so far, as the index has them.
  let [high, low, letters] = [0, 0, 0];
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : BLANK;
    const letter = letterOf(code);
    if (letter !== 0 || isOther(code)) {
      if (from === -1) from = at;
      if (letter === 0) letters = PACKED_MAX;
      else if (letters === HALF) [high, low] = [low, 0];
      low = append(low, letter);
      letters++;
      continue;
    }
    if (from !== -1) {
      if (isApostrophe(code) && !isElided(lower, from, at) && isWord(lower.charCodeAt(at + 1))) {
        joined = true;
        continue;
      }
      if (list.length === most) return { list, cut: true };
      let entry = letters <= PACKED_MAX ? index.findPacked(high, low) : 0;
      let word = index.wordAt(entry);
      let number = index.valueAt(entry);
      if (entry === 0) {
        const written = lower.slice(from, at);
        word = joined ? written.replace(APOSTROPHES, '') : written;
        if (letters > PACKED_MAX) entry = index.findString(word);
        number = entry === 0 ? vocabulary.guess(word) : index.valueAt(entry);
      }
      const capital = at - from > 2 && differs(clean, lower, from) && !differs(clean, lower, from + 1);
      list.push({ word, number, break: before, capital });
      from = -1;
      before = 'none';
      joined = false;
      [high, low, letters] = [0, 0, 0];
    }
    if (code === HASH && standsAlone(lower, at)) {
      const number = index.valueAt(index.find('number'));
      list.push({ word: 'number', number, break: before, capital: false });
      before = 'none';
    } else if (
      code !== BLANK &&
      before !== 'mark' &&
      !(code === DOT && TITLES.has(list.at(-1)?.word ?? ''))
    ) {
      const next = breakAt(lower, at, code);
      if (next !== 'none' && (next !== 'comma' || before === 'none')) before = next;
    }
  }
  return { list, cut: false };
}

const BLANK = 0x20;
const HASH = 0x23;
const DOT = 0x2e;
/** Their dot ends no sentence: "Mr. Cho". */
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr']);
const COMMA = 0x2c;
const COLON = 0x3a;
const APOSTROPHES = /['’‘`]/gu;
const LETTER = /[\p{L}\p{N}]/u;

const isWord = (code: number) => letterOf(code) !== 0 || isOther(code);

/** Whether it belongs to a word and is no plain letter: a digit, or a letter of another script. */
function isOther(code: number): boolean {
  if (code < 0x80) return isDigit(code);
  // Halves of a pair are letters of scripts that the tables do not know.
  return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(String.fromCharCode(code));
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;

/** "j'ai" is two words, where "I'm" and "don't" are one. */
const isElided = (lower: string, from: number, at: number) => at - from === 1 && lower[from] !== 'i';

/** "my #", but not "4410#", nor the "<#>" that stands for what was taken out of a text. */
const standsAlone = (lower: string, at: number): boolean =>
  isBlank(lower, at - 1) && !isWord(lower.charCodeAt(at + 1)) && lower[at + 1] !== '>';
const isBlank = (lower: string, at: number): boolean => at < 0 || lower[at] === ' ' || lower[at] === '\n';

const differs = (clean: string, lower: string, at: number) => clean.charCodeAt(at) !== lower.charCodeAt(at);

function breakAt(lower: string, at: number, code: number): Break {
  switch (code) {
    case 0x21: // !
    case 0x3b: // ;
    case 0x3f: // ?
    case 0x2026: // …
      return 'mark';
    case 0x2e: // . but not that of 3.5
      return isDigit(lower.charCodeAt(at - 1)) && isDigit(lower.charCodeAt(at + 1)) ? 'none' : 'mark';
    case 0x0a:
    case 0x0d:
    case 0x2028:
    case 0x2014: // —
      return 'line';
    case 0x2d: // - and – between blanks
    case 0x2013:
      return lower.charCodeAt(at - 1) === BLANK && lower.charCodeAt(at + 1) === BLANK ? 'line' : 'none';
    case COMMA:
    case COLON:
      return 'comma';
    default:
      return 'none';
  }
}
