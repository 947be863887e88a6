import { codeAt } from './characters.ts';
import { FIRST_NAMES } from './first-names.ts';
import { slipsOf } from './slips-of.ts';
import { CONTRACTIONS, SPELLINGS, TYPOS_OF } from './spellings.ts';
import { WordIndex } from './word-index.ts';

/** Kinds of words, as the tables write them. */
const NAME = 'NAME';
const CAPITAL = 'CAPITAL';
const NUMBER = 'NUMBER';
const ANY = 'ANY';

/**
 * Every word that a table uses has a number from 1 up, and every other way to write it has the same one. A contraction
 * stands for several words and has a number below 0. Words that only the likeness knows have the numbers behind those of
 * the tables.
 */
export class Vocabulary {
  /** What stands in it for a way to write a word is the word's number. */
  readonly index = new WordIndex();
  readonly #words = [''];
  readonly #contractions: (readonly number[])[] = [[]];
  #ofTables = Number.POSITIVE_INFINITY;
  readonly capital = this.#add(CAPITAL);
  readonly digits = this.#add(NUMBER);
  readonly any = this.#add(ANY);

  constructor() {
    for (const [written, words] of Object.entries(CONTRACTIONS)) {
      const numbers = words.split(' ').map((word) => this.#add(word));
      this.index.set(written, 1 - this.#contractions.push(numbers));
    }
    for (const [word, spellings] of Object.entries(SPELLINGS)) {
      for (const spelling of spellings.split(' ')) this.#alias(spelling, word);
    }
  }

  /** The numbers of a word that a table uses. */
  numbersOf(word: string): readonly number[] {
    const known = this.#known(word);
    return known < 0 ? this.wordsOf(known) : [known === 0 ? this.#add(word) : known];
  }

  /** The numbers of the words of a contraction. */
  wordsOf(contraction: number): readonly number[] {
    return this.#contractions[-contraction] ?? [];
  }

  /** Adds names and slips, once all words of the tables are in: a word of its own is never a slip. */
  complete(): void {
    for (const name of FIRST_NAMES) {
      this.#alias(name, NAME);
      this.#alias(`${name}s`, NAME);
    }
    for (const word of TYPOS_OF) {
      for (const slip of slipsOf(word)) this.#alias(slip, word);
    }
    this.#ofTables = this.size;
  }

  /** Whether a number is that of a word that no table uses. */
  isOther(number: number): boolean {
    return number >= this.#ofTables;
  }

  /** Adds a word that no table uses, if nobody knows it by any way to write it, and says its number. */
  addOther(word: string): number {
    const known = this.#known(word);
    if (known !== 0) return known;
    const guessed = this.guess(word);
    return guessed === 0 ? this.#add(word) : guessed;
  }

  /**
   * What a word that is written nowhere stands for; 0 where no table knows it. `pleeease` is `please`: nothing is spelled
   * with three equal letters.
   */
  guess(word: string): number {
    if (word.length > LONGEST) return 0;
    const code = word.charCodeAt(0);
    // Before what is drawn out: "555" is three digits.
    if (code >= 0x30 && code <= 0x39) return this.digits;
    if (!isDrawnOut(word)) return 0;
    const double = word.replace(/(.)\1{2,}/gu, '$1$1');
    const known = this.#knownToTables(double);
    return known === 0 ? this.#knownToTables(double.replace(/(.)\1/gu, '$1')) : known;
  }

  get size(): number {
    return this.#words.length;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  #known(word: string): number {
    return this.index.valueAt(this.index.find(word));
  }

  #knownToTables(word: string): number {
    const known = this.#known(word);
    return known < this.#ofTables ? known : 0;
  }

  #add(word: string): number {
    const known = this.#known(word);
    if (known > 0) return known;
    const number = this.#words.push(word) - 1;
    this.index.set(word, number);
    return number;
  }

  #alias(spelling: string, word: string): void {
    if (this.#known(spelling) === 0) this.index.set(spelling, this.#add(word));
  }
}

/** Whether three equal letters follow one another, capital or small. As a loop, since nearly every text comes by here. */
export function isDrawnOut(text: string, from = 0, to = text.length): boolean {
  let times = 0;
  let last = 0;
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at) | 0x20;
    times = code === last ? times + 1 : 1;
    if (times === 3) return true;
    last = code;
  }
  return false;
}

/** A drawn-out word may be long; beyond this it is a cat on the keyboard. */
const LONGEST = 60;

/** Of all tables. */
export const vocabulary = new Vocabulary();
