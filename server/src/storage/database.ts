import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

// Counts and sequence numbers stay far below 2^53; as strings they would compare wrongly.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** A connection pool to PostgreSQL as the program's role. Passed along explicitly; nothing reaches for a global one. */
export interface Database {
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Tables>;
  close(): Promise<void>;
}

/** @param connections how many connections at most; the hand-over, the API and the sign-in share them. */
export function openDatabase(
  url: string,
  { connections = 20, onError = () => {} }: { connections?: number; onError?: (error: Error) => void } = {},
): Database {
  const pool = new pg.Pool({ connectionString: url, max: connections, application_name: 'conversations' });
  // An idle connection that breaks (the server restarts, say) is replaced at its next use; without a listener Node exits.
  pool.on('error', onError);
  // One that breaks while it is in use fails its query, and says so here too.
  pool.on('connect', (client) => client.on('error', onError));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { pool, kysely, close: () => kysely.destroy() };
}
