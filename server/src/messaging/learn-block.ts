import { type CarrierBlockFacts, type NumberFacts, senderFacts } from '@conversations/consent';
import { actorOf } from '../businesses/actors.ts';
import { appendEvent } from '../ledger/append-event.ts';
import { isErased } from '../numbers/erased.ts';
import type { Tx } from '../storage/transaction.ts';
import { sendersBlockedWith, withBlocks } from './block-scope.ts';
import type { Message } from './messages.ts';
import type { Parts } from './parts.ts';
import { cancelQueued } from './queue.ts';

/**
 * The carrier says that this number blocked this sender. If that is news, it is the customer's word, told late: they are
 * opted out. If the block was on record, it only confirms it (C41).
 */
export function learnBlock(
  tx: Tx,
  parts: Pick<Parts, 'vault'>,
  locked: Parameters<typeof appendEvent>[2],
  { id, sender, carrier_account_id }: Message,
): Promise<NumberFacts> {
  const since = new Date();
  return learnBlockOf(tx, parts, locked, {
    block: { since: since.toISOString(), source: 'send_error' },
    sender,
    accountId: carrier_account_id,
    sourceMessageId: id,
  });
}

/** A block of the carrier's, and what told of it. */
export interface LearnedBlock {
  readonly block: CarrierBlockFacts;
  readonly sender: string;
  readonly accountId: string | null;
  readonly sourceMessageId?: string | undefined;
}

/** The same, whatever told of the block. One that is older than the yes that stands is no later word: it is a block alone. */
export async function learnBlockOf(
  tx: Tx,
  parts: Pick<Parts, 'vault'>,
  locked: Parameters<typeof appendEvent>[2],
  { block, sender, accountId, sourceMessageId }: LearnedBlock,
): Promise<NumberFacts> {
  // What a carrier says of an erased number is told to nobody, and goes on no record.
  if (isErased(locked.number)) return locked.facts;
  if (senderFacts(locked.facts, sender).block !== null) return locked.facts;
  const facts = withBlocks(locked.facts, await sendersBlockedWith(tx, sender), block);
  tx.changed('consent.changed', locked.id, { number: locked.number, block: 'set' });
  const { state, since } = facts.consent;
  if (state === 'opted_out' || (state === 'opted_in' && since !== null && block.since < since)) return facts;
  const actor = await actorOf(tx, {
    kind: 'carrier',
    externalRef: accountId ?? 'carrier',
    name: 'Carrier',
  });
  const appended = await appendEvent(tx, parts.vault, locked, facts, {
    decision: 'opt_out',
    method: 'carrier',
    actor,
    occurredAt: new Date(block.since),
    ...(sourceMessageId !== undefined && { details: { sourceMessageId } }),
  });
  await cancelQueued(tx, locked.number, 'opted_out');
  return appended.facts;
}
