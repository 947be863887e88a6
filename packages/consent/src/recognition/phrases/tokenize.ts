import { withoutAccents } from '../accents.ts';
import {
  BLANK,
  BREAKS,
  type Break,
  breakAt,
  COMMA,
  codeAt,
  DOT,
  HASH,
  isApostrophe,
  isDigit,
  isName,
  LINE,
  letterAt,
  letterIn,
  MARK,
  NONE,
  standsAlone,
} from './characters.ts';
import { twiceAsLong } from './number-row.ts';
import { isDrawnOut, vocabulary } from './vocabulary.ts';
import { gramsOf } from './word-grams.ts';
import { append, carry, OTHER, PACKED_MAX } from './word-index.ts';

/**
 * The words of a text in order. What is known of each stands in rows of numbers that are written over by the next text that
 * is read: every text is read, and nearly every one is forgotten at once.
 */
export class Tokens {
  #clean = '';
  #length = 0;
  #cut = false;
  /** By word: where its letters begin and end, its entry in the index, its number, and how it stands. */
  #from = new Int32Array(ROOM);
  #to = new Int32Array(ROOM);
  #entries = new Int32Array(ROOM);
  #numbers = new Int32Array(ROOM);
  #marks = new Int32Array(ROOM);

  /** How many words there are. */
  get length(): number {
    return this.#length;
  }

  /** Whether there were more words than were asked for. */
  get cut(): boolean {
    return this.#cut;
  }

  /** A word in lower case. */
  wordAt(at: number): string {
    if (at >= this.#length) return '';
    const entry = this.#entries[at] ?? 0;
    if (entry !== 0) return vocabulary.index.wordAt(entry);
    const written = withoutAccents(this.#clean.slice(this.#from[at], this.#to[at])).toLowerCase();
    return ((this.#marks[at] ?? 0) & JOINED) === 0 ? written : written.replace(APOSTROPHES, '');
  }

  /**
   * What the vocabulary knows a word by: the number of a word or, below 0, of a contraction; 0 where it does not know it, and
   * behind the last word.
   */
  numberAt(at: number): number {
    return at < this.#length ? (this.#numbers[at] ?? 0) : 0;
  }

  /** A word's entry in the index of the vocabulary; 0 where it has none. */
  entryAt(at: number): number {
    return at < this.#length ? (this.#entries[at] ?? 0) : 0;
  }

  /** The runs of letters of a word, and its stem; see `gramsOf`. */
  gramsAt(at: number, keys: number[]): number {
    return gramsOf(this.#clean, this.#from[at] ?? 0, this.#to[at] ?? 0, keys);
  }

  /** What stands before a word. */
  breakAt(at: number): Break {
    return BREAKS[(this.#marks[at] ?? 0) & PARTED] ?? 'none';
  }

  /** Whether a word begins a sentence, but for the first. */
  beginsAt(at: number): boolean {
    return ((this.#marks[at] ?? 0) & PARTED) >= LINE;
  }

  /** How many letters a word has, with its apostrophes. */
  lettersAt(at: number): number {
    return at < this.#length ? (this.#to[at] ?? 0) - (this.#from[at] ?? 0) : 0;
  }

  /** Whether it is no word but a sign that is read as one. */
  isSignAt(at: number): boolean {
    return at < this.#length && this.#from[at] === this.#to[at];
  }

  /** Whether all words are, which says nothing of any. */
  get areCapital(): boolean {
    for (let at = 0; at < this.#length; at++) if (!this.isCapitalAt(at)) return false;
    return true;
  }

  /** Whether a word is written like a name: with a capital and small letters. */
  isCapitalAt(at: number): boolean {
    return ((this.#marks[at] ?? 0) & CAPITAL) !== 0;
  }

  /**
   * Reads words one letter after the other, so that no text takes more time than its length.
   *
   * @param clean text as `cleanText` leaves it; accents may be left
   * @param most no more words than this are read
   */
  read(clean: string, most: number): this {
    this.#clean = clean;
    this.#length = 0;
    this.#cut = false;
    const length = clean.length;
    let marks = NONE;
    // The word so far: its letters as the index has them, how many characters it has, and how many of them are apostrophes.
    let high = 0;
    let low = 0;
    let characters = 0;
    let apostrophes = 0;
    let isPlain = true;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? codeAt(clean, at) : BLANK;
      const letter = letterIn(code);
      if (letter !== 0) {
        if (letter === OTHER) isPlain = false;
        high = carry(high, low);
        low = append(low, letter);
        characters++;
        continue;
      }
      if (characters !== 0) {
        if (isApostrophe(code) && this.#joins(at - characters, at)) {
          marks |= JOINED;
          characters++;
          apostrophes++;
          continue;
        }
        if (this.#length === most) {
          this.#cut = true;
          return this;
        }
        this.#add(at - characters, at, marks);
        if (isPlain && characters - apostrophes <= PACKED_MAX) this.#knowPacked(high, low);
        else this.#knowWritten(high, low);
        marks = NONE;
        high = 0;
        low = 0;
        characters = 0;
        apostrophes = 0;
        isPlain = true;
      }
      if (code !== BLANK) marks = this.#part(at, code, marks);
    }
    return this;
  }

  #add(from: number, to: number, marks: number): void {
    if (this.#length === this.#from.length) this.#makeRoom();
    const at = this.#length++;
    this.#from[at] = from;
    this.#to[at] = to;
    this.#marks[at] = isName(this.#clean, from, to) ? marks | CAPITAL : marks;
  }

  /** Of the last word, which is plain letters. */
  #knowPacked(high: number, low: number): void {
    const at = this.#length - 1;
    const { index } = vocabulary;
    const place = index.placeOf(high, low);
    const entry = index.entryAt(place);
    this.#entries[at] = entry;
    this.#numbers[at] = entry === 0 ? this.#guess(at) : index.valueIn(place);
  }

  /** Of the last word, which has other letters than plain ones, or many. */
  #knowWritten(high: number, low: number): void {
    const at = this.#length - 1;
    const { index } = vocabulary;
    this.#entries[at] = 0;
    const entry = index.mayHaveString(high, low) ? index.findString(this.wordAt(at)) : 0;
    this.#entries[at] = entry;
    this.#numbers[at] = entry === 0 ? this.#guess(at) : index.valueAt(entry);
  }

  /** Of a word that is not in the index. */
  #guess(at: number): number {
    if (isDigit(codeAt(this.#clean, this.#from[at] ?? 0))) return vocabulary.digits;
    const isJoined = ((this.#marks[at] ?? 0) & JOINED) !== 0;
    if (!isJoined && !isDrawnOut(this.#clean, this.#from[at], this.#to[at])) return 0;
    return vocabulary.guess(this.wordAt(at));
  }

  /** What is neither letter nor blank may part the next word from the last one, or be a word. */
  #part(at: number, code: number, marks: number): number {
    if (code === HASH && standsAlone(this.#clean, at)) {
      this.#add(at, at, marks);
      const entry = vocabulary.index.find('number');
      this.#entries[this.#length - 1] = entry;
      this.#numbers[this.#length - 1] = vocabulary.index.valueAt(entry);
      return NONE;
    }
    if (marks === MARK || (code === DOT && this.#endsWithTitle())) return marks;
    const next = breakAt(this.#clean, at, code);
    return next > COMMA || marks === NONE ? next : marks;
  }

  /** Whether an apostrophe stands within a word: "j'ai" is two words, where "I'm" and "don't" are one. */
  #joins(from: number, at: number): boolean {
    const clean = this.#clean;
    if (at - from === 1 && (codeAt(clean, from) | 0x20) !== SMALL_I) return false;
    return letterAt(clean, at + 1) !== 0;
  }

  #makeRoom(): void {
    this.#from = twiceAsLong(this.#from);
    this.#to = twiceAsLong(this.#to);
    this.#entries = twiceAsLong(this.#entries);
    this.#numbers = twiceAsLong(this.#numbers);
    this.#marks = twiceAsLong(this.#marks);
  }

  #endsWithTitle(): boolean {
    const last = this.#length - 1;
    const length = (this.#to[last] ?? 0) - (this.#from[last] ?? 0);
    return last >= 0 && length <= TITLE_MAX && TITLES.has(this.wordAt(last));
  }
}

/** The words of a text. @param most no more of them than this are read */
export const tokenize = (clean: string, most: number): Tokens => new Tokens().read(clean, most);

/** The words alone. */
export function wordsIn(clean: string): readonly string[] {
  const tokens = WORDS.read(clean, Number.POSITIVE_INFINITY);
  return Array.from({ length: tokens.length }, (_, at) => tokens.wordAt(at));
}

/** How a word stands, as bits of one number: how it is parted from the one before it, */
const PARTED = 3;
/** whether it is written like a name, */
const CAPITAL = 4;
/** and whether it has an apostrophe in it. */
const JOINED = 8;

/** In words, as many as are weighed together. */
const ROOM = 96;

/** Their dot ends no sentence: "Mr. Cho". */
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr']);
const TITLE_MAX = 3;
const SMALL_I = 0x69;
const APOSTROPHES = /['’‘`]/gu;

/** Written over by each call of `wordsIn`. */
const WORDS = new Tokens();
