import { LikenessModel } from './likeness.ts';
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
  const names = new Set(columns.flatMap((weights) => [...weights.keys()]));
  return { model: new LikenessModel([...names], columns), questions };
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
 * A closer look at the few texts that may be a wish; each answer is the logarithm of its odds: 3 is twenty to one. It is of the text
 * of which `likenessOf` was asked last, and to be asked before it is asked of another.
 */
export class CloserLook {
  #wish: number | null = null;

  /** That the whole text is a wish for no more texts. */
  wish(says: TablesSay): number {
    this.#wish ??= learned().model.whole(COLUMNS.wish);
    return oddsOf('wish', this.#wish, says);
  }

  /** That the text, or a sentence of it, is. */
  wishWithin(says: TablesSay): number {
    return oddsOf('wish', learned().model.most(COLUMNS.wish), says);
  }

  /** That it is written by somebody who does not know the shop. */
  wrongNumber(says: TablesSay): number {
    return oddsOf('wrongNumber', learned().model.whole(COLUMNS.wrongNumber), says);
  }

  /** That, if it is a wish, they say that they never agreed. */
  dispute(says: TablesSay): number {
    return oddsOf('dispute', learned().model.most(COLUMNS.dispute), says);
  }

  /** The words that say most for a wish, at most three. */
  get telling(): string {
    return learned().model.telling(COLUMNS.wish, 3).map(written).join(', ');
  }
}

/** As people write them, without the edges of the text. */
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
