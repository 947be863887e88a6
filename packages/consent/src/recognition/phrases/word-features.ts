import { LearnedWords } from './learned-words.ts';
import { NONE, NumberMap } from './number-map.ts';
import { vocabularyOfTables } from './read-phrases.ts';
import type { Tokens } from './tokenize.ts';
import { CLASSES, CLASSES_OF } from './word-classes.ts';
import { gramKey, gramName, gramsOf, NO_STEM, STEM, stemKey, THREES } from './word-grams.ts';

/**
 * The features that a text can have, by name and by number: a word, the beginning of a long word, a run of its letters, a class
 * of words, two words beside each other or with one between, two classes near each other, or that the text has many words that
 * are seldom in such texts.
 */
export class WordFeatures {
  readonly vocabulary = vocabularyOfTables();
  /** By number. */
  readonly names: string[] = [];
  readonly #features = new Map<string, number>();
  readonly #learns: boolean;
  #whenSeen: WhenSeen = () => undefined;
  /**
   * How a word is known, by its number in the vocabulary, as bits. Numbers beyond are of words that only who learns the features
   * knows.
   */
  readonly #known = new Uint8Array(WORDS_MAX);
  readonly #featuresOf: (readonly number[] | undefined)[] = [];
  readonly #wordAlone: (number | undefined)[] = [];
  readonly #classesOf: (readonly number[] | undefined)[] = [];
  readonly #learned = new LearnedWords();
  /** The features of pairs, by `pairKey` of both words. */
  readonly pairs = new NumberMap();
  readonly pairsApart = new NumberMap();
  /** Of a class near another: the first by rows, the second by columns. */
  readonly classPairs: number[] = [];
  readonly stems = new NumberMap();
  /** Of runs of three letters, which are so few that each has its place, and of four. */
  readonly threes = new Int32Array(THREES).fill(NONE);
  readonly fours = new NumberMap();
  /** The words that any pair has. */
  readonly #paired = new Set<number>();
  /** That there are so many words that no feature knows, `UNKNOWNS` in number. */
  readonly unknowns: readonly number[];

  /** @param names of the features; null to learn from texts which there are */
  constructor(names: readonly string[] | null) {
    this.#learns = names === null;
    for (const name of names ?? []) this.#add(name);
    for (const first of CLASSES) {
      for (const second of CLASSES) this.classPairs.push(this.#numberOf(`${first}>${second}`));
    }
    this.unknowns = UNKNOWNS.map((most) => this.#numberOf(`(unknown ${most})`));
    if (!this.#learns) this.#know(this.names);
  }

  /** @param tell is told of each word that was seen, and of each that will be, before a text with it is read */
  whenSeen(tell: WhenSeen): void {
    this.#whenSeen = tell;
    for (const [id, features] of this.#featuresOf.entries())
      if (features) tell(id, this.#known[id] ?? 0, features);
  }

  featuresOf(id: number): readonly number[] {
    return this.#featuresOf[id] ?? NO_NUMBERS;
  }

  /** Of a word by itself, `NONE` where that is no feature. */
  wordAlone(id: number): number {
    return this.#wordAlone[id] ?? NONE;
  }

  /** Whether any pair has the word. */
  isPaired(id: number): boolean {
    return ((this.#known[id] ?? 0) & PAIRED) !== 0;
  }

  classesOf(id: number): readonly number[] {
    return this.#classesOf[id] ?? NO_NUMBERS;
  }

  /** Of a class near another, `NONE` where that is no feature. */
  classPair(first: number, second: number): number {
    return this.classPairs[first * CLASSES.length + second] ?? NONE;
  }

  /** Of two words beside each other, by their ids. */
  pair(first: number, second: number): number {
    const known = this.pairs.get(pairKey(first, second));
    return known === NONE && this.#learns ? this.#learnPair(this.pairs, first, ' ', second) : known;
  }

  /** Of two words with one between. */
  pairApart(first: number, second: number): number {
    const known = this.pairsApart.get(pairKey(first, second));
    return known === NONE && this.#learns ? this.#learnPair(this.pairsApart, first, ' … ', second) : known;
  }

  #learnPair(pairs: NumberMap, first: number, between: string, second: number): number {
    const feature = this.#numberOf(`${this.#writtenAs(first)}${between}${this.#writtenAs(second)}`);
    pairs.set(pairKey(first, second), feature);
    return feature;
  }

  #writtenAs(id: number): string {
    if (id === EDGE) return EDGE_NAME;
    return this.#learned.wordOf(id) ?? this.vocabulary.wordOf(id);
  }

  /** Nothing is kept of what people write, so that memory does not grow with it; but of the corpus all is. */
  idOf(number: number, tokens: Tokens, at: number): number {
    return number === 0 && this.#learns ? this.#learned.numberOf(tokens.wordAt(at)) : number;
  }

  /** How a word is known, as bits; 0 where it is not. */
  knownAs(id: number): number {
    const known = id === 0 ? 0 : (this.#known[id] ?? 0);
    if (known !== 0 || id === 0) return known;
    // Another model may have words of its own.
    if (this.vocabulary.isOther(id) && !this.#learns) return 0;
    return this.#see(id);
  }

  /** Of a word that is no feature itself: of its beginning and its letters, `NONE` where one is none either. */
  ofUnknown(tokens: Tokens, at: number): number[] {
    const count = tokens.gramsAt(at, KEYS);
    const [stem = NO_STEM, ...grams] = KEYS.slice(0, count);
    return [stem === NO_STEM ? NONE : this.stems.get(stem), ...grams.map((gram) => this.#gramOf(gram))];
  }

  #gramOf(key: number): number {
    return key < THREES ? (this.threes[key] ?? NONE) : this.fours.get(key);
  }

  /** Looks at a word for the first time, and says how it is known from now on. */
  #see(id: number): number {
    const word = this.#writtenAs(id);
    const classes = CLASSES_OF.get(word) ?? NO_NUMBERS;
    const names = [word, ...classes.map((each) => `(${CLASSES[each]})`)];
    if (word.length > STEM) names.push(`${word.slice(0, STEM)}-`);
    // The vocabulary writes kinds of words in capitals: they have no letters.
    if (word === word.toLowerCase()) {
      const count = gramsOf(word, 0, word.length, KEYS);
      for (const key of KEYS.slice(1, count)) names.push(`~${gramName(key)}`);
    }
    const features = names.map((name) => this.#numberOf(name)).filter((number) => number !== NONE);
    this.#featuresOf[id] = features;
    this.#wordAlone[id] = this.#numberOf(word);
    this.#classesOf[id] = classes;
    const isPaired = this.#learns || this.#paired.has(id);
    const known = SEEN | (isPaired ? PAIRED : 0) | (classes.length > 0 ? CLASSED : 0);
    this.#known[id] = known;
    this.#whenSeen(id, known, features);
    return known;
  }

  /** Gives the words of all features their numbers, and the features of pairs and of runs of letters theirs. */
  #know(names: readonly string[]): void {
    const words = new Set<number>();
    const idOf = (word = '') => (word === EDGE_NAME ? EDGE : this.vocabulary.addOther(word));
    for (const [feature, name] of names.entries()) {
      if (name.startsWith('(') || name.includes('>')) continue;
      if (name.startsWith('~')) this.#knowGram(gramKey(name.slice(1)), feature);
      else if (name.endsWith('-')) this.#knowStem(name.slice(0, -1), feature);
      else if (!name.includes(' ')) words.add(idOf(name));
      else {
        const parts = name.split(' ');
        const [first, second] = [idOf(parts[0]), idOf(parts.at(-1))];
        (parts.length === 2 ? this.pairs : this.pairsApart).set(pairKey(first, second), feature);
        this.#paired.add(first).add(second);
      }
    }
    for (const word of CLASSES_OF.keys()) words.add(idOf(word));
    // What a phrase has is seen when a text first has it, by the word that it stands for.
    for (const id of [...words, ...this.#paired])
      if (id !== EDGE && this.vocabulary.isOther(id)) this.#see(id);
  }

  /** The vocabulary writes kinds of words in capitals: no text has them. */
  #knowStem(stem: string, feature: number): void {
    const key = stem === stem.toLowerCase() ? stemKey(stem) : NO_STEM;
    if (key !== NO_STEM) this.stems.set(key, feature);
  }

  #knowGram(key: number, feature: number): void {
    if (key < THREES) this.threes[key] = feature;
    else this.fours.set(key, feature);
  }

  #numberOf(feature: string): number {
    return this.#features.get(feature) ?? (this.#learns ? this.#add(feature) : NONE);
  }

  #add(feature: string): number {
    const number = this.names.push(feature) - 1;
    this.#features.set(feature, number);
    return number;
  }
}

export const pairKey = (first: number, second: number) => (first << 16) | second;

type WhenSeen = (id: number, known: number, features: readonly number[]) => void;

/** How a word is known: it was looked at, pairs have it, it is of some class. */
const SEEN = 1;
export const PAIRED = 2;
export const CLASSED = 4;

/** The vocabulary has some ten thousand words. */
export const WORDS_MAX = 2 ** 16;
/** Before the first word and behind the last. */
export const EDGE = 2 ** 16 - 1;
const EDGE_NAME = '|';
export const UNKNOWNS = [1, 2, 3, 5, 8];

/** Written over by each word. */
const KEYS: number[] = [];
const NO_NUMBERS: readonly number[] = [];
