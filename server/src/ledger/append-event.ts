import {
  type ConsentDecision,
  type ConsentMethod,
  canonicalBytes,
  commit,
  foldConsent,
  type LoggedEvent,
  leafHash,
  type NumberFacts,
  type Opening,
} from '@conversations/consent';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../businesses/actors.ts';
import type { LockedNumber } from '../numbers/locked-number.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { sealOpenings } from './openings.ts';

/** What happened, before it is an event. What may be personal goes into `details`, and from there into commitments. */
export interface Happening {
  readonly decision: ConsentDecision;
  readonly method: ConsentMethod;
  readonly actor: Actor;
  readonly occurredAt: Date;
  readonly script?: { readonly id: string; readonly hash: Buffer } | undefined;
  readonly details?: {
    readonly customer?: string | undefined;
    /** The record that was merged into this customer's. */
    readonly merged?: string | undefined;
    readonly sourceMessageId?: string | undefined;
    readonly store?: string | undefined;
    readonly staff?: string | undefined;
    readonly note?: string | undefined;
    readonly evidence?: string | undefined;
    readonly shownForSeconds?: string | undefined;
  };
}

export interface AppendedEvent {
  readonly event: LoggedEvent;
  readonly hash: Uint8Array;
  /** The facts with this event folded in; the caller saves them with the number. */
  readonly facts: NumberFacts;
}

/**
 * Appends a consent event to a number's history, under the number's lock. The bytes that are hashed are the bytes that
 * are stored; they hold no phone number, name or note (C48). The event's place in the transparency log follows within a
 * second and costs this transaction nothing.
 */
export async function appendEvent(
  tx: Tx,
  vault: Vault,
  number: LockedNumber,
  facts: NumberFacts,
  happening: Happening,
): Promise<AppendedEvent> {
  const details = { number: number.number, ...happening.details, scriptVersionId: happening.script?.id };
  const commitments: Record<string, string> = {};
  const openings: Record<string, Opening> = {};
  for (const [name, value] of Object.entries(details)) {
    if (value === undefined) continue;
    const { salt, commitment } = commit(value);
    commitments[name] = commitment;
    openings[name] = { salt, value };
  }
  const event: LoggedEvent = {
    id: await nextId(tx, number.id, facts.consent.seq),
    business: tx.businessId,
    numberId: number.id,
    seq: facts.consent.seq + 1,
    decision: happening.decision,
    method: happening.method,
    occurredAt: happening.occurredAt.toISOString(),
    recordedAt: new Date().toISOString(),
    actor: { kind: happening.actor.kind, id: happening.actor.id },
    ...(happening.script ? { scriptHash: happening.script.hash.toString('base64') } : {}),
    commitments,
  };
  const leaf = canonicalBytes(event);
  const hash = leafHash(leaf);
  const row = { business_id: tx.businessId, number_id: number.id };
  await tx.sql
    .insertInto('consent_events')
    .values({ ...row, seq: event.seq, id: event.id, leaf, leaf_hash: hash })
    .execute();
  const ciphertext = await sealOpenings(tx, vault, number.id, event.id, openings);
  await tx.sql
    .insertInto('consent_openings')
    .values({ ...row, event_id: event.id, ciphertext })
    .execute();
  await tx.sql
    .insertInto('unsequenced_events')
    .values({ ...row, seq: event.seq, event_id: event.id, leaf_hash: hash })
    .execute();
  const consent = foldConsent(facts.consent, {
    id: event.id,
    seq: event.seq,
    decision: happening.decision,
    method: happening.method,
    occurredAt: event.occurredAt,
    recordedAt: event.recordedAt,
  });
  tx.changed('consent.changed', number.id, { number: number.number, state: consent.state });
  return { event, hash, facts: { ...facts, consent } };
}

/** The next id of a number's history. */
async function nextId(tx: Tx, numberId: string, lastSeq: number): Promise<string> {
  const last = await tx.sql
    .selectFrom('consent_events')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('number_id', '=', numberId)
    .where('seq', '=', lastSeq)
    .executeTakeFirst();
  return idAfter(last?.id);
}

/**
 * A UUIDv7 that sorts after another one: lists and cursors go by ids, and a history stays in its order where the clock of
 * this process is behind that of the process before.
 */
export function idAfter(last: string | undefined): string {
  const id = uuid();
  return last === undefined || id > last ? id : uuid({ msecs: millisecondsOf(last) + 1 });
}

/** The first 48 bits of a UUIDv7 are its time. */
const millisecondsOf = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16);
