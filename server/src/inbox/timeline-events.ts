import { sql } from 'kysely';
import { type ConsentEventView, listEvents } from '../ledger/list-events.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';

export interface EventItem {
  readonly kind: 'event';
  readonly at: string;
  readonly event: ConsentEventView & {
    /** Which version of the script was read, or of the agreement signed: 1, 2, 3 … */
    readonly scriptVersion: number | null;
  };
}

/** A number's consent events, the latest first, but for certificates: those say nothing of what was agreed. */
export async function eventItems(
  tx: Tx,
  vault: Vault,
  number: string,
  page: { readonly before: string | null; readonly limit: number },
): Promise<EventItem[]> {
  const known = await tx.sql
    .selectFrom('numbers')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .executeTakeFirst();
  if (!known) return [];
  const found: ConsentEventView[] = [];
  let { before } = page;
  while (found.length < page.limit) {
    const events = await listEvents(tx, vault, {
      numberIds: [known.id],
      latestFirst: true,
      before,
      limit: page.limit,
    });
    found.push(...events.filter(({ decision }) => decision !== 'certificate_issued'));
    if (events.length < page.limit) break;
    before = events.at(-1)?.id ?? null;
  }
  const versions = await scriptVersions(tx, found);
  return found.slice(0, page.limit).map((event) => ({
    kind: 'event',
    at: event.recordedAt,
    event: { ...event, scriptVersion: versions.get(event.scriptVersionId ?? '') ?? null },
  }));
}

async function scriptVersions(tx: Tx, events: readonly ConsentEventView[]): Promise<Map<string, number>> {
  if (events.every(({ scriptVersionId }) => scriptVersionId === null)) return new Map();
  const { rows } = await sql<{ id: string; version: number }>`
    select id, row_number() over (partition by kind order by id) as version from wordings
    where business_id = ${tx.businessId} and kind in ('script', 'promotional_agreement') and language = 'en'`.execute(
    tx.sql,
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}
