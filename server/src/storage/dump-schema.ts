// The migrated schema as one readable file, made from the catalogs: what many migrations add up to, for review.
// Renew it with: npx node server/src/storage/dump-schema.ts.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from './migrate.ts';
import { startOwnDatabase } from './own-database/start-own-database.ts';
import { OWNER_ROLE, PROGRAM_ROLE, prepareOwnDatabase } from './prepare-own-database.ts';

export const SCHEMA_FILE = join(import.meta.dirname, 'schema.sql');
export const COLUMNS_FILE = join(import.meta.dirname, 'schema-columns.ts');

/** Reads the catalogs of a migrated database. The same schema gives the same text, whatever its oids. */
export async function dumpSchema(url: string): Promise<{ schema: string; columns: string }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // So that our own names stand without their schema, and no others do.
    await client.query('SET search_path TO public, pg_temp');
    const lines = async (query: string): Promise<string[]> =>
      (await client.query<{ line: string }>(query)).rows.map(({ line }) => line);
    const blocks = [HEAD];
    for (const schema of await lines(SCHEMAS)) blocks.push(schema);
    for (const definition of await lines(FUNCTIONS)) blocks.push(definition);
    const { rows: tables } = await client.query<{ oid: number; name: string }>(TABLES);
    for (const table of tables) blocks.push(await describe(client, table));
    const { rows } = await client.query<Column>(COLUMNS);
    return { schema: `${blocks.join('\n\n')}\n`, columns: columnsFile(rows) };
  } finally {
    await client.end();
  }
}

async function describe(client: pg.Client, { oid, name }: { oid: number; name: string }): Promise<string> {
  const { rows } = await client.query<{ place: 'inside' | 'after'; line: string }>(PARTS_OF_TABLE, [oid]);
  const at = (place: string) => rows.filter((row) => row.place === place).map(({ line }) => line);
  return [`CREATE TABLE ${name} (\n  ${at('inside').join(',\n  ')}\n);`, ...at('after')].join('\n');
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly kind: 'required' | 'default' | 'null' | 'computed';
}

/** Every column in TypeScript's own words, for the compiler to hold against tables.ts. */
function columnsFile(columns: readonly Column[]): string {
  const tables = Map.groupBy(columns, ({ table }) => table);
  const blocks = [...tables].map(([table, own]) =>
    [`  ${table}: {`, ...own.map(({ column, kind }) => `    ${column}: '${kind}';`), '  };'].join('\n'),
  );
  return `${COLUMNS_HEAD}\nexport interface SchemaColumns {\n${blocks.join('\n')}\n}\n`;
}

const HEAD = `-- The schema that all migrations add up to. Made by dump-schema.ts from the database's catalogs: do not edit.
-- Renew it with: npx node server/src/storage/dump-schema.ts`;

const COLUMNS_HEAD = `// Made by dump-schema.ts from the database's catalogs: do not edit. Renew it with: npx node server/src/storage/dump-schema.ts

/**
 * Every column of ours: \`required\` in an insert, \`default\` where it may be left out, \`null\` where it may be null,
 * \`computed\` where it cannot be written.
 */`;

// The owner's name is one of ours only where the server is: in another's database it is whoever migrated.
const ROLE = `CASE WHEN r.oid = 0 THEN 'PUBLIC' ELSE pg_get_userbyid(r.oid) END`;
const OF_OURS = `n.nspname IN ('public', 'auth')`;

const SCHEMAS = `
  SELECT string_agg(line, E'\\n' ORDER BY line) AS line FROM (
    SELECT n.nspname, format('CREATE SCHEMA %I;', n.nspname) AS line FROM pg_namespace n
    WHERE ${OF_OURS} AND n.nspname <> 'public'
    UNION ALL
    SELECT n.nspname, format('GRANT %s ON SCHEMA %I TO %s;', string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type),
      n.nspname, ${ROLE})
    FROM pg_namespace n, aclexplode(n.nspacl) a, LATERAL (SELECT a.grantee AS oid) r
    WHERE ${OF_OURS} AND a.grantee <> n.nspowner GROUP BY n.nspname, r.oid
  ) s GROUP BY nspname ORDER BY nspname`;

const FUNCTIONS = `
  SELECT rtrim(pg_get_functiondef(p.oid), E' \\n') || ';'
    || CASE WHEN p.proowner = n.nspowner OR pg_get_userbyid(p.proowner) = '${OWNER_ROLE}' THEN ''
       ELSE format(E'\\nALTER FUNCTION %s OWNER TO %I;', p.oid::regprocedure, pg_get_userbyid(p.proowner)) END
    || coalesce((SELECT string_agg(format(E'\\nGRANT EXECUTE ON FUNCTION %s TO %s;', p.oid::regprocedure, ${ROLE}), ''
         ORDER BY ${ROLE})
       FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a, LATERAL (SELECT a.grantee AS oid) r
       WHERE a.grantee <> p.proowner), '') AS line
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE ${OF_OURS} ORDER BY n.nspname DESC, p.proname, pg_get_function_identity_arguments(p.oid)`;

const TABLES = `
  SELECT c.oid, c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${OF_OURS} AND c.relkind IN ('r', 'p', 'v', 'm') ORDER BY n.nspname DESC, c.relname`;

/** Of one table: columns and constraints inside its brackets; indexes, triggers, security and grants after them. */
const PARTS_OF_TABLE = `
  WITH widest AS (
    SELECT max(length(quote_ident(attname))) AS name, max(length(format_type(atttypid, atttypmod))) AS type
    FROM pg_attribute WHERE attrelid = $1 AND attnum > 0 AND NOT attisdropped)
  SELECT place, line FROM (
    SELECT 'inside' AS place, 1 AS part, a.attnum::int AS number, '' AS name, rtrim(
      rpad(quote_ident(a.attname), w.name + 1) || rpad(format_type(a.atttypid, a.atttypmod), w.type + 1)
      || CASE WHEN a.attnotnull THEN 'NOT NULL ' ELSE '' END
      || CASE a.attidentity WHEN 'a' THEN 'GENERATED ALWAYS AS IDENTITY ' WHEN 'd' THEN 'GENERATED BY DEFAULT AS IDENTITY '
         ELSE '' END
      || CASE a.attgenerated WHEN 's' THEN format('GENERATED ALWAYS AS (%s) STORED', pg_get_expr(d.adbin, d.adrelid))
         WHEN 'v' THEN format('GENERATED ALWAYS AS (%s) VIRTUAL', pg_get_expr(d.adbin, d.adrelid))
         ELSE coalesce('DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') END) AS line
    FROM widest w, pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL
    SELECT 'inside', 2, strpos('pufc', contype::text), conname,
      format('CONSTRAINT %I %s', conname, pg_get_constraintdef(oid, true))
    FROM pg_constraint WHERE conrelid = $1 AND contype IN ('p', 'u', 'f', 'c', 'x')
    UNION ALL
    SELECT 'after', 3, 0, c.relname, replace(pg_get_indexdef(i.indexrelid), ' public.', ' ') || ';'
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid = $1 AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.conrelid = $1)
    UNION ALL
    SELECT 'after', 4, 0, tgname, pg_get_triggerdef(oid, true)
      || CASE tgenabled WHEN 'O' THEN ';' ELSE format('; -- enabled: %s', tgenabled) END
    FROM pg_trigger WHERE tgrelid = $1 AND NOT tgisinternal
    UNION ALL
    SELECT 'after', 5, v.number, '', format('ALTER TABLE %s %s ROW LEVEL SECURITY;', $1::oid::regclass, v.verb)
    FROM pg_class c, LATERAL (VALUES (1, 'ENABLE', c.relrowsecurity), (2, 'FORCE', c.relforcerowsecurity)) v (number, verb, so)
    WHERE c.oid = $1 AND v.so
    UNION ALL
    SELECT 'after', 6, 0, p.polname, format('CREATE POLICY %I ON %s%s FOR %s TO %s%s%s;', p.polname, $1::oid::regclass,
      CASE WHEN p.polpermissive THEN '' ELSE ' AS RESTRICTIVE' END,
      CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
      (SELECT string_agg(${ROLE}, ', ' ORDER BY ${ROLE}) FROM unnest(p.polroles) r (oid)),
      coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', ''),
      coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''))
    FROM pg_policy p WHERE p.polrelid = $1
    UNION ALL
    SELECT 'after', 7, 0, ${ROLE}, format('GRANT %s ON %s TO %s;',
      string_agg(a.privilege_type, ', ' ORDER BY strpos('SELECT INSERT UPDATE DELETE', a.privilege_type), a.privilege_type),
      $1::oid::regclass, ${ROLE})
    FROM pg_class c, aclexplode(c.relacl) a, LATERAL (SELECT a.grantee AS oid) r
    WHERE c.oid = $1 AND a.grantee <> c.relowner GROUP BY r.oid
    UNION ALL
    SELECT 'after', 8, 0, ${ROLE} || x.privilege_type, format('GRANT %s (%s) ON %s TO %s;', x.privilege_type,
      string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum), $1::oid::regclass, ${ROLE})
    FROM pg_attribute a, aclexplode(a.attacl) x, LATERAL (SELECT x.grantee AS oid) r
    WHERE a.attrelid = $1 AND NOT a.attisdropped GROUP BY r.oid, x.privilege_type
  ) parts ORDER BY part, number, name`;

const COLUMNS = `
  SELECT c.relname AS table, a.attname AS column,
    CASE WHEN a.attgenerated <> '' THEN 'computed' WHEN NOT a.attnotnull THEN 'null'
         WHEN a.atthasdef OR a.attidentity <> '' THEN 'default' ELSE 'required' END AS kind
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> 'schema_migrations'
    AND a.attnum > 0 AND NOT a.attisdropped
  ORDER BY c.relname, a.attnum`;

if (import.meta.main) {
  const dataDir = await mkdtemp(join(tmpdir(), 'conversations-schema-'));
  const own = await startOwnDatabase({ dataDir });
  try {
    const { ownerUrl } = await prepareOwnDatabase(own);
    await migrate(ownerUrl, PROGRAM_ROLE);
    const { schema, columns } = await dumpSchema(ownerUrl);
    await writeFile(SCHEMA_FILE, schema);
    await writeFile(COLUMNS_FILE, columns);
  } finally {
    await own.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
