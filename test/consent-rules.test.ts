// The table of rules says no more than the tests show.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { titlesThatRun } from './tests-that-run.ts';

const ROOT = join(import.meta.dirname, '..');
const CLAIMS: Readonly<Record<string, string>> = {
  holds: 'is said to hold',
  partly: 'is said to hold in part',
  'not yet': '',
};
const STATES = Object.keys(CLAIMS);

/** The rules that nothing was built for yet, and why: they alone need no test. Today there is none. */
const NOT_BUILT: Readonly<Record<string, string>> = {};

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

/** Whether one is named after the rule; others may stand before it: `C15 C22 …`. */
const isTested = (source: string, rule: string) =>
  titlesThatRun(source).some((title) => new RegExp(`^(?:[CM]\\d+[ ,]+)*${rule}[ ,:]`).test(title));

async function faultsOf(rules: readonly Rule[], notBuilt = NOT_BUILT): Promise<string[]> {
  const faults: string[] = [];
  for (const { rule, state, missing, tests } of rules) {
    if (!STATES.includes(state)) faults.push(`${rule}: "${state}" is none of ${STATES.join(', ')}`);
    if ((state === 'not yet') !== Object.hasOwn(notBuilt, rule))
      faults.push(`${rule}: "${state}" does not fit the list of what is not built`);
    else if (state !== 'not yet' && tests.length === 0)
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
  ['| C1 | not yet | x | | |', 'C1: "not yet" does not fit the list of what is not built'],
])('a fault is found: %s', async (row, fault) => {
  expect(await faultsOf(rulesOf(row))).toEqual([fault]);
});

test('what is not built needs no test, and leaves the list as soon as it is', async () => {
  const notBuilt = { C1: 'the carriers offer nothing to build it on' };
  expect(await faultsOf(rulesOf('| C1 | not yet | x | | |'), notBuilt)).toEqual([]);
  const row = '| C1 | holds | x | | `packages/consent/src/consent-state.test.ts` |';
  expect(await faultsOf(rulesOf(row), notBuilt)).toEqual([
    'C1: "holds" does not fit the list of what is not built',
  ]);
});

const FROM_VITEST = "import { describe, it, test } from 'vitest';\n";
const FROM_APPLICABLE = "import { describeWhere, testWhere } from '../applicable.ts';\n";

test.each([
  ["test('C7 one', () => { expect(1).toBe(1); })", true],
  ["it('C7 one', () => expect(1).toBe(1))", true],
  ["test('C7 one', shows)", true],
  ["test('C7 one', { timeout: 1 }, shows)", true],
  [`test(\`C7 \${one} and another\`, shows)`, true],
  ["describe('C7: the confirmation', () => { test('one', shows); })", true],
  [
    "describe('C7', () => {}); describe('C7 more', () => { describe('one', () => { test('x', shows); }); })",
    true,
  ],
  [`describe('any', () => { for (const each of ALL) test(\`C7 \${each}\`, shows); })`, true],
  ["test.each([['a']])('C5 C7 %s', shows)", true],
  ["test.each(ALL)('C7 %s', shows)", true],
  ["test.each([\n  ['a'],\n] as const)('C7 %s', shows)", true],
  [`test.each\`a\n\${1}\`('C7 $a', shows)`, true],
  ["test.concurrent('M2, C7 both', shows)", true],
  ["test.concurrent.each(ALL)('C7 %s', shows)", true],
  ["testWhere(harness.webhooks !== null)('C7 one', shows)", true],
  ["testWhere(harness.webhooks !== null).each(ALL)('C7 %s', shows)", true],
  ["describeWhere(harness.webhooks !== null)('any', () => { test('C7 one', shows); })", true],
  ["testWhere(false)('C7 one', shows)", false],
  ["test('C7 one', () => {})", false],
  ["test('C7 one', async () => { /* later */ })", false],
  ["test('C7 one')", false],
  ["test.skip('C7 one', shows)", false],
  ["test.todo('C7 one')", false],
  ["test.fails('C7 one', shows)", false],
  ["test('C7 one', { skip: true }, shows)", false],
  ["test('C7 one', { todo: true }, shows)", false],
  ["test.skipIf(true)('C7 one', shows)", false],
  ["test.runIf(false)('C7 one', shows)", false],
  ["test.skip.each([['a']])('C7 %s', shows)", false],
  ["test.each([])('C7 %s', shows)", false],
  ["test.each([] as const)('C7 %s', shows)", false],
  ["describe('C7 the confirmation', () => {})", false],
  ["describe('C7 the confirmation', () => { test.skip('one', shows); test.todo('two'); })", false],
  ["describe('C7 the confirmation', () => { describe('one', () => {}); })", false],
  ["describe('C7 the confirmation', () => { expect('C7').toBe('C7'); })", false],
  ["describe.skip('C7 the confirmation', () => { test('one', shows); })", false],
  ["describe.skip('any', () => { test('C7 one', shows); })", false],
  ["describe.skip('any', () => { describe('C7', () => { test('one', shows); }); })", false],
  ["foo(1)('C7 one', shows)", false],
  ["foo.each(ALL)('C7 %s', shows)", false],
  ["tests.test('C7 one', shows)", false],
  ["test('C7 one', shows)('C7 one', shows)", false],
  ["// test('C7 one', shows)", false],
  ["/* test('C7 one', shows) */", false],
  ["const text = `test('C7 one', shows)`", false],
  ["expect('C7 is named').toBe('')", false],
  ["test('the one of C7', shows)", false],
  [`test(\`\${one} C7\`, shows)`, false],
  ["test('C77 another', shows)", false],
])('a test that runs is named after C7 or not: %s, %j', (source, expected) => {
  expect(isTested(FROM_VITEST + FROM_APPLICABLE + source, 'C7')).toBe(expected);
});

test('only what comes from vitest is a test', () => {
  expect(isTested("test('C7 one', shows)", 'C7')).toBe(false);
  expect(isTested("import { test } from './other.ts';\ntest('C7 one', shows)", 'C7')).toBe(false);
  expect(isTested("import { test as that } from 'vitest';\nthat('C7 one', shows)", 'C7')).toBe(true);
});
