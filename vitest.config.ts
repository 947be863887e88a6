import { configDefaults, defineConfig } from 'vitest/config';

const PAGES = 'test/web/**/*.test.ts';

const common = {
  // The files that one process runs share its modules: what a module keeps for its tests is kept for all of them.
  isolate: false,
  // Node.js runs the sources as they are, as it does outside of tests.
  experimental: { viteModuleRunner: false, nodeLoader: false },
  // A real database behind most files: waits are for conditions, and this only bounds a hang.
  expect: { poll: { timeout: 60_000 } },
  testTimeout: 240_000,
  hookTimeout: 240_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'program',
          include: ['packages/**/*.test.ts', 'server/**/*.test.ts', 'web/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, PAGES],
          globalSetup: ['server/test-support/start-database.ts'],
          // Most of them wait more than they work: three files at a time keep two cores busy.
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...common,
          name: 'pages',
          include: [PAGES],
          // A browser keeps the machine busy, and who presses a key within five seconds needs it to be quick.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
