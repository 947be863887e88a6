import { FIRST_NAMES } from './first-names.ts';
import { slipsOf } from './slips-of.ts';
import { CONTRACTIONS, SPELLINGS, TYPOS_OF } from './spellings.ts';

/** Kinds of words, as the tables write them. */
const NAME = 'NAME';
const CAPITAL = 'CAPITAL';
const NUMBER = 'NUMBER';
const ANY = 'ANY';

/**
 * Every word that a table uses has a number from 1 up, and every other way to write it has the same one. A contraction
 * has the numbers of its words.
 */
export class Vocabulary {
  readonly #numbers = new Map<string, number | readonly number[]>();
  readonly #words = [''];
  readonly capital = this.#add(CAPITAL);
  readonly digits = this.#add(NUMBER);
  readonly any = this.#add(ANY);

  constructor() {
    for (const [written, words] of Object.entries(CONTRACTIONS)) {
      this.#numbers.set(
        written,
        words.split(' ').map((word) => this.#add(word)),
      );
    }
    for (const [word, spellings] of Object.entries(SPELLINGS)) {
      for (const spelling of spellings.split(' ')) this.#alias(spelling, word);
    }
  }

  /** The numbers of a word that a table uses. */
  numbersOf(word: string): readonly number[] {
    const known = this.#numbers.get(word);
    return typeof known === 'object' ? known : [known ?? this.#add(word)];
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
  }

  /** 0 where no table knows the word. `pleeease` is `please`: nothing is spelled with three equal letters. */
  lookUp(word: string): number | readonly number[] {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST) return 0;
    const code = word.charCodeAt(0);
    // Before what is drawn out: "555" is three digits.
    if (code >= 0x30 && code <= 0x39) return this.digits;
    if (isDrawnOut(word)) {
      const double = word.replace(/(.)\1{2,}/gu, '$1$1');
      return this.#numbers.get(double) ?? this.#numbers.get(double.replace(/(.)\1/gu, '$1')) ?? 0;
    }
    return 0;
  }

  get size(): number {
    return this.#words.length;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  #add(word: string): number {
    const known = this.#numbers.get(word);
    if (typeof known === 'number') return known;
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  #alias(spelling: string, word: string): void {
    if (!this.#numbers.has(spelling)) this.#numbers.set(spelling, this.#add(word));
  }
}

/** As a loop: nearly every unknown word comes by here. */
function isDrawnOut(word: string): boolean {
  for (let at = 2; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === word.charCodeAt(at - 1) && code === word.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** A drawn-out word may be long; beyond this it is a cat on the keyboard. */
const LONGEST = 60;
