import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../businesses/actors.ts';
import { invalid } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';
import { viewWorkOrder, type WorkOrderView } from './work-orders.ts';

export interface NewWorkOrder {
  readonly customerId: string;
  readonly label: string;
  /** As printed on the tag; the shop's next if not given. */
  readonly number?: string | undefined;
  readonly note?: string | null | undefined;
  readonly storeId?: string | null | undefined;
  readonly externalId?: string | null | undefined;
}

/** What a shop's first work order is numbered. */
const FIRST = 1_001;

/** Work is taken in. It tells nobody: the customer is standing there. */
export async function createWorkOrder(tx: Tx, work: NewWorkOrder, actor: Actor): Promise<WorkOrderView> {
  // One at a time, so that two who ask for the next number get two, and who brings a number finds it taken or free.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`work orders ${tx.businessId}`}, 0))`.execute(
    tx.sql,
  );
  const customerId = await customerOf(tx, work.customerId);
  await check(tx, work, customerId);
  const id = uuid();
  await tx.sql
    .insertInto('work_orders')
    .values({
      business_id: tx.businessId,
      id,
      number: work.number ?? String(await nextNumber(tx)),
      customer_id: customerId ?? work.customerId,
      label: work.label,
      note: work.note ?? null,
      store_id: work.storeId ?? null,
      external_id: work.externalId ?? null,
      created_by: actor.id,
    })
    .execute();
  tx.changed('work_order.updated', id, { status: 'open', customerId: customerId ?? work.customerId });
  return viewWorkOrder(tx, id);
}

/** @throws Rejection with every field that is at fault. */
async function check(
  tx: Tx,
  { number, storeId, externalId }: NewWorkOrder,
  customerId: string | null,
): Promise<void> {
  const errors: { field: string; message: string }[] = [];
  const found = async (table: 'stores' | 'work_orders', column: string, value: string) => {
    const { rows } = await sql`
      select from ${sql.table(table)}
      where business_id = ${tx.businessId} and ${sql.ref(column)} = ${value}`.execute(tx.sql);
    return rows.length > 0;
  };
  if (customerId === null) {
    errors.push({ field: 'customerId', message: 'is no customer of this shop; see GET /customers' });
  }
  if (storeId && !(await found('stores', 'id', storeId))) {
    errors.push({ field: 'storeId', message: 'is no store of this shop; see GET /stores' });
  }
  if (number !== undefined && (await found('work_orders', 'number', number))) {
    errors.push({ field: 'number', message: 'is on another work order; leave it out to get the next one' });
  }
  if (externalId && (await found('work_orders', 'external_id', externalId))) {
    errors.push({ field: 'externalId', message: 'belongs to another work order; change that one instead' });
  }
  if (errors.length > 0) throw invalid(...errors);
}

/**
 * The customer whose work it is: of a record that was merged into another, that one. Held until the end, so that no merge
 * in between leaves work behind with nobody.
 */
async function customerOf(tx: Tx, id: string): Promise<string | null> {
  const row = await tx.sql
    .selectFrom('customers')
    .select(['id', 'merged_into'])
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .forKeyShare()
    .executeTakeFirst();
  return row?.merged_into ?? row?.id ?? null;
}

async function nextNumber(tx: Tx): Promise<number> {
  const highest = await tx.sql
    .selectFrom('work_orders')
    .select('count')
    .where('business_id', '=', tx.businessId)
    .where('count', 'is not', null)
    .orderBy('count', 'desc')
    .limit(1)
    .executeTakeFirst();
  return Math.max(FIRST, (highest?.count ?? 0) + 1);
}
