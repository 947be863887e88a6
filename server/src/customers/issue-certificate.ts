import {
  type Certificate,
  type CertifiedEvent,
  type CertifiedMessage,
  type CertifiedScript,
  inclusionProof,
  type LoggedEvent,
} from '@conversations/consent';
import type { Actor } from '../businesses/actors.ts';
import { logKey } from '../businesses/log-key.ts';
import { loadBusiness } from '../businesses/settings.ts';
import { appendEvent } from '../ledger/append-event.ts';
import { openOpenings } from '../ledger/openings.ts';
import { sequence } from '../ledger/sequencer.ts';
import { lockNumbers, saveNumber } from '../numbers/locked-number.ts';
import { Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { findCustomer } from './customers.ts';

interface Holding {
  readonly number: string;
  readonly numberId: string;
  readonly from: Date;
  readonly until: Date | null;
}

/**
 * Makes a certificate of all that was recorded of one customer (C47), to be checked without us. Issuing it is an event
 * of each of their numbers, sequenced before the checkpoint that the certificate carries: so a cut end shows.
 *
 * @throws Rejection where nothing was ever recorded.
 */
export async function issueCertificate(
  tx: Tx,
  vault: Vault,
  customerId: string,
  actor: Actor,
): Promise<Certificate> {
  const business = await loadBusiness(tx);
  const customer = await findCustomer(tx, customerId);
  const held = await recordedHoldings(tx, customerId);
  if (held.length === 0) {
    throw new Rejection(
      'conflict',
      'nothing_recorded',
      'Nothing was recorded of this customer',
      'There is nothing to certify.',
    );
  }
  const locked = await lockNumbers(
    tx,
    vault,
    held.map((holding) => holding.number),
  );
  for (const number of locked.values()) {
    const { facts } = await appendEvent(tx, vault, number, number.facts, {
      decision: 'certificate_issued',
      method: 'record_change',
      actor,
      occurredAt: new Date(),
      details: { customer: customerId },
    });
    await saveNumber(tx, number, facts);
  }
  while ((await sequence(tx, vault)) > 0);

  const events = await certifiedEvents(tx, vault, held);
  const key = await logKey(tx, vault);
  return {
    version: 1,
    business: { id: business.id, name: business.name },
    customer: { id: customer.id, name: customer.name },
    witnessed: false,
    checkpoint: await latestCheckpoint(tx),
    publicKey: key.vkey,
    events,
    scripts: await scriptsOf(tx, events),
    messages: await messagesTo(tx, customerId, held, events),
  };
}

/** The numbers that a customer holds or held and of which anything was recorded. */
async function recordedHoldings(tx: Tx, customerId: string): Promise<Holding[]> {
  const rows = await tx.sql
    .selectFrom('number_holdings as h')
    .select(['h.number', 'h.number_id', 'h.held_from', 'h.held_until'])
    .where('h.business_id', '=', tx.businessId)
    .where('h.customer_id', '=', customerId)
    .where((on) =>
      on.exists(
        on
          .selectFrom('consent_events as e')
          .select('e.id')
          .whereRef('e.business_id', '=', 'h.business_id')
          .whereRef('e.number_id', '=', 'h.number_id'),
      ),
    )
    .execute();
  return rows.map((row) => ({
    number: row.number,
    numberId: row.number_id,
    from: row.held_from,
    until: row.held_until,
  }));
}

/** Every event of these numbers, so that none can be missing; opened only for the time that this customer held them. */
async function certifiedEvents(tx: Tx, vault: Vault, held: readonly Holding[]): Promise<CertifiedEvent[]> {
  const numberIds = [...new Set(held.map((holding) => holding.numberId))];
  const rows = await tx.sql
    .selectFrom('consent_events as e')
    .innerJoin('log_leaves as l', (join) =>
      join.onRef('l.business_id', '=', 'e.business_id').onRef('l.event_id', '=', 'e.id'),
    )
    .select(['e.id', 'e.leaf', 'e.leaf_hash', 'l.log_index'])
    .where('e.business_id', '=', tx.businessId)
    .where('e.number_id', 'in', numberIds)
    .orderBy('l.log_index')
    .execute();
  const opened = await openOpenings(
    tx,
    vault,
    rows.map((row) => row.id),
  );
  const leaves = await tx.sql
    .selectFrom('log_leaves')
    .select('leaf_hash')
    .where('business_id', '=', tx.businessId)
    .orderBy('log_index')
    .execute();
  const hashes = leaves.map((leaf) => leaf.leaf_hash);
  return rows.map((row) => {
    const event = JSON.parse(row.leaf.toString()) as LoggedEvent;
    const openings = opened.get(row.id) ?? {};
    const { number } = openings;
    const theirs = isWithin(held, event.numberId, new Date(event.recordedAt));
    return {
      event,
      leafHash: row.leaf_hash.toString('base64'),
      logIndex: row.log_index,
      inclusionProof: inclusionProof(hashes, row.log_index).map((hash) => hash.toString('base64')),
      openings: theirs ? openings : number ? { number } : {},
    };
  });
}

const isWithin = (held: readonly Holding[], numberId: string, at: Date): boolean =>
  held.some(
    (holding) =>
      holding.numberId === numberId && at >= holding.from && (holding.until === null || at <= holding.until),
  );

async function latestCheckpoint(tx: Tx): Promise<string> {
  const row = await tx.sql
    .selectFrom('log_checkpoints')
    .select('note')
    .where('business_id', '=', tx.businessId)
    .orderBy('tree_size', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return row.note;
}

async function scriptsOf(tx: Tx, events: readonly CertifiedEvent[]): Promise<CertifiedScript[]> {
  const read = [...new Set(events.flatMap(({ event }) => event.scriptHash ?? []))];
  if (read.length === 0) return [];
  const rows = await tx.sql
    .selectFrom('wordings')
    .select(['id', 'text', 'hash'])
    .where('business_id', '=', tx.businessId)
    .where('kind', '=', 'script')
    .where(
      'hash',
      'in',
      read.map((hash) => Buffer.from(hash, 'base64')),
    )
    .distinctOn('hash')
    .orderBy('hash')
    .orderBy('id')
    .execute();
  return rows.map(({ id, text, hash }) => ({ id, text, hash: hash.toString('base64') }));
}

/** Texts that went out to this customer, and what allowed each (C46). */
async function messagesTo(
  tx: Tx,
  customerId: string,
  held: readonly Holding[],
  events: readonly CertifiedEvent[],
): Promise<CertifiedMessage[]> {
  const rows = await tx.sql
    .selectFrom('messages')
    .select([
      'id',
      'number',
      'customer_id',
      'purpose',
      'category',
      'status',
      'sent_at',
      'allowed_by_kind',
      'allowed_by_id',
    ])
    .where('business_id', '=', tx.businessId)
    .where(
      'number',
      'in',
      held.map((holding) => holding.number),
    )
    .where('sent_at', 'is not', null)
    .where((on) => on.or([on('customer_id', '=', customerId), on('customer_id', 'is', null)]))
    .orderBy('id')
    .execute();
  const known = new Set(events.map(({ event }) => event.id));
  return rows.flatMap((row) => {
    const { sent_at: sentAt, allowed_by_kind: kind, allowed_by_id: id } = row;
    if (sentAt === null || kind === null || id === null) return [];
    const theirs = held.some(
      (holding) =>
        holding.number === row.number &&
        sentAt >= holding.from &&
        (holding.until === null || sentAt <= holding.until),
    );
    if (!theirs || (kind === 'consent_event' && !known.has(id))) return [];
    const { purpose, category, status } = row;
    return [{ id: row.id, sentAt: sentAt.toISOString(), allowedBy: { kind, id }, purpose, category, status }];
  });
}
