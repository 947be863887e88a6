import type { Database } from '../storage/database.ts';

/** Where figures are shown that are asked for at each reading. */
interface Gauges {
  gauge(name: string, help: string, read: () => Promise<number>): void;
}

/** How many connections to carriers stand, and how many should and do not: of all processes, so that any web process tells. */
export function measureLinks(metrics: Gauges, { pool }: Pick<Database, 'pool'>): void {
  const count = async (connected: boolean): Promise<number> => {
    const { rows } = await pool.query<{ links: number }>(
      'SELECT count(*) AS links FROM linked_accounts() WHERE connected = $1',
      [connected],
    );
    return rows[0]?.links ?? 0;
  };
  metrics.gauge('carrier_links_connected', 'Connections to SMSCs that stand', () => count(true));
  metrics.gauge('carrier_links_not_connected', 'Connections to SMSCs that should stand and do not', () =>
    count(false),
  );
}
