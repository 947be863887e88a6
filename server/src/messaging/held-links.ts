import { sql } from 'kysely';
import type { Tx } from '../storage/transaction.ts';

/** Why texts of an account wait, and until when they are not looked at again. */
export interface Waiting {
  /** So many segments may begin now all the same. Whoever lets a text begin takes its own off. */
  room: number;
  /** Null for a wait so short that it is nobody's business. */
  readonly reason: 'not_connected' | null;
  readonly until: Date;
}

/** The connections that carriers want to have held open, as this process has them. The lists hold accounts' ids. */
export interface HeldLinks {
  /** Accounts whose connection another process holds, or will: their texts are not this process's to claim. */
  elsewhere(businessId: string): readonly string[];
  /** Accounts of this process that take no text just now, or only so many. */
  waiting(businessId: string): ReadonlyMap<string, Waiting>;
}

/** Of a process in which no connection is held. */
export const NO_LINKS: HeldLinks = { elsewhere: () => [], waiting: () => new Map() };

/** Of the number of the query around it: texts due that are not for accounts `elsewhere`. */
export const dueHere = (tx: Tx, elsewhere: readonly string[]) =>
  tx.sql
    .selectFrom('messages as m')
    .select('m.id')
    .where('m.business_id', '=', tx.businessId)
    .where('m.number', '=', sql.ref<string>('numbers.number'))
    .where('m.status', '=', sql.lit('queued'))
    .where('m.send_after', '<=', sql<Date>`now()`)
    .where('m.sender', 'not in', sendersOf(tx, elsewhere));

/** Whether the business texts through any account but these. Where it does not, its queue is not even read. */
export async function hasOtherSenders(tx: Tx, accounts: readonly string[]): Promise<boolean> {
  const other = await tx.sql
    .selectFrom('senders')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('carrier_account_id', 'not in', accounts)
    .where('retired_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

/** The senders in use of these accounts. */
export const sendersOf = (tx: Tx, accounts: readonly string[]) =>
  tx.sql
    .selectFrom('senders as e')
    .select('e.number')
    .where('e.business_id', '=', tx.businessId)
    .where('e.carrier_account_id', 'in', accounts)
    .where('e.retired_at', 'is', null);
