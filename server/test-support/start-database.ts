import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/storage/migrate.ts';
import { startOwnDatabase } from '../src/storage/own-database/start-own-database.ts';
import { PROGRAM_ROLE, prepareOwnDatabase } from '../src/storage/prepare-own-database.ts';

/** One server's URLs, of which the last two lead to the template. */
export interface TestServer {
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly programUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    servers: TestServer[];
  }
}

export const TEMPLATE = 'conversations_template';

/**
 * Real PostgreSQL for the whole run, with a migrated database that each test file clones. Each process has a server of its
 * own: what is not yet seen of a server's changes depends on the transactions of all its databases.
 */
export default async function startDatabases(project: TestProject): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    await Promise.all(stops.map((each) => each()));
  };
  try {
    const starting = Array.from({ length: project.config.maxWorkers }, () => start(stops));
    const started = await Promise.allSettled(starting);
    project.provide(
      'servers',
      started.map((each) => {
        if (each.status === 'rejected') throw each.reason;
        return each.value;
      }),
    );
  } catch (error) {
    // A migration that fails, say: nobody would stop the servers then.
    await stop();
    throw error;
  }
  return stop;
}

async function start(stops: (() => Promise<void>)[]): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'conversations-test-'));
  const own = await startOwnDatabase({ dataDir });
  stops.push(async () => {
    await own.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  const urls = await prepareOwnDatabase(own, TEMPLATE);
  await migrate(urls.ownerUrl, PROGRAM_ROLE);
  return { adminUrl: own.adminUrl, ownerUrl: urls.ownerUrl, programUrl: urls.programUrl };
}
