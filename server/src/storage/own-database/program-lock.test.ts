import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tryProgramLock } from './program-lock.ts';
import { newDataDir } from './testing/harness.ts';

const lockAndDie = `
  const { tryProgramLock } = await import(process.argv[1]);
  console.log(tryProgramLock(process.argv[2]) !== null);
  process.kill(process.pid, 'SIGKILL');
`;

test('one holder at a time, in this process and among others, and free again after kill -9', async () => {
  const path = join(await newDataDir(), 'lock');
  const inAnotherProcess = () =>
    spawnSync(
      process.execPath,
      ['--input-type=module', '-e', lockAndDie, new URL('program-lock.ts', import.meta.url).href, path],
      { encoding: 'utf8' },
    ).stdout.trim();

  const first = tryProgramLock(path);
  expect(first).not.toBe(null);
  expect(tryProgramLock(path)).toBe(null);
  // A refused attempt must not have dropped the lock, as closing a locked file's second descriptor would.
  expect(inAnotherProcess()).toBe('false');
  first?.release();
  first?.release();
  expect(inAnotherProcess()).toBe('true');
  const second = tryProgramLock(path);
  expect(second).not.toBe(null);
  second?.release();
});

test('a place that cannot be written is an error that says so', async () => {
  const path = join(await newDataDir(), 'missing', 'lock');
  expect(() => tryProgramLock(path)).toThrow(/Cannot create .*ENOENT.*DATA_DIR/);
});
