import { FeatureWeights, weightOf } from './feature-weights.ts';
import { FoundWeights } from './found-weights.ts';
import { type Features, listFeatures, NEAR, pairedWords, rootOf, SENTENCE_MIN } from './list-features.ts';
import { NONE } from './number-map.ts';
import type { Tokens } from './tokenize.ts';
import { CLASSED, EDGE, PAIRED, UNKNOWNS, WordFeatures } from './word-features.ts';
import { NO_STEM } from './word-grams.ts';

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
    this.#length = tokens.length;
    return this.#weigh(tokens);
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
      most = Math.max(most, likeness(found.sumOf(sentence, question), found.lengthOf(sentence)));
    }
    return most;
  }

  /** The features of a text one by one, and which of them are whose sentence's. */
  featuresOf(tokens: Tokens): Features {
    this.likenessOf(tokens);
    return listFeatures(this.#features, this.#found, tokens);
  }

  /**
   * The words and pairs of words that say most for a question, of the text that was weighed last; letters, stems and classes are no
   * words of anybody.
   */
  telling(question: number, most: number): string[] {
    const features = this.#features;
    const telling: number[] = [];
    const weigh = (feature = NONE) => (feature === NONE ? 0 : this.#weights.of(feature, question));
    const hear = (feature: number) => {
      const weight = weigh(feature);
      if (weight <= weigh(telling[most - 1]) || telling.includes(feature)) return;
      const behind = telling.findIndex((other) => weight > weigh(other));
      telling.splice(behind === -1 ? telling.length : behind, 0, feature);
      telling.length = Math.min(telling.length, most);
    };
    for (const { id, before, apart } of pairedWords(features, this.#found)) {
      if (id > 0) hear(features.wordAlone(id));
      if (before !== 0) hear(features.pair(before, id));
      if (apart !== 0) hear(features.pairApart(apart, id));
    }
    return telling.map((feature) => features.names[feature] ?? '');
  }

  /** The features by name, in the order of their numbers. */
  get names(): readonly string[] {
    return this.#features.names;
  }

  /** Weighs the text and each sentence of it, and notes what it finds. */
  #weigh(tokens: Tokens): number {
    const features = this.#features;
    const weights = this.#weights;
    const found = this.#found;
    const { length } = tokens;
    found.clear();
    let sum = 0;
    let unknown = 0;
    let most = Number.NEGATIVE_INFINITY;
    // Where this sentence begins, what came before it weighs, and how many words of some class there were in it so far.
    let from = 0;
    let behind = 0;
    let nears = 0;
    // The two words before, 0 where it is none that pairs have.
    let apart = 0;
    let before = EDGE;
    for (let at = 0; at < length; at++) {
      if (tokens.beginsAt(at)) {
        most = Math.max(most, this.#endSentence(at - from, sum - behind));
        found.beginSentence(at);
        from = at;
        behind = sum;
        nears = 0;
      }
      const number = tokens.numberAt(at);
      const several = number < 0 ? features.vocabulary.wordsOf(number) : null;
      const parts = several === null ? 1 : several.length;
      for (let part = 0; part < parts; part++) {
        const id = several === null ? features.idOf(number, tokens, at) : (several[part] ?? 0);
        const word = weights.word(id) || this.#see(id);
        if (word === 0) {
          unknown++;
          found.addWord(0, at);
          sum += this.#weighUnknown(tokens, at);
          apart = before;
          before = 0;
          continue;
        }
        const isPaired = (word & PAIRED) !== 0;
        // Said over and over, a word says no more.
        if (isPaired && (id === before || id === apart)) continue;
        found.addWord(id, at);
        sum += weightOf(word);
        if (isPaired) {
          if (before !== 0) sum += found.add(weights.pair(before, id));
          if (apart !== 0) sum += found.add(weights.pairApart(apart, id));
        }
        apart = before;
        before = isPaired ? id : 0;
        if ((word & CLASSED) === 0) continue;
        sum += this.#weighNear(id, at, nears);
        NEAR_IDS[nears] = id;
        NEAR_PLACES[nears++] = at;
      }
    }
    if (before !== 0) sum += found.add(weights.pair(before, EDGE));
    if (from > 0) most = Math.max(most, this.#endSentence(length - from, sum - behind));
    for (let step = 0; step < UNKNOWNS.length && unknown >= (UNKNOWNS[step] ?? 0); step++) {
      sum += found.add(weights.unknowns(step));
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
  #weighNear(id: number, at: number, nears: number): number {
    const weights = this.#weights;
    const classes = this.#features.classesOf(id);
    let sum = 0;
    for (let back = nears - 1; back >= 0 && at - (NEAR_PLACES[back] ?? 0) <= NEAR; back--) {
      const others = this.#features.classesOf(NEAR_IDS[back] ?? 0);
      for (let first = 0; first < others.length; first++) {
        for (let second = 0; second < classes.length; second++) {
          sum += this.#found.add(weights.classPair(others[first] ?? 0, classes[second] ?? 0));
        }
      }
    }
    return sum;
  }

  /** @param words how many it has, those included that weigh nothing */
  #endSentence(words: number, sum: number): number {
    if (words < SENTENCE_MIN) return Number.NEGATIVE_INFINITY;
    this.#found.endSentence(words);
    return likeness(sum, words);
  }
}

/** Written over by each text. */
const NEAR_IDS: number[] = [];
const NEAR_PLACES: number[] = [];
const KEYS: number[] = [];

const likeness = (sum: number, words: number): number => sum / (10 * rootOf(words));
