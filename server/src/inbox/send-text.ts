import { type Category, customerOfThread, type Verdict } from '@conversations/consent';
import type { Actor } from '../businesses/actors.ts';
import { loadBusiness } from '../businesses/settings.ts';
import { customersOnNumber, lockCustomer } from '../customers/customers.ts';
import { answeringSender, chooseSender } from '../messaging/choose-sender.ts';
import { conversationOf, noSender } from '../messaging/conversations.ts';
import type { Message } from '../messaging/messages.ts';
import { goOnWith } from '../messaging/move-text.ts';
import { requestText } from '../messaging/request-text.ts';
import { ERASED_PATTERN } from '../numbers/erased.ts';
import { lockNumber } from '../numbers/locked-number.ts';
import { missing } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';

/** A text as a person, or a program for a person, asks for it. */
export interface PersonsText {
  readonly body: string;
  readonly category: Category;
  readonly mediaUrls?: readonly string[] | undefined;
  readonly sendAt?: Date | undefined;
  readonly expiresAt?: Date | undefined;
}

/** To a customer, from the sender that serves them. */
export async function textCustomer(
  tx: Tx,
  vault: Vault,
  customerId: string,
  text: PersonsText,
  actor: Actor,
): Promise<{ message: Message; verdict: Verdict }> {
  const { customer, number } = await lockCustomer(tx, vault, customerId);
  const sender = await chooseSender(tx, { number: customer.mobile });
  if (sender === null) throw noSender();
  const conversation = await conversationOf(tx, customer.mobile, sender);
  return requestText(tx, await loadBusiness(tx), number, {
    ...given(text),
    conversation,
    customer: { id: customer.id, timeZone: customer.time_zone },
    purpose: 'message',
    actor,
  });
}

/** Into a thread, also where no customer is known, or several are. */
export async function textConversation(
  tx: Tx,
  vault: Vault,
  conversationId: string,
  text: PersonsText,
  actor: Actor,
): Promise<{ message: Message; verdict: Verdict }> {
  const thread = await tx.sql
    .selectFrom('conversations')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('id', '=', conversationId)
    .where('number', 'not like', ERASED_PATTERN)
    .executeTakeFirst();
  if (!thread) throw missing('conversation');
  const sender = await answeringSender(tx, thread.sender);
  if (sender === null) throw noSender();
  const number = await lockNumber(tx, vault, thread.number);
  const conversation = sender === thread.sender ? thread : await goOnWith(tx, thread, sender, actor);
  const customers = await customersOnNumber(tx, thread.number);
  const about = customerOfThread(
    customers.map(({ id }) => id),
    number.facts,
  );
  const customer = customers.find(({ id }) => id === about);
  return requestText(tx, await loadBusiness(tx), number, {
    ...given(text),
    conversation,
    customer: customer ? { id: customer.id, timeZone: customer.time_zone } : null,
    purpose: 'message',
    actor,
  });
}

const given = ({ body, category, mediaUrls, sendAt, expiresAt }: PersonsText) => ({
  body,
  category,
  mediaUrls: mediaUrls ?? [],
  sendAt: sendAt ?? null,
  expiresAt: expiresAt ?? null,
});
