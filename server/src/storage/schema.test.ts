import { readFile } from 'node:fs/promises';
import type { InsertType, SelectType } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase, testServer } from '../../test-support/test-database.ts';
import { COLUMNS_FILE, dumpSchema, SCHEMA_FILE } from './dump-schema.ts';
import type { SchemaColumns } from './schema-columns.ts';
import type { Tables } from './tables.ts';

const RENEW =
  'is not what the migrations make. Renew it with `npx node server/src/storage/dump-schema.ts`, and review what changed';

test('schema.sql shows the schema that the migrations make', async () => {
  const { schema } = await dumpSchema(testServer().ownerUrl);
  expect(schema, `schema.sql ${RENEW}`).toBe(await readFile(SCHEMA_FILE, 'utf8'));
});

test('schema-columns.ts names the columns that the migrations make', async () => {
  const { columns } = await dumpSchema(testServer().ownerUrl);
  expect(columns, `schema-columns.ts ${RENEW}`).toBe(await readFile(COLUMNS_FILE, 'utf8'));
});

test('a change of the schema shows in the dump', async () => {
  const db = await testDatabase();
  const owner = new pg.Client({ connectionString: db.ownerUrl });
  await owner.connect();
  try {
    await owner.query(`
      ALTER TABLE stores ADD COLUMN fax text;
      ALTER TABLE customers NO FORCE ROW LEVEL SECURITY;
      DROP INDEX messages_queue;
      DROP TRIGGER append_only ON log_leaves;
      GRANT DELETE ON messages TO conversations`);
    const before = (await readFile(SCHEMA_FILE, 'utf8')).split('\n');
    const { schema, columns } = await dumpSchema(db.ownerUrl);
    const after = schema.split('\n');
    expect(after.filter((line) => !before.includes(line))).toEqual([
      'GRANT SELECT, INSERT, UPDATE, DELETE ON messages TO conversations;',
      expect.stringMatching(/^ {2}fax +text,$/),
    ]);
    expect(before.filter((line) => !after.includes(line))).toEqual([
      'ALTER TABLE customers FORCE ROW LEVEL SECURITY;',
      expect.stringContaining('CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON log_leaves'),
      expect.stringContaining('CREATE INDEX messages_queue ON messages'),
      'GRANT SELECT, INSERT, UPDATE ON messages TO conversations;',
    ]);
    expect(columns).toContain("    fax: 'null';");
  } finally {
    await owner.end();
    await db.close();
  }
});

// What tables.ts says of each column, in the words of schema-columns.ts. Both ways, so that neither has a table, a
// column or a null more than the other. The compiler is the test; it names the column that differs.
type Kind<Column> = [InsertType<Column>] extends [never]
  ? 'computed'
  : null extends SelectType<Column>
    ? 'null'
    : undefined extends InsertType<Column>
      ? 'default'
      : 'required';
type Kinds = { [T in keyof Tables]: { [C in keyof Tables[T]]: Kind<Tables[T][C]> } };

export const catalogsHoldWhatTablesNames = (catalogs: SchemaColumns): Kinds => catalogs;
export const tablesNamesWhatCatalogsHold = (tables: Kinds): SchemaColumns => tables;
