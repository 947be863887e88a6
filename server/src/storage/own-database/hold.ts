import { Client } from 'pg';
import { waitUntil } from './wait-until.ts';

/** Any fixed number; the lock lives in the database `postgres`, where the program keeps nothing else. */
const KEY = '7146030582281934';

/**
 * The second guard, kept in the database itself for the program's life: a session's advisory lock. The file lock
 * answers first on one machine; this one also holds where the file lock does not reach (a shared disk, a lock file
 * deleted by hand) and it tells when the server goes away.
 */
export interface Hold {
  /** Settles only where the server is gone without `release` having been called. */
  lost: Promise<void>;
  /** False while the server takes no connections: it is gone, or at work recovering from a crash of one session. */
  isHeld: () => boolean;
  /** From now on the connection may end. */
  release: () => Promise<void>;
}

export type HoldAttempt = { client: Client } | 'taken' | 'not ready';

/**
 * Connects and tries to take the lock. `not ready`: the server does not take connections now (starting, stopping).
 *
 * @throws Error where it refuses for another reason, such as a wrong password.
 */
export async function tryHold(url: string): Promise<HoldAttempt> {
  const client = new Client({
    connectionString: url,
    application_name: 'holds the data folder',
    connectionTimeoutMillis: 5_000,
  });
  // Without a listener the end of the server would be an uncaught error of the program.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [KEY]);
    if (rows[0].taken) return { client };
    await client.end();
    return 'taken';
  } catch (error) {
    await client.end().catch(() => {});
    if (isPassing(error as { code?: string; message: string })) return 'not ready';
    throw new Error(`The database server refuses the program: ${(error as Error).message}`, { cause: error });
  }
}

/** Errors of a server on its way up or down. */
function isPassing({ code, message }: { code?: string; message: string }): boolean {
  return (
    ['57P01', '57P02', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code ?? '') ||
    /terminated|timeout|closed|ended/i.test(message)
  );
}

/**
 * Keeps the lock. A session can end while its server lives (a crash of any session ends all of them); then a new one
 * takes the lock again. Only when the server's process is gone, the hold is lost.
 */
export function keepHold(first: Client, url: string, isServerAlive: () => Promise<boolean>): Hold {
  let released = false;
  let current = first;
  let held = true;
  const watch = async (): Promise<void> => {
    for (;;) {
      await ended(current);
      held = false;
      const next = await waitUntil<Client | 'gone' | 'released' | null>(
        async () => {
          if (released) return 'released';
          if (!(await isServerAlive())) return 'gone';
          const attempt = await tryHold(url).catch(() => 'not ready' as const);
          return typeof attempt === 'object' ? attempt.client : null;
        },
        { withinMs: Number.POSITIVE_INFINITY, everyMs: 50 },
      );
      if (released && next instanceof Client) await next.end().catch(() => {});
      if (released) return new Promise(() => {});
      if (!(next instanceof Client)) return;
      current = next;
      held = true;
    }
  };
  return {
    lost: watch(),
    isHeld: () => held,
    async release() {
      released = true;
      await current.end().catch(() => {});
    },
  };
}

function ended(client: Client): Promise<void> {
  return new Promise((resolve) => {
    client.once('end', () => resolve());
  });
}
