import type { NumberMap } from './number-map.ts';
import { WeightMap } from './weight-map.ts';
import { CLASSES } from './word-classes.ts';
import { pairKey, WORDS_MAX, type WordFeatures } from './word-features.ts';
import { NO_STEM, THREES } from './word-grams.ts';

/**
 * What the features weigh in one question, in tenths, each found at once by what it is of: every word of every text is weighed
 * by it.
 */
export class QuestionWeights {
  /** By word: what its features weigh together, and how it is known; 0 of what nobody saw yet. */
  readonly #words = new Int32Array(WORDS_MAX);
  readonly #weights: Int16Array;
  readonly #pairs: WeightMap;
  readonly #pairsApart: WeightMap;
  readonly #classPairs: Int16Array;
  readonly #stems: WeightMap;
  readonly #threes: Int16Array;
  readonly #fours: WeightMap;
  readonly #unknowns: readonly number[];

  /** @param weights by the name of a feature, 0 for all others */
  constructor(features: WordFeatures, weights: ReadonlyMap<string, number>) {
    const tenths = inTenths(features.names, weights);
    const weighed = (numbers: NumberMap) =>
      new WeightMap([...numbers].map(([key, feature]) => [key, tenths[feature] ?? 0]));
    this.#weights = tenths;
    this.#pairs = weighed(features.pairs);
    this.#pairsApart = weighed(features.pairsApart);
    this.#stems = weighed(features.stems);
    this.#fours = weighed(features.fours);
    this.#threes = Int16Array.from(features.threes, (feature) => tenths[feature] ?? 0);
    this.#classPairs = Int16Array.from(features.classPairs, (feature) => tenths[feature] ?? 0);
    this.#unknowns = features.unknowns.map((feature) => tenths[feature] ?? 0);
  }

  /** @param known how the word is known: no more than `KNOWN_BITS` */
  see(id: number, known: number, features: readonly number[]): void {
    const weight = features.reduce((sum, feature) => sum + (this.#weights[feature] ?? 0), 0);
    this.#words[id] = (weight << KNOWN_BITS) | known;
  }

  /** A word by its id, to be asked what it weighs and how it is known; 0 where nobody saw it yet. */
  word(id: number): number {
    return this.#words[id] ?? 0;
  }

  feature(feature: number): number {
    return this.#weights[feature] ?? 0;
  }

  pair(first: number, second: number): number {
    return this.#pairs.get(pairKey(first, second));
  }

  pairApart(first: number, second: number): number {
    return this.#pairsApart.get(pairKey(first, second));
  }

  classPair(first: number, second: number): number {
    return this.#classPairs[first * CLASSES.length + second] ?? 0;
  }

  /** Of a word that no feature knows, by what `gramsOf` says of it. */
  unknown(keys: readonly number[], count: number): number {
    const stem = keys[0] ?? NO_STEM;
    let sum = stem === NO_STEM ? 0 : this.#stems.get(stem);
    for (let at = 1; at < count; at++) {
      const key = keys[at] ?? 0;
      sum += key < THREES ? (this.#threes[key] ?? 0) : this.#fours.get(key);
    }
    return sum;
  }

  /** Of so many words that no feature knows, by its place in `UNKNOWNS`. */
  unknowns(step: number): number {
    return this.#unknowns[step] ?? 0;
  }
}

const KNOWN_BITS = 3;
export const weightOf = (word: number): number => word >> KNOWN_BITS;

function inTenths(names: readonly string[], weights: ReadonlyMap<string, number>): Int16Array {
  const tenths = new Int16Array(names.length);
  for (const [at, name] of names.entries()) tenths[at] = Math.round(10 * (weights.get(name) ?? 0));
  return tenths;
}
