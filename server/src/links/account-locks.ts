import pg from 'pg';

/** An account to which a connection has to be held. `version` is another after each change of its row. */
export interface LinkedAccount {
  readonly business: string;
  readonly account: string;
  readonly version: string;
}

/** A query that takes longer shows a connection that is none any more. */
const QUERY_WITHIN_MS = 10_000;

/**
 * Who holds the connection of an account: the process with the account's session lock. The database lets go of it the
 * moment that process dies, and another takes over. All locks of a process hang on one connection of its own.
 */
export interface AccountLocks {
  accounts(): Promise<readonly LinkedAccount[]>;
  /** @returns false where another process has it. */
  take(account: string): Promise<boolean>;
  giveBack(account: string): Promise<void>;
  close(): Promise<void>;
}

/** @param onLost all locks are gone: another process may have them by now. */
export async function openAccountLocks(databaseUrl: string, onLost: () => void): Promise<AccountLocks> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'conversations links',
    keepAlive: true,
    query_timeout: QUERY_WITHIN_MS,
  });
  let open = true;
  const end = async () => {
    open = false;
    await client.end().catch(() => {});
  };
  const lost = () => {
    if (!open) return;
    void end();
    onLost();
  };
  client.on('error', lost);
  client.on('end', lost);
  await client.connect();

  /** Whatever fails here may have left the session, and its locks, in a state that nobody knows. */
  const ask = async <Row extends pg.QueryResultRow>(text: string, values: string[] = []): Promise<Row[]> => {
    try {
      return (await client.query<Row>(text, values)).rows;
    } catch (error) {
      lost();
      throw error;
    }
  };
  return {
    accounts: () => ask<LinkedAccount>('SELECT business, account, version FROM linked_accounts()'),
    async take(account) {
      const [row] = await ask<{ taken: boolean }>(
        'SELECT pg_try_advisory_lock(carrier_link_key($1)) AS taken',
        [account],
      );
      return row?.taken ?? false;
    },
    async giveBack(account) {
      await ask('SELECT pg_advisory_unlock(carrier_link_key($1))', [account]);
    },
    close: end,
  };
}
