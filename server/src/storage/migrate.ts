import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const FOLDER = join(import.meta.dirname, 'migrations');
/** Two programs that start at once must not migrate at once. */
const LOCK = 7_266_377;

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

export async function migrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{4}_\w+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(FOLDER, name), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Brings the schema up to date as the owner's role, each migration in a transaction of its own.
 *
 * @param programRole the role that the program logs in with; it is granted what it needs and owns nothing.
 * @returns the names of what was applied.
 * @throws where a migration that was applied has since been edited, or there is no such role.
 */
export async function migrate(ownerUrl: string, programRole: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'conversations migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
      name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    const done = await client.query<{ name: string; hash: string }>(
      'SELECT name, hash FROM schema_migrations',
    );
    const applied: string[] = [];
    for (const migration of await migrations()) {
      const before = done.rows.find((row) => row.name === migration.name);
      if (before !== undefined && before.hash !== migration.hash) {
        throw new Error(
          `Migration ${migration.name} was edited after it was applied. Restore it and add a new one.`,
        );
      }
      if (before === undefined) {
        await apply(client, migration);
        applied.push(migration.name);
      }
    }
    await grantRights(client, programRole);
    return applied;
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, { name, sql, hash }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query('INSERT INTO schema_migrations (name, hash) VALUES ($1, $2)', [name, hash]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

/** The program's role may be another one than last time, so its rights are given anew each time. */
async function grantRights(client: pg.Client, programRole: string): Promise<void> {
  const { rows } = await client.query<{ same: boolean }>('SELECT current_user = $1 AS same', [programRole]);
  if (rows[0]?.same) {
    throw new Error(
      'DATABASE_URL and MIGRATION_DATABASE_URL log in with the same role. The program needs a role of its own that owns ' +
        'nothing, so that row-level security binds it: CREATE ROLE … LOGIN PASSWORD …',
    );
  }
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [programRole]);
  if (rowCount === 0) {
    throw new Error(
      `There is no role ${programRole}, which DATABASE_URL logs in with. Make it first: CREATE ROLE … LOGIN PASSWORD …`,
    );
  }
  const template = await readFile(join(import.meta.dirname, 'grants.sql'), 'utf8');
  await client.query(template.replaceAll('{{program}}', pg.escapeIdentifier(programRole)));
}

/** Whether every migration has been applied; asked as the program's role, for /readyz and at start. */
export async function isMigrated(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool
    .query<{ name: string; hash: string }>('SELECT name, hash FROM schema_migrations')
    .catch((error: { code?: string }) => {
      // 42P01: no such table; 42501: not yet granted. Both mean a database that was never migrated.
      if (error.code === '42P01' || error.code === '42501') return { rows: [] };
      throw error;
    });
  return (await migrations()).every(({ name, hash }) =>
    rows.some((row) => row.name === name && row.hash === hash),
  );
}
