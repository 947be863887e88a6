// Learns what `likeness.ts` weighs, and writes it down:
//   node packages/consent/corpus/learn-likeness.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../src/recognition/normalize-text.ts';
import { LikenessModel, rootOf } from '../src/recognition/phrases/likeness.ts';
import {
  BIAS,
  STOPS_FROM,
  saidName,
  TABLES_SAY,
  type TablesSay,
} from '../src/recognition/phrases/likeness-score.ts';
import { tokenize } from '../src/recognition/phrases/tokenize.ts';
import { sayTables } from '../src/recognition/recognize-reply.ts';
import { type Label, type Row, readCorpus } from './read-corpus.ts';

/** How much a row counts. What is unclear is unlike the rest, and ordinary replies must not be held. */
const COUNTS: Readonly<Record<Label, number>> = {
  'opt-out': 1,
  dispute: 1,
  'wrong-number': 0.6,
  unclear: 0.4,
  ordinary: 1,
};
const ROUNDS = 150;
const STEP = 0.1;
/** Pulls weights towards nought, so that no single row is learned by heart. */
const PULL = 0.04;
/** Above nought a text is held: so many of a thousand ordinary rows may be. */
const HELD_OF_THOUSAND = 25;
/** What may be a wish by the tables is one where of those that are none no more than so many of a thousand are so like one. */
const STOPPED_OF_THOUSAND = 60;
/** What stands in fewer rows says nothing of others. */
const LEAST = { word: 2, pair: 3, gram: 10 };

/** A row ready to be learned from. */
interface Lesson {
  readonly features: Int32Array;
  /** Only of rows that the tables were written without: of their own they know too much. */
  readonly says: number;
  readonly root: number;
  readonly label: Label;
}

const NOT_SAID = -1;

/** What is learned: a weight for each feature, for each thing the tables may say, and the bias. */
interface Learned {
  readonly features: Float64Array;
  readonly said: Float64Array;
  readonly bias: number;
}

/** Logistic regression by Adam, which needs no library and comes out the same each time. */
function learn(lessons: readonly Lesson[], size: number): Learned {
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
    for (const { features, says, root, label } of lessons) {
      const is = label === 'ordinary' ? 0 : 1;
      const error = (1 / (1 + Math.exp(-sumOf(features, says, root))) - is) * COUNTS[label];
      const share = error / root;
      for (const feature of features) slope[feature] = (slope[feature] ?? 0) + share;
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

  function sumOf(features: Int32Array, says: number, root: number): number {
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    return sum / root + (says === NOT_SAID ? 0 : (weights[saidFrom + says] ?? 0)) + (weights[last] ?? 0);
  }
}

/** As the table has it. */
const rounded = (weight: number) => Math.round(weight * 10) / 10;

/** By its words alone. */
function likenessOf({ features, root }: Lesson, { features: weights, bias }: Learned): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum / root + bias;
}

interface Course {
  readonly names: readonly string[];
  readonly lessons: readonly Lesson[];
}

/** The features that say something, and the rows by them. */
function prepare(tunedOn: readonly Row[], learnedOn: readonly Row[]): Course {
  const model = new LikenessModel(null);
  const rows = [...tunedOn, ...learnedOn];
  const read = ({ text }: Row) => tokenize(cleanText(text), 90);
  const seen = rows.map((row) => model.featuresOf(read(row)));
  const often = Array<number>(model.names.length).fill(0);
  for (const features of seen)
    for (const feature of new Set(features)) often[feature] = (often[feature] ?? 0) + 1;
  const names = model.names.filter(
    (name, at) => name.startsWith('(unknown') || (often[at] ?? 0) >= leastOf(name),
  );
  const kept = new LikenessModel(names.map((name) => [name, 0]));
  const lessons = rows.map((row, at): Lesson => {
    // Read anew, since a model adds its words to the vocabulary.
    const tokens = read(row);
    const says = at < tunedOn.length ? undefined : sayTables(row.text);
    return {
      features: Int32Array.from(kept.featuresOf(tokens)),
      says: says === undefined ? NOT_SAID : TABLES_SAY.indexOf(says),
      root: rootOf(tokens.list.length),
      label: row.label,
    };
  });
  return { names, lessons };
}

function leastOf(name: string): number {
  if (name.startsWith('~')) return LEAST.gram;
  return name.includes(' ') && !name.startsWith('(') ? LEAST.pair : LEAST.word;
}

/** Where a text is held, and where it is stopped: each ordinary row is judged by weights that were learned without it. */
function thresholds({ names, lessons }: Course, parts = 3): { holds: number; stops: number } {
  const scores: number[] = [];
  const alone: number[] = [];
  for (let part = 0; part < parts; part++) {
    const learned = learn(
      lessons.filter((_, at) => at % parts !== part),
      names.length,
    );
    for (const [at, lesson] of lessons.entries()) {
      if (at % parts !== part || lesson.says === NOT_SAID) continue;
      const likeness = likenessOf(lesson, learned);
      if (lesson.label === 'ordinary') scores.push(likeness + (learned.said[lesson.says] ?? 0));
      const isNone = lesson.label === 'ordinary' || lesson.label === 'unclear';
      if (isNone && TABLES_SAY[lesson.says] === 'unclear') alone.push(likeness);
    }
  }
  return { holds: above(scores, HELD_OF_THOUSAND), stops: above(alone, STOPPED_OF_THOUSAND) };
}

function above(scores: number[], thousandths: number): number {
  scores.sort((a, b) => b - a);
  return scores[Math.floor((scores.length * thousandths) / 1000)] ?? 0;
}

/** The file of weights, as it follows from the rows. */
export function weightsFile(tunedOn: readonly Row[], learnedOn: readonly Row[]): string {
  const course = prepare(tunedOn, learnedOn);
  const { features, said, bias } = learn(course.lessons, course.names.length);
  const { holds, stops } = thresholds(course);
  const beside: [string, number][] = [
    [BIAS, bias - holds],
    [STOPS_FROM, stops - holds],
    ...TABLES_SAY.map((says: TablesSay, at): [string, number] => [saidName(says), said[at] ?? 0]),
  ];
  const byWeight = new Map<string, string[]>();
  const put = (name: string, weight: string) => byWeight.set(weight, [...(byWeight.get(weight) ?? []), name]);
  for (const [name, weight] of beside) put(name, weight.toFixed(2));
  for (const [at, name] of course.names.entries()) {
    const weight = (features[at] ?? 0).toFixed(1);
    if (Number(weight) !== 0) put(name, weight);
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => Number(b) - Number(a))
    .flatMap(([weight, names]) => wrapped(weight, names));
  return `${HEAD}export const WEIGHTS = \`\n${lines.join('\n')}\n\`;\n`;
}

const HEAD = '/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */\n';
export const WEIGHTS_FILE = join(import.meta.dirname, '../src/recognition/phrases/likeness-weights.ts');

if (import.meta.main)
  writeFileSync(WEIGHTS_FILE, weightsFile(readCorpus('tuned-on'), readCorpus('learned-on')));

/** Lines of at most so many characters. */
function wrapped(weight: string, names: readonly string[]): string[] {
  const lines: string[] = [];
  for (const name of [...names].sort()) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + name.length < 108) lines[lines.length - 1] = `${line}, ${name}`;
    else lines.push(`  ${weight}: ${name}`);
  }
  return lines;
}
