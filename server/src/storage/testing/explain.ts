import pg from 'pg';

/** A node of EXPLAIN (ANALYZE, FORMAT JSON), as far as it is looked at. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly PlanNode[];
}

/** How PostgreSQL ran one statement, with the plan for its very values or with the one for any values. */
export interface Explained {
  readonly mode: 'custom' | 'generic';
  readonly sql: string;
  /** The indexes it read by, in the plan's order. */
  readonly indexes: readonly string[];
  /** Tables that it read from one end to the other. */
  readonly scannedWhole: readonly string[];
  /** Rows that it read of each table, those thrown away by a filter among them. */
  readonly read: Readonly<Record<string, number>>;
  /** Rows that it returned, or wrote. */
  readonly returned: number;
  /** Pages that it touched, 8 kB each: an index that is read from one end to the other shows here. */
  readonly pages: number;
  /** For a failing test's message. */
  readonly text: string;
}

/**
 * Explains every statement that goes over this pool inside a transaction, just before it runs, on what it will see: so
 * what is explained is what runs, with its values, and nothing is written a second time. Each explanation is rolled back.
 *
 * @returns the explanations so far, and takes them away.
 */
export function explainAll(pool: pg.Pool): () => Explained[] {
  let explained: Explained[] = [];
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (text: string, values?: unknown[]) => Promise<pg.QueryResult>;
    let inTransaction = false;
    const watched = async (text: string, values: readonly unknown[]) => {
      if (text === 'begin') inTransaction = true;
      if (text === 'commit' || text === 'rollback') inTransaction = false;
      if (inTransaction && /^\s*(select .* from|with|insert|update|delete)\s/is.test(text)) {
        for (const mode of ['custom', 'generic'] as const) {
          explained.push(await explain(query, text, values, mode));
        }
      }
      return query(text, [...values]);
    };
    client.query = ((text: unknown, values?: unknown, callback?: unknown) =>
      typeof text === 'string' && Array.isArray(values) && callback === undefined
        ? watched(text, values)
        : (query as (...all: unknown[]) => unknown)(text, values, callback)) as typeof client.query;
  });
  return () => {
    const taken = explained;
    explained = [];
    return taken;
  };
}

/** Explains one statement in an open transaction and undoes it. */
export async function explain(
  query: (text: string, values?: unknown[]) => Promise<pg.QueryResult>,
  sql: string,
  values: readonly unknown[],
  mode: Explained['mode'],
): Promise<Explained> {
  await query('SAVEPOINT explained');
  await query(`SET LOCAL plan_cache_mode = force_${mode}_plan`);
  await query(`PREPARE explained AS ${sql}`);
  try {
    const call = values.length === 0 ? 'explained' : `explained(${values.map(literal).join(', ')})`;
    const { rows } = await query(`EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) EXECUTE ${call}`);
    const [{ Plan: root }] = rows[0]['QUERY PLAN'] as [{ Plan: PlanNode }];
    return digest(root, sql, mode);
  } finally {
    await query('ROLLBACK TO SAVEPOINT explained');
    await query('DEALLOCATE explained');
  }
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
  if (Buffer.isBuffer(value)) return pg.escapeLiteral(`\\x${value.toString('hex')}`);
  if (Array.isArray(value))
    return pg.escapeLiteral(`{${value.map((item) => JSON.stringify(item)).join(',')}}`);
  return pg.escapeLiteral(typeof value === 'string' ? value : JSON.stringify(value));
}

function digest(root: PlanNode, sql: string, mode: Explained['mode']): Explained {
  const nodes = flatten(root);
  const rowsOf = (node: PlanNode) => Math.round(node['Actual Rows'] * node['Actual Loops']);
  const read: Record<string, number> = {};
  for (const node of nodes) {
    const table = node['Relation Name'];
    // What a bitmap leads to is read by the node above it, which names the table; so does every scan.
    if (table === undefined || !node['Node Type'].endsWith('Scan')) continue;
    const thrownAway =
      ((node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
      node['Actual Loops'];
    read[table] = (read[table] ?? 0) + rowsOf(node) + Math.round(thrownAway);
  }
  const written = nodes.find((node) => node['Node Type'] === 'ModifyTable')?.Plans?.[0];
  return {
    mode,
    sql,
    indexes: nodes.flatMap((node) => node['Index Name'] ?? []),
    scannedWhole: nodes
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .flatMap((node) => node['Relation Name'] ?? []),
    read,
    returned: Math.max(rowsOf(root), written ? rowsOf(written) : 0),
    pages: root['Shared Hit Blocks'] + root['Shared Read Blocks'],
    text: `${mode}: ${sql}\n${outline(root)}`,
  };
}

const flatten = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flatten)];

function outline(node: PlanNode, depth = 0): string {
  const on = [node['Relation Name'], node['Index Name'] && `by ${node['Index Name']}`]
    .filter(Boolean)
    .join(' ');
  const away = node['Rows Removed by Filter'] ? `, ${node['Rows Removed by Filter']} thrown away` : '';
  const line = `${'  '.repeat(depth)}${node['Node Type']} ${on} (${node['Actual Rows']} rows × ${node['Actual Loops']}${away})`;
  return [line, ...(node.Plans ?? []).map((child) => outline(child, depth + 1))].join('\n');
}
