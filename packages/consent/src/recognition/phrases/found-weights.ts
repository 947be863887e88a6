import type { FeatureWeights } from './feature-weights.ts';
import { weightIn } from './packed-weights.ts';

/**
 * What was found in a text and weighs anything, so that whoever asks more of it than the first question need not look it up again.
 * Written over by the next text.
 */
export class FoundWeights {
  readonly #weights: FeatureWeights;
  /** The words, and the packed weights of all else. */
  readonly #ids: number[] = [];
  readonly #others: number[] = [];
  #idCount = 0;
  #otherCount = 0;
  /** By sentence a row: how many words it has, and of what was found the first and the last, each the next behind it. */
  readonly #sentences: number[] = [];
  #rows = 0;
  #idsBefore = 0;
  #othersBefore = 0;

  constructor(weights: FeatureWeights) {
    this.#weights = weights;
  }

  clear(): void {
    this.#idCount = 0;
    this.#otherCount = 0;
    this.#rows = 0;
    this.beginSentence();
  }

  addWord(id: number): void {
    this.#ids[this.#idCount++] = id;
  }

  /** @returns what it weighs in the first question */
  add(packed: number): number {
    if (packed === 0) return 0;
    this.#others[this.#otherCount++] = packed;
    return weightIn(packed, 0);
  }

  beginSentence(): void {
    this.#idsBefore = this.#idCount;
    this.#othersBefore = this.#otherCount;
  }

  /** @param words how many it has */
  endSentence(words: number): void {
    const row = this.#rows;
    this.#rows += ROW;
    this.#sentences[row] = words;
    this.#sentences[row + 1] = this.#idsBefore;
    this.#sentences[row + 2] = this.#idCount;
    this.#sentences[row + 3] = this.#othersBefore;
    this.#sentences[row + 4] = this.#otherCount;
  }

  /** What it all weighs, in tenths. */
  sum(question: number): number {
    return this.#sum(question, 0, this.#idCount, 0, this.#otherCount);
  }

  /** How many sentences were ended. */
  get sentences(): number {
    return this.#rows / ROW;
  }

  /** How many words a sentence has. */
  wordsOf(sentence: number): number {
    return this.#sentences[ROW * sentence] ?? 0;
  }

  sumOf(sentence: number, question: number): number {
    const row = ROW * sentence;
    const mark = (column: number) => this.#sentences[row + column] ?? 0;
    return this.#sum(question, mark(1), mark(2), mark(3), mark(4));
  }

  #sum(question: number, ids: number, idsEnd: number, others: number, othersEnd: number): number {
    let sum = 0;
    for (let at = ids; at < idsEnd; at++) sum += this.#weights.ofWord(this.#ids[at] ?? 0, question);
    for (let at = others; at < othersEnd; at++) sum += weightIn(this.#others[at] ?? 0, question);
    return sum;
  }
}

const ROW = 5;
