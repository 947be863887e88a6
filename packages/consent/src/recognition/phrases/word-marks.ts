import { cleanText } from '../normalize-text.ts';
import { wordsIn } from './tokenize.ts';
import { vocabulary } from './vocabulary.ts';

/** What the tables say of single words, by their numbers, as bits: every word of every text is looked up. */
export class WordMarks {
  #marks = new Uint8Array(vocabulary.size);

  add(listed: readonly string[], mark: number): void {
    for (const word of wordsIn(cleanText(listed.join(' '))))
      for (const number of vocabulary.numbersOf(word)) this.#set(number, mark);
  }

  #set(number: number, mark: number): void {
    if (number >= this.#marks.length) {
      const more = new Uint8Array(2 * number);
      more.set(this.#marks);
      this.#marks = more;
    }
    this.#marks[number] = this.of(number) | mark;
  }

  /** None for what is no word: a break, or one that the tables do not have. */
  of(number: number): number {
    return number > 0 && number < this.#marks.length ? (this.#marks[number] ?? 0) : 0;
  }
}

/** A word for an end, */
export const ENDS = 1;
/** for texts, */
export const TEXTS = 2;
/** for what texts are about, where an end is told already, */
export const TOPICS = 4;
/** and one that people push in between two others and that says nothing there. */
export const PUSHES_IN = 8;
