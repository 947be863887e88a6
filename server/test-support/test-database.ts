import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { inject } from 'vitest';
import { openDatabase } from '../src/storage/database.ts';
import { openSignals } from '../src/storage/signals.ts';
import { inBusiness, type Store } from '../src/storage/transaction.ts';
import { TEMPLATE, type TestServer } from './start-database.ts';

export interface TestDatabase {
  readonly programUrl: string;
  readonly ownerUrl: string;
  readonly adminUrl: string;
  readonly store: Store;
  /** A fresh business, "Bell & Crank", with nothing in it. */
  readonly businessId: string;
  close(): Promise<void>;
}

/** The server of this process. */
export function testServer(): TestServer {
  const servers = inject('servers');
  const server = servers[(Number(process.env.VITEST_POOL_ID) - 1) % servers.length];
  if (server === undefined) throw new Error('There is no database server for this process of the tests');
  return server;
}

/** A database of one's own, cloned from the migrated template. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = testServer();
  const name = `t_${uuid().replaceAll('-', '')}`;
  const admin = async (sql: string) => {
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await admin(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const at = (url: string) => {
    const there = new URL(url);
    there.pathname = `/${name}`;
    return there.href;
  };
  const programUrl = at(server.programUrl);
  const database = openDatabase(programUrl);
  const signals = openSignals(programUrl, () => {});
  const store: Store = { database, signals };
  const businessId = uuid();
  await inBusiness(store, businessId, (tx) =>
    tx.sql.insertInto('businesses').values({ id: businessId, name: 'Bell & Crank' }).execute(),
  );
  return {
    programUrl,
    ownerUrl: at(server.ownerUrl),
    adminUrl: at(server.adminUrl),
    store,
    businessId,
    async close() {
      await signals.close();
      await database.close();
      await admin(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
