import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_SECRET_KEY } from '../../test-support/secret-key.ts';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { until } from '../../test-support/until.ts';
import { openVault } from '../secrets/vault.ts';
import { startKeeping } from './start-keeping.ts';

let db: TestDatabase;
let work: string;
beforeAll(async () => {
  db = await testDatabase();
  work = await mkdtemp(join(tmpdir(), 'conversations-keeping-'));
});
afterAll(async () => {
  await db.close();
  await rm(work, { recursive: true });
});

test('C36 a shop that has logged nothing yet is held back too while nothing could be kept, and let go after', async () => {
  const said: string[] = [];
  const folder = join(work, 'ledger');
  await writeFile(folder, 'a file');
  const heldBack = new Set<string>();
  const keeping = await startKeeping({
    store: db.store,
    vault: openVault(TEST_SECRET_KEY),
    log: pino({ level: 'error' }, { write: (line: string) => said.push(line) }),
    folder,
    heldBack,
  });
  expect([...heldBack]).toEqual([db.businessId]);
  await rm(folder);
  await until('it is let go', async () => heldBack.size === 0);
  await keeping.stop();
  // Once, with what to do, however often it is tried.
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Set LEDGER_DIR to a folder that this process may write to');
  expect(await readdir(folder)).toEqual([]);
});
