import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../src/storage/migrate.ts';
import { startOwnDatabase } from '../src/storage/own-database/start-own-database.ts';
import { PROGRAM_ROLE, prepareOwnDatabase } from '../src/storage/prepare-own-database.ts';
import { TEST_SECRET_KEY } from './secret-key.ts';

declare module 'vitest' {
  interface ProvidedContext {
    adminUrl: string;
    ownerUrl: string;
    programUrl: string;
  }
}

export const TEMPLATE = 'conversations_template';

/** One real PostgreSQL for the whole run, with a migrated database that each test file clones. */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'conversations-test-'));
  const own = await startOwnDatabase({ dataDir });
  const stop = async () => {
    await own.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const urls = await prepareOwnDatabase(own, TEST_SECRET_KEY, TEMPLATE);
    await migrate(urls.ownerUrl, PROGRAM_ROLE);
    project.provide('adminUrl', own.adminUrl);
    project.provide('ownerUrl', urls.ownerUrl);
    project.provide('programUrl', urls.programUrl);
  } catch (error) {
    // A migration that fails, say: nobody would stop the server then.
    await stop();
    throw error;
  }
  return stop;
}
