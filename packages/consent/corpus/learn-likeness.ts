// Learns what `likeness.ts` weighs, and writes it down:
//   node packages/consent/corpus/learn-likeness.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanText } from '../src/recognition/normalize-text.ts';
import { LikenessModel } from '../src/recognition/phrases/likeness.ts';
import { BIAS, saidName, TABLES_SAY, type TablesSay } from '../src/recognition/phrases/likeness-score.ts';
import { tokenize } from '../src/recognition/phrases/tokenize.ts';
import { sayTables } from '../src/recognition/recognize-reply.ts';
import {
  type Learned,
  type Lesson,
  learn,
  likenessOf,
  NOT_SAID,
  type Question,
} from './logistic-regression.ts';
import { type Row, readCorpus } from './read-corpus.ts';

/** What is unclear is unlike the rest, and ordinary replies must not be held, and still less be stopped. */
const HELD: Question = {
  yes: ['opt-out', 'dispute', 'wrong-number', 'unclear'],
  counts: { 'opt-out': 1, dispute: 1, 'wrong-number': 0.6, unclear: 0.4, ordinary: 1 },
};
const WISH: Question = {
  yes: ['opt-out', 'dispute'],
  counts: { 'opt-out': 1, dispute: 1, 'wrong-number': 0.5, unclear: 1, ordinary: 4 },
};
const WRONG_NUMBER: Question = {
  yes: ['wrong-number'],
  counts: { 'opt-out': 1, dispute: 1, 'wrong-number': 1, unclear: 1, ordinary: 2 },
};
/** Asked only of what is a wish. */
const DISPUTE: Question = {
  yes: ['dispute'],
  counts: { 'opt-out': 1, dispute: 1, 'wrong-number': 0, unclear: 0, ordinary: 0 },
};

/** So many of a thousand ordinary rows may be held. */
const HELD_OF_THOUSAND = 22;
/** What stands in fewer rows says nothing of others. */
const LEAST = { word: 2, pair: 3, gram: 10 };

interface Course {
  readonly names: readonly string[];
  readonly lessons: readonly Lesson[];
}

/** The features that say something, and the rows by them. */
function prepare(tunedOn: readonly Row[], learnedOn: readonly Row[]): Course {
  const model = new LikenessModel(null);
  const rows = [...tunedOn, ...learnedOn];
  const read = ({ text }: Row) => tokenize(cleanText(text), 90);
  const seen = rows.map((row) => model.featuresOf(read(row)).list);
  const often = Array<number>(model.names.length).fill(0);
  for (const features of seen)
    for (const feature of new Set(features)) often[feature] = (often[feature] ?? 0) + 1;
  const names = model.names.filter(
    (name, at) => name.startsWith('(unknown') || (often[at] ?? 0) >= leastOf(name),
  );
  const kept = new LikenessModel(names);
  const lessons = rows.map((row, at): Lesson => {
    const says = at < tunedOn.length ? undefined : sayTables(row.text);
    return {
      // Read anew, since a model adds its words to the vocabulary.
      features: kept.featuresOf(read(row)),
      says: says === undefined ? NOT_SAID : TABLES_SAY.indexOf(says),
      label: row.label,
    };
  });
  return { names, lessons };
}

function leastOf(name: string): number {
  if (name.startsWith('~')) return LEAST.gram;
  return name.includes(' ') && !name.startsWith('(') ? LEAST.pair : LEAST.word;
}

/** Where a text is held: each ordinary row is judged by weights that were learned without it. */
function threshold({ names, lessons }: Course, parts = 3): number {
  const scores: number[] = [];
  for (let part = 0; part < parts; part++) {
    const learned = learn(
      lessons.filter((_, at) => at % parts !== part),
      names.length,
      HELD,
    );
    for (const [at, { features, says, label }] of lessons.entries()) {
      if (at % parts === part && says !== NOT_SAID && label === 'ordinary')
        scores.push(likenessOf(features, learned) + (learned.said[says] ?? 0));
    }
  }
  scores.sort((a, b) => b - a);
  return scores[Math.floor((scores.length * HELD_OF_THOUSAND) / 1000)] ?? 0;
}

const FOLDER = join(import.meta.dirname, '../src/recognition/phrases/weights');

/** The files of weights, as they follow from the rows: path and text of each. */
export function weightsFiles(
  tunedOn: readonly Row[],
  learnedOn: readonly Row[],
): ReadonlyMap<string, string> {
  const course = prepare(tunedOn, learnedOn);
  const answer = (question: Question) => learn(course.lessons, course.names.length, question);
  const held = answer(HELD);
  return new Map([
    [join(FOLDER, 'held.ts'), write('HELD', course, { ...held, bias: held.bias - threshold(course) })],
    [join(FOLDER, 'wish.ts'), write('WISH', course, answer(WISH))],
    [join(FOLDER, 'wrong-number.ts'), write('WRONG_NUMBER', course, answer(WRONG_NUMBER))],
    [join(FOLDER, 'dispute.ts'), write('DISPUTE', course, answer(DISPUTE))],
  ]);
}

function write(constant: string, { names }: Course, { features, said, bias }: Learned): string {
  const byWeight = new Map<string, string[]>();
  const put = (name: string, weight: string) => byWeight.set(weight, [...(byWeight.get(weight) ?? []), name]);
  put(BIAS, bias.toFixed(2));
  for (const [at, says] of TABLES_SAY.entries()) put(saidName(says as TablesSay), (said[at] ?? 0).toFixed(2));
  for (const [at, name] of names.entries()) {
    const weight = (features[at] ?? 0).toFixed(1);
    if (Number(weight) !== 0) put(name, weight);
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => Number(b) - Number(a))
    .flatMap(([weight, of]) => wrapped(weight, of));
  return `${HEAD}export const ${constant} = \`\n${lines.join('\n')}\n\`;\n`;
}

const HEAD = '/** Learned by `packages/consent/corpus/learn-likeness.ts`; never edited by hand. */\n';

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

if (import.meta.main) {
  for (const [path, text] of weightsFiles(readCorpus('tuned-on'), readCorpus('learned-on')))
    writeFileSync(path, text);
}
