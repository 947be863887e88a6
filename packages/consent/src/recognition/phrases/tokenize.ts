/** How a word is parted from the one before it: not at all, by a comma, a line or a dash, or the end of a sentence. */
export type Break = 'none' | 'comma' | 'line' | 'mark';

/** Whether it ends a sentence. */
export const isEnd = (between: Break | undefined): boolean => between === 'line' || between === 'mark';

/** The words of a text in order, in lower case. All lists are of one length. */
export interface Tokens {
  readonly words: readonly string[];
  readonly breaks: readonly Break[];
  /** Whether the word is written like a name: with a capital and small letters. */
  readonly capitals: readonly boolean[];
  /** Whether there were more words than were asked for. */
  readonly cut: boolean;
}

/**
 * Reads words one letter after the other, so that no text takes more time than its length.
 *
 * @param clean text as `cleanText` leaves it
 * @param most no more words than this are read
 */
export function tokenize(clean: string, most: number): Tokens {
  const lower = clean.toLowerCase();
  const words: string[] = [];
  const breaks: Break[] = [];
  const capitals: boolean[] = [];
  let from = -1;
  let before: Break = 'none';
  /** Whether the word has an apostrophe in it. */
  let joined = false;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : BLANK;
    if (isWord(code)) {
      if (from === -1) from = at;
      continue;
    }
    if (from !== -1) {
      if (isApostrophe(code) && !isElided(lower, from, at) && isWord(lower.charCodeAt(at + 1))) {
        joined = true;
        continue;
      }
      if (words.length === most) return { words, breaks, capitals, cut: true };
      const word = lower.slice(from, at);
      words.push(joined ? word.replace(APOSTROPHES, '') : word);
      breaks.push(before);
      capitals.push(at - from > 2 && differs(clean, lower, from) && !differs(clean, lower, from + 1));
      from = -1;
      before = 'none';
      joined = false;
    }
    // "my #"
    if (code === HASH && !isWord(lower.charCodeAt(at + 1))) {
      words.push('number');
      breaks.push(before);
      capitals.push(false);
      before = 'none';
    } else if (code !== BLANK && before !== 'mark' && !(code === DOT && TITLES.has(words.at(-1) ?? ''))) {
      const next = breakAt(lower, at, code);
      if (next !== 'none' && (next !== 'comma' || before === 'none')) before = next;
    }
  }
  return { words, breaks, capitals, cut: false };
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

function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  // Halves of a pair are letters of scripts that the tables do not know.
  return (code >= 0xd800 && code <= 0xdfff) || LETTER.test(String.fromCharCode(code));
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;

/** "j'ai" is two words, where "I'm" and "don't" are one. */
const isElided = (lower: string, from: number, at: number) => at - from === 1 && lower[from] !== 'i';

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
