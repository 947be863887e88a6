import type { Features } from '../src/recognition/phrases/likeness.ts';
import { TABLES_SAY } from '../src/recognition/phrases/likeness-score.ts';
import type { Label } from './read-corpus.ts';

const ROUNDS = 150;
const STEP = 0.1;
/** Pulls weights towards nought, so that no single row is learned by heart. */
const PULL = 0.006;

/** A row ready to be learned from. */
export interface Lesson {
  readonly features: Features;
  /** Only of rows that the tables were written without: of their own they know too much. */
  readonly says: number;
  readonly label: Label;
}

export const NOT_SAID = -1;

/** What is asked of a text: which labels answer yes, and how much a row of each counts. */
export interface Question {
  readonly yes: readonly Label[];
  readonly counts: Readonly<Record<Label, number>>;
}

/** What is learned: a weight for each feature, for each thing the tables may say, and the bias. */
export interface Learned {
  readonly features: Float64Array;
  readonly said: Float64Array;
  readonly bias: number;
}

/** Logistic regression by Adam, which needs no library and comes out the same each time. */
export function learn(lessons: readonly Lesson[], size: number, { yes, counts }: Question): Learned {
  const asked = lessons.filter(({ label }) => counts[label] > 0);
  const saidFrom = size;
  const last = size + TABLES_SAY.length;
  const [weights, first, second] = [
    new Float64Array(last + 1),
    new Float64Array(last + 1),
    new Float64Array(last + 1),
  ];
  const slope = new Float64Array(last + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let at = 0; at <= last; at++) slope[at] = at < saidFrom ? PULL * (weights[at] ?? 0) : 0;
    for (const { features, says, label } of asked) {
      const root = rootOfText(features);
      let sum = 0;
      for (const feature of features.list) sum += weights[feature] ?? 0;
      const odds =
        sum / root + (says === NOT_SAID ? 0 : (weights[saidFrom + says] ?? 0)) + (weights[last] ?? 0);
      const error = (1 / (1 + Math.exp(-odds)) - (yes.includes(label) ? 1 : 0)) * counts[label];
      const share = error / root;
      for (const feature of features.list) slope[feature] = (slope[feature] ?? 0) + share;
      if (says !== NOT_SAID) slope[saidFrom + says] = (slope[saidFrom + says] ?? 0) + error;
      slope[last] = (slope[last] ?? 0) + error;
    }
    const [early, late] = [1 - 0.9 ** round, 1 - 0.99 ** round];
    for (let at = 0; at <= last; at++) {
      const by = slope[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * by;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * by * by;
      weights[at] =
        (weights[at] ?? 0) - (STEP * (first[at] ?? 0)) / early / (Math.sqrt((second[at] ?? 0) / late) + 1e-8);
    }
  }
  return {
    features: weights.slice(0, saidFrom).map(rounded),
    said: weights.slice(saidFrom, last),
    bias: weights[last] ?? 0,
  };
}

/** As the table has it. */
const rounded = (weight: number) => Math.round(weight * 10) / 10;

const rootOfText = ({ parts }: Features) => parts.at(-1)?.root ?? 1;

/** By its words alone: of the whole text, or of that sentence of it which has the most. */
export function likenessOf({ list, parts }: Features, { features, bias }: Learned): number {
  const likenesses = parts.map(({ from, to, root }) => {
    let sum = 0;
    for (const feature of list.slice(from, to)) sum += features[feature] ?? 0;
    return sum / root;
  });
  return Math.max(...likenesses) + bias;
}
