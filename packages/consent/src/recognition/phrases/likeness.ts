import { LearnedWords } from './learned-words.ts';
import { NONE, NumberMap } from './number-map.ts';
import { vocabularyOfTables } from './read-phrases.ts';
import type { Tokens } from './tokenize.ts';
import { CLASSES, CLASSES_OF } from './word-classes.ts';
import { gramKey, gramName, gramsOf, THREES } from './word-grams.ts';

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
 *
 * A feature is a word, the beginning of a long word, a run of its letters, a class of words, two words beside each other
 * or with one between, two classes near each other, or that the text has many words that are seldom in such texts.
 */
export class LikenessModel {
  readonly #vocabulary = vocabularyOfTables();
  readonly #features = new Map<string, number>();
  readonly #names: string[] = [];
  /** For each question: what a feature weighs, and what all features of a word weigh together, in tenths. */
  readonly #questions: readonly { readonly weights: Int16Array; words: Int16Array }[];
  readonly #learns: boolean;
  /**
   * How a word is known, by its number in the vocabulary, as bits. Numbers beyond are of words that only a model that learns
   * knows.
   */
  #known = new Uint8Array(WORDS_MAX);
  readonly #featuresOf: (readonly number[] | undefined)[] = [];
  readonly #classesOf: (readonly number[] | undefined)[] = [];
  readonly #learned = new LearnedWords();
  readonly #stems = new Map<string, number>();
  /** Of runs of three letters, which are so few that each has its place, and of four. */
  readonly #threes = new Int32Array(THREES).fill(NONE);
  readonly #fours = new NumberMap();
  /** The features of pairs, by the numbers of both words. */
  readonly #pairs = new NumberMap();
  readonly #pairsApart = new NumberMap();
  /** The words that any pair has. */
  readonly #paired = new Set<number>();
  readonly #classPairs: number[] = [];
  readonly #unknowns: readonly number[];
  /** Of the text that was read last: what the likest of its sentences weighs. */
  #mostOfSentence = Number.NEGATIVE_INFINITY;

  /** @param weights by feature, one for each question; a model without weights learns which features there are */
  constructor(weights: ReadonlyMap<string, readonly number[]> | null) {
    this.#learns = weights === null;
    const rows = [...(weights ?? [])];
    for (const [feature] of rows) this.#add(feature);
    this.#questions = (rows[0]?.[1] ?? [0]).map((_, question) => ({
      weights: Int16Array.from(rows, ([, row]) => Math.round(10 * (row[question] ?? 0))),
      words: new Int16Array(WORDS_MAX),
    }));
    for (const first of CLASSES) {
      for (const second of CLASSES) this.#classPairs.push(this.#numberOf(`${first}>${second}`));
    }
    this.#unknowns = UNKNOWNS.map((most) => this.#numberOf(`(unknown ${most})`));
    if (!this.#learns) this.#know(this.#names);
  }

  /**
   * Of the text, or of that sentence of it which is the most like: a wish may stand within a text on something else. The sum of
   * the weights over the root of the number of words, so that much to read is no advantage.
   *
   * @param question by its place among the weights
   */
  of(tokens: Tokens, question: number): number {
    const whole = this.#read(tokens, question, null);
    return Math.max(whole, this.#mostOfSentence);
  }

  /** Of the whole text alone. */
  ofWhole(tokens: Tokens, question: number): number {
    return this.#read(tokens, question, null);
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
    return this.#names;
  }

  nameOf(feature: number): string {
    return this.#names[feature] ?? '';
  }

  /**
   * Weighs the text, and each sentence of it for `#mostOfSentence`.
   *
   * @param all gets the features, where anybody asks for them
   */
  #read(tokens: Tokens, question: number, all: Features | null): number {
    const { weights, words } = this.#questions[question] ?? NO_QUESTION;
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
      const several = number < 0 ? this.#vocabulary.wordsOf(number) : null;
      const parts = several === null ? 1 : several.length;
      for (let part = 0; part < parts; part++) {
        const id = several === null ? this.#idOf(number, tokens, at) : (several[part] ?? 0);
        const known = this.#knownAs(id);
        if (known === 0) {
          unknown++;
          sum += this.#weighUnknown(tokens.wordAt(at), weights, seen);
          before = last;
          last = 0;
          continue;
        }
        const isPaired = (known & PAIRED) !== 0;
        // Said over and over, a word says no more.
        if (isPaired && (id === last || id === before)) continue;
        sum += words[id] ?? 0;
        if (seen !== null) seen.push(...(this.#featuresOf[id] ?? NO_NUMBERS));
        if (isPaired) {
          if (last !== 0) sum += weigh(this.#pair(last, id), weights, seen);
          if (before !== 0) sum += weigh(this.#pairApart(before, id), weights, seen);
        }
        before = last;
        last = isPaired ? id : 0;
        if ((known & CLASSED) === 0) continue;
        sum += this.#weighNear(id, at, nears, weights, seen);
        NEAR_IDS[nears] = id;
        NEAR_PLACES[nears++] = at;
      }
    }
    if (last !== 0) sum += weigh(this.#pair(last, EDGE), weights, seen);
    if (from > 0) most = Math.max(most, weighSentence(length - from, sum - behind, first, all));
    for (let step = 0; step < UNKNOWNS.length && unknown >= (UNKNOWNS[step] ?? 0); step++) {
      sum += weigh(this.#unknowns[step] ?? NONE, weights, seen);
    }
    this.#mostOfSentence = most;
    return sum / (10 * rootOf(length));
  }

  /** A word of some class beside those before it in its sentence. */
  #weighNear(id: number, at: number, nears: number, weights: Int16Array, seen: number[] | null): number {
    const classes = this.#classesOf[id] ?? NO_NUMBERS;
    let sum = 0;
    for (let back = nears - 1; back >= 0 && at - (NEAR_PLACES[back] ?? 0) <= NEAR; back--) {
      const others = this.#classesOf[NEAR_IDS[back] ?? 0] ?? NO_NUMBERS;
      for (let first = 0; first < others.length; first++) {
        const row = (others[first] ?? 0) * CLASSES.length;
        for (let second = 0; second < classes.length; second++) {
          sum += weigh(this.#classPairs[row + (classes[second] ?? 0)] ?? NONE, weights, seen);
        }
      }
    }
    return sum;
  }

  #pair(first: number, second: number): number {
    const known = this.#pairs.get(pairKey(first, second));
    return known === NONE && this.#learns ? this.#learnPair(this.#pairs, first, ' ', second) : known;
  }

  #pairApart(first: number, second: number): number {
    const known = this.#pairsApart.get(pairKey(first, second));
    return known === NONE && this.#learns ? this.#learnPair(this.#pairsApart, first, ' … ', second) : known;
  }

  #learnPair(pairs: NumberMap, first: number, between: string, second: number): number {
    const feature = this.#numberOf(`${this.#writtenAs(first)}${between}${this.#writtenAs(second)}`);
    pairs.set(pairKey(first, second), feature);
    return feature;
  }

  #writtenAs(id: number): string {
    if (id === EDGE) return EDGE_NAME;
    return this.#learned.wordOf(id) ?? this.#vocabulary.wordOf(id);
  }

  /** Nothing is kept of what people write, so that memory does not grow with it; but of the corpus all is. */
  #idOf(number: number, tokens: Tokens, at: number): number {
    return number === 0 && this.#learns ? this.#learned.numberOf(tokens.wordAt(at)) : number;
  }

  /** How a word is known; 0 where it is not. */
  #knownAs(id: number): number {
    const known = id === 0 ? 0 : (this.#known[id] ?? 0);
    if (known !== 0 || id === 0) return known;
    // Another model may have words of its own.
    if (this.#vocabulary.isOther(id) && !this.#learns) return 0;
    return this.#see(id);
  }

  /** A word that was not in the corpus, by its beginning and its letters. */
  #weighUnknown(word: string, weights: Int16Array, seen: number[] | null): number {
    const stem = word.length > STEM ? this.#stems.get(word.slice(0, STEM)) : undefined;
    let sum = weigh(stem ?? NONE, weights, seen);
    const grams = gramsOf(word, KEYS);
    for (let at = 0; at < grams; at++) sum += weigh(this.#gramOf(KEYS[at] ?? 0), weights, seen);
    return sum;
  }

  #gramOf(key: number): number {
    return key < THREES ? (this.#threes[key] ?? NONE) : this.#fours.get(key);
  }

  /** Looks at a word for the first time, and says how it is known from now on. */
  #see(id: number): number {
    const word = this.#writtenAs(id);
    const classes = CLASSES_OF.get(word) ?? NO_NUMBERS;
    const names = [word, ...classes.map((each) => `(${CLASSES[each]})`)];
    if (word.length > STEM) names.push(`${word.slice(0, STEM)}-`);
    // The vocabulary writes kinds of words in capitals: they have no letters.
    if (word === word.toLowerCase()) {
      const count = gramsOf(word, KEYS);
      for (const key of KEYS.slice(0, count)) names.push(`~${gramName(key)}`);
    }
    const features = names.map((name) => this.#numberOf(name)).filter((number) => number !== NONE);
    this.#featuresOf[id] = features;
    this.#classesOf[id] = classes;
    for (const { weights, words } of this.#questions)
      words[id] = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
    const isPaired = this.#learns || this.#paired.has(id);
    const known = SEEN | (isPaired ? PAIRED : 0) | (classes.length > 0 ? CLASSED : 0);
    this.#known[id] = known;
    return known;
  }

  /** Gives the words of all features their numbers, and the features of pairs and of runs of letters theirs. */
  #know(names: readonly string[]): void {
    const words = new Set<number>();
    const idOf = (word = '') => (word === EDGE_NAME ? EDGE : this.#vocabulary.addOther(word));
    for (const [feature, name] of names.entries()) {
      const parts = name.split(' ');
      if (name.startsWith('(') || name.includes('>')) continue;
      if (name.startsWith('~')) this.#knowGram(gramKey(name.slice(1)), feature);
      else if (name.endsWith('-')) this.#stems.set(name.slice(0, -1), feature);
      else if (parts.length === 1) words.add(idOf(name));
      else {
        const [first, second] = [idOf(parts[0]), idOf(parts.at(-1))];
        (parts.length === 2 ? this.#pairs : this.#pairsApart).set(pairKey(first, second), feature);
        this.#paired.add(first).add(second);
      }
    }
    for (const word of CLASSES_OF.keys()) words.add(idOf(word));
    // What a phrase has is seen when a text first has it, by the word that it stands for.
    for (const id of [...words, ...this.#paired])
      if (id !== EDGE && this.#vocabulary.isOther(id)) this.#see(id);
  }

  #knowGram(key: number, feature: number): void {
    if (key < THREES) this.#threes[key] = feature;
    else this.#fours.set(key, feature);
  }

  #numberOf(feature: string): number {
    return this.#features.get(feature) ?? (this.#learns ? this.#add(feature) : NONE);
  }

  #add(feature: string): number {
    const number = this.#names.push(feature) - 1;
    this.#features.set(feature, number);
    return number;
  }
}

function weigh(feature: number, weights: Int16Array, seen: number[] | null): number {
  if (feature === NONE) return 0;
  if (seen !== null) seen.push(feature);
  return weights[feature] ?? 0;
}

function weighSentence(words: number, sum: number, first: number, all: Features | null): number {
  if (words < SENTENCE) return Number.NEGATIVE_INFINITY;
  const root = rootOf(words);
  all?.parts.push({ from: first, to: all.list.length, root });
  return sum / (10 * root);
}

const pairKey = (first: number, second: number) => (first << 16) | second;

/** How a word is known: it was looked at, pairs have it, it is of some class. */
const SEEN = 1;
const PAIRED = 2;
const CLASSED = 4;

/** The vocabulary has some ten thousand words. */
const WORDS_MAX = 2 ** 16;
/** Before the first word and behind the last. */
const EDGE = 2 ** 16 - 1;
const EDGE_NAME = '|';

/** Written over by each text, since every text is read. */
const NEAR_IDS: number[] = [];
const NEAR_PLACES: number[] = [];
const KEYS: number[] = [];
const NO_NUMBERS: readonly number[] = [];
const NO_QUESTION = { weights: new Int16Array(), words: new Int16Array() };
/** A word is seen with those this far before it. */
const NEAR = 5;
/** Letters by which words of one stem are known. */
const STEM = 5;
const UNKNOWNS = [1, 2, 3, 5, 8];
/** What has fewer words is no sentence that is weighed by itself. */
const SENTENCE = 3;

/** A word has some six features, and fewer words than two weigh as two. */
export const rootOf = (words: number): number => Math.sqrt(6 * Math.max(2, words));
