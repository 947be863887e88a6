import { loadBusiness } from '../businesses/settings.ts';
import { findCustomer, requireTextable } from '../customers/customers.ts';
import { chooseSender } from '../messaging/choose-sender.ts';
import { conversationOf, noSender } from '../messaging/conversations.ts';
import { lockNumber } from '../numbers/locked-number.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';

export type Whom = { readonly number: string } | { readonly customerId: string };

/**
 * Opens the thread with a number from the sender that serves it, without a text, so that staff can begin one. The number
 * consents to nothing by it (C1).
 *
 * @returns `isNew`: there was no such thread before.
 */
export async function openConversation(
  tx: Tx,
  vault: Vault,
  whom: Whom,
): Promise<{ id: string; isNew: boolean }> {
  const number =
    'number' in whom
      ? requireTextable(whom.number, await loadBusiness(tx), 'number')
      : (await findCustomer(tx, whom.customerId)).mobile;
  const sender = await chooseSender(tx, { number });
  if (sender === null) throw noSender();
  await lockNumber(tx, vault, number);
  const { id, isNew } = await conversationOf(tx, number, sender);
  if (isNew) tx.changed('conversation.updated', id, { status: 'open' });
  return { id, isNew };
}
