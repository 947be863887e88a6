import { type Features, LikenessModel, type Part } from './likeness.ts';
import type { Tokens } from './tokenize.ts';
import { DISPUTE } from './weights/dispute.ts';
import { HELD } from './weights/held.ts';
import { WISH } from './weights/wish.ts';
import { WRONG_NUMBER } from './weights/wrong-number.ts';

/** What the tables say of a text; `mention`: it speaks of texts and of an end to something. */
export const TABLES_SAY = ['none', 'mention', 'unclear', 'wrong_number', 'opt_out'] as const;
export type TablesSay = (typeof TABLES_SAY)[number];

/** What is learned beside the weights of the features. */
export const BIAS = '(bias)';
export const saidName = (says: TablesSay) => `(tables say ${says})`;

/** What was learned of one question, a weight for each feature. */
interface Learned {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
  readonly said: Readonly<Record<TablesSay, number>>;
}

const held = readLearned(HELD);
const closer = {
  wish: readLearned(WISH),
  wrongNumber: readLearned(WRONG_NUMBER),
  dispute: readLearned(DISPUTE),
};
type Closer = keyof typeof closer;
const CLOSER = Object.keys(closer) as Closer[];

// Every text is read by the first, which has no more to look up than it must.
const model = new LikenessModel(held.weights);
// All that the others weigh, so that one look at a text finds the features for all.
const features = new Set(Object.values(closer).flatMap(({ weights }) => [...weights.keys()]));
const closerModel = new LikenessModel([...features].map((name) => [name, 0]));
const names = closerModel.names;
const columns = Object.fromEntries(
  CLOSER.map((kind) => [kind, Float64Array.from(names, (name) => closer[kind].weights.get(name) ?? 0)]),
) as Record<Closer, Float64Array>;

/** How like a text is to any that is not ordinary, by its words alone; to be weighed with `weighed`. */
export const likenessOf = (tokens: Tokens): number =>
  tokens.cut ? Number.NEGATIVE_INFINITY : model.of(tokens) + held.bias;

/** The likeness of a text of which the tables say this: above 0 it is held. */
export const weighed = (likeness: number, says: TablesSay): number => likeness + held.said[says];

/** A closer look, each answer as the logarithm of its odds: 3 is twenty to one. */
export interface CloserLook {
  /** That the whole text is a wish for no more texts. */
  readonly wish: number;
  /** That the text, or a sentence of it, is. */
  readonly wishWithin: number;
  /** That it is written by somebody who does not know the shop. */
  readonly wrongNumber: number;
  /** That, if it is a wish, they say that they never agreed. */
  readonly dispute: number;
  /** The words that say most for a wish, at most three. */
  readonly telling: string;
}

/** For the few texts that may be one: it takes several times as long as `likenessOf`, so only what is asked for is weighed. */
export function lookCloser(tokens: Tokens, says: TablesSay): CloserLook {
  const seen = closerModel.featuresOf(tokens);
  return {
    get wish() {
      return weigh('wish', seen, says, true);
    },
    get wishWithin() {
      return weigh('wish', seen, says);
    },
    get wrongNumber() {
      return weigh('wrongNumber', seen, says, true);
    },
    get dispute() {
      return weigh('dispute', seen, says);
    },
    get telling() {
      return tellingOf(seen);
    },
  };
}

/** The most that a sentence or the whole text weighs. */
function weigh(kind: Closer, { list, parts }: Features, says: TablesSay, whole = false): number {
  const weights = columns[kind];
  let most = Number.NEGATIVE_INFINITY;
  for (let part = whole ? parts.length - 1 : 0; part < parts.length; part++) {
    const { from, to, root } = parts[part] ?? NO_PART;
    let sum = 0;
    for (let at = from; at < to; at++) sum += weights[list[at] ?? 0] ?? 0;
    most = Math.max(most, sum / root);
  }
  return most + closer[kind].bias + closer[kind].said[says];
}

const NO_PART: Part = { from: 0, to: 0, root: 1 };

function tellingOf({ list }: Features): string {
  const weightOf = (feature: number) => columns.wish[feature] ?? 0;
  return [...new Set(list)]
    .filter((feature) => weightOf(feature) > 0 && !/^[(~]|-$|>/u.test(names[feature] ?? '('))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, 3)
    .map((feature) => names[feature]?.replaceAll(' | ', ' ').replace(/^\| | \|$/u, ''))
    .join(', ');
}

/** `weight: feature, feature` in each line. */
function readLearned(table: string): Learned {
  const weights = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const at = line.indexOf(': ');
    const weight = Number(line.slice(0, at));
    for (const feature of line.slice(at + 2).split(', ')) weights.set(feature, weight);
  }
  const take = (name: string) => {
    const weight = weights.get(name) ?? 0;
    weights.delete(name);
    return weight;
  };
  const bias = take(BIAS);
  const said = Object.fromEntries(TABLES_SAY.map((says) => [says, take(saidName(says))])) as Record<
    TablesSay,
    number
  >;
  return { weights, bias, said };
}
