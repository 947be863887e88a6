// A command beside the running program that was given another SECRET_KEY, by mistake or half-way through a change.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoProgram, startDemo } from './demo-program.ts';

const MAIN = join(import.meta.dirname, '../server/src/cli/main.ts');
const KEY = 'key-of-the-shop';

let demo: DemoProgram;
beforeAll(async () => {
  demo = await startDemo({ DEMO_API_KEY: KEY });
});
afterAll(() => demo?.stop());

test('takes nothing from the program: it goes on, with connections that it makes afterwards too', async () => {
  const command = spawn(process.execPath, [MAIN, 'doctor'], {
    env: { PATH: process.env.PATH, DATA_DIR: demo.dataDir, SECRET_KEY: 'b'.repeat(64) },
    stdio: 'ignore',
  });
  await once(command, 'exit');
  // More at once than there were connections before.
  const answers = await Promise.all(
    Array.from({ length: 30 }, () =>
      fetch(`${demo.url}/api/v1/customers`, { headers: { authorization: `Bearer ${KEY}` } }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(30).fill(200));
});
