import { NONE, NumberMap } from './number-map.ts';
import { vocabularyOfTables } from './read-phrases.ts';
import { isEnd, type Token, type Tokens } from './tokenize.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { gramKey, gramName, gramsOf } from './word-grams.ts';

/** What is seen of a word: the numbers of its features, what they weigh together, its own number, and its classes. */
interface Sight {
  readonly features: readonly number[];
  readonly weight: number;
  /** 0 where no pair has the word. */
  readonly id: number;
  readonly classes: readonly number[];
}

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
  readonly #weights: number[] = [];
  readonly #learns: boolean;
  /** By number of the this.#vocabulary. */
  readonly #sights: (Sight | undefined)[] = [];
  /** Of words that have no number, of which only a model that learns knows anything. */
  readonly #learned = new Map<string, Sight>();
  readonly #stems = new Map<string, number>();
  readonly #grams = new NumberMap();
  readonly #ids = new Map<string, number>([[EDGE, EDGE_ID]]);
  /** By their numbers, from 1. */
  readonly #written: string[] = ['', EDGE];
  /** The features of pairs, by the numbers of both words. */
  readonly #pairs = new NumberMap();
  readonly #pairsApart = new NumberMap();
  readonly #classPairs: number[] = [];
  readonly #unknowns: readonly number[];

  /** @param weights by feature; a model without weights learns which features there are */
  constructor(weights: Iterable<readonly [string, number]> | null) {
    this.#learns = weights === null;
    for (const [feature, weight] of weights ?? []) this.#weights[this.#add(feature)] = weight;
    for (const first of CLASSES) {
      for (const second of CLASSES) this.#classPairs.push(this.#numberOf(`${first}>${second}`));
    }
    this.#unknowns = UNKNOWNS.map((most) => this.#numberOf(`(unknown ${most})`));
    // What pairs and runs are made of comes before the words, which have some of them.
    for (const [name, number] of this.#features) {
      const words = name.split(' ');
      if (name.startsWith('(')) continue;
      if (name.startsWith('~')) this.#grams.set(gramKey(name.slice(1)), number);
      else if (words.length === 2) this.#pairs.set(this.#pairOf(words[0], words[1]), number);
      else if (words.length === 3) this.#pairsApart.set(this.#pairOf(words[0], words[2]), number);
      else if (name.endsWith('-')) this.#stems.set(name.slice(0, -1), number);
    }
    if (this.#learns) return;
    for (const name of [...this.#features.keys(), ...CLASSES_OF.keys(), ...this.#ids.keys()]) {
      if (/[ (~>|-]/.test(name)) continue;
      const number = this.#vocabulary.addOther(name);
      // What a phrase has is seen when a text first has it, by the word that it stands for.
      if (this.#vocabulary.isOther(number)) this.#sights[number] = this.#see(name);
    }
  }

  /**
   * Of the text, or of that sentence of it which is the most like: a wish may stand within a text on something else. The sum of
   * the weights over the root of the number of words, so that much to read is no advantage.
   */
  of(tokens: Tokens): number {
    return this.#read(tokens, null);
  }

  /** The features of a text one by one, and which of them are whose sentence's. */
  featuresOf(tokens: Tokens): Features {
    const seen: Features = { list: [], parts: [] };
    this.#read(tokens, seen);
    seen.parts.push({ from: 0, to: seen.list.length, root: rootOf(tokens.list.length) });
    return seen;
  }

  /** The features by name, in the order of their numbers. */
  get names(): readonly string[] {
    return [...this.#features.keys()];
  }

  /** @param all gets the features, where anybody asks for them */
  #read({ list }: Tokens, all: Features | null): number {
    const seen = all?.list ?? null;
    let [sum, unknown] = [0, 0];
    let most = Number.NEGATIVE_INFINITY;
    // Where this sentence begins: its first word, its first feature, and what came before it weighs.
    let [from, first, behind] = [0, 0, 0];
    // Words of some class so far in the sentence, and where they stand.
    const [near, places] = [NEAR_SIGHTS, NEAR_PLACES];
    let nears = 0;
    let [before, last] = [0, EDGE_ID];
    for (let at = 0; at < list.length; at++) {
      const { word, number, break: between } = list[at] ?? NO_TOKEN;
      if (isEnd(between)) {
        nears = 0;
        most = Math.max(most, weighSentence(at - from, sum - behind, first, all));
        [from, first, behind] = [at, seen?.length ?? 0, sum];
      }
      const several = number < 0 ? this.#vocabulary.wordsOf(number) : NO_NUMBERS;
      for (let part = 0; part === 0 || part < several.length; part++) {
        const sight = this.#sightOf(number < 0 ? (several[part] ?? 0) : number, word);
        // Said over and over, a word says no more.
        if (sight.id !== 0 && (sight.id === last || sight.id === before)) continue;
        if (sight === NOTHING) {
          unknown++;
          sum += this.#weighUnknown(word, seen);
          [before, last] = [last, 0];
          continue;
        }
        sum += sight.weight;
        if (seen !== null) for (const feature of sight.features) seen.push(feature);
        if (sight.id !== 0) {
          if (last !== 0) sum += this.#weigh(this.#pair(last, sight.id), seen);
          if (before !== 0) sum += this.#weigh(this.#pairApart(before, sight.id), seen);
        }
        [before, last] = [last, sight.id];
        if (sight.classes.length === 0) continue;
        for (let back = nears - 1; back >= 0 && at - (places[back] ?? 0) <= NEAR; back--) {
          const others = near[back]?.classes ?? NO_NUMBERS;
          for (let first = 0; first < others.length; first++) {
            const row = (others[first] ?? 0) * CLASSES.length;
            for (let second = 0; second < sight.classes.length; second++) {
              sum += this.#weigh(this.#classPairs[row + (sight.classes[second] ?? 0)] ?? NONE, seen);
            }
          }
        }
        near[nears] = sight;
        places[nears++] = at;
      }
    }
    if (last !== 0) sum += this.#weigh(this.#pair(last, EDGE_ID), seen);
    if (from > 0) most = Math.max(most, weighSentence(list.length - from, sum - behind, first, all));
    for (let step = 0; step < UNKNOWNS.length && unknown >= (UNKNOWNS[step] ?? 0); step++) {
      sum += this.#weigh(this.#unknowns[step] ?? NONE, seen);
    }
    return Math.max(most, sum / rootOf(list.length));
  }

  #weigh(feature: number, seen: number[] | null): number {
    if (feature === NONE) return 0;
    seen?.push(feature);
    return this.#weights[feature] ?? 0;
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
    const feature = this.#numberOf(`${this.#written[first]}${between}${this.#written[second]}`);
    pairs.set(pairKey(first, second), feature);
    return feature;
  }

  #pairOf(first = '', second = ''): number {
    return pairKey(this.#idOf(first), this.#idOf(second));
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#written.push(word) - 1;
    this.#ids.set(word, id);
    return id;
  }

  /** Nothing is kept of what people write, so that memory does not grow with it; but of the corpus all is. */
  #sightOf(number: number, word: string): Sight {
    if (number === 0) return this.#learns ? this.#learn(word) : NOTHING;
    const known = this.#sights[number];
    if (known !== undefined) return known;
    // Another model may have words of its own.
    if (this.#vocabulary.isOther(number) && !this.#learns) return NOTHING;
    const sight = this.#see(this.#vocabulary.wordOf(number));
    this.#sights[number] = sight;
    return sight;
  }

  #learn(word: string): Sight {
    const known = this.#learned.get(word);
    if (known !== undefined) return known;
    const sight = this.#see(word);
    this.#learned.set(word, sight);
    return sight;
  }

  /** A word that was not in the corpus, by its beginning and its letters. */
  #weighUnknown(word: string, seen: number[] | null): number {
    const stem = word.length > STEM ? this.#stems.get(word.slice(0, STEM)) : undefined;
    let sum = this.#weigh(stem ?? NONE, seen);
    const grams = gramsOf(word, KEYS);
    for (let at = 0; at < grams; at++) sum += this.#weigh(this.#grams.get(KEYS[at] ?? 0), seen);
    return sum;
  }

  #see(word: string): Sight {
    const classes = CLASSES_OF.get(word) ?? NO_NUMBERS;
    const names = [word, ...classes.map((each) => `(${CLASSES[each]})`)];
    if (word.length > STEM) names.push(`${word.slice(0, STEM)}-`);
    // The vocabulary writes kinds of words in capitals: they have no letters.
    if (word === word.toLowerCase()) {
      const count = gramsOf(word, KEYS);
      for (const key of KEYS.slice(0, count)) names.push(`~${gramName(key)}`);
    }
    const features = names.map((name) => this.#numberOf(name)).filter((number) => number !== NONE);
    const id = this.#learns ? this.#idOf(word) : (this.#ids.get(word) ?? 0);
    const weight = features.reduce((sum, feature) => sum + (this.#weights[feature] ?? 0), 0);
    return { features, weight, id, classes };
  }

  #numberOf(feature: string): number {
    return this.#features.get(feature) ?? (this.#learns ? this.#add(feature) : NONE);
  }

  #add(feature: string): number {
    const number = this.#features.size;
    this.#features.set(feature, number);
    return number;
  }
}

function weighSentence(words: number, sum: number, first: number, all: Features | null): number {
  if (words < SENTENCE) return Number.NEGATIVE_INFINITY;
  const root = rootOf(words);
  all?.parts.push({ from: first, to: all.list.length, root });
  return sum / root;
}

/** There are fewer words than 2^16. */
const pairKey = (first: number, second: number) => (first << 16) | second;

/** Written over by each text, since every text is read. */
const NEAR_SIGHTS: Sight[] = [];
const NEAR_PLACES: number[] = [];
const KEYS: number[] = [];
const NO_NUMBERS: readonly number[] = [];
const NO_TOKEN: Token = { word: '', number: 0, break: 'none', capital: false };
const NOTHING: Sight = { features: [], weight: 0, id: 0, classes: [] };
/** Before the first word and behind the last. */
const EDGE = '|';
const EDGE_ID = 1;
/** A word is seen with those this far before it. */
const NEAR = 5;
/** Letters by which words of one stem are known. */
const STEM = 5;
const UNKNOWNS = [1, 2, 3, 5, 8];
/** What has fewer words is no sentence that is weighed by itself. */
const SENTENCE = 3;

/** A word has some six features, and fewer words than two weigh as two. */
export const rootOf = (words: number): number => Math.sqrt(6 * Math.max(2, words));

const CLASSES = Object.keys(WORD_CLASSES);
const CLASSES_OF = new Map<string, number[]>();
for (const [at, name] of CLASSES.entries()) {
  for (const word of (WORD_CLASSES[name] ?? '').trim().split(/\s+/u)) {
    CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), at]);
  }
}
