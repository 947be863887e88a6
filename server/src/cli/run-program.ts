import { flushCompileCache } from 'node:module';
import type { Program } from '../main.ts';

/** What is running must be down by then, in ms: whoever asked with SIGTERM waits 15 s. */
const AT_MOST_MS = 13_000;

/**
 * Starts the program, keeps it until it is told to stop or its database ends, then stops everything that it started.
 * Told during the start, it stops once it stands: so nothing is left running half-made.
 */
export async function runProgram(
  begin: () => Promise<Program>,
  ready: (program: Program) => Promise<void>,
): Promise<void> {
  const { asked, stopWatching } = askedToEnd();
  try {
    const program = await begin();
    const failure = await Promise.race([
      asked,
      ready(program).then(() => {
        // Now and not at the end, which a kill -9 would take away.
        flushCompileCache();
        return program.failed;
      }),
    ]);
    const slow = setTimeout(() => {
      process.stderr.write(
        'Some parts did not stop in time; what they had under way is taken up at the next start.\n',
      );
      process.exit(1);
    }, AT_MOST_MS);
    await program.stop();
    clearTimeout(slow);
    if (failure !== null) throw failure;
  } finally {
    stopWatching();
  }
}

/** By a signal; or, started by npm, by npm's own end: it does not pass SIGTERM on to what it started. */
function askedToEnd(): { asked: Promise<null>; readonly stopWatching: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const asked = new Promise<null>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve(null));
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    timer = setInterval(() => {
      if (process.ppid !== parent) resolve(null);
    }, 200);
  });
  return { asked, stopWatching: () => clearInterval(timer) };
}
