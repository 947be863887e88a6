import { NONE } from './number-map.ts';
import { QuestionWeights, weightOf } from './question-weights.ts';
import type { Tokens } from './tokenize.ts';
import { CLASSED, EDGE, list, PAIRED, UNKNOWNS, WordFeatures } from './word-features.ts';

/** The features of a text, and of which of them its sentences are made, the whole text last. */
export interface Features {
  readonly list: number[];
  readonly parts: Part[];
}

/** A run of features. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** What the sum of their weights is divided by. */
  readonly root: number;
}

/**
 * How like a text is to those of people who want no more texts, by its words alone: the net under the phrases, for what
 * nobody thought of. What it weighs was learned from the corpus (`packages/consent/corpus/learn-likeness.ts`).
 */
export class LikenessModel {
  readonly #features: WordFeatures;
  readonly #questions: readonly QuestionWeights[];
  /** Of the text that was read last: what the likest of its sentences weighs. */
  #mostOfSentence = Number.NEGATIVE_INFINITY;

  /**
   * @param names of the features; null to learn from texts which there are
   * @param questions of each its weights by feature, 0 where it has none; one at least
   */
  constructor(
    names: readonly string[] | null,
    questions: readonly ReadonlyMap<string, number>[] = [new Map()],
  ) {
    this.#features = new WordFeatures(names);
    this.#questions = questions.map((weights) => new QuestionWeights(this.#features, weights));
    this.#features.whenSeen((id, known, features) => {
      for (const question of this.#questions) question.see(id, known, features);
    });
  }

  /**
   * Of the text, or of that sentence of it which is the most like: a wish may stand within a text on something else.
   *
   * @param question by its place among the weights
   */
  of(tokens: Tokens, question: number): number {
    return Math.max(this.ofWhole(tokens, question), this.#mostOfSentence);
  }

  /** Of the whole text: the sum of the weights over the root of the number of words, so that much to read is no advantage. */
  ofWhole(tokens: Tokens, question: number): number {
    return this.#read(tokens, question, null);
  }

  /** Of the sentence of the text read last which is the most like. */
  get mostOfSentence(): number {
    return this.#mostOfSentence;
  }

  /** What a feature weighs, in tenths. */
  weightOf(feature: number, question: number): number {
    return this.#questions[question]?.feature(feature) ?? 0;
  }

  /** The features of a text one by one, and which of them are whose sentence's. */
  featuresOf(tokens: Tokens): Features {
    const seen: Features = { list: [], parts: [] };
    this.#read(tokens, 0, seen);
    seen.parts.push({ from: 0, to: seen.list.length, root: rootOf(tokens.length) });
    return seen;
  }

  /** The features by name, in the order of their numbers. */
  get names(): readonly string[] {
    return this.#features.names;
  }

  /**
   * Weighs the text, and each sentence of it for `#mostOfSentence`.
   *
   * @param all gets the features, where anybody asks for them
   */
  #read(tokens: Tokens, question: number, all: Features | null): number {
    const weights = this.#questions[question];
    if (weights === undefined) throw new RangeError('The model has no such question.');
    const features = this.#features;
    const { length } = tokens;
    const seen = all?.list ?? null;
    let sum = 0;
    let unknown = 0;
    let most = Number.NEGATIVE_INFINITY;
    // Where this sentence begins: its first word, its first feature, and what came before it weighs.
    let from = 0;
    let first = 0;
    let behind = 0;
    // How many words of some class there were so far in the sentence.
    let nears = 0;
    // The two words before, 0 where it is none that pairs have.
    let before = 0;
    let last = EDGE;
    for (let at = 0; at < length; at++) {
      if (tokens.beginsAt(at)) {
        nears = 0;
        most = Math.max(most, weighSentence(at - from, sum - behind, first, all));
        from = at;
        first = seen?.length ?? 0;
        behind = sum;
      }
      const number = tokens.numberAt(at);
      const several = number < 0 ? features.vocabulary.wordsOf(number) : null;
      const parts = several === null ? 1 : several.length;
      for (let part = 0; part < parts; part++) {
        const id = several === null ? features.idOf(number, tokens, at) : (several[part] ?? 0);
        const word = weights.word(id) || this.#see(id, weights);
        if (word === 0) {
          unknown++;
          sum += weights.unknown(KEYS, tokens.gramsAt(at, KEYS));
          if (seen !== null) features.listUnknown(tokens, at, seen);
          before = last;
          last = 0;
          continue;
        }
        const isPaired = (word & PAIRED) !== 0;
        // Said over and over, a word says no more.
        if (isPaired && (id === last || id === before)) continue;
        sum += weightOf(word);
        if (seen !== null) seen.push(...features.featuresOf(id));
        if (isPaired) {
          if (last !== 0) sum += weights.pair(last, id);
          if (before !== 0) sum += weights.pairApart(before, id);
          if (seen !== null && last !== 0) list(features.pair(last, id), seen);
          if (seen !== null && before !== 0) list(features.pairApart(before, id), seen);
        }
        before = last;
        last = isPaired ? id : 0;
        if ((word & CLASSED) === 0) continue;
        sum += this.#weighNear(id, at, nears, weights, seen);
        NEAR_IDS[nears] = id;
        NEAR_PLACES[nears++] = at;
      }
    }
    if (last !== 0) sum += weights.pair(last, EDGE);
    if (last !== 0 && seen !== null) list(features.pair(last, EDGE), seen);
    if (from > 0) most = Math.max(most, weighSentence(length - from, sum - behind, first, all));
    for (let step = 0; step < UNKNOWNS.length && unknown >= (UNKNOWNS[step] ?? 0); step++) {
      sum += weights.unknowns(step);
      if (seen !== null) list(features.unknowns[step] ?? NONE, seen);
    }
    this.#mostOfSentence = most;
    return sum / (10 * rootOf(length));
  }

  /** Of a word that comes for the first time; 0 where no feature knows it. */
  #see(id: number, weights: QuestionWeights): number {
    return this.#features.knownAs(id) === 0 ? 0 : weights.word(id);
  }

  /** A word of some class beside those before it in its sentence. */
  #weighNear(id: number, at: number, nears: number, weights: QuestionWeights, seen: number[] | null): number {
    const features = this.#features;
    const classes = features.classesOf(id);
    let sum = 0;
    for (let back = nears - 1; back >= 0 && at - (NEAR_PLACES[back] ?? 0) <= NEAR; back--) {
      const others = features.classesOf(NEAR_IDS[back] ?? 0);
      for (let first = 0; first < others.length; first++) {
        for (let second = 0; second < classes.length; second++) {
          sum += weights.classPair(others[first] ?? 0, classes[second] ?? 0);
          if (seen !== null) list(features.classPair(others[first] ?? 0, classes[second] ?? 0), seen);
        }
      }
    }
    return sum;
  }
}

function weighSentence(words: number, sum: number, first: number, all: Features | null): number {
  if (words < SENTENCE) return Number.NEGATIVE_INFINITY;
  const root = rootOf(words);
  all?.parts.push({ from: first, to: all.list.length, root });
  return sum / (10 * root);
}

/** Written over by each text, since every text is read. */
const NEAR_IDS: number[] = [];
const NEAR_PLACES: number[] = [];
const KEYS: number[] = [];
/** A word is seen with those this far before it. */
const NEAR = 5;
/** What has fewer words is no sentence that is weighed by itself. */
const SENTENCE = 3;

/** A word has some six features, and fewer words than two weigh as two. */
export const rootOf = (words: number): number => Math.sqrt(6 * Math.max(2, words));
