import {
  type ConsentState,
  foldConsent,
  type LoggedEvent,
  NEVER_ASKED,
  readLogLine,
} from '@conversations/consent';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { appendEvent } from '../ledger/append-event.ts';
import { asFact } from '../ledger/check-facts.ts';
import type { KeptLog } from '../ledger/kept-log.ts';
import { cancelQueued } from '../messaging/queue.ts';
import { lockKnownNumber, saveNumber } from '../numbers/locked-number.ts';
import { digesterOf, findSuppression, keepSuppression } from '../numbers/suppressions.ts';
import { Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store, type Tx } from '../storage/transaction.ts';
import { eraseCustomer } from './erase-customer.ts';

export interface AcceptedFork {
  /** How many numbers were closed as the kept log knew them. */
  readonly closed: number;
  readonly erased: number;
  /** Customers that the kept log says were erased, and that cannot be now: work is in hand, say. */
  readonly notErased: readonly string[];
  /** The name under which the kept log lies now. */
  readonly aside: string;
}

/**
 * The database's log and the kept one went apart: a backup was brought back and the program ran on before the kept log
 * was there, or one of the two was rewritten. Somebody has looked, and the database's is to go on. Every no that the kept
 * log knows, and the database does not, is put on record anew (C36), and whoever was erased there is erased again, so
 * that nothing is open that was closed there. Only when that is committed the kept log is put aside, for whoever asks,
 * and begun anew: cut off in between, this can be run again.
 */
export async function acceptFork(
  store: Store,
  vault: Vault,
  businessId: string,
  kept: KeptLog,
  now: Date,
): Promise<AcceptedFork> {
  const { noes, erasures } = await lastWordsIn(kept);
  const closed = await inBusiness(store, businessId, (tx) => close(tx, vault, noes, now));
  let erased = 0;
  const notErased: string[] = [];
  for (const customerId of erasures) {
    try {
      await inBusiness(store, businessId, async (tx) =>
        eraseCustomer(tx, vault, customerId, await actorOf(tx, SYSTEM)),
      );
      erased++;
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      // One that is not found was erased already, or is not in the backup.
      if (error.kind !== 'not_found') notErased.push(customerId);
    }
  }
  return { closed, erased, notErased, aside: await kept.setAside(now) };
}

/** Puts each no on record where the number does not say no yet. @returns of how many. */
async function close(
  tx: Tx,
  vault: Vault,
  noes: ReadonlyMap<string, 'opt_out' | 'decline'>,
  now: Date,
): Promise<number> {
  const digest = await digesterOf(tx, vault);
  const numbers = await tx.sql
    .selectFrom('numbers')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .orderBy('number')
    .execute();
  const actor = await actorOf(tx, SYSTEM);
  const left = new Map(noes);
  let closed = 0;
  for (const { number } of numbers) {
    const encoded = digest(number).toString('base64');
    const decision = left.get(encoded);
    if (decision === undefined) continue;
    left.delete(encoded);
    const locked = await lockKnownNumber(tx, number);
    const state = locked?.facts.consent.state;
    if (locked === null || state === 'opted_out' || (state === 'declined' && decision === 'decline'))
      continue;
    const { facts } = await appendEvent(tx, vault, locked, locked.facts, {
      decision,
      method: 'suppression',
      actor,
      occurredAt: now,
    });
    await cancelQueued(tx, number, facts.consent.state);
    await saveNumber(tx, locked, facts);
    closed++;
  }
  for (const [encoded, decision] of left) {
    const unknown = Buffer.from(encoded, 'base64');
    if ((await findSuppression(tx, unknown))?.decision === 'opt_out') continue;
    await keepSuppression(tx, unknown, decision);
    closed++;
  }
  return closed;
}

/** The numbers, by their digests, whose last word in the kept log is a no; and who was erased. */
async function lastWordsIn(kept: KeptLog) {
  const states = new Map<string, ConsentState>();
  const digests = new Map<string, string>();
  const erasures = new Set<string>();
  for await (const line of kept.lines()) {
    const read = readLogLine(line);
    if (read.kind !== 'entry') continue;
    const event = JSON.parse(Buffer.from(read.bytes).toString()) as LoggedEvent;
    const { numberId } = event;
    states.set(numberId, foldConsent(states.get(numberId) ?? NEVER_ASKED, asFact(event)));
    if (read.kept?.number != null) digests.set(numberId, read.kept.number);
    for (const id of read.kept?.erased?.split(' ').filter(Boolean) ?? []) erasures.add(id);
  }
  const noes = new Map<string, 'opt_out' | 'decline'>();
  for (const [numberId, { state }] of states) {
    const encoded = digests.get(numberId);
    if (encoded === undefined) continue;
    // A number that came back after an erasure goes by another id: its latest is the last here.
    noes.delete(encoded);
    if (state === 'opted_out') noes.set(encoded, 'opt_out');
    else if (state === 'declined') noes.set(encoded, 'decline');
  }
  return { noes, erasures };
}
