// Mutated webhooks and PDUs, so many for each carrier: npm run test:fuzz [-- how many; 100,000 if not said [the first seed]].
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const [items = '100000', seed] = process.argv.slice(2);
const vitest = join(import.meta.dirname, '../../node_modules/.bin/vitest');
const { status } = spawnSync(vitest, ['run', 'test/fuzz'], {
  env: { ...process.env, FUZZ_ITEMS: items, ...(seed !== undefined && { FUZZ_SEED: seed }) },
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
