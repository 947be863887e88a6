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

/** The number that the business texts from, where it has one. */
export async function defaultSender(tx: Tx): Promise<string | null> {
  const row = await tx.sql
    .selectFrom('senders')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('is_default', '=', true)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  return row?.number ?? null;
}

/** From which sender a thread is answered: its own while that serves, else the default one. */
export async function answeringSender(tx: Tx, sender: string): Promise<string | null> {
  const row = await tx.sql
    .selectFrom('senders')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('number', '=', sender)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  return row?.number ?? defaultSender(tx);
}

export const noSender = () =>
  new Rejection(
    'conflict',
    'no_sender',
    'The shop has no number to text from',
    'Connect a carrier first: POST /carrier-accounts with a default sender.',
  );
