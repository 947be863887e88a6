import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { TEST_SECRET_KEY } from '../../server/test-support/secret-key.ts';

const MAIN = join(import.meta.dirname, '../../server/src/cli/main.ts');

/** `conversations serve` in a process of its own. */
export interface ChildProgram {
  /** Settles with what stands after `ready: `: the address of a web process. */
  readonly ready: Promise<string>;
  /** All that it has printed and logged so far. */
  said(): string;
  /** `kill -9`: the process gets no chance to finish anything. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Holds the process where it is, in the middle of whatever it does, until it is let go on. */
  pause(): void;
  resume(): void;
  /** Asks it to end, as an operator does, and waits for that. */
  stop(): Promise<void>;
}

/** What Node makes of the sources, kept for the next start of them: who is killed leaves nothing here. */
const compiled = mkdtempSync(join(tmpdir(), 'conversations-compiled-'));
/** Where each shop's log is kept, as on a machine that stays when its program is killed. */
const data = mkdtempSync(join(tmpdir(), 'conversations-data-'));

// Of whatever a test that failed left behind. Several files of tests share this process.
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of [compiled, data]) rmSync(folder, { recursive: true, force: true });
});

/** Starts the program from its sources; without a launcher between, so that a kill hits the program itself. */
function start(
  databaseUrl: string,
  args: readonly string[],
  port?: number,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: {
      PATH: process.env.PATH,
      ...(port === undefined ? {} : { PORT: String(port) }),
      DATABASE_URL: databaseUrl,
      SECRET_KEY: TEST_SECRET_KEY,
      DATA_DIR: data,
      LOG_LEVEL: 'fatal',
      NODE_COMPILE_CACHE: compiled,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** @param port where a web process listens; a worker needs none. */
export function serve(
  databaseUrl: string,
  role: 'web' | 'worker',
  port?: number,
  env?: Readonly<Record<string, string>>,
): ChildProgram {
  const child = start(databaseUrl, ['serve', '--role', role], port, env);
  const gone = once(child, 'exit');
  let said = '';
  const ready = new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const address = /^ready: (\S+)$/m.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => reject(new Error(`serve --role ${role} ended before it was ready: ${said}`)));
  });
  // Whoever kills it early has no use for the reason.
  ready.catch(() => {});
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    child.kill(signal);
    await gone;
  };
  return {
    ready,
    said: () => said,
    kill: () => end('SIGKILL'),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop: () => end('SIGTERM'),
  };
}

/** What a command prints. */
export async function commandOutput(
  databaseUrl: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<string> {
  const child = start(databaseUrl, args, undefined, env);
  if (child.stdout === null) throw new Error('The command has no stdout');
  const [printed] = await Promise.all([readText(child.stdout), once(child, 'exit')]);
  return printed.trim();
}
