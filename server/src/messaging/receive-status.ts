import { sql } from 'kysely';
import type { StatusReport } from '../carriers/carrier.ts';
import { failureOf } from '../carriers/failure-reasons.ts';
import { saveNumber } from '../numbers/locked-number.ts';
import { inBusiness, type Tx } from '../storage/transaction.ts';
import { noticesMoved } from './call-instead.ts';
import { keepEarlyStatus, lockCarrierMessageId } from './early-statuses.ts';
import { learnBlock } from './learn-block.ts';
import { lockNumberOf } from './lock-number-of.ts';
import { FINAL_STATUSES, type Message } from './messages.ts';
import type { Parts } from './parts.ts';
import type { Arrival } from './receive-text.ts';
import { confirmationOutcome, confirmationSettled, learnFate } from './record-result.ts';
import { storableKey } from './storable-text.ts';

/**
 * A delivery report comes in. Twice or late it has one effect, and a final state stays (C39). One that comes before the
 * carrier's own answer to the send is kept until that is on record.
 */
export async function receiveStatus(
  parts: Parts,
  arrival: Arrival,
  reported: StatusReport,
  also: (tx: Tx) => Promise<void> = async () => {},
): Promise<void> {
  const report = { ...reported, carrierMessageId: storableKey(reported.carrierMessageId) };
  await inBusiness(parts.store, arrival.businessId, async (tx) => {
    await also(tx);
    if (report.status === null) return;
    let found = await find(tx, arrival, report);
    if (!found) {
      await lockCarrierMessageId(tx, arrival.accountId, report.carrierMessageId);
      found = await find(tx, arrival, report);
    }
    if (!found) return keepEarlyStatus(tx, arrival, report);
    const locked = await lockNumberOf(tx, found.id);
    const message = await find(tx, arrival, report);
    if (!message || FINAL_STATUSES.includes(message.status)) return;
    const reason = report.blocked ? 'carrier_blocked' : message.reason;
    await tx.sql
      .updateTable('messages')
      .set({
        status: report.status,
        reason,
        carrier_error: report.error?.code ?? null,
        failure: failureOf(report.error),
        updated_at: sql<Date>`now()`,
      })
      .where('business_id', '=', tx.businessId)
      .where('id', '=', message.id)
      .execute();
    tx.changed('message.updated', message.id, {
      conversationId: message.conversation_id,
      status: report.status,
    });
    await noticesMoved(tx, [{ ...message, status: report.status, reason }]);

    let { facts } = locked;
    if (report.blocked) facts = await learnBlock(tx, parts, locked, message);
    facts = learnFate(facts, message, report.status, report.error?.reason, report.error?.code ?? null);
    const doubted = facts.confirmation?.state === 'failed' || facts.confirmation?.state === 'unknown';
    if (facts.confirmation && doubted && report.status === 'delivered') {
      // A later text got through, so the number takes texts: what was held for it goes on (C7).
      facts = { ...facts, confirmation: { ...facts.confirmation, state: 'accepted' } };
      await confirmationSettled(tx, locked.facts, facts, message);
    } else if (facts.confirmation?.messageId === message.id) {
      const state = confirmationOutcome({ status: report.status, blocked: report.blocked });
      facts = { ...facts, confirmation: { messageId: message.id, state } };
      await confirmationSettled(tx, locked.facts, facts, message);
    }
    await saveNumber(tx, locked, facts);
  });
}

function find(
  tx: Tx,
  { accountId }: Arrival,
  { carrierMessageId }: StatusReport,
): Promise<Message | undefined> {
  return tx.sql
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('carrier_account_id', '=', accountId)
    .where('carrier_message_id', '=', carrierMessageId)
    .executeTakeFirst();
}
