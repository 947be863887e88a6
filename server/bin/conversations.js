#!/usr/bin/env node
// Plain JavaScript for any Node: starts the program, under the project's own Node where this one is too old. The program
// is TypeScript that Node runs as it is, and it reckons with Temporal.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

if (process.features.typescript && typeof globalThis.Temporal === 'object') {
  await import(pathToFileURL(main).href);
} else {
  const node = ownNode();
  if (node === null) {
    process.stderr.write(
      `Node ${process.versions.node} is too old for this program. Use Node 26 or newer, or run: npm ci (which brings one).\n`,
    );
    process.exit(1);
  }
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('error', (error) => {
    process.stderr.write(`${node} could not be started: ${error.message}. Run: npm ci\n`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // A terminal sends Ctrl-C to both; passed on, it would count twice, and twice means "at once".
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT');
  });
}

/** The Node that the project's own `node` package holds; null where it is not installed. */
function ownNode() {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}
