import { TABLES_SAY } from '../src/recognition/phrases/likeness-score.ts';
import type { Features } from '../src/recognition/phrases/list-features.ts';
import { WEIGHT_MAX } from '../src/recognition/phrases/packed-weights.ts';
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
export function learn(lessons: readonly Lesson[], size: number, question: Question): Learned {
  const rows = flatten(lessons, size, question);
  const last = size + TABLES_SAY.length;
  const [weights, first, second] = [
    new Float64Array(last + 1),
    new Float64Array(last + 1),
    new Float64Array(last + 1),
  ];
  const slope = new Float64Array(last + 1);
  for (let round = 1; round <= ROUNDS; round++) {
    for (let at = 0; at <= last; at++) slope[at] = at < size ? PULL * (weights[at] ?? 0) : 0;
    addSlopes(rows, weights, slope);
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
    features: weights.slice(0, size).map(rounded),
    said: weights.slice(size, last),
    bias: weights[last] ?? 0,
  };
}

/** The rows that count in a question, in arrays that are read from one end to the other: each round reads all of them. */
interface Rows {
  /** The features of all rows, one row after the other; `from` has where each row begins, and the end. */
  readonly features: Int32Array;
  readonly from: Int32Array;
  readonly root: Float64Array;
  /** Where the weight stands of what the tables say; `NOT_SAID` where that is not learned from. */
  readonly said: Int32Array;
  readonly answer: Float64Array;
  readonly counts: Float64Array;
}

function flatten(lessons: readonly Lesson[], size: number, { yes, counts }: Question): Rows {
  const asked = lessons.filter(({ label }) => counts[label] > 0);
  const from = new Int32Array(asked.length + 1);
  for (const [at, { features }] of asked.entries()) from[at + 1] = (from[at] ?? 0) + features.list.length;
  const features = new Int32Array(from.at(-1) ?? 0);
  for (const [at, lesson] of asked.entries()) features.set(lesson.features.list, from[at]);
  return {
    features,
    from,
    root: Float64Array.from(asked, (lesson) => rootOfText(lesson.features)),
    said: Int32Array.from(asked, ({ says }) => (says === NOT_SAID ? NOT_SAID : size + says)),
    answer: Float64Array.from(asked, ({ label }) => (yes.includes(label) ? 1 : 0)),
    counts: Float64Array.from(asked, ({ label }) => counts[label]),
  };
}

/** How the odds of all rows would change with each weight; the last weight is the bias. */
function addSlopes(
  { features, from, root, said, answer, counts }: Rows,
  weights: Float64Array,
  slope: Float64Array,
): void {
  const bias = weights.length - 1;
  for (let row = 0; row < root.length; row++) {
    const [first, end] = [from[row] ?? 0, from[row + 1] ?? 0];
    let sum = 0;
    for (let at = first; at < end; at++) sum += weights[features[at] ?? 0] ?? 0;
    const says = said[row] ?? NOT_SAID;
    const by = root[row] ?? 1;
    const odds = sum / by + (says === NOT_SAID ? 0 : (weights[says] ?? 0)) + (weights[bias] ?? 0);
    const error = (1 / (1 + Math.exp(-odds)) - (answer[row] ?? 0)) * (counts[row] ?? 0);
    const share = error / by;
    for (let at = first; at < end; at++) {
      const feature = features[at] ?? 0;
      slope[feature] = (slope[feature] ?? 0) + share;
    }
    if (says !== NOT_SAID) slope[says] = (slope[says] ?? 0) + error;
    slope[bias] = (slope[bias] ?? 0) + error;
  }
}

/** As the table has it. */
const rounded = (weight: number) => Math.round(Math.max(-WEIGHT_MAX, Math.min(WEIGHT_MAX, weight)) * 10) / 10;

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
