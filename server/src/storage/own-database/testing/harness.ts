import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { livePostmaster, stopPostmaster } from '../postmaster.ts';
import { run, type UserIds } from '../run.ts';
import { startOwnDatabase } from '../start-own-database.ts';
import { waitUntil } from '../wait-until.ts';

export const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;

/** An empty folder of mode 0700, as mkdtemp makes them. Whatever server runs below it is stopped after the test. */
export async function newDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shop-'));
  onTestFinished(async () => {
    const folder = join(dataDir, 'postgres');
    const server = await livePostmaster(folder);
    if (server) await stopPostmaster(server.pid, folder);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  });
  return dataDir;
}

/** One for all files of tests that share this process. */
let made: Promise<string> | undefined;

/** A DATA_DIR whose database was made before, for tests of what comes after the first start. */
export async function usedDataDir(): Promise<string> {
  made ??= makeOnce();
  const dataDir = await newDataDir();
  // Not Node's own copy: that gives everything to root.
  const { status, output } = await run('cp', ['-a', `${await made}/.`, dataDir]);
  if (status !== 0) throw new Error(output);
  return dataDir;
}

async function makeOnce(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'used-shop-'));
  process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  await (await startOwnDatabase({ dataDir })).stop();
  return dataDir;
}

/** What the program said; which facts there are depends on the event. */
export interface Said {
  event: 'started' | 'announced' | 'stopped' | 'died' | 'failed';
  adminUrl: string;
  port: number;
  pid: number;
  adopted: boolean;
  ms: number;
  name: string;
  message: string;
}

export interface Program {
  pid: number;
  /** Waits for what it says next (at most 30 s). */
  next(): Promise<Said>;
  tell(line: string): void;
  /** kill -9, and waits for its end. */
  kill(): Promise<void>;
}

export interface ProgramOptions {
  as?: UserIds;
  script?: string;
  node?: string;
  copiesIn?: string;
  env?: NodeJS.ProcessEnv;
}

/** Starts a program that has its own database, as the leader of its own process group. */
export function startProgram(dataDir: string, options: ProgramOptions = {}): Program {
  const script = options.script ?? fileURLToPath(new URL('program.ts', import.meta.url));
  const child = spawn(
    options.node ?? process.execPath,
    [script, dataDir, ...(options.copiesIn ? [options.copiesIn] : [])],
    {
      cwd: '/',
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
      env: options.env ?? process.env,
      ...options.as,
    },
  );
  const ended = once(child, 'exit');
  const said: Said[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(JSON.parse(line) as Said));
  const kill = async () => {
    if (isRunning(child)) child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    pid: child.pid as number,
    async next() {
      const line = await waitUntil(() => said.shift(), { withinMs: 30_000 });
      if (!line) throw new Error('the program said nothing for 30 s');
      return line;
    },
    tell: (line) => child.stdin.write(`${line}\n`),
    kill,
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** One connection for the length of `work`. */
export async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The rows of one statement. */
export async function ask<Row extends object>(url: string, sql: string): Promise<Row[]> {
  return connected(url, async (client) => (await client.query<Row>(sql)).rows);
}
