// Learns from the tuned-on part what `likeness.ts` weighs, and writes it down:
//   node packages/consent/corpus/learn-likeness.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../src/recognition/normalize-text.ts';
import { BIAS, FEW, LikenessModel } from '../src/recognition/phrases/likeness.ts';
import { tokenize } from '../src/recognition/phrases/tokenize.ts';
import { type Label, type Row, readCorpus } from './read-corpus.ts';

/** How much a row counts. What is unclear is unlike the rest, and ordinary replies must not be held. */
const COUNTS: Readonly<Record<Label, number>> = {
  'opt-out': 1,
  dispute: 1,
  'wrong-number': 0.6,
  unclear: 0.4,
  ordinary: 1,
};
const ROUNDS = 400;
const STEP = 0.1;
/** Pulls weights towards nought, so that no single row is learned by heart. */
const PULL = 0.2;
/** At zero the text is held: so many of a thousand ordinary rows may be. */
const HELD_OF_THOUSAND = 24;

export interface Learned {
  readonly weights: readonly (readonly [string, number])[];
  readonly bias: number;
}

/** Logistic regression by Adam, which needs no library and comes out the same each time. */
export function learn(rows: readonly Row[]): Learned {
  const model = new LikenessModel(null);
  const seen = rows.map(({ text }) => model.featuresOf(tokenize(cleanText(text), 90)));
  const counts = Array<number>(model.names.length).fill(0);
  for (const features of seen)
    for (const feature of new Set(features)) counts[feature] = (counts[feature] ?? 0) + 1;
  // What stands in one row alone says nothing of others; such words are unknown ones.
  const often = model.names.filter((name, at) => (counts[at] ?? 0) > 1 || name.startsWith('unknown'));
  const kept = new LikenessModel(often.map((name) => [name, 0]));
  const data = rows.map(({ text, label }) => ({
    features: kept.featuresOf(tokenize(cleanText(text), 90)),
    is: label === 'ordinary' ? 0 : 1,
    counts: COUNTS[label],
  }));
  const size = kept.names.length + 1;
  const [weights, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const last = size - 1;
  const sumOf = (features: readonly number[]) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    return sum / Math.sqrt(Math.max(FEW, features.length)) + (weights[last] ?? 0);
  };
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === last ? 0 : PULL * weight));
    for (const { features, is, counts: much } of data) {
      const error = (1 / (1 + Math.exp(-sumOf(features))) - is) * much;
      const share = error / Math.sqrt(Math.max(FEW, features.length));
      for (const feature of features) slope[feature] = (slope[feature] ?? 0) + share;
      slope[last] = (slope[last] ?? 0) + error;
    }
    for (let at = 0; at < size; at++) {
      const by = slope[at] ?? 0;
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * by;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * by * by;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (STEP * mean) / spread;
    }
  }
  return { weights: kept.names.map((name, at) => [name, weights[at] ?? 0]), bias: weights[last] ?? 0 };
}

/** Where nought has to be for no more ordinary rows to be held: each is judged by a model that has not seen it. */
export function thresholdOf(rows: readonly Row[], parts = 5): number {
  const scores: number[] = [];
  for (let part = 0; part < parts; part++) {
    const { weights, bias } = learn(rows.filter((_, at) => at % parts !== part));
    const model = new LikenessModel([...weights, [BIAS, bias]]);
    for (const [at, { text, label }] of rows.entries()) {
      if (at % parts === part && label === 'ordinary') scores.push(model.of(tokenize(cleanText(text), 90)));
    }
  }
  scores.sort((a, b) => b - a);
  return scores[Math.floor((scores.length * HELD_OF_THOUSAND) / 1000)] ?? 0;
}

/** The file of weights, as it follows from the rows. */
export function weightsFile(rows: readonly Row[]): string {
  const { weights, bias } = learn(rows);
  const byWeight = new Map<string, string[]>();
  for (const [name, weight] of [...weights, [BIAS, bias - thresholdOf(rows)] as const]) {
    const rounded = weight.toFixed(1);
    if (Number(rounded) !== 0) byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), name]);
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => Number(b) - Number(a))
    .flatMap(([weight, names]) => wrapped(weight, names));
  return `${HEAD}export const WEIGHTS = \`\n${lines.join('\n')}\n\`;\n`;
}

const HEAD = '/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */\n';
export const WEIGHTS_FILE = join(import.meta.dirname, '../src/recognition/phrases/likeness-weights.ts');

if (import.meta.main) writeFileSync(WEIGHTS_FILE, weightsFile(readCorpus('tuned-on')));

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
