import { type FoundWeights, SENTENCE } from './found-weights.ts';
import { NONE } from './number-map.ts';
import type { Tokens } from './tokenize.ts';
import { EDGE, UNKNOWNS, type WordFeatures } from './word-features.ts';

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

/** A word is seen with those this far before it. */
export const NEAR = 5;
/** What has fewer words is no sentence that is weighed by itself. */
export const SENTENCE_MIN = 3;
/** A word has some six features, and fewer words than two weigh as two. */
export const rootOf = (words: number): number => Math.sqrt(6 * Math.max(2, words));

/** What `likeness.ts` weighed of a text, feature by feature: to learn from. */
export function listFeatures(features: WordFeatures, found: FoundWeights, tokens: Tokens): Features {
  const parts: Part[] = [];
  const list: number[] = [];
  const add = (feature: number) => {
    if (feature !== NONE) list.push(feature);
  };
  let nears: { id: number; place: number }[] = [];
  let [unknown, from, first] = [0, 0, 0];
  const endSentence = (to: number) => {
    if (to - from >= SENTENCE_MIN) parts.push({ from: first, to: list.length, root: rootOf(to - from) });
  };
  for (const { id, place, before, apart } of pairedWords(features, found)) {
    if (id === SENTENCE) {
      endSentence(place);
      [from, first, nears] = [place, list.length, []];
    } else if (id === 0) {
      unknown++;
      for (const feature of features.ofUnknown(tokens, place)) add(feature);
    } else if (id === EDGE) {
      if (before !== 0) add(features.pair(before, EDGE));
    } else {
      for (const feature of features.featuresOf(id)) add(feature);
      if (before !== 0) add(features.pair(before, id));
      if (apart !== 0) add(features.pairApart(apart, id));
      const classes = features.classesOf(id);
      for (const near of nears.filter((other) => place - other.place <= NEAR).reverse()) {
        for (const one of features.classesOf(near.id)) {
          for (const other of classes) add(features.classPair(one, other));
        }
      }
      if (classes.length > 0) nears.push({ id, place });
    }
  }
  if (from > 0) endSentence(tokens.length);
  for (const [step, least] of UNKNOWNS.entries()) if (unknown >= least) add(features.unknowns[step] ?? NONE);
  parts.push({ from: 0, to: list.length, root: rootOf(tokens.length) });
  return { list, parts };
}

/** A word and the two before it, 0 where they make no pair with it. */
interface PairedWord {
  readonly id: number;
  readonly place: number;
  readonly before: number;
  readonly apart: number;
}

/** The words that were weighed, and behind them the end of the text. */
export function* pairedWords(features: WordFeatures, found: FoundWeights): Generator<PairedWord> {
  let apart = 0;
  let before = EDGE;
  for (let at = 0; at < found.length; at++) {
    const [id = 0, place = 0] = [found.ids[at], found.places[at]];
    const isPaired = id > 0 && features.isPaired(id);
    yield { id, place, before: isPaired ? before : 0, apart: isPaired ? apart : 0 };
    if (id === SENTENCE) continue;
    [apart, before] = [before, isPaired ? id : 0];
  }
  yield { id: EDGE, place: 0, before, apart: 0 };
}
