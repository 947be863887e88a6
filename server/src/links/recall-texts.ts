import { parsePhoneNumber } from '@conversations/consent';
import type { RecallTexts } from '../carriers/smpp/known-ids.ts';
import type { Arrival } from '../messaging/receive-text.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';

/** As old as the texts of one phone may be that receipts still come for: SMSCs try for three days as a rule. */
const MOST_DAYS = 7;
const MOST_TEXTS = 200;

/** The texts of an account that were handed over to a phone lately, whichever process did it: their receipts may come to this one. */
export const recallTexts =
  (store: Store, { businessId, accountId }: Arrival): RecallTexts =>
  async (addresses) => {
    const numbers = addresses.flatMap(numbersOf);
    if (numbers.length === 0) return [];
    const rows = await inBusiness(store, businessId, (tx) =>
      tx.sql
        .selectFrom('conversations')
        .innerJoin('messages', (join) =>
          join
            .onRef('messages.business_id', '=', 'conversations.business_id')
            .onRef('messages.conversation_id', '=', 'conversations.id'),
        )
        .select(['messages.carrier_message_id', 'messages.number'])
        .where('conversations.business_id', '=', businessId)
        .where('conversations.number', 'in', numbers)
        .where('messages.direction', '=', 'outbound')
        .where('messages.carrier_account_id', '=', accountId)
        .where('messages.carrier_message_id', 'is not', null)
        .where('messages.sent_at', '>', new Date(Date.now() - MOST_DAYS * 86_400_000))
        .orderBy('messages.id', 'desc')
        .limit(MOST_TEXTS)
        .execute(),
    );
    // The newest last: it is the one that a form of an id means that several have.
    return rows
      .reverse()
      .flatMap(({ carrier_message_id: id, number }) => (id === null ? [] : [{ id, to: number }]));
  };

/** An SMSC writes numbers with their plus, without it, or without the country's digits. */
function numbersOf(address: string): string[] {
  const digits = address.replaceAll(/\D/g, '');
  if (digits.length < 7) return [];
  const national = parsePhoneNumber(address, 'US').e164;
  return [`+${digits}`, ...(national === null || national === undefined ? [] : [national])];
}
