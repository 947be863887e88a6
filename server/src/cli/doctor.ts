import pg from 'pg';
import type { Config } from '../config.ts';
import { isMigrated } from '../storage/migrate.ts';
import { openStorageForCommand } from '../storage/open-storage.ts';
import { configOrExit } from './config-or-exit.ts';
import { lookAtAddress } from './look-at-address.ts';
import { lookAtCarriers } from './look-at-carriers.ts';
import { lookAtLedger } from './look-at-ledger.ts';
import { lookAtPlaces } from './look-at-places.ts';
import { lookAtSecrets } from './rotate-secret-key.ts';

/** What was looked at. `remedy`: what to do, where it is not well. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'failed';
  readonly what: string;
  readonly remedy?: string;
}

/** PostgreSQL 16 knows the kind of grants that migrations make. */
const OLDEST_POSTGRES = 160_000;
/** Times of consent are compared with times of the database, in ms. */
const CLOCKS_APART_MS = 2_000;

/** `conversations doctor`: every finding at once, each with what to do; fails where something has to be done. */
export async function doctor(): Promise<void> {
  const config = configOrExit({ demo: true });
  const findings = [
    ...(await lookAtAddress(config)),
    ...(await lookAtDatabase(config)),
    ...(await lookAtLedger(config)),
    ...(await lookAtSecrets()),
    ...(await lookAtPlaces(config)),
    ...(await lookAtCarriers(config)),
  ];
  for (const { state, what, remedy } of findings) {
    process.stdout.write(
      `${state.padEnd(8)} ${what}${remedy === undefined ? '' : `\n${' '.repeat(9)}${remedy}`}\n`,
    );
  }
  const failed = findings.filter(({ state }) => state === 'failed').length;
  if (failed > 0) throw new Error(`${failed} of ${findings.length} checks failed.`);
}

async function lookAtDatabase(config: Config): Promise<Finding[]> {
  let close = async () => {};
  try {
    const storage = await openStorageForCommand(config);
    const pool = new pg.Pool({
      connectionString: storage.programUrl,
      max: 1,
      connectionTimeoutMillis: 5_000,
    });
    close = async () => {
      await pool.end();
      await storage.close();
    };
    return [
      ...(await lookAtServer(pool)),
      ...(await lookAtRole(pool)),
      (await isMigrated(pool))
        ? { state: 'ok', what: 'every migration has been applied' }
        : { state: 'failed', what: 'migrations are missing', remedy: 'Run: conversations migrate' },
    ];
  } catch (error) {
    const remedy = 'Check that the server runs and that DATABASE_URL holds its address, role and password.';
    return [{ state: 'failed', what: `the database does not answer: ${(error as Error).message}`, remedy }];
  } finally {
    await close();
  }
}

async function lookAtServer(pool: pg.Pool): Promise<Finding[]> {
  const asked = Date.now();
  const { rows } = await pool.query<{
    version: number;
    name: string;
    now: Date;
    encoding: string;
    fsync: string;
  }>(
    `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name,
       clock_timestamp() AS now, current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync`,
  );
  const server = rows[0] as (typeof rows)[0];
  const apart = Math.max(asked - server.now.getTime(), server.now.getTime() - Date.now(), 0);
  return [
    server.version >= OLDEST_POSTGRES
      ? { state: 'ok', what: `PostgreSQL ${server.name} answers` }
      : {
          state: 'failed',
          what: `PostgreSQL ${server.name} is too old`,
          remedy: 'Use PostgreSQL 16 or newer.',
        },
    server.encoding === 'UTF8'
      ? { state: 'ok', what: 'texts are kept in UTF-8' }
      : {
          state: 'failed',
          what: `texts are kept in ${server.encoding}`,
          remedy: 'Make the database with ENCODING UTF8.',
        },
    server.fsync === 'on'
      ? { state: 'ok', what: 'a commit survives a power cut (fsync)' }
      : { state: 'failed', what: 'fsync is off: a STOP may be lost', remedy: 'Set fsync = on.' },
    apart <= CLOCKS_APART_MS
      ? { state: 'ok', what: 'this machine and the database agree on the time' }
      : {
          state: 'failed',
          what: `the clocks are ${Math.round(apart / 1000)} s apart`,
          remedy: 'Run NTP on both.',
        },
  ];
}

/** Row-level security and append-only tables bind everyone but owners and superusers. */
async function lookAtRole(pool: pg.Pool): Promise<Finding[]> {
  const { rows } = await pool.query<{ role: string; over: boolean; owns: boolean }>(
    `SELECT current_user AS role, r.rolsuper OR r.rolbypassrls AS over,
       EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
               WHERE n.nspname IN ('public', 'auth') AND c.relkind = 'r' AND c.relowner = r.oid) AS owns
     FROM pg_roles r WHERE r.rolname = current_user`,
  );
  const { role, over, owns } = rows[0] as (typeof rows)[0];
  if (!over && !owns)
    return [{ state: 'ok', what: `the program’s role ${role} owns nothing and is bound by every rule` }];
  const what = over
    ? `the program’s role ${role} is above row-level security`
    : `the program’s role ${role} owns tables`;
  const remedy =
    'Use another role in DATABASE_URL, one that is no superuser and not the one of MIGRATION_DATABASE_URL.';
  return [{ state: 'failed', what, remedy }];
}
