import {
  type ConsentState,
  foldConsent,
  type LoggedEvent,
  NEVER_ASKED,
  suppressedConsent,
} from '@conversations/consent';
import { asFact, beginning, replayed } from '../ledger/check-facts.ts';
import type { KeptLog } from '../ledger/kept-log.ts';
import { type BroughtEvent, bringBackEvents, missingEvents } from '../ledger/replay-log.ts';
import { cancelQueued } from '../messaging/queue.ts';
import { isErased } from '../numbers/erased.ts';
import { type LockedNumber, lockKnownNumber, saveNumber } from '../numbers/locked-number.ts';
import { findSuppression, keepSuppression } from '../numbers/suppressions.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { beginAnew } from './begin-anew.ts';
import { forgetNumber } from './forget-number.ts';
import { forgetPerson, forgetPersonOnShared } from './forget-person.ts';

/**
 * A database was brought back from a backup, and the log that is kept outside knows more: what was logged since then
 * comes back before anything else happens (C36). Whoever said no since then has said no; whoever was erased since then is
 * erased again; of numbers that the backup does not know a no is kept. What else changed since then is not in any log.
 *
 * @returns how many events came back; none where the database lacks none.
 * @throws where the kept log does not hold, or the program ran on after the backup was brought back.
 */
export async function bringBack(tx: Tx, vault: Vault, kept: KeptLog): Promise<number> {
  const events = await missingEvents(tx, vault, kept);
  if (events.length === 0) return 0;
  const byNumber = Map.groupBy(events, ({ event }) => event.numberId);
  const numbers = await lockByIds(tx, [...byNumber.keys()]);
  await bringBackEvents(tx, vault, events);
  for (const [id, theirs] of byNumber) {
    const number = numbers.get(id);
    if (number === undefined) await keepNoOfUnknown(tx, theirs);
    else await follow(tx, vault, number, theirs);
  }
  return events.length;
}

/** The rows of these numbers, locked in the one order; one that the backup does not know is missing. */
async function lockByIds(tx: Tx, ids: readonly string[]): Promise<Map<string, LockedNumber>> {
  const rows = await tx.sql
    .selectFrom('numbers')
    .select(['id', 'number'])
    .where('business_id', '=', tx.businessId)
    .where('id', 'in', [...ids])
    .orderBy('number')
    .execute();
  const locked = new Map<string, LockedNumber>();
  for (const { id, number } of rows) {
    const known = await lockKnownNumber(tx, number);
    if (known !== null) locked.set(id, known);
  }
  return locked;
}

/** What the gate reads follows the events, and what they no longer permit does not wait. */
async function follow(
  tx: Tx,
  vault: Vault,
  number: LockedNumber,
  events: readonly BroughtEvent[],
): Promise<void> {
  const states = await replayed(tx, new Map([[number.id, beginning(number.facts)]]));
  const consent = states.get(number.id) ?? NEVER_ASKED;
  const facts = { ...number.facts, consent };
  for (const { event, kept } of events.filter(({ kept }) => kept?.erased != null)) {
    for (const customerId of kept?.erased?.split(' ').filter(Boolean) ?? []) {
      if (event.decision === 'customer_erased') await forgetPersonOnShared(tx, vault, number, customerId);
      await forgetPerson(tx, customerId, new Date(event.occurredAt));
    }
  }
  if (events.some(({ event }) => event.decision === 'erased') && !isErased(number.number)) {
    await forgetNumber(tx, vault, number, facts);
    // Where it was not a customer who was erased, but what was kept of the number for as long as it is kept.
    await beginAnew(tx, vault, number);
    return;
  }
  if (consent.state !== 'opted_in') await cancelQueued(tx, number.number, consent.state);
  await saveNumber(tx, number, facts);
}

/** The backup has no such number: whose it is only the digest says, and only a no of it has to live on. */
async function keepNoOfUnknown(tx: Tx, events: readonly BroughtEvent[]): Promise<void> {
  const encoded = events.findLast(({ kept }) => kept?.number != null)?.kept?.number;
  if (encoded == null) return;
  const digest = Buffer.from(encoded, 'base64');
  const { state } = finalState(
    events.map(({ event }) => event),
    await findSuppression(tx, digest),
  );
  if (state === 'opted_out') await keepSuppression(tx, digest, 'opt_out');
  else if (state === 'declined') await keepSuppression(tx, digest, 'decline');
  else if (state === 'opted_in') await keepSuppression(tx, digest, null);
}

/** What a number's events add up to, from the no that was kept of it, if any. */
function finalState(
  events: readonly LoggedEvent[],
  suppressed: { readonly decision: 'opt_out' | 'decline'; readonly since: string } | null,
): ConsentState {
  const begun = suppressed === null ? NEVER_ASKED : suppressedConsent(suppressed.decision, suppressed.since);
  return events.reduce((state, event) => foldConsent(state, asFact(event)), begun);
}
