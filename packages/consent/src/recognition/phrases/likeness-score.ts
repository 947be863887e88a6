import { LikenessModel } from './likeness.ts';
import { WEIGHTS } from './likeness-weights.ts';
import type { Tokens } from './tokenize.ts';

/** What the tables say of a text; `mention`: it speaks of texts and of an end to something. */
export const TABLES_SAY = ['none', 'mention', 'unclear', 'wrong_number', 'opt_out'] as const;
export type TablesSay = (typeof TABLES_SAY)[number];

/** What is learned beside the weights of the features. */
export const BIAS = '(bias)';
export const STOPS_FROM = '(stops from)';
export const saidName = (says: TablesSay) => `(tables say ${says})`;

const weights = new Map(readWeights());
const model = new LikenessModel([...weights].filter(([name]) => !isBeside(name)));
const learned = (name: string) => weights.get(name) ?? 0;
const bias = learned(BIAS);
const said = Object.fromEntries(TABLES_SAY.map((says) => [says, learned(saidName(says))])) as Record<
  TablesSay,
  number
>;

/** By its words alone; to be weighed with `weighed`. */
export const likenessOf = (tokens: Tokens): number =>
  tokens.cut ? Number.NEGATIVE_INFINITY : model.of(tokens) + bias;

/** The likeness of a text of which the tables say this: above 0 it is held. */
export const weighed = (likeness: number, says: TablesSay): number => likeness + said[says];

/** Whether its words alone are so like a wish that what may be one is one. */
export const isVeryLike = (likeness: number): boolean => likeness > STOPS;
const STOPS = learned(STOPS_FROM);

/** `weight: feature, feature` in each line. */
function readWeights(): [string, number][] {
  return WEIGHTS.trim()
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(': ');
      const weight = Number(line.slice(0, at));
      return line
        .slice(at + 2)
        .split(', ')
        .map((feature): [string, number] => [feature, weight]);
    });
}

function isBeside(name: string): boolean {
  return name === BIAS || name === STOPS_FROM || TABLES_SAY.some((says) => name === saidName(says));
}
