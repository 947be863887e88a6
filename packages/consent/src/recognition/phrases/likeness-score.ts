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

/** The questions of a closer look, by the columns of the model that their weights stand in. */
const COLUMNS = { wish: 0, wrongNumber: 1, dispute: 2 } as const;
type Question = keyof typeof COLUMNS;

const learned = once(() => {
  const held = readLearned(HELD);
  const questions: Readonly<Record<Question, Learned>> = {
    wish: readLearned(WISH),
    wrongNumber: readLearned(WRONG_NUMBER),
    dispute: readLearned(DISPUTE),
  };
  const columns = Object.values(questions).map(({ weights }) => weights);
  const features = new Set<string>();
  for (const column of columns) for (const name of column.keys()) features.add(name);
  return {
    // Every text is read by the first, which has no more to look up than it must.
    first: new LikenessModel([...held.weights.keys()], [held.weights]),
    closer: new LikenessModel([...features], columns),
    held,
    questions,
  };
});

/**
 * Reads the weights if they are not read yet, which takes half a second. To be called before any text is cut into words: what
 * only the weights know are words of the vocabulary too, and a text has to mean the same at all times.
 */
export const readWeights = (): void => void learned();

/** How like a text is to any that is not ordinary, by its words alone; to be weighed with `weighed`. */
export function likenessOf(tokens: Tokens): number {
  const { first, held } = learned();
  return tokens.cut ? Number.NEGATIVE_INFINITY : first.of(tokens, 0) + held.bias;
}

/** The likeness of a text of which the tables say this: above 0 it is held. */
export const weighed = (likeness: number, says: TablesSay): number => likeness + learned().held.said[says];

/**
 * A closer look at the few texts that may be a wish; each answer is the logarithm of its odds: 3 is twenty to one. Only what is
 * asked for is weighed.
 */
export class CloserLook {
  readonly #tokens: Tokens;
  readonly #says: TablesSay;
  #wish: Weighed | null = null;

  constructor(tokens: Tokens, says: TablesSay) {
    this.#tokens = tokens;
    this.#says = says;
  }

  /** That the whole text is a wish for no more texts. */
  get wish(): number {
    return this.#odds('wish', this.#asWish.whole);
  }

  /** That the text, or a sentence of it, is. */
  get wishWithin(): number {
    return this.#odds('wish', this.#asWish.most);
  }

  /** That it is written by somebody who does not know the shop. */
  get wrongNumber(): number {
    return this.#odds('wrongNumber', this.#weigh('wrongNumber').whole);
  }

  /** That, if it is a wish, they say that they never agreed. */
  get dispute(): number {
    return this.#odds('dispute', this.#weigh('dispute').most);
  }

  /** The words that say most for a wish, at most three. */
  get telling(): string {
    const { closer } = learned();
    return [...new Set(closer.featuresOf(this.#tokens).list)]
      .map((feature) => ({
        weight: closer.weightOf(feature, COLUMNS.wish),
        name: closer.names[feature] ?? '',
      }))
      .filter(({ weight, name }) => weight > 0 && !/^[(~]|-$|>/u.test(name))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 3)
      .map(({ name }) => name.replaceAll(' | ', ' ').replace(/^\| | \|$/u, ''))
      .join(', ');
  }

  /** Asked for twice of most texts. */
  get #asWish(): Weighed {
    this.#wish ??= this.#weigh('wish');
    return this.#wish;
  }

  #weigh(question: Question): Weighed {
    const { closer } = learned();
    const whole = closer.ofWhole(this.#tokens, COLUMNS[question]);
    return { whole, most: Math.max(whole, closer.mostOfSentence) };
  }

  #odds(question: Question, weight: number): number {
    const { bias, said } = learned().questions[question];
    return weight + bias + said[this.#says];
  }
}

/** What a text weighs, and what the likest of it does. */
interface Weighed {
  readonly whole: number;
  readonly most: number;
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
