import { sql } from 'kysely';
import { erasedNumber } from '../numbers/erased.ts';
import { type LockedNumber, lockNumber } from '../numbers/locked-number.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { customersOnNumber } from './customers.ts';

/**
 * After a number was forgotten and its customers were not: they hold it from now on as if it were new, in the state that a
 * kept no gives it, and nothing ties them to what the log still says under its old id.
 *
 * @param forgotten the number as it was.
 */
export async function beginAnew(tx: Tx, vault: Vault, forgotten: LockedNumber): Promise<void> {
  const { businessId } = tx;
  const known = sql`select id from customers where business_id = ${businessId} and erased_at is null`;
  const threads = sql`select id from conversations
    where business_id = ${businessId} and number = ${erasedNumber(forgotten.id)}`;
  await sql`update number_holdings set number_id = gen_random_uuid(), number = ${erasedNumber('expired')}
    where business_id = ${businessId} and number_id = ${forgotten.id} and customer_id in (${known})`.execute(
    tx.sql,
  );
  await sql`update reported_events e set message_id = null from messages m
    where m.business_id = ${businessId} and m.conversation_id in (${threads})
      and e.business_id = m.business_id and e.message_id = m.id and e.customer_id in (${known})`.execute(
    tx.sql,
  );
  await sql`update tasks set customer_id = null, conversation_id = null, message_id = null
    where business_id = ${businessId} and conversation_id in (${threads}) and customer_id in (${known})`.execute(
    tx.sql,
  );
  await sql`update messages set customer_id = null
    where business_id = ${businessId} and conversation_id in (${threads}) and customer_id in (${known})`.execute(
    tx.sql,
  );
  const holders = await customersOnNumber(tx, forgotten.number);
  if (holders.length === 0) return;
  const { id } = await lockNumber(tx, vault, forgotten.number);
  await tx.sql
    .insertInto('number_holdings')
    .values(
      holders.map((holder) => ({
        business_id: businessId,
        customer_id: holder.id,
        number_id: id,
        number: forgotten.number,
        held_from: new Date(),
        held_until: null,
      })),
    )
    .execute();
  for (const holder of holders) tx.changed('customer.updated', holder.id, { number: forgotten.number });
}
