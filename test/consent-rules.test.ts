// The table of rules says no more than the tests show.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const STATES = ['holds', 'partly', 'not yet'];

interface Rule {
  readonly rule: string;
  readonly state: string;
  readonly missing: string;
  readonly tests: readonly string[];
}

function rulesOf(document: string): Rule[] {
  return document
    .split('\n')
    .filter((line) => /^\| C\d+ /.test(line))
    .map((line) => {
      const [rule = '', state = '', , missing = '', tests = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim());
      return { rule, state, missing, tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path) };
    });
}

/** Whether a test or a group of tests is named after the rule; others may stand before it: `C15 C22 …`. */
const isTested = (source: string, rule: string) =>
  new RegExp(`\\(\\s*['"\`](?:[CM]\\d+[ ,]+)*${rule}[ ,:]`).test(source);

async function faultsOf(rules: readonly Rule[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { rule, state, missing, tests } of rules) {
    if (!STATES.includes(state)) faults.push(`${rule}: "${state}" is none of ${STATES.join(', ')}`);
    if (state === 'holds' && tests.length === 0) faults.push(`${rule} is said to hold, and no test is named`);
    if (state === 'partly' && missing === '') faults.push(`${rule} does not say what is missing`);
    for (const path of tests) {
      const source = await readFile(join(ROOT, path), 'utf8').catch(() => null);
      if (source === null) faults.push(`${rule}: there is no ${path}`);
      else if (!isTested(source, rule)) faults.push(`${rule}: no test in ${path} is named after it`);
    }
  }
  return faults;
}

const document = await readFile(join(ROOT, 'docs/consent-rules.md'), 'utf8');

test('the table of rules has every rule once, and what it says of each is so', async () => {
  const rules = rulesOf(document);
  expect(rules.map(({ rule }) => rule)).toEqual(Array.from({ length: 57 }, (_, at) => `C${at + 1}`));
  expect(await faultsOf(rules)).toEqual([]);
});

test.each([
  ['| C1 | holds | x | | |', 'C1 is said to hold, and no test is named'],
  ['| C1 | holds | x | | `test/gone.test.ts` |', 'C1: there is no test/gone.test.ts'],
  [
    '| C99 | partly | x | y | `test/readme.test.ts` |',
    'C99: no test in test/readme.test.ts is named after it',
  ],
  ['| C1 | nearly | x | | |', 'C1: "nearly" is none of holds, partly, not yet'],
  ['| C1 | partly | x | | |', 'C1 does not say what is missing'],
])('a fault is found: %s', async (row, fault) => {
  expect(await faultsOf(rulesOf(row))).toEqual([fault]);
});
