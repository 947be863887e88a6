import type { LoggedEvent } from '@conversations/consent';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { openOpenings } from './openings.ts';

/** A consent event as the API shows it. What was erased is null. */
export interface ConsentEventView {
  readonly id: string;
  readonly decision: string;
  readonly method: string | null;
  readonly number: string | null;
  readonly numberId: string;
  readonly seq: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name: string | null };
  /** Of whom it was said: of several on one number, this one. Null where the number alone said it. */
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly scriptVersionId: string | null;
  readonly sourceMessageId: string | null;
  readonly storeId: string | null;
  readonly note: string | null;
  readonly evidence: string | null;
  /** Base64 of its leaf's SHA-256. */
  readonly hash: string;
  /** Its place in the log; null until the sequencer has given it one, within a second. */
  readonly logIndex: number | null;
  /** The confirmation that this answer brought, and until when it can be taken back: said as it is recorded, and never after. */
  readonly confirmationMessageId: string | null;
  readonly undoUntil: string | null;
}

export interface EventFilter {
  readonly eventIds?: readonly string[];
  readonly numberIds?: readonly string[];
  /** After this event; ids are in the order of recording. */
  readonly after?: string | null;
  /** Before this event. */
  readonly before?: string | null;
  readonly latestFirst?: boolean;
  readonly limit?: number;
}

/** Events of some numbers, oldest first unless the filter says otherwise. */
export async function listEvents(tx: Tx, vault: Vault, filter: EventFilter): Promise<ConsentEventView[]> {
  let query = tx.sql
    .selectFrom('consent_events as e')
    .leftJoin('log_leaves as l', (join) =>
      join.onRef('l.business_id', '=', 'e.business_id').onRef('l.event_id', '=', 'e.id'),
    )
    .select(['e.id', 'e.leaf', 'e.leaf_hash', 'l.log_index'])
    .where('e.business_id', '=', tx.businessId)
    .orderBy('e.id', filter.latestFirst === true ? 'desc' : 'asc')
    .limit(filter.limit ?? 1_000);
  if (filter.eventIds) query = query.where('e.id', 'in', [...filter.eventIds]);
  if (filter.numberIds) query = query.where('e.number_id', 'in', [...filter.numberIds]);
  if (filter.after) query = query.where('e.id', '>', filter.after);
  if (filter.before) query = query.where('e.id', '<', filter.before);
  const rows = await query.execute();
  const events = rows.map((row) => ({ ...row, event: JSON.parse(row.leaf.toString()) as LoggedEvent }));
  const openings = await openOpenings(
    tx,
    vault,
    rows.map((row) => row.id),
  );
  const actorIds = [...new Set(events.flatMap(({ event }) => event.actor.id ?? []))];
  const actors =
    actorIds.length === 0
      ? []
      : await tx.sql
          .selectFrom('actors')
          .select(['id', 'name'])
          .where('business_id', '=', tx.businessId)
          .where('id', 'in', actorIds)
          .execute();
  const customers = await customersOf(
    tx,
    [...openings.values()].flatMap(({ customer }) => customer?.value ?? []),
  );
  return events.map(({ event, leaf_hash, log_index }) => {
    const said = (name: string) => openings.get(event.id)?.[name]?.value ?? null;
    return {
      id: event.id,
      decision: event.decision,
      method: event.method,
      number: said('number'),
      numberId: event.numberId,
      seq: event.seq,
      occurredAt: event.occurredAt,
      recordedAt: event.recordedAt,
      actor: {
        ...event.actor,
        name: said('staff') ?? actors.find((actor) => actor.id === event.actor.id)?.name ?? null,
      },
      customer: customers.get(said('customer') ?? '') ?? null,
      scriptVersionId: said('scriptVersionId'),
      sourceMessageId: said('sourceMessageId'),
      storeId: said('store'),
      note: said('note'),
      evidence: said('evidence'),
      hash: leaf_hash.toString('base64'),
      logIndex: log_index,
      confirmationMessageId: null,
      undoUntil: null,
    };
  });
}

async function customersOf(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, { readonly id: string; readonly name: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.sql
    .selectFrom('customers')
    .select(['id', 'name'])
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
