import { type CarrierBlockFacts, type NumberFacts, senderFacts, withSender } from '@conversations/consent';
import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/**
 * A carrier's block may hold for more than the sender that was written to: for all in a Messaging Service of Twilio's, in a
 * messaging profile of Telnyx's. Which they are is learned from webhooks, per sender (C29).
 */

/** Keeps what the carrier says of one sender. Written only where it is news. */
export async function noteBlockScope(
  tx: Tx,
  { accountId, sender, scope }: { accountId: string; sender: string; scope: string | null },
): Promise<void> {
  await tx.sql
    .updateTable('senders')
    .set({ block_scope: scope })
    .where('business_id', '=', tx.businessId)
    .where('carrier_account_id', '=', accountId)
    .where('number', '=', sender)
    .where(sql<boolean>`block_scope is distinct from ${scope}`)
    .execute();
}

/** The senders for which a block on this one holds, itself among them, retired ones too. */
export async function sendersBlockedWith(tx: Tx, sender: string): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    select other.number from senders one
    join senders other on other.business_id = one.business_id
      and other.carrier_account_id = one.carrier_account_id and other.block_scope = one.block_scope
    where one.business_id = ${tx.businessId} and one.number = ${sender}`.execute(tx.sql);
  return [...new Set([sender, ...rows.map(({ number }) => number)])];
}

/**
 * The facts after the carrier acted on a text to `sender`: STOP blocks every sender of its scope; START lifts that for all,
 * or for those that were blocked by a STOP to this very one.
 */
export async function withCarriersAct(
  tx: Tx,
  facts: NumberFacts,
  { before, sender, wholeScope }: { before: NumberFacts; sender: string; wholeScope: boolean },
): Promise<NumberFacts> {
  const { block } = senderFacts(facts, sender);
  const others = (await sendersBlockedWith(tx, sender)).filter((other) => other !== sender);
  if (block !== null) return withBlocks(facts, others, { ...block, stoppedAt: sender });
  if (wholeScope) return withBlocks(facts, others, null);
  const was = senderFacts(before, sender).block;
  if (was?.stoppedAt !== undefined) return withSender(facts, sender, { block: was });
  const along = others.filter((other) => senderFacts(facts, other).block?.stoppedAt === sender);
  return withBlocks(facts, along, null);
}

/** The facts with this block on each of these senders that had none, or with none on any. */
export const withBlocks = (
  facts: NumberFacts,
  senders: readonly string[],
  block: CarrierBlockFacts | null,
): NumberFacts =>
  senders.reduce(
    (after, sender) =>
      block !== null && senderFacts(after, sender).block !== null
        ? after
        : withSender(after, sender, { block }),
    facts,
  );
