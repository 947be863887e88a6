// The table of rules says no more than the tests show.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const CLAIMS: Readonly<Record<string, string>> = {
  holds: 'is said to hold',
  partly: 'is said to hold in part',
  'not yet': '',
};
const STATES = Object.keys(CLAIMS);

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

/**
 * The titles of the tests and groups of tests that run: those that are skipped or still to be written show nothing. A
 * table of cases stands between `test.each` and its title.
 */
const titlesOf = (source: string): string[] => {
  const code = source.replaceAll(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, '');
  const calls = code.matchAll(
    /(?:(?<![.\w])(?:test|it|describe)(?:\.(?!skip|todo|fails|runIf)\w+)*|(?<=\])\s*(?: as const)?,?\s*\)|\w\))\s*\(\s*(['"`])(.*?)\1/gs,
  );
  return [...calls].map(([, , title = '']) => title);
};

/** Whether one is named after the rule; others may stand before it: `C15 C22 …`. */
const isTested = (source: string, rule: string) =>
  titlesOf(source).some((title) => new RegExp(`^(?:[CM]\\d+[ ,]+)*${rule}[ ,:]`).test(title));

async function faultsOf(rules: readonly Rule[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { rule, state, missing, tests } of rules) {
    if (!STATES.includes(state)) faults.push(`${rule}: "${state}" is none of ${STATES.join(', ')}`);
    // Only of what is not there yet need nothing be shown.
    if (state !== 'not yet' && tests.length === 0)
      faults.push(`${rule} ${CLAIMS[state]}, and no test is named`);
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
  [
    '| C1 | nearly | x | | `packages/consent/src/consent-state.test.ts` |',
    'C1: "nearly" is none of holds, partly, not yet',
  ],
  ['| C1 | partly | x | | `packages/consent/src/consent-state.test.ts` |', 'C1 does not say what is missing'],
  ['| C1 | partly | x | y | |', 'C1 is said to hold in part, and no test is named'],
  // A file that speaks of the rule, but in no test's name.
  ['| C26 | holds | x | | `test/readme.test.ts` |', 'C26: no test in test/readme.test.ts is named after it'],
])('a fault is found: %s', async (row, fault) => {
  expect(await faultsOf(rulesOf(row))).toEqual([fault]);
});

test.each([
  ["test('C7 one confirmation', () => {})", true],
  ["describe('C7: the confirmation', () => {})", true],
  ["test.each([['a']])('C5 C7 %s', () => {})", true],
  ["test.each(ALL)('C7 %s', () => {})", true],
  ["test.each([\n  ['a'],\n] as const)('C7 %s', () => {})", true],
  ["test.concurrent('M2, C7 both', () => {})", true],
  ["test.skip('C7 one confirmation', () => {})", false],
  ["test.todo('C7 one confirmation')", false],
  ["describe.skip('C7 the confirmation', () => {})", false],
  ["// test('C7 one confirmation', () => {})", false],
  ["/* test('C7 one', () => {}) */", false],
  ["expect('C7 is named').toBe('')", false],
  ["test('the one of C7', () => {})", false],
  ["test('C77 another', () => {})", false],
])('a test is named after C7 or not: %s, %j', (source, expected) => {
  expect(isTested(source, 'C7')).toBe(expected);
});
