import type { Program } from '../main.ts';

/** What is running must be down by then, in ms: whoever asked with SIGTERM waits 15 s. */
const AT_MOST_MS = 13_000;

/** Keeps the process until it is told to stop, or its database ends; then stops everything that it started. */
export async function runUntilStopped(program: Program): Promise<void> {
  const told = new Promise<null>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve(null));
  });
  const orphaned = startedByNpm() ? parentGone() : null;
  const failure = await Promise.race([told, program.failed, ...(orphaned ? [orphaned.gone] : [])]);
  orphaned?.stopWatching();
  const slow = setTimeout(() => {
    process.stderr.write(
      'Some parts did not stop in time; what they had under way is taken up at the next start.\n',
    );
    process.exit(1);
  }, AT_MOST_MS);
  await program.stop();
  clearTimeout(slow);
  if (failure !== null) throw failure;
}

const startedByNpm = () => process.env.npm_lifecycle_event !== undefined;

/** npm does not pass SIGTERM on to what it started; it ends, and that is the sign. */
function parentGone(): { gone: Promise<null>; stopWatching(): void } {
  const parent = process.ppid;
  let timer: NodeJS.Timeout | undefined;
  const gone = new Promise<null>((resolve) => {
    timer = setInterval(() => {
      if (process.ppid !== parent) resolve(null);
    }, 200);
  });
  return { gone, stopWatching: () => clearInterval(timer) };
}
