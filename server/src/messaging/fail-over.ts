import { type NumberFacts, senderFacts } from '@conversations/consent';
import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { type Business, gateRules, loadBusiness } from '../businesses/settings.ts';
import type { SendResult } from '../carriers/carrier.ts';
import type { FailureReason } from '../carriers/failure-reasons.ts';
import type { Tx } from '../storage/transaction.ts';
import type { Message } from './messages.ts';
import { moveText } from './move-text.ts';
import { askGate } from './open-work.ts';

/**
 * What says that a number of the shop's cannot send at all, and nothing about the customer or the words: another number
 * changes something then. A block is the customer's no, a filter is the carriers' no to the words, a limit is their no to
 * so many: who sent the same by another number would evade it, and carriers call that snowshoeing.
 */
const OF_THE_SENDER: ReadonlySet<FailureReason> = new Set(['sender', 'unregistered_sender']);
const OF_THE_ACCOUNT: ReadonlySet<FailureReason> = new Set(['account', 'carrier_fault']);

/**
 * Lets another of the shop's numbers carry a text that its own surely did not send and cannot. Only where the owner has
 * switched that on; once a text; where nothing is known of a no by the gate, asked for that number under the number's
 * lock; and where nothing ended the text while it was with the carrier. What answers a STOP or a HELP comes from the number
 * that was written to or not at all, and what sells is not carried elsewhere.
 *
 * @param result surely not taken: refused for good, or tried for as long as a text is tried.
 * @returns whether it waits now to leave by the other number; else it has failed.
 */
export async function failOver(
  tx: Tx,
  facts: NumberFacts,
  message: Message,
  result: Extract<SendResult, { outcome: 'temporary' | 'permanent' }>,
): Promise<boolean> {
  const business = await loadBusiness(tx);
  const reason = result.error.reason ?? 'other';
  const ofAccount = OF_THE_ACCOUNT.has(reason);
  if (!business.settings.failover.enabled || !(ofAccount || OF_THE_SENDER.has(reason))) return false;
  if (message.failed_over_from !== null || message.category === 'promotional') return false;
  // The gate knows what holds now: a no that a new yes has ended, or who had the number before, it does not (C5, C21).
  if (message.cancel_reason !== null) return false;
  if (senderFacts(facts, message.sender).block !== null) return false;
  for (const sender of await othersThan(tx, message, { accountToo: ofAccount })) {
    if (!(await mayLeaveBy(tx, business, facts, message, sender))) continue;
    await moveText(tx, message, sender, await actorOf(tx, SYSTEM), {
      status: 'queued',
      reason: null,
      worker: null,
      setbacks: 0,
      carrier_account_id: null,
      failed_over_from: message.sender,
      send_after: new Date(),
    });
    return true;
  }
  return false;
}

async function othersThan(
  tx: Tx,
  message: Message,
  { accountToo }: { readonly accountToo: boolean },
): Promise<string[]> {
  const rows = await tx.sql
    .selectFrom('senders')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('retired_at', 'is', null)
    .where('number', '<>', message.sender)
    .$if(accountToo, (query) => query.where('carrier_account_id', '<>', message.carrier_account_id ?? ''))
    .orderBy('is_default', 'desc')
    .orderBy('number')
    .execute();
  return rows.map(({ number }) => number);
}

/** What the gate would say now; it is asked again when the text is handed over. */
async function mayLeaveBy(
  tx: Tx,
  business: Business,
  facts: NumberFacts,
  message: Message,
  sender: string,
): Promise<boolean> {
  const { purpose } = message;
  if (purpose !== 'message' && purpose !== 'notice' && purpose !== 'opt_in_confirmation') return false;
  const customer = await tx.sql
    .selectFrom('customers')
    .select('time_zone')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', message.customer_id)
    .executeTakeFirst();
  const verdict = await askGate(
    tx,
    message.number,
    { ...message, purpose, sender, customerId: message.customer_id, expiresAt: message.expires_at },
    facts,
    gateRules(business, { number: message.number, timeZone: customer?.time_zone ?? null }),
    new Date(),
  );
  return verdict.verdict !== 'refused';
}
