import type { NumberMap } from './number-map.ts';
import { packed, QUESTIONS, weightIn } from './packed-weights.ts';
import { WeightMap } from './weight-map.ts';
import { CLASSES } from './word-classes.ts';
import { pairKey, WORDS_MAX, type WordFeatures } from './word-features.ts';
import { NO_STEM, THREES } from './word-grams.ts';

/**
 * What the features weigh in all questions together (`packed-weights.ts`), found at once by what each is of: every word of every
 * text is weighed by it.
 */
export class FeatureWeights {
  /** By word: what its features weigh together in the first question, and how it is known; 0 of what nobody saw yet. */
  readonly #words = new Int32Array(WORDS_MAX);
  /** The same in all questions, one beside the other. */
  readonly #allOfWords = new Int16Array(QUESTIONS * WORDS_MAX);
  readonly #weights: Int32Array;
  readonly #pairs: WeightMap;
  readonly #pairsApart: WeightMap;
  readonly #classPairs: Int32Array;
  readonly #stems: WeightMap;
  readonly #threes: Int32Array;
  readonly #fours: WeightMap;
  readonly #unknowns: readonly number[];

  /** @param questions of each its weights by the name of a feature, 0 for all others */
  constructor(features: WordFeatures, questions: readonly ReadonlyMap<string, number>[]) {
    const weights = Int32Array.from(features.names, (name) =>
      packed(questions.map((question) => question.get(name) ?? 0)),
    );
    const byFeature = (feature: number) => weights[feature] ?? 0;
    const byKey = (numbers: NumberMap) =>
      new WeightMap([...numbers].map(([key, feature]) => [key, byFeature(feature)]));
    this.#weights = weights;
    this.#pairs = byKey(features.pairs);
    this.#pairsApart = byKey(features.pairsApart);
    this.#stems = byKey(features.stems);
    this.#fours = byKey(features.fours);
    this.#threes = features.threes.map(byFeature);
    this.#classPairs = Int32Array.from(features.classPairs, byFeature);
    this.#unknowns = features.unknowns.map(byFeature);
  }

  /** @param known how the word is known: no more than `KNOWN_BITS` */
  see(id: number, known: number, features: readonly number[]): void {
    for (let question = 0; question < QUESTIONS; question++) {
      this.#allOfWords[QUESTIONS * id + question] = features.reduce(
        (sum, feature) => sum + this.of(feature, question),
        0,
      );
    }
    this.#words[id] = (this.ofWord(id, 0) << KNOWN_BITS) | known;
  }

  /** A word by its id, to be asked what it weighs and how it is known; 0 where nobody saw it yet. */
  word(id: number): number {
    return this.#words[id] ?? 0;
  }

  /** What all features of a word weigh together, in tenths. */
  ofWord(id: number, question: number): number {
    return this.#allOfWords[QUESTIONS * id + question] ?? 0;
  }

  /** What one feature weighs, in tenths. */
  of(feature: number, question: number): number {
    return weightIn(this.#weights[feature] ?? 0, question);
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

  stem(key: number): number {
    return key === NO_STEM ? 0 : this.#stems.get(key);
  }

  gram(key: number): number {
    return key < THREES ? (this.#threes[key] ?? 0) : this.#fours.get(key);
  }

  /** Of so many words that no feature knows, by its place in `UNKNOWNS`. */
  unknowns(step: number): number {
    return this.#unknowns[step] ?? 0;
  }
}

const KNOWN_BITS = 3;
/** What a word weighs in the first question. */
export const weightOf = (word: number): number => word >> KNOWN_BITS;
