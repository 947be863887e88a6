import { createHmac } from 'node:crypto';
import pg from 'pg';
import type { OwnDatabase } from './own-database/start-own-database.ts';

/** Held until the connection ends. */
const LOCK = 7_266_378;

export const OWNER_ROLE = 'conversations_owner';
export const PROGRAM_ROLE = 'conversations';

export interface PreparedDatabase {
  /** For migrations. */
  readonly ownerUrl: string;
  /** For the program: a role that owns nothing. */
  readonly programUrl: string;
}

/**
 * Makes the two roles and the database in a server that is our own, where they are missing. Their passwords follow
 * from the superuser's, so there is nothing further to keep, and no command beside the program changes them: not one with
 * another SECRET_KEY either.
 */
export async function prepareOwnDatabase(
  own: Pick<OwnDatabase, 'adminUrl' | 'urlFor'>,
  database = 'conversations',
): Promise<PreparedDatabase> {
  const password = (role: string) =>
    createHmac('sha256', new URL(own.adminUrl).password).update(`role ${role}`).digest('base64url');
  const admin = new pg.Client({ connectionString: own.adminUrl });
  await admin.connect();
  try {
    // Several commands beside a running program may come at once, and a role's row can be written by one at a time.
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    for (const role of [OWNER_ROLE, PROGRAM_ROLE]) {
      const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
      const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
      await admin.query(`${verb} ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password(role))}`);
    }
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) {
      await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(database)} OWNER ${OWNER_ROLE}`);
    }
  } finally {
    await admin.end();
  }
  return {
    ownerUrl: own.urlFor(OWNER_ROLE, password(OWNER_ROLE), database),
    programUrl: own.urlFor(PROGRAM_ROLE, password(PROGRAM_ROLE), database),
  };
}
