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
  /** Whom the answer was recorded about, by their present name: several may share the number (C6). Null where nobody was named. */
  readonly customer: { readonly id: string; readonly name: string } | null;
  /** Where two records became one: the other, by its own name. */
  readonly merged: { readonly id: string; readonly name: string } | null;
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
  const said = (eventId: string, name: string) => openings.get(eventId)?.[name]?.value ?? null;
  const actorIds = events.map(({ event }) => event.actor.id);
  const customerIds = events.flatMap(({ event }) => [said(event.id, 'customer'), said(event.id, 'merged')]);
  const actors = await namesOf(tx, actorIds);
  const customers = await customersOf(tx, customerIds);
  return events.map(({ event, leaf_hash, log_index }) => {
    const of = (name: string) => said(event.id, name);
    return {
      id: event.id,
      decision: event.decision,
      method: event.method,
      number: of('number'),
      numberId: event.numberId,
      seq: event.seq,
      occurredAt: event.occurredAt,
      recordedAt: event.recordedAt,
      actor: {
        ...event.actor,
        name: of('staff') ?? actors.get(event.actor.id ?? '') ?? null,
      },
      customer: customers.get(of('customer') ?? '')?.now ?? null,
      merged: customers.get(of('merged') ?? '')?.was ?? null,
      scriptVersionId: of('scriptVersionId'),
      sourceMessageId: of('sourceMessageId'),
      storeId: of('store'),
      note: of('note'),
      evidence: of('evidence'),
      hash: leaf_hash.toString('base64'),
      logIndex: log_index,
      confirmationMessageId: null,
      undoUntil: null,
    };
  });
}

/** The names of those that there are. */
async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await tx.sql
    .selectFrom('actors')
    .select(['id', 'name'])
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Each record as it was called, and as it stands: one that was merged into another stands as that one. */
async function customersOf(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, { was: Named; now: Named }>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await tx.sql
    .selectFrom('customers as c')
    .leftJoin('customers as k', (join) =>
      join.onRef('k.business_id', '=', 'c.business_id').onRef('k.id', '=', 'c.merged_into'),
    )
    .select(['c.id', 'c.name', 'k.id as kept_id', 'k.name as kept_name'])
    .where('c.business_id', '=', tx.businessId)
    .where('c.id', 'in', wanted)
    .execute();
  return new Map(
    rows.map(({ id, name, kept_id, kept_name }) => {
      const was = { id, name };
      return [id, { was, now: kept_id && kept_name ? { id: kept_id, name: kept_name } : was }];
    }),
  );
}
