import type { NumberFacts } from '@conversations/consent';
import { loadBusiness } from '../businesses/settings.ts';
import { answeringSender, chooseSender, sendersOfStores } from '../messaging/choose-sender.ts';
import type { Tx } from '../storage/transaction.ts';

/**
 * Whether a carrier has to do with this number: shop and customer have a thread by one, or any text of the shop's to it could
 * leave by one, also what is about a store with a number of its own, or what another number may carry. Its phone is then in
 * somebody's hand, and only that hand may write START (C17, C28): a simulated handset, which staff hold, does not speak for
 * it. Where nobody can tell any more, as of a no that outlived all else (C36), it is a carrier's. Under the number's lock
 * nothing can leave meanwhile that would change the answer.
 */
export async function isRealNumber(tx: Tx, number: string, facts: NumberFacts | null): Promise<boolean> {
  const accounts = await tx.sql
    .selectFrom('carrier_accounts')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where('kind', '<>', 'simulator')
    .execute();
  if (accounts.length === 0) return false;
  if (facts?.suppressed !== undefined) return true;
  const threads = await tx.sql
    .selectFrom('conversations')
    .select(['id', 'sender'])
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .execute();
  const senders = await sendersByCarrier(tx);
  const used = new Set([await chooseSender(tx, { number }), ...(await sendersOfStores(tx))]);
  for (const { sender } of threads) used.add(sender).add(await answeringSender(tx, sender));
  if ((await loadBusiness(tx)).settings.failover.enabled) {
    for (const sender of senders) if (sender.retired_at === null) used.add(sender.number);
  }
  const simulated = new Set(senders.flatMap((sender) => (sender.kind === 'simulator' ? sender.number : [])));
  for (const sender of used) if (sender !== null && !simulated.has(sender)) return true;
  if (threads.length === 0) return false;
  // A sender that is the simulator's by now may have been a carrier's when it texted.
  const text = await tx.sql
    .selectFrom('messages')
    .select('id')
    .where('business_id', '=', tx.businessId)
    .where(
      'conversation_id',
      'in',
      threads.map(({ id }) => id),
    )
    .where(
      'carrier_account_id',
      'in',
      accounts.map(({ id }) => id),
    )
    .limit(1)
    .executeTakeFirst();
  return text !== undefined;
}

function sendersByCarrier(tx: Tx) {
  return tx.sql
    .selectFrom('senders as s')
    .innerJoin('carrier_accounts as a', (join) =>
      join.onRef('a.business_id', '=', 's.business_id').onRef('a.id', '=', 's.carrier_account_id'),
    )
    .select(['s.number', 's.retired_at', 'a.kind'])
    .where('s.business_id', '=', tx.businessId)
    .execute();
}
