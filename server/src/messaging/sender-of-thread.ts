import type { Tx } from '../storage/transaction.ts';
import { answeringSender } from './choose-sender.ts';

/** From which sender a thread is answered; null where there is none, or no such thread. */
export async function senderOfThread(tx: Tx, conversationId: string): Promise<string | null> {
  const row = await tx.sql
    .selectFrom('conversations')
    .select('sender')
    .where('business_id', '=', tx.businessId)
    .where('id', '=', conversationId)
    .executeTakeFirst();
  return row === undefined ? null : answeringSender(tx, row.sender);
}
