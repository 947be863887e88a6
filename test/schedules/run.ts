// Many more random schedules than a run of all tests has time for: npm run test:schedules [how many; 5,000 if not said].
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [runs = '5000'] = process.argv.slice(2);
const vitest = join(import.meta.dirname, '../../node_modules/.bin/vitest');
const { status } = spawnSync(vitest, ['run', 'test/schedules'], {
  env: { ...process.env, RUNS: runs },
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
