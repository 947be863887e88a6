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
 * @param programRole the role that the program logs in with; it becomes a member of `conversations_program`.
 * @returns the names of what was applied.
 * @throws where a migration that was applied has since been edited, or the owner may not create the two roles.
 */
export async function migrate(ownerUrl: string, programRole: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'conversations migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await ensureRoles(client, programRole);
    await client.query(`CREATE TABLE IF NOT EXISTS schema_migrations (
      name text PRIMARY KEY, hash text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
    await client.query('GRANT SELECT ON schema_migrations TO conversations_program');
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

async function ensureRoles(client: pg.Client, programRole: string): Promise<void> {
  for (const role of ['conversations_program', 'conversations_lookup']) {
    const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    if (rowCount === 0) {
      await client.query(`CREATE ROLE ${role} NOLOGIN`).catch((error: Error) => {
        throw new Error(
          `The role ${role} is missing and may not be created here (${error.message}). As a superuser run: ` +
            `CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO CURRENT_OWNER WITH ADMIN OPTION; then migrate again.`,
          { cause: error },
        );
      });
    }
  }
  // To hand functions over to the lookup role, the owner must be able to act as it.
  await client
    .query('GRANT conversations_lookup TO CURRENT_USER WITH SET TRUE, INHERIT FALSE')
    .catch(() => {});
  const { rows } = await client.query<{ member: boolean; self: boolean }>(
    `SELECT pg_has_role($1::name, 'conversations_program', 'USAGE') AS member, $1::name = current_user AS self`,
    [programRole],
  );
  if (!rows[0]?.member && !rows[0]?.self) {
    await client.query(`GRANT conversations_program TO ${pg.escapeIdentifier(programRole)}`);
  }
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
