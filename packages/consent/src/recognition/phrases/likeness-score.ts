import { type Features, LikenessModel, type Part } from './likeness.ts';
import { once } from './once.ts';
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

type Closer = 'wish' | 'wrongNumber' | 'dispute';

const learned = once(() => {
  const { weights, ...held } = readLearned(HELD);
  const closer = {
    wish: readLearned(WISH),
    wrongNumber: readLearned(WRONG_NUMBER),
    dispute: readLearned(DISPUTE),
  };
  const features = new Set(Object.values(closer).flatMap((each) => [...each.weights.keys()]));
  // Every text is read by the first, which has no more to look up than it must.
  const first = { ...held, model: new LikenessModel(weights) };
  // This one has all that the others weigh, so that one look at a text finds the features for all.
  const model = new LikenessModel([...features].map((name) => [name, 0]));
  const { names } = model;
  const columnOf = ({ weights: its, ...more }: Learned) => ({
    ...more,
    column: Float64Array.from(names, (name) => its.get(name) ?? 0),
  });
  return {
    first,
    model,
    names,
    wish: columnOf(closer.wish),
    wrongNumber: columnOf(closer.wrongNumber),
    dispute: columnOf(closer.dispute),
  };
});

/**
 * Reads the weights if they are not read yet, which takes half a second. To be called before any text is cut into words: what
 * only the weights know are words of the vocabulary too, and a text has to mean the same at all times.
 */
export const readWeights = (): void => void learned();

/** How like a text is to any that is not ordinary, by its words alone; to be weighed with `weighed`. */
export function likenessOf(tokens: Tokens): number {
  const { model, bias } = learned().first;
  return tokens.cut ? Number.NEGATIVE_INFINITY : model.of(tokens) + bias;
}

/** The likeness of a text of which the tables say this: above 0 it is held. */
export const weighed = (likeness: number, says: TablesSay): number => likeness + learned().first.said[says];

/**
 * A closer look, each answer as the logarithm of its odds: 3 is twenty to one. For the few texts that may be a wish: it takes
 * several times as long as `likenessOf`, so only what is asked for is weighed.
 */
export class CloserLook {
  readonly #seen: Features;
  readonly #says: TablesSay;

  constructor(tokens: Tokens, says: TablesSay) {
    this.#seen = learned().model.featuresOf(tokens);
    this.#says = says;
  }

  /** That the whole text is a wish for no more texts. */
  get wish(): number {
    return weigh('wish', this.#seen, this.#says, true);
  }

  /** That the text, or a sentence of it, is. */
  get wishWithin(): number {
    return weigh('wish', this.#seen, this.#says);
  }

  /** That it is written by somebody who does not know the shop. */
  get wrongNumber(): number {
    return weigh('wrongNumber', this.#seen, this.#says, true);
  }

  /** That, if it is a wish, they say that they never agreed. */
  get dispute(): number {
    return weigh('dispute', this.#seen, this.#says);
  }

  /** The words that say most for a wish, at most three. */
  get telling(): string {
    return tellingOf(this.#seen);
  }
}

/** The most that a sentence or the whole text weighs. */
function weigh(kind: Closer, { list, parts }: Features, says: TablesSay, whole = false): number {
  const { column, bias, said } = learned()[kind];
  let most = Number.NEGATIVE_INFINITY;
  for (let part = whole ? parts.length - 1 : 0; part < parts.length; part++) {
    const { from, to, root } = parts[part] ?? NO_PART;
    let sum = 0;
    for (let at = from; at < to; at++) sum += column[list[at] ?? 0] ?? 0;
    most = Math.max(most, sum / root);
  }
  return most + bias + said[says];
}

const NO_PART: Part = { from: 0, to: 0, root: 1 };

function tellingOf({ list }: Features): string {
  const { names, wish } = learned();
  const weightOf = (feature: number) => wish.column[feature] ?? 0;
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
