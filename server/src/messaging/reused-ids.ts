import type { SendResult } from '../carriers/carrier.ts';
import { inBusiness } from '../storage/transaction.ts';
import type { Parts } from './parts.ts';
import type { Arrival } from './receive-text.ts';

/** A carrier gave a text the id that it had given to another: some SMSCs begin their count anew when they restart. */
export const isIdReused = (error: unknown): boolean =>
  error instanceof Error &&
  (error as { code?: unknown }).code === '23505' &&
  (error as { constraint?: unknown }).constraint === 'messages_carrier_id';

/** Takes the id from the older text: what is reported under it from now on is about the newer one. */
export async function freeReusedId(
  parts: Pick<Parts, 'store'>,
  { businessId, accountId }: Arrival,
  result: SendResult,
): Promise<void> {
  if (result.outcome !== 'accepted') return;
  await inBusiness(parts.store, businessId, (tx) =>
    tx.sql
      .updateTable('messages')
      .set({ carrier_message_id: null })
      .where('business_id', '=', businessId)
      .where('carrier_account_id', '=', accountId)
      .where('carrier_message_id', '=', result.carrierMessageId)
      .where('direction', '=', 'outbound')
      .execute(),
  );
}
