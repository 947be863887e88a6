import { phoneOfAddress } from '@conversations/consent';
import type { InboundText } from '../carriers/carrier.ts';
import type { Tx } from '../storage/transaction.ts';

/** Between whom a text went: E.164, or as the carrier wrote it where nobody can write there in E.164, a short code say. */
export interface Parties {
  readonly number: string;
  readonly sender: string;
  /** Whether the carrier named another phone, which nobody here knows, and this one is a customer's. */
  readonly isDoubtful: boolean;
}

/**
 * Whose text it is, and which of the shop's numbers it was written to.
 *
 * Ten digits that a carrier calls international may as well be a number of the shop's country that lost its country on the
 * way: (469) 555-0142 is Sweden's +46 95 55 01 42 then. The carrier is believed, unless the other one is a customer's, or the
 * shop's own, and that one nobody's (C25). Then the text may yet be the other phone's: what it says against texts counts, and it
 * opens nothing.
 *
 * @param otherwise the addresses as they can be stored
 */
export async function partiesOf(
  tx: Tx,
  { from, to }: Pick<InboundText, 'from' | 'to'>,
  country: string,
  otherwise: Pick<InboundText, 'from' | 'to'>,
): Promise<Parties> {
  const isCustomers = async (number: string) => {
    const query = tx.sql.selectFrom('customers').select('id').where('business_id', '=', tx.businessId);
    return (await query.where('mobile', '=', number).executeTakeFirst()) !== undefined;
  };
  const isOurs = async (number: string) => {
    const query = tx.sql.selectFrom('senders').select('number').where('business_id', '=', tx.businessId);
    return (await query.where('number', '=', number).executeTakeFirst()) !== undefined;
  };
  const named = phoneOfAddress(from, country);
  const number = await likelier(named, country, isCustomers);
  return {
    number: number ?? otherwise.from,
    sender: (await likelier(phoneOfAddress(to, country), country, isOurs)) ?? otherwise.to,
    isDoubtful: number !== named,
  };
}

async function likelier(
  read: string | null,
  country: string,
  isKnown: (number: string) => Promise<boolean>,
): Promise<string | null> {
  const digits = /^\+(\d{10})$/.exec(read ?? '')?.[1];
  const other = digits === undefined ? null : phoneOfAddress(digits, country);
  if (read === null || other === null || (await isKnown(read))) return read;
  return (await isKnown(other)) ? other : read;
}
