import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

const ROOT = join(import.meta.dirname, '..');

/** The demo shop as `npm start` runs it, in a process of its own with a database of its own. */
export interface DemoProgram {
  readonly port: number;
  readonly url: string;
  /** The one-time link that it printed. */
  readonly signInLink: string;
  /** For commands that are to find the same shop. */
  readonly dataDir: string;
  /** Ends it, and removes what it kept. */
  stop(): Promise<void>;
}

export async function startDemo(env: Record<string, string> = {}): Promise<DemoProgram> {
  const dataDir = await mkdtemp(join(tmpdir(), 'conversations-demo-'));
  const port = await freePort();
  const child = spawn(process.execPath, [join(ROOT, 'server/src/cli/main.ts'), 'demo'], {
    env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    child.kill('SIGTERM');
    await gone;
    await rm(dataDir, { recursive: true, force: true });
  };
  let said = '';
  const signInLink = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk;
      const link = /^ready: (\S+)$/m.exec(said)?.[1];
      if (link !== undefined) resolve(link);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The demo ended before it was ready: ${said}`)));
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { port, url: new URL(signInLink).origin, signInLink, dataDir, stop };
}
