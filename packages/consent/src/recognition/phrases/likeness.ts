import { WEIGHTS } from './likeness-weights.ts';
import { type Found, lookUpAll, vocabulary } from './read-phrases.ts';
import { isEnd, type Tokens } from './tokenize.ts';
import { WORD_CLASSES } from './word-classes.ts';

/** What is seen of a word: the numbers of its features, what they weigh together, and the classes that it is of. */
interface Sight {
  readonly features: readonly number[];
  readonly weight: number;
  readonly classes: readonly number[];
}

/**
 * How like a text is to those of people who want no more texts, by its words alone, in whatever order: the net under
 * the phrases, for what nobody thought of. What it weighs was learned from the corpus
 * (`packages/consent/corpus/learn-likeness.ts`), so it is never sure: it holds, and people decide (C18).
 *
 * A feature is a word, the beginning of a long word, a class of words, two classes near each other, or that the text
 * has many words that are seldom in such texts.
 */
export class LikenessModel {
  readonly #features = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #learns: boolean;
  /** By number of the vocabulary. */
  readonly #numbered: (Sight | undefined)[] = [];
  /** Of words that no phrase has. */
  readonly #words = new Map<string, Sight>();
  readonly #stems = new Map<string, Sight>();
  readonly #pairs: number[] = [];
  readonly #unknowns: readonly number[];
  readonly #bias: number;

  /** @param weights by feature; a model without weights learns which features there are */
  constructor(weights: Iterable<readonly [string, number]> | null) {
    this.#learns = weights === null;
    let bias = 0;
    for (const [feature, weight] of weights ?? []) {
      if (feature === BIAS) bias = weight;
      else this.#weights[this.#add(feature)] = weight;
    }
    this.#bias = bias;
    for (const first of CLASSES) {
      for (const second of CLASSES) this.#pairs.push(this.#numberOf(`${first}>${second}`));
    }
    this.#unknowns = UNKNOWNS.map((most) => this.#numberOf(`unknown ${most}`));
    for (const name of [...this.#features.keys(), ...CLASSES_OF.keys()]) {
      if (name.endsWith('-')) this.#stems.set(name.slice(0, -1), this.#sightOf([name], []));
      else this.#words.set(name, this.#see(name));
    }
  }

  /** The sum of the weights, over the root of their number, so that long texts have no advantage. */
  of(tokens: Tokens, all: Found = lookUpAll(tokens)): number {
    return this.#read(tokens, all, null);
  }

  featuresOf(tokens: Tokens): readonly number[] {
    const found: number[] = [];
    this.#read(tokens, lookUpAll(tokens), found);
    return found;
  }

  /** The features by name, in the order of their numbers. */
  get names(): readonly string[] {
    return [...this.#features.keys()];
  }

  #read({ words, breaks }: Tokens, all: Found, found: number[] | null): number {
    const [pairs, weights] = [this.#pairs, this.#weights];
    let [sum, count, unknown] = [0, 0, 0];
    // Words of some class so far in the sentence, and where they stand.
    const [near, places] = [NEAR_SIGHTS, NEAR_PLACES];
    let nears = 0;
    for (let at = 0; at < words.length; at++) {
      if (isEnd(breaks[at])) nears = 0;
      const word = words[at] ?? '';
      const number = all[at] ?? 0;
      const several = typeof number !== 'number';
      for (let part = 0; part < (several ? number.length : 1); part++) {
        const one = several ? (number[part] ?? 0) : number;
        const sight = one === 0 ? this.#sightOfWord(word) : this.#sightOfNumber(one);
        if (one === 0 && sight === NOTHING) unknown++;
        if (sight === NOTHING) continue;
        sum += sight.weight;
        count += sight.features.length;
        found?.push(...sight.features);
        if (sight.classes.length === 0) continue;
        for (let back = nears - 1; back >= 0 && at - (places[back] ?? 0) <= NEAR; back--) {
          const before = near[back]?.classes ?? NO_CLASSES;
          for (let first = 0; first < before.length; first++) {
            const row = (before[first] ?? 0) * CLASSES.length;
            for (let second = 0; second < sight.classes.length; second++) {
              const pair = pairs[row + (sight.classes[second] ?? 0)] ?? NONE;
              if (pair === NONE) continue;
              sum += weights[pair] ?? 0;
              count++;
              found?.push(pair);
            }
          }
        }
        near[nears] = sight;
        places[nears++] = at;
      }
    }
    for (let most = 0; most < UNKNOWNS.length && unknown >= (UNKNOWNS[most] ?? 0); most++) {
      const feature = this.#unknowns[most] ?? NONE;
      if (feature === NONE) continue;
      sum += weights[feature] ?? 0;
      count++;
      found?.push(feature);
    }
    return sum / Math.sqrt(Math.max(FEW, count)) + this.#bias;
  }

  #sightOfNumber(number: number): Sight {
    const known = this.#numbered[number];
    if (known !== undefined) return known;
    const sight = this.#see(vocabulary.wordOf(number));
    this.#numbered[number] = sight;
    return sight;
  }

  /** Nothing is kept of what people write, so that memory does not grow with it; but of the corpus all is. */
  #sightOfWord(word: string): Sight {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    if (!this.#learns) return (word.length > STEM && this.#stems.get(word.slice(0, STEM))) || NOTHING;
    const sight = this.#see(word);
    this.#words.set(word, sight);
    return sight;
  }

  #see(word: string): Sight {
    const classes = CLASSES_OF.get(word) ?? [];
    const names = [word, ...classes.map((each) => `(${CLASSES[each]})`)];
    if (word.length > STEM) names.push(`${word.slice(0, STEM)}-`);
    return this.#sightOf(names, classes);
  }

  #sightOf(names: readonly string[], classes: readonly number[]): Sight {
    const features = names.map((name) => this.#numberOf(name)).filter((number) => number !== NONE);
    if (features.length === 0 && classes.length === 0) return NOTHING;
    const weight = features.reduce((sum, feature) => sum + (this.#weights[feature] ?? 0), 0);
    return { features, weight, classes };
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

/** Written over by each text, since every text is read. */
const NEAR_SIGHTS: Sight[] = [];
const NEAR_PLACES: number[] = [];
const NONE = -1;
const NO_CLASSES: readonly number[] = [];
const NOTHING: Sight = { features: [], weight: 0, classes: [] };
export const BIAS = '(bias)';
/** A word is seen with those this far before it. */
const NEAR = 5;
/** Letters by which words of one stem are known. */
const STEM = 5;
/** Fewer features than this weigh as so many. */
export const FEW = 4;
const UNKNOWNS = [1, 2, 3, 5, 8];

const CLASSES = Object.keys(WORD_CLASSES);
const CLASSES_OF = new Map<string, number[]>();
for (const [at, name] of CLASSES.entries()) {
  for (const word of (WORD_CLASSES[name] ?? '').trim().split(/\s+/u)) {
    CLASSES_OF.set(word, [...(CLASSES_OF.get(word) ?? []), at]);
  }
}

const model = new LikenessModel(readWeights());

/** Above 0 where the text is more like those than like any other. */
export const likenessOf = (tokens: Tokens, all: Found): number => (tokens.cut ? -1 : model.of(tokens, all));

/** `weight: feature, feature` in each line. */
function readWeights(): [string, number][] {
  return WEIGHTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [weight = '', features = ''] = line.trim().split(': ');
      return features.split(', ').map((feature): [string, number] => [feature, Number(weight)]);
    });
}
