import { type ConsentEventView, listEvents } from '../ledger/list-events.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import type { CustomerRow } from './customers.ts';

/** Events of the numbers that a customer holds or held, oldest first. */
export async function eventsOfCustomer(
  tx: Tx,
  vault: Vault,
  customer: Pick<CustomerRow, 'id'>,
  page: { readonly after: string | null; readonly limit: number },
): Promise<ConsentEventView[]> {
  const held = await tx.sql
    .selectFrom('number_holdings')
    .select(['number_id', 'held_until'])
    .where('business_id', '=', tx.businessId)
    .where('customer_id', '=', customer.id)
    .execute();
  if (held.length === 0) return [];
  const events = await listEvents(tx, vault, {
    ...page,
    numberIds: held.map((holding) => holding.number_id),
  });
  // What was said on a number after this customer had left it is not theirs.
  return events.filter((event) =>
    held.some(
      ({ number_id, held_until }) =>
        number_id === event.numberId && (held_until === null || event.recordedAt <= held_until.toISOString()),
    ),
  );
}
