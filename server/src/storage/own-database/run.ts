import { type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A user and group by number, as spawn takes them. */
export interface UserIds {
  uid: number;
  gid: number;
}

export interface RunOptions {
  cwd?: string;
  /** Null: as the user who runs the program. */
  as?: UserIds | null;
  env?: NodeJS.ProcessEnv;
  /** Called once the command runs: from here there is only waiting for it. */
  onSpawn?: (() => void) | undefined;
  /** A descriptor the command finds as number 3. */
  extraFd?: number;
}

/** `status` is null where the command could not be started or was killed; `output` then says why. */
export interface RunResult {
  status: number | null;
  output: string;
}

/** Runs a command to its end and collects what it prints. Never throws. */
export async function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe'];
  if (options.extraFd !== undefined) stdio.push(options.extraFd);
  try {
    const child = spawn(command, args, {
      env: options.env ?? bareEnvironment(),
      stdio,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...options.as,
    });
    child.once('spawn', () => options.onSpawn?.());
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
    return { status, output: signal ? `${output}killed by ${signal}` : output };
  } catch (error) {
    return { status: null, output: (error as Error).message };
  }
}

/**
 * The environment of everything started here: none of the program's own, which may hold keys that PostgreSQL's user
 * has no business with. The fixed zone and locale also spare initdb a search for the machine's.
 */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const path = [process.env.PATH, '/usr/sbin', '/usr/bin', '/sbin', '/bin'].filter(Boolean).join(':');
  return { PATH: path, LC_ALL: 'C', TZ: 'UTC' };
}
