import { randomInt } from 'node:crypto';
import pg from 'pg';

/** The first half of the advisory lock's key; the second is the worker's own number. */
const LEASE = 7_266_378;

/**
 * A worker's sign of life: a session lock on a connection of its own. The database lets go of it the moment the process
 * dies, so no clock is needed to tell the living from the dead.
 */
export interface WorkerLease {
  readonly worker: number;
  readonly held: () => boolean;
  release(): Promise<void>;
}

export async function takeLease(databaseUrl: string, onLost: (error: Error) => void): Promise<WorkerLease> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'conversations worker' });
  let held = true;
  const lost = (error: Error) => {
    if (!held) return;
    held = false;
    onLost(error);
  };
  client.on('error', lost);
  client.on('end', () => lost(new Error('The connection that shows this worker to be alive has ended')));
  await client.connect();
  const worker = randomInt(1, 2 ** 31 - 1);
  await client.query('SELECT pg_advisory_lock($1, $2)', [LEASE, worker]);
  return {
    worker,
    held: () => held,
    async release() {
      held = false;
      await client.end().catch(() => {});
    },
  };
}

export async function workerIsAlive(pool: pg.Pool, worker: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = $1 AND objid = $2 AND objsubid = 2 AND granted
     AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [LEASE, worker],
  );
  return rowCount !== 0;
}
