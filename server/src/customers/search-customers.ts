import { parsePhoneNumber } from '@conversations/consent';
import type { Tx } from '../storage/transaction.ts';
import { type CustomerView, viewCustomers } from './customers.ts';

export interface CustomerSearch {
  /** A part of the name, any part of the number in any form, or the whole externalId; empty finds everyone. */
  readonly text: string;
  readonly country: string;
  /** The id of the last one seen. */
  readonly after: string | null;
  readonly limit: number;
}

/** Customers in the order in which they were created. */
export async function searchCustomers(tx: Tx, search: CustomerSearch): Promise<CustomerView[]> {
  const text = search.text.trim();
  let query = tx.sql
    .selectFrom('customers')
    .selectAll()
    .where('business_id', '=', tx.businessId)
    .where('erased_at', 'is', null)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .limit(search.limit);
  if (search.after !== null) query = query.where('id', '>', search.after);
  if (text !== '') {
    const digits = parsePhoneNumber(text, search.country).e164?.slice(1) ?? text.replace(/\D/g, '');
    // Digits alone make a number; "Maya 2" is a name.
    const isNumber = digits.length >= 2 && !/\p{L}/u.test(text);
    query = query.where((on) =>
      on.or([
        on('name', 'ilike', `%${escapeLike(text)}%`),
        on('external_id', '=', text),
        // By what is known of a record that was merged into this one.
        on('id', 'in', (merged) =>
          merged
            .selectFrom('customers')
            .select('merged_into')
            .where('business_id', '=', tx.businessId)
            .where('merged_into', 'is not', null)
            .where((by) =>
              by.or([by('name', 'ilike', `%${escapeLike(text)}%`), by('external_id', '=', text)]),
            ),
        ),
        ...(isNumber ? [on('mobile', 'like', `%${digits}%`)] : []),
      ]),
    );
  }
  return viewCustomers(tx, await query.execute());
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');
