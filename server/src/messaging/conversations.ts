import type { Selectable } from 'kysely';
import { v7 as uuid } from 'uuid';
import { Rejection } from '../rejection.ts';
import type { Tables } from '../storage/tables.ts';
import type { Tx } from '../storage/transaction.ts';

export type Conversation = Selectable<Tables['conversations']>;

/** The thread between a number and one of the shop's senders, made where there is none (`isNew`). Under the number's lock. */
export async function conversationOf(
  tx: Tx,
  number: string,
  sender: string,
): Promise<Conversation & { readonly isNew: boolean }> {
  const known = await tx.sql
    .selectFrom('conversations')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('number', '=', number)
    .where('sender', '=', sender)
    .executeTakeFirst();
  if (known) return { ...known, isNew: false };
  const made = await tx.sql
    .insertInto('conversations')
    .values({ business_id: tx.businessId, id: uuid(), number, sender })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { ...made, isNew: true };
}

export const noSender = () =>
  new Rejection(
    'conflict',
    'no_sender',
    'The shop has no number to text from',
    'Connect a carrier first: POST /carrier-accounts with a default sender.',
  );
