import { decide } from '@conversations/consent';
import { gateRules, loadBusiness } from '../businesses/settings.ts';
import { chooseSender } from '../messaging/choose-sender.ts';
import { noSender } from '../messaging/conversations.ts';
import type { Message } from '../messaging/messages.ts';
import { queueSystemText } from '../messaging/system-texts.ts';
import { type LockedNumber, saveNumber } from '../numbers/locked-number.ts';
import { Rejection } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { lockCustomer } from './customers.ts';

/**
 * Asks for consent by text: once in a number's life, only while the customer's own text may be answered, never after a
 * no (C12).
 */
export async function askByText(tx: Tx, vault: Vault, id: string): Promise<Message> {
  const business = await loadBusiness(tx);
  const { customer, number: locked } = await lockCustomer(tx, vault, id);
  const wroteTo =
    lastSenderWrittenTo(locked.facts.senders) ?? (await chooseSender(tx, { number: customer.mobile }));
  if (wroteTo === null) throw noSender();
  if (locked.facts.question !== null)
    throw refused('already_asked', 'The question was put to this number before; it is asked once.');
  const facts = await queueSystemText(tx, business, locked.facts, {
    purpose: 'opt_in_question',
    number: customer.mobile,
    sender: wroteTo,
    inReplyTo: null,
  });
  if (facts.question === null) throw noSender();
  const { messageId, sender } = facts.question;
  const verdict = decide(
    {
      id: messageId,
      purpose: 'opt_in_question',
      category: 'informational',
      sender,
      customerId: customer.id,
      expiresAt: null,
    },
    facts,
    gateRules(business, { number: customer.mobile, timeZone: customer.time_zone }),
    new Date(),
  );
  // Thrown, so that the question does not count as asked.
  if (verdict.verdict === 'refused') {
    throw refused(
      verdict.reason,
      'The question may be asked only in answer to a text of the last hours, and never after a no.',
    );
  }
  await saveNumber(tx, locked, facts);
  return tx.sql
    .selectFrom('messages')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('id', '=', messageId)
    .executeTakeFirstOrThrow();
}

function lastSenderWrittenTo(senders: LockedNumber['facts']['senders']): string | null {
  const written = Object.entries(senders).filter(([, { lastInbound }]) => lastInbound !== null);
  written.sort(([, a], [, b]) => ((a.lastInbound?.at ?? '') < (b.lastInbound?.at ?? '') ? 1 : -1));
  return written[0]?.[0] ?? null;
}

const refused = (reason: string, detail: string) =>
  new Rejection('conflict', 'question_refused', `The question may not be asked: ${reason}`, detail);
