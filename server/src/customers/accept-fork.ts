import { type LoggedEvent, readLogLine } from '@conversations/consent';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { appendEvent } from '../ledger/append-event.ts';
import type { KeptLog } from '../ledger/kept-log.ts';
import { cancelQueued } from '../messaging/queue.ts';
import { lockKnownNumber, saveNumber } from '../numbers/locked-number.ts';
import { digesterOf, keepSuppression } from '../numbers/suppressions.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { finalState } from './bring-back.ts';

/**
 * The database's log and the kept one went apart: a backup was brought back and the program ran on before the kept log
 * was there, or one of the two was rewritten. Somebody has looked, and the database's is to go on. Every no that the kept
 * log knows, and the database does not, is put on record anew (C36), so that nothing is open that was closed there. The
 * kept log is put aside, for whoever asks, and begun anew.
 *
 * @returns how many numbers were closed so, and under which name the kept log lies now.
 */
export async function acceptFork(
  tx: Tx,
  vault: Vault,
  kept: KeptLog,
  now: Date,
): Promise<{ closed: number; aside: string }> {
  const digest = await digesterOf(tx, vault);
  const numbers = await tx.sql
    .selectFrom('numbers')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .execute();
  const byDigest = new Map(numbers.map(({ number }) => [digest(number).toString('base64'), number]));
  const noes = await noesIn(kept);
  const actor = await actorOf(tx, SYSTEM);
  let closed = 0;
  // In the one order of locks.
  const known = [...noes].flatMap(([encoded, decision]) => {
    const number = byDigest.get(encoded);
    return number === undefined ? [] : [{ number, decision }];
  });
  for (const { number, decision } of known.sort((a, b) => (a.number < b.number ? -1 : 1))) {
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
  for (const [encoded, decision] of noes) {
    if (byDigest.has(encoded)) continue;
    await keepSuppression(tx, Buffer.from(encoded, 'base64'), decision);
    closed++;
  }
  return { closed, aside: await kept.setAside(now) };
}

/** The numbers, by their digests, whose last word in the kept log is a no. */
async function noesIn(kept: KeptLog): Promise<Map<string, 'opt_out' | 'decline'>> {
  const events = new Map<string, LoggedEvent[]>();
  const digests = new Map<string, string>();
  for await (const line of kept.lines()) {
    const read = readLogLine(line);
    if (read.kind !== 'entry') continue;
    const event = JSON.parse(Buffer.from(read.bytes).toString()) as LoggedEvent;
    events.set(event.numberId, [...(events.get(event.numberId) ?? []), event]);
    if (read.kept?.number != null) digests.set(event.numberId, read.kept.number);
  }
  const noes = new Map<string, 'opt_out' | 'decline'>();
  for (const [numberId, all] of events) {
    const encoded = digests.get(numberId);
    if (encoded === undefined) continue;
    const { state } = finalState(all, null);
    noes.delete(encoded);
    if (state === 'opted_out') noes.set(encoded, 'opt_out');
    else if (state === 'declined') noes.set(encoded, 'decline');
  }
  return noes;
}
