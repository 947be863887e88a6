import { LikenessModel } from './likeness.ts';
import { NONE } from './number-map.ts';
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

/** The questions of the model; every text is asked the first. */
const COLUMNS = { held: 0, wish: 1, wrongNumber: 2, dispute: 3 } as const;
type Question = keyof typeof COLUMNS;

const learned = once(() => {
  const questions: Readonly<Record<Question, Learned>> = {
    held: readLearned(HELD),
    wish: readLearned(WISH),
    wrongNumber: readLearned(WRONG_NUMBER),
    dispute: readLearned(DISPUTE),
  };
  const columns = Object.values(questions).map(({ weights }) => weights);
  const features = new Set(columns.flatMap((weights) => [...weights.keys()]));
  return { model: new LikenessModel([...features], columns), questions };
});

/**
 * Reads the weights if they are not read yet, which takes half a second. To be called before any text is cut into words: what
 * only the weights know are words of the vocabulary too, and a text has to mean the same at all times.
 */
export const readWeights = (): void => void learned();

/** How like a text is to any that is not ordinary, by its words alone; to be weighed with `weighed`. */
export function likenessOf(tokens: Tokens): number {
  const { model, questions } = learned();
  if (tokens.cut) return Number.NEGATIVE_INFINITY;
  return model.likenessOf(tokens) + questions.held.bias;
}

/** The likeness of a text of which the tables say this: above 0 it is held. */
export const weighed = (likeness: number, says: TablesSay): number =>
  likeness + learned().questions.held.said[says];

/**
 * A closer look at the few texts that may be a wish; each answer is the logarithm of its odds: 3 is twenty to one.
 */
export class CloserLook {
  readonly #tokens: Tokens;
  readonly #wish: number;
  readonly #wishWithin: number;
  readonly #wrongNumber: number;
  readonly #dispute: number;

  /** @param tokens of which `likenessOf` was asked last */
  constructor(tokens: Tokens) {
    const { model } = learned();
    this.#tokens = tokens;
    this.#wish = model.whole(COLUMNS.wish);
    this.#wishWithin = model.most(COLUMNS.wish);
    this.#wrongNumber = model.whole(COLUMNS.wrongNumber);
    this.#dispute = model.most(COLUMNS.dispute);
  }

  /** That the whole text is a wish for no more texts. */
  wish(says: TablesSay): number {
    return oddsOf('wish', this.#wish, says);
  }

  /** That the text, or a sentence of it, is. */
  wishWithin(says: TablesSay): number {
    return oddsOf('wish', this.#wishWithin, says);
  }

  /** That it is written by somebody who does not know the shop. */
  wrongNumber(says: TablesSay): number {
    return oddsOf('wrongNumber', this.#wrongNumber, says);
  }

  /** That, if it is a wish, they say that they never agreed. */
  dispute(says: TablesSay): number {
    return oddsOf('dispute', this.#dispute, says);
  }

  /** The words that say most for a wish, at most three. */
  get telling(): string {
    const { model } = learned();
    const most: number[] = [];
    const weigh = (feature = NONE) => (feature === NONE ? 0 : model.weightOf(feature, COLUMNS.wish));
    for (const feature of model.featuresOf(this.#tokens).list) {
      const weight = weigh(feature);
      if (weight <= weigh(most[TELLING - 1]) || most.includes(feature)) continue;
      if (NOT_TELLING.test(model.names[feature] ?? '')) continue;
      const behind = most.findIndex((other) => weight > weigh(other));
      most.splice(behind === -1 ? most.length : behind, 0, feature);
      most.length = Math.min(most.length, TELLING);
    }
    return most.map((feature) => written(model.names[feature] ?? '')).join(', ');
  }
}

const TELLING = 3;
/** Classes, letters and stems, which are no words of anybody. */
const NOT_TELLING = /^[(~]|-$|>/u;
const written = (name: string) => name.replaceAll(' | ', ' ').replace(/^\| | \|$/u, '');

function oddsOf(question: Question, weight: number, says: TablesSay): number {
  const { bias, said } = learned().questions[question];
  return weight + bias + said[says];
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
