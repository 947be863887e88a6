import type { FeatureWeights } from './feature-weights.ts';
import { weightIn } from './packed-weights.ts';

/** Stands among the words where a sentence begins, but for the first. */
export const SENTENCE = -1;

/**
 * What was found in a text and weighs anything, so that whoever asks more of it than the first question need not look it up again.
 * Written over by the next text, since every text is read.
 */
export class FoundWeights {
  readonly #weights: FeatureWeights;
  /** The words that are weighed: each by its id, 0 where no feature knows it, or `SENTENCE`; and which word of the text it is. */
  readonly ids: number[] = [];
  readonly places: number[] = [];
  #words = 0;
  /** What is found beside the words, packed. */
  readonly #others: number[] = [];
  #count = 0;
  /** By sentence a row: how many words it has, and of words and others the first that are its own and the first that are not. */
  readonly #sentences: number[] = [];
  #rows = 0;
  #wordsBefore = 0;
  #othersBefore = 0;

  constructor(weights: FeatureWeights) {
    this.#weights = weights;
  }

  clear(): void {
    this.#words = 0;
    this.#count = 0;
    this.#rows = 0;
    this.#wordsBefore = 0;
    this.#othersBefore = 0;
  }

  addWord(id: number, place: number): void {
    const at = this.#words++;
    this.ids[at] = id;
    this.places[at] = place;
  }

  /** @returns what it weighs in the first question */
  add(packed: number): number {
    if (packed === 0) return 0;
    this.#others[this.#count++] = packed;
    return weightIn(packed, 0);
  }

  /** How many words there are, with what stands among them. */
  get length(): number {
    return this.#words;
  }

  beginSentence(place: number): void {
    this.addWord(SENTENCE, place);
    this.#wordsBefore = this.#words;
    this.#othersBefore = this.#count;
  }

  /** A sentence that is weighed by itself. @param length how many words it has, those included that weigh nothing */
  endSentence(length: number): void {
    const row = this.#rows;
    this.#rows += ROW;
    this.#sentences[row] = length;
    this.#sentences[row + 1] = this.#wordsBefore;
    this.#sentences[row + 2] = this.#words;
    this.#sentences[row + 3] = this.#othersBefore;
    this.#sentences[row + 4] = this.#count;
  }

  /** What it all weighs, in tenths. */
  sum(question: number): number {
    return this.#sum(question, 0, this.#words, 0, this.#count);
  }

  /** How many sentences were ended. */
  get sentences(): number {
    return this.#rows / ROW;
  }

  /** How many words a sentence has. */
  lengthOf(sentence: number): number {
    return this.#sentences[ROW * sentence] ?? 0;
  }

  sumOf(sentence: number, question: number): number {
    const row = ROW * sentence;
    const mark = (column: number) => this.#sentences[row + column] ?? 0;
    return this.#sum(question, mark(1), mark(2), mark(3), mark(4));
  }

  #sum(question: number, words: number, wordsEnd: number, others: number, othersEnd: number): number {
    let sum = 0;
    for (let at = words; at < wordsEnd; at++) {
      const id = this.ids[at] ?? 0;
      if (id > 0) sum += this.#weights.ofWord(id, question);
    }
    for (let at = others; at < othersEnd; at++) sum += weightIn(this.#others[at] ?? 0, question);
    return sum;
  }
}

const ROW = 5;
