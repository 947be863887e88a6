// Everything there is to test, in one command: formatting and lint, types, and all tests on a real PostgreSQL and in a
// real browser. Closes with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = (name: string) => join(import.meta.dirname, '..', 'node_modules', '.bin', name);
const folder = mkdtempSync(join(tmpdir(), 'conversations-run-'));
const report = join(folder, 'report.json');

const steps: [name: string, command: string, args: string[]][] = [
  ['format and lint', bin('biome'), ['ci', '--error-on-warnings']],
  ['lint by types', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  ['types', bin('tsc'), ['-p', '.']],
  ['types of the web app', bin('tsc'), ['-p', 'web']],
  ['tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]],
];

let passed = 0;
let failed = 0;
for (const [name, command, args] of steps) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (name !== 'tests') {
    if (status === 0) passed++;
    else failed++;
    continue;
  }
  const counts = readCounts();
  passed += counts.passed;
  failed += counts.failed;
  // A run that broke without a failing test (a file that could not be loaded, say) has failed all the same.
  if (status !== 0 && counts.failed === 0) failed++;
}
rmSync(folder, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readCounts(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numPendingTests: number;
    };
    // A test that was skipped showed nothing.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
