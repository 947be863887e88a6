import { FeatureWeights, weightOf } from './feature-weights.ts';
import { FoundWeights } from './found-weights.ts';
import { NONE } from './number-map.ts';
import type { Tokens } from './tokenize.ts';
import { CLASSED, EDGE, list, PAIRED, UNKNOWNS, WordFeatures } from './word-features.ts';
import { NO_STEM } from './word-grams.ts';

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
 * nobody thought of. What it weighs was learned from the corpus (`packages/consent/corpus/learn-likeness.ts`), of a few questions
 * that are asked of the same features.
 */
export class LikenessModel {
  readonly #features: WordFeatures;
  readonly #weights: FeatureWeights;
  readonly #found: FoundWeights;
  /** How many words the text has that was weighed last. */
  #length = 0;

  /**
   * @param names of the features; null to learn from texts which there are
   * @param questions of each its weights by feature, 0 where it has none
   */
  constructor(names: readonly string[] | null, questions: readonly ReadonlyMap<string, number>[] = []) {
    this.#features = new WordFeatures(names);
    this.#weights = new FeatureWeights(this.#features, questions);
    this.#found = new FoundWeights(this.#weights);
    this.#features.whenSeen((id, known, features) => this.#weights.see(id, known, features));
  }

  /**
   * Weighs a text, or that sentence of it which is the most like: a wish may stand within a text on something else. In the first
   * question; what is asked in others is of the text that was weighed last.
   */
  likenessOf(tokens: Tokens): number {
    return this.#read(tokens, null);
  }

  /**
   * Of the whole text: the sum of the weights over the root of the number of words, so that much to read is no advantage.
   *
   * @param question by its place among the weights
   */
  whole(question: number): number {
    return likeness(this.#found.sum(question), this.#length);
  }

  /** Of the text or the likest of its sentences. */
  most(question: number): number {
    const found = this.#found;
    let most = this.whole(question);
    for (let sentence = 0; sentence < found.sentences; sentence++) {
      most = Math.max(most, likeness(found.sumOf(sentence, question), found.wordsOf(sentence)));
    }
    return most;
  }

  /** What a feature weighs, in tenths. */
  weightOf(feature: number, question: number): number {
    return this.#weights.of(feature, question);
  }

  /** The features of a text one by one, and which of them are whose sentence's. */
  featuresOf(tokens: Tokens): Features {
    const seen: Features = { list: [], parts: [] };
    this.#read(tokens, seen);
    seen.parts.push({ from: 0, to: seen.list.length, root: rootOf(tokens.length) });
    return seen;
  }

  /** The features by name, in the order of their numbers. */
  get names(): readonly string[] {
    return this.#features.names;
  }

  /**
   * Weighs the text and each sentence of it.
   *
   * @param all gets the features, where anybody asks for them
   */
  #read(tokens: Tokens, all: Features | null): number {
    const features = this.#features;
    const weights = this.#weights;
    const found = this.#found;
    const { length } = tokens;
    const seen = all?.list ?? null;
    found.clear();
    this.#length = length;
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
        most = Math.max(most, this.#endSentence(at - from, sum - behind, first, all));
        from = at;
        first = seen?.length ?? 0;
        behind = sum;
      }
      const number = tokens.numberAt(at);
      const several = number < 0 ? features.vocabulary.wordsOf(number) : null;
      const parts = several === null ? 1 : several.length;
      for (let part = 0; part < parts; part++) {
        const id = several === null ? features.idOf(number, tokens, at) : (several[part] ?? 0);
        const word = weights.word(id) || this.#see(id);
        if (word === 0) {
          unknown++;
          sum += this.#weighUnknown(tokens, at);
          if (seen !== null) features.listUnknown(tokens, at, seen);
          before = last;
          last = 0;
          continue;
        }
        const isPaired = (word & PAIRED) !== 0;
        // Said over and over, a word says no more.
        if (isPaired && (id === last || id === before)) continue;
        sum += weightOf(word);
        found.addWord(id);
        if (seen !== null) seen.push(...features.featuresOf(id));
        if (isPaired) {
          if (last !== 0) sum += found.add(weights.pair(last, id));
          if (before !== 0) sum += found.add(weights.pairApart(before, id));
          if (seen !== null && last !== 0) list(features.pair(last, id), seen);
          if (seen !== null && before !== 0) list(features.pairApart(before, id), seen);
        }
        before = last;
        last = isPaired ? id : 0;
        if ((word & CLASSED) === 0) continue;
        sum += this.#weighNear(id, at, nears, seen);
        NEAR_IDS[nears] = id;
        NEAR_PLACES[nears++] = at;
      }
    }
    if (last !== 0) sum += found.add(weights.pair(last, EDGE));
    if (last !== 0 && seen !== null) list(features.pair(last, EDGE), seen);
    if (from > 0) most = Math.max(most, this.#endSentence(length - from, sum - behind, first, all));
    for (let step = 0; step < UNKNOWNS.length && unknown >= (UNKNOWNS[step] ?? 0); step++) {
      sum += found.add(weights.unknowns(step));
      if (seen !== null) list(features.unknowns[step] ?? NONE, seen);
    }
    return Math.max(most, likeness(sum, length));
  }

  /** Of a word that comes for the first time; 0 where no feature knows it. */
  #see(id: number): number {
    return this.#features.knownAs(id) === 0 ? 0 : this.#weights.word(id);
  }

  /** A word that no feature knows, by its beginning and its letters. */
  #weighUnknown(tokens: Tokens, at: number): number {
    const weights = this.#weights;
    const found = this.#found;
    const count = tokens.gramsAt(at, KEYS);
    let sum = found.add(weights.stem(KEYS[0] ?? NO_STEM));
    for (let key = 1; key < count; key++) sum += found.add(weights.gram(KEYS[key] ?? 0));
    return sum;
  }

  /** A word of some class beside those before it in its sentence. */
  #weighNear(id: number, at: number, nears: number, seen: number[] | null): number {
    const features = this.#features;
    const classes = features.classesOf(id);
    let sum = 0;
    for (let back = nears - 1; back >= 0 && at - (NEAR_PLACES[back] ?? 0) <= NEAR; back--) {
      const others = features.classesOf(NEAR_IDS[back] ?? 0);
      for (let first = 0; first < others.length; first++) {
        for (let second = 0; second < classes.length; second++) {
          sum += this.#found.add(this.#weights.classPair(others[first] ?? 0, classes[second] ?? 0));
          if (seen !== null) list(features.classPair(others[first] ?? 0, classes[second] ?? 0), seen);
        }
      }
    }
    return sum;
  }

  #endSentence(words: number, sum: number, first: number, all: Features | null): number {
    const found = this.#found;
    const isWeighed = words >= SENTENCE;
    if (isWeighed) found.endSentence(words);
    if (isWeighed) all?.parts.push({ from: first, to: all.list.length, root: rootOf(words) });
    found.beginSentence();
    return isWeighed ? likeness(sum, words) : Number.NEGATIVE_INFINITY;
  }
}

/** Written over by each text, since every text is read. */
const NEAR_IDS: number[] = [];
const NEAR_PLACES: number[] = [];
const KEYS: number[] = [];
/** A word is seen with those this far before it. */
const NEAR = 5;
/** What has fewer words is no sentence that is weighed by itself. */
const SENTENCE = 3;

const likeness = (sum: number, words: number): number => sum / (10 * rootOf(words));

/** A word has some six features, and fewer words than two weigh as two. */
export const rootOf = (words: number): number => Math.sqrt(6 * Math.max(2, words));
