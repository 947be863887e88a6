import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'server/**/*.test.ts', 'web/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['server/test-support/start-database.ts'],
    // Most tests wait more than they work, so two files at a time take little more than half as long. The files that one
    // process runs share its modules: what a module keeps for its tests is kept for all of them.
    maxWorkers: 2,
    isolate: false,
    // Node.js runs the sources as they are, as it does outside of tests.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // A real database behind most files: waits are for conditions, and this only bounds a hang.
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
