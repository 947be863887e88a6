import { STOP_LINE } from '@conversations/consent';
import type { SendResult } from '../carriers/carrier.ts';
import { inBusiness } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';
import type { Arrival } from './receive-text.ts';
import { recordResult } from './record-result.ts';

/**
 * A carrier's answer that came after its text was called unknown (C40). It says what became of the text, and leads later
 * reports to it. Nothing is sent again, also where the answer is that it was not taken and might be another time.
 */
export async function recordLateAnswer(
  parts: Parts,
  { businessId, accountId }: Arrival,
  messageId: string,
  result: SendResult,
): Promise<void> {
  if (result.outcome !== 'accepted' && result.outcome !== 'permanent' && result.outcome !== 'blocked') return;
  const text = await inBusiness(parts.store, businessId, (tx) =>
    tx.sql
      .selectFrom('messages')
      .select(['number', 'body', 'attempts'])
      .where('business_id', '=', businessId)
      .where('id', '=', messageId)
      .where('carrier_account_id', '=', accountId)
      .executeTakeFirst(),
  );
  if (!text) return;
  const handedOver = {
    businessId,
    accountId,
    messageId,
    number: text.number,
    attempt: text.attempts,
    stopLine: text.body.endsWith(STOP_LINE),
  };
  await recordResult(parts, handedOver, result);
}
