import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What the rows of a table are, by its file's name. */
export const LABELS = ['opt-out', 'dispute', 'wrong-number', 'unclear', 'ordinary'] as const;
export type Label = (typeof LABELS)[number];

/**
 * `tuned-on`: the tables were written with these at hand. `learned-on`: only the weights were learned of them.
 * `held-out`: neither.
 */
export const PARTS = ['tuned-on', 'learned-on', 'held-out'] as const;
export type Part = (typeof PARTS)[number];

export interface Row {
  readonly text: string;
  readonly label: Label;
  readonly language: string;
}

/** The rows of a part: one a line, `\n` for a line break, `# ` before what is no row. */
export function readCorpus(part: Part): readonly Row[] {
  const folder = join(import.meta.dirname, part);
  return globSync('*/*.txt', { cwd: folder }).flatMap((file) => {
    const label = LABELS.find((each) => each === basename(file, '.txt'));
    if (label === undefined) throw new Error(`${join(folder, file)}: no label is called so.`);
    return readLines(join(folder, file)).map((text) => ({ text, label, language: dirname(file) }));
  });
}

/** Lines of a file that are neither empty nor a heading. */
export function readLines(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('# '))
    .map((line) => line.replaceAll('\\n', '\n'));
}
