import { v7 as uuid } from 'uuid';
import { invalid, missing } from '../rejection.ts';
import type { Tx } from '../storage/transaction.ts';

/** A place where customers come to, as the API shows it. */
export interface StoreView {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  /** The number that its texts leave by; null for the shop's default one. */
  readonly sender: string | null;
}

export type StoreChange = {
  readonly [field in 'name' | 'phone' | 'sender']?: StoreView[field] | undefined;
};

export function listStores(tx: Tx): Promise<StoreView[]> {
  return tx.sql
    .selectFrom('stores')
    .select(['id', 'name', 'phone', 'sender'])
    .where('business_id', '=', tx.businessId)
    .orderBy('id')
    .execute();
}

export async function addStore(tx: Tx, { name, phone, sender }: Omit<StoreView, 'id'>): Promise<StoreView> {
  await requireSender(tx, sender);
  const store = { id: uuid(), name, phone, sender };
  await tx.sql
    .insertInto('stores')
    .values({ business_id: tx.businessId, ...store })
    .execute();
  tx.changed('settings.updated', tx.businessId);
  return store;
}

/** What is left out stays. */
export async function changeStore(tx: Tx, id: string, change: StoreChange): Promise<StoreView> {
  await requireSender(tx, change.sender);
  const found = (await listStores(tx)).find((store) => store.id === id);
  if (!found) throw missing('store');
  const { name = found.name, phone = found.phone, sender = found.sender } = change;
  await tx.sql
    .updateTable('stores')
    .set({ name, phone, sender })
    .where('business_id', '=', tx.businessId)
    .where('id', '=', id)
    .execute();
  tx.changed('settings.updated', tx.businessId);
  return { id, name, phone, sender };
}

async function requireSender(tx: Tx, sender: string | null | undefined): Promise<void> {
  if (!sender) return;
  const found = await tx.sql
    .selectFrom('senders')
    .select('number')
    .where('business_id', '=', tx.businessId)
    .where('number', '=', sender)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  if (!found) {
    throw invalid({
      field: 'sender',
      message: 'is no number that the shop texts from; see GET /carrier-accounts, or leave it out',
    });
  }
}
