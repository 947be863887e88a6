import { v7 as uuid } from 'uuid';
import { loadBusiness } from '../businesses/settings.ts';
import { lockNumber } from '../numbers/locked-number.ts';
import { invalid } from '../rejection.ts';
import type { Vault } from '../secrets/vault.ts';
import type { Tx } from '../storage/transaction.ts';
import { type CustomerRow, findByExternalId, requirePhoneNumber, requireTextable } from './customers.ts';

export interface NewCustomer {
  readonly name: string;
  readonly mobile: string;
  readonly email?: string | null | undefined;
  readonly externalId?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
}

/** A record of somebody whom the shop is to text. What {@link recordCustomer} does, for a number that may be texted (C54). */
export async function createCustomer(tx: Tx, vault: Vault, customer: NewCustomer): Promise<CustomerRow> {
  const mobile = requireTextable(customer.mobile, await loadBusiness(tx), 'mobile');
  return recordCustomer(tx, vault, { ...customer, mobile });
}

/** A new record takes whatever state its number already has; a number alone creates no consent (C1, C5). */
export async function recordCustomer(tx: Tx, vault: Vault, customer: NewCustomer): Promise<CustomerRow> {
  const business = await loadBusiness(tx);
  const mobile = requirePhoneNumber(customer.mobile, business.country, 'mobile');
  const externalId = customer.externalId ?? null;
  if (externalId !== null && (await findByExternalId(tx, externalId))) throw externalIdTaken();
  const number = await lockNumber(tx, vault, mobile);
  const row = await tx.sql
    .insertInto('customers')
    .values({
      business_id: tx.businessId,
      id: uuid(),
      name: customer.name,
      mobile,
      email: customer.email ?? null,
      external_id: externalId,
      language: customer.language ?? null,
      time_zone: customer.timeZone ?? null,
    })
    // Two who create the same at once: the second meets the first's row once that has committed.
    .onConflict((conflict) => conflict.columns(['business_id', 'external_id']).doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw externalIdTaken();
  await tx.sql
    .insertInto('number_holdings')
    .values({
      business_id: tx.businessId,
      customer_id: row.id,
      number_id: number.id,
      number: mobile,
      held_from: row.created_at,
      held_until: null,
    })
    .execute();
  tx.changed('customer.updated', row.id, { number: mobile });
  return row;
}

export const externalIdTaken = () =>
  invalid({
    field: 'externalId',
    message: 'belongs to another customer; use PUT /customers/by-external-id to change that one',
  });
