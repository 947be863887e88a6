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
  const numberIds = held.map((holding) => holding.number_id);
  // What was said on a number after this customer had left it is not theirs.
  const theirs = (event: ConsentEventView) =>
    held.some(
      ({ number_id, held_until }) =>
        number_id === event.numberId && (held_until === null || event.recordedAt <= held_until.toISOString()),
    );
  const found: ConsentEventView[] = [];
  let { after } = page;
  while (found.length < page.limit) {
    const events = await listEvents(tx, vault, { after, limit: page.limit, numberIds });
    found.push(...events.filter(theirs));
    if (events.length < page.limit) break;
    after = events.at(-1)?.id ?? null;
  }
  return found.slice(0, page.limit);
}
