// docs/add-a-carrier.md shows code as it stands, and names every file that a carrier needs, by the example of Vonage.
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FAILURE_REASONS } from '../server/src/carriers/failure-reasons.ts';

const ROOT = join(import.meta.dirname, '..');
const GUIDE = 'docs/add-a-carrier.md';
const guide = await readFile(join(ROOT, GUIDE), 'utf8');

/** Lines without their indentation. */
const linesOf = (code: string): string => code.replaceAll(/^[ \t]+/gm, '').trim();

test('each piece of code in the guide stands in the file that it names', async () => {
  const fragments = [...guide.matchAll(/^```ts (\S+)\n([\s\S]*?)^```$/gm)];
  expect(fragments.length).toBeGreaterThan(9);
  // None without a file to compare it with.
  expect([...guide.matchAll(/^```ts/gm)]).toHaveLength(fragments.length);
  for (const [, path = '', code = ''] of fragments) {
    const source = linesOf(await readFile(join(ROOT, path), 'utf8'));
    // What is left out stands for anything, and the pieces follow each other.
    let from = 0;
    for (const piece of code.split(/^\s*\/\/ …\n/m)) {
      const found = source.indexOf(linesOf(piece), from);
      expect(found, `${path} has not, or not in this order:\n${piece}`).toBeGreaterThanOrEqual(0);
      from = found + linesOf(piece).length;
    }
  }
});

test('the guide lists each file that names the carrier of its example, and no other', async () => {
  const naming: string[] = [];
  const patterns = ['{packages,server,web,test,docs}/**/*.{ts,tsx,json,sql,md}', '*.md', 'package.json'];
  for await (const path of glob(patterns, {
    cwd: ROOT,
    exclude: (name) => name === 'node_modules' || name === 'dist',
  })) {
    const file = path.replaceAll('\\', '/');
    if (file === GUIDE || file === 'test/add-a-carrier.test.ts') continue;
    if (/vonage/i.test(file) || /vonage/i.test(await readFile(join(ROOT, path), 'utf8'))) naming.push(file);
  }
  const [, chapter = ''] = guide.split('\n## The files\n');
  const [table = ''] = chapter.split('\n## ');
  const listed = table
    .split('\n')
    .flatMap((row) => (row.startsWith('| `') ? [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)] : []))
    .map(([, path = '']) => path);
  expect(listed.toSorted()).toEqual(naming.toSorted());
});

test('the guide has every reason of the shared list, and says of each what the list says', async () => {
  const source = await readFile(join(ROOT, 'server/src/carriers/failure-reasons.ts'), 'utf8');
  const said = (text: string, row: RegExp) =>
    new Map([...text.matchAll(row)].map(([, reason = '', meaning = '']) => [reason, meaning.trim()]));
  const documented = said(source, /^ \* - `(\w+)`: (.*?)(?: \(C\d+\))?$/gm);
  const [, chapter = ''] = guide.split('\n## 4. The error table\n');
  const [rows = ''] = chapter.split('\n## ');
  expect([...said(rows, /^\| `(\w+)` *\| (.*?) *\|$/gm)]).toEqual([...documented]);
  expect([...documented.keys()]).toEqual([...FAILURE_REASONS]);
});
