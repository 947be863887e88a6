// What the database itself refuses, whatever the program's code does: another business's rows, a change of the ledger,
// and more rights than the program needs.
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test-support/test-database.ts';
import { openDatabase } from './database.ts';
import { OWNER_ROLE, PROGRAM_ROLE } from './prepare-own-database.ts';
import { aRowInEveryTable } from './testing/a-row-in-every-table.ts';
import { inBusiness } from './transaction.ts';

const APPEND_ONLY = [
  'consent_events',
  'log_checkpoints',
  'log_cosignatures',
  'log_leaves',
  'log_nodes',
  'wordings',
];
/** The program adds to these alone too; they prove nothing, so a later migration may move or rebuild them. */
const ONLY_ADDED_TO = ['conversation_entries'];

let db: TestDatabase;
let admin: pg.Client;
let owner: pg.Client;
let program: pg.Client;
let tables: string[];
const ours = uuid();
const theirs = uuid();

beforeAll(async () => {
  db = await testDatabase();
  [admin, owner, program] = await Promise.all([
    connected(db.adminUrl),
    connected(db.ownerUrl),
    connected(db.programUrl),
  ]);
  tables = await column(
    admin,
    `SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
     AND c.relname <> 'schema_migrations' ORDER BY 1`,
  );
  for (const business of [ours, theirs]) await aRowInEveryTable(admin, business);
});
afterAll(async () => {
  await Promise.all([admin, owner, program].map((client) => client.end()));
  await db.close();
});

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** The first column of a query's rows. */
async function column<T>(client: pg.Client, query: string, values: unknown[] = []): Promise<T[]> {
  const { rows } = await client.query<[T]>({ text: query, values, rowMode: 'array' });
  return rows.map(([value]) => value);
}

/** Runs `work` as a role in a transaction of one business, and leaves no trace. */
async function as<T>(client: pg.Client, business: string, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT set_config('conversations.business', $1, true)`, [business]);
    return await work();
  } finally {
    await client.query('ROLLBACK');
  }
}

const outcome = (query: Promise<pg.QueryResult>): Promise<string> =>
  query.then(
    ({ rowCount }) => `${rowCount} rows`,
    (error: pg.DatabaseError) => error.message,
  );

const keyOf = (table: string) => (table === 'businesses' ? 'id' : 'business_id');

describe('business first', () => {
  test('row-level security is forced on every table, by the business of the transaction', async () => {
    const { rows } = await admin.query(
      `SELECT c.relname AS table, c.relrowsecurity AND c.relforcerowsecurity AS forced,
         array(SELECT format('%s to %s: %s / %s', p.polname, array_to_string(p.polroles::regrole[], ', '),
             pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
           FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname <> 'lookup') AS policies
       FROM pg_class c WHERE c.relname = ANY ($1) AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
      [tables],
    );
    expect(rows).toEqual(
      tables.map((table) => {
        const own = `(${keyOf(table)} = current_business())`;
        return { table, forced: true, policies: [`own_business to -: ${own} / ${own}`] };
      }),
    );
  });

  test('every key and every index begins with the business', async () => {
    const exceptions = [
      // The business itself.
      'businesses_pkey',
      // A webhook names the account only; business_of_carrier_account() finds its business by this.
      'carrier_accounts_id_key',
    ];
    const otherwise = await column(
      admin,
      `SELECT i.indexrelid::regclass::text FROM pg_index i
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
       WHERE i.indrelid = ANY ($1::regclass[]) AND a.attname <> 'business_id' ORDER BY 1`,
      [tables],
    );
    expect(otherwise).toEqual(exceptions);
    const keyless = await column(
      admin,
      `SELECT t FROM unnest($1::text[]) t
       WHERE NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = t::regclass AND i.indisprimary)`,
      [tables],
    );
    expect(keyless).toEqual([]);
  });

  test('every reference to another table stays within the business', async () => {
    const across = await column(
      admin,
      `SELECT conname FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE c.contype = 'f' AND c.conrelid = ANY ($1::regclass[]) AND a.attname <> 'business_id'`,
      [tables],
    );
    expect(across).toEqual([]);
  });

  test('only the tables of the sign-in stand outside', async () => {
    const outside = await column(
      admin,
      `SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relforcerowsecurity
         AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ORDER BY 1`,
    );
    expect(outside).toEqual([
      'auth."rateLimit"',
      'auth."user"',
      'auth.account',
      'auth.apikey',
      'auth.invitation',
      'auth.member',
      'auth.organization',
      'auth.session',
      'auth.verification',
      // Names and hashes of migrations; the program may read it, and no more.
      'public.schema_migrations',
    ]);
    const rights = await column(
      admin,
      `SELECT p FROM unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}'::text[]) p
       WHERE has_table_privilege($1::name, 'schema_migrations', p)`,
      [PROGRAM_ROLE],
    );
    expect(rights).toEqual(['SELECT']);
  });
});

describe('another business', () => {
  test('has rows in every table, so that there is something to see', async () => {
    for (const table of tables) {
      expect(
        await column(admin, `SELECT count(*)::int FROM ${table} WHERE ${keyOf(table)} = $1`, [theirs]),
        table,
      ).toEqual([1]);
    }
  });

  test('is not seen, in any table', async () => {
    for (const table of tables) {
      const seen = await as(program, ours, () => column(program, `SELECT ${keyOf(table)} FROM ${table}`));
      expect(seen, table).toEqual([ours]);
    }
  });

  test('is neither changed nor deleted, in any table', async () => {
    for (const table of tables) {
      const key = keyOf(table);
      for (const statement of [
        `UPDATE ${table} SET ${key} = ${key} WHERE ${key} = $1`,
        `DELETE FROM ${table} WHERE ${key} = $1`,
      ]) {
        expect(await as(program, ours, () => outcome(program.query(statement, [theirs]))), statement).toMatch(
          /^0 rows$|^permission denied for table/,
        );
      }
    }
  });

  test('gets no row of ours, new or moved, in any table', async () => {
    for (const table of tables) {
      const [given = ''] = await column<string>(
        admin,
        `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
         WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = ''`,
        [table],
      );
      const [row] = await column(admin, `SELECT to_json(t) FROM ${table} t WHERE ${keyOf(table)} = $1`, [
        theirs,
      ]);
      const insert = `INSERT INTO ${table} (${given}) SELECT ${given} FROM json_populate_record(NULL::${table}, $1)`;
      const refused = `new row violates row-level security policy for table "${table}"`;
      expect(await as(program, ours, () => outcome(program.query(insert, [row]))), insert).toBe(refused);
      const move = `UPDATE ${table} SET ${keyOf(table)} = $1`;
      const moved = await as(program, ours, () => outcome(program.query(move, [theirs])));
      expect([refused, `permission denied for table ${table}`], move).toContain(moved);
    }
  });

  test('is hidden from the owner too', async () => {
    for (const table of tables) {
      const seen = await as(owner, ours, () => column(owner, `SELECT ${keyOf(table)} FROM ${table}`));
      expect(seen, table).toEqual([ours]);
    }
  });
});

describe('no business', () => {
  test('shows nothing, in any table', async () => {
    for (const table of tables) expect(await column(program, `SELECT 1 FROM ${table}`), table).toEqual([]);
  });

  test('is set again once a transaction has ended: the setting reads empty, and nothing is seen', async () => {
    const database = openDatabase(db.programUrl, { connections: 1 });
    try {
      const store = { ...db.store, database };
      const during = await inBusiness(store, ours, (tx) =>
        tx.sql.selectFrom('customers').select('id').execute(),
      );
      expect(during).toHaveLength(1);
      await inBusiness(store, ours, () => Promise.reject(new Error('rolled back'))).catch(() => {});
      // The one connection that had the business set a moment ago.
      const { rows } = await database.pool.query(
        `SELECT current_setting('conversations.business', true) AS setting, current_business() AS business,
           (SELECT count(*)::int FROM customers) AS seen`,
      );
      expect(rows).toEqual([{ setting: '', business: null, seen: 0 }]);
    } finally {
      await database.close();
    }
  });
});

describe('append-only', () => {
  const CHANGES = (table: string) => [
    `UPDATE ${table} SET business_id = business_id`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ];

  test('the program has no right to change the ledger', async () => {
    for (const statement of APPEND_ONLY.flatMap(CHANGES)) {
      expect(await as(program, ours, () => outcome(program.query(statement))), statement).toMatch(
        /^permission denied for table/,
      );
    }
  });

  test('the owner meets a trigger, and so does a superuser', async () => {
    for (const client of [owner, admin]) {
      for (const statement of APPEND_ONLY.flatMap(CHANGES)) {
        expect(await as(client, ours, () => outcome(client.query(statement))), statement).toMatch(
          / is append-only$/,
        );
      }
    }
  });

  test('no trigger of these can be left out by a session’s setting without being a superuser', async () => {
    for (const client of [owner, program]) {
      expect(await outcome(client.query('SET session_replication_role = replica'))).toMatch(
        /^permission denied/,
      );
    }
  });
});

describe('the program’s role', () => {
  test('may do this to our tables, and no more', async () => {
    const { rows } = await admin.query<{ rights: string; tables: string[] }>(
      `SELECT rights, array_agg(t ORDER BY t) AS tables FROM (
         SELECT t, (SELECT string_agg(p, ' ' ORDER BY at) FROM
             unnest('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER,MAINTAIN}'::text[]) WITH ORDINALITY p (p, at)
           WHERE has_table_privilege($1::name, t, p)) AS rights FROM unnest($2::text[]) t) r GROUP BY rights`,
      [PROGRAM_ROLE, tables],
    );
    const tablesWith = (rights: string) => rows.find((row) => row.rights === rights)?.tables;
    expect(rows).toHaveLength(4);
    expect(tablesWith('SELECT INSERT')).toEqual([...APPEND_ONLY, ...ONLY_ADDED_TO].sort());
    expect(tablesWith('SELECT INSERT DELETE')).toEqual([
      'changes',
      'consent_openings',
      'conversation_words',
      'customer_words',
      // And no picture is ever another: of its columns only its times may be changed.
      'media',
      'suppressions',
      'unsequenced_events',
    ]);
    expect(
      await column(
        admin,
        `SELECT attname FROM pg_attribute WHERE attrelid = 'media'::regclass AND attnum > 0
         AND has_column_privilege($1::name, 'media', attname, 'UPDATE') ORDER BY 1`,
        [PROGRAM_ROLE],
      ),
    ).toEqual([
      'attached_at',
      'bytes',
      'created_at',
      'height',
      'lost',
      'move_after',
      'place',
      'thumbnail',
      'width',
    ]);
    expect(tablesWith('SELECT INSERT UPDATE DELETE')).toEqual([
      'early_statuses',
      'idempotency_keys',
      'media_leftovers',
      'received_bytes',
      'received_media',
      'simulator_texts',
      'wrapped_keys',
    ]);
    expect(tablesWith('SELECT INSERT UPDATE')).toBeDefined();
  });

  test('is no superuser, passes no policy, makes no roles and owns nothing', async () => {
    const { rows } = await admin.query(
      `SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (SELECT count(*)::int FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND refobjid = r.oid
            AND deptype = 'o') AS owned
       FROM pg_roles r WHERE pg_has_role($1, r.oid, 'MEMBER') ORDER BY 1`,
      [PROGRAM_ROLE],
    );
    const nothing = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      owned: 0,
    };
    expect(rows).toEqual([{ rolname: 'conversations', ...nothing }]);
  });

  test.each([
    [`SET ROLE ${OWNER_ROLE}`, /^permission denied to set role/],
    ['CREATE TABLE public.mine (id int)', /^permission denied for schema public/],
    ['CREATE FUNCTION public.mine() RETURNS int RETURN 1', /^permission denied for schema public/],
    ['CREATE TABLE auth.mine (id int)', /^permission denied for schema auth/],
    ['CREATE SCHEMA mine', /^permission denied for database/],
    ['ALTER TABLE customers DISABLE ROW LEVEL SECURITY', /^must be owner of table/],
    ['ALTER TABLE consent_events DISABLE TRIGGER ALL', /^must be owner of table/],
    ['DROP POLICY own_business ON customers', /^must be owner of (table|relation)/],
  ])('is refused %s', async (statement, refusal) => {
    expect(await outcome(program.query(statement))).toMatch(refusal);
    await program.query('RESET ROLE');
  });

  test('cannot hand on what it may do', async () => {
    // PostgreSQL only warns that nothing was granted.
    await outcome(program.query('GRANT ALL ON customers TO PUBLIC'));
    expect(await column(admin, `SELECT has_table_privilege('public', 'customers', 'SELECT')`)).toEqual([
      false,
    ]);
  });
});

describe('functions that know no business yet', () => {
  test('are the only ones that run with another’s rights, and each pins where it finds its tables', async () => {
    const { rows } = await admin.query(
      `SELECT p.oid::regprocedure::text AS function, pg_get_function_result(p.oid) AS answers,
         pg_get_userbyid(p.proowner) AS owner, array_to_string(p.proconfig, '; ') AS pinned,
         has_function_privilege('public', p.oid, 'EXECUTE') AS anyone
       FROM pg_proc p WHERE p.prosecdef AND p.pronamespace NOT IN
         ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) ORDER BY 1`,
    );
    const common = { owner: OWNER_ROLE, pinned: 'search_path=public, pg_temp', anyone: false };
    expect(rows).toEqual([
      { function: 'all_businesses()', answers: 'SETOF uuid', ...common },
      // How often the account was changed, which says nothing of the business.
      {
        function: 'business_of_carrier_account(uuid)',
        answers: 'TABLE(business uuid, version integer)',
        ...common,
      },
      { function: 'businesses_to_catch_up()', answers: 'SETOF uuid', ...common },
      { function: 'businesses_with_blocks_to_lift()', answers: 'SETOF uuid', ...common },
      { function: 'businesses_with_lines_to_look_up()', answers: 'SETOF uuid', ...common },
      { function: 'businesses_with_media_due()', answers: 'SETOF uuid', ...common },
      { function: 'businesses_with_simulated_texts()', answers: 'SETOF uuid', ...common },
      { function: 'businesses_with_texts_due()', answers: 'SETOF uuid', ...common },
      { function: 'businesses_with_unsequenced_events()', answers: 'SETOF uuid', ...common },
      { function: 'businesses_with_webhooks()', answers: 'SETOF uuid', ...common },
      // Besides ids: which version of the account's row it is, and whether its connection stands.
      {
        function: 'linked_accounts()',
        answers: 'TABLE(business uuid, account uuid, version text, connected boolean)',
        ...common,
      },
      // A worker's own number, which stands for no person.
      {
        function: 'workers_with_texts_in_flight()',
        answers: 'TABLE(business uuid, worker integer)',
        ...common,
      },
    ]);
  });

  test('look past the business in these tables only, and only while the owner acts for another', async () => {
    const { rows } = await admin.query(
      `SELECT p.polrelid::regclass::text AS table, p.polroles::regrole[]::text AS role, p.polcmd AS command,
         pg_get_expr(p.polqual, p.polrelid) AS condition
       FROM pg_policy p WHERE p.polname = 'lookup' ORDER BY 1`,
    );
    expect(rows).toEqual(
      [
        'block_lifts',
        'businesses',
        'carrier_accounts',
        'carrier_links',
        'carrier_reception',
        'messages',
        'numbers',
        'received_media',
        'simulator_texts',
        'unsequenced_events',
      ].map((table) => ({
        table,
        role: `{${OWNER_ROLE}}`,
        command: 'r',
        condition: '(CURRENT_USER <> SESSION_USER)',
      })),
    );
    const owner = new pg.Client({ connectionString: db.ownerUrl });
    await owner.connect();
    try {
      expect((await owner.query('SELECT * FROM businesses')).rows).toEqual([]);
      expect((await owner.query('SELECT * FROM all_businesses()')).rows).toEqual([]);
    } finally {
      await owner.end();
    }
  });

  test('answer with ids alone', async () => {
    const answers = async (call: string) => (await program.query(`SELECT * FROM ${call} f`)).rows;
    const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
    expect(await answers('all_businesses()')).toEqual([{ f: id }, { f: id }, { f: id }]);
    for (const call of [
      'businesses_with_texts_due()',
      'businesses_with_media_due()',
      'businesses_with_unsequenced_events()',
      'businesses_with_simulated_texts()',
      'businesses_to_catch_up()',
      'businesses_with_blocks_to_lift()',
    ]) {
      expect(await answers(call), call).toEqual([{ f: id }, { f: id }]);
    }
    // The simulated carrier calls nobody.
    expect(await answers('businesses_with_webhooks()')).toEqual([]);
    expect(await answers('workers_with_texts_in_flight()')).toEqual([
      { business: id, worker: 7 },
      { business: id, worker: 7 },
    ]);
    const [account] = await column(admin, 'SELECT id FROM carrier_accounts WHERE business_id = $1', [theirs]);
    const found = (id: unknown) => program.query('SELECT * FROM business_of_carrier_account($1)', [id]);
    expect((await found(account)).rows).toEqual([{ business: theirs, version: 1 }]);
    expect((await found(uuid())).rows).toEqual([]);
  });
});
