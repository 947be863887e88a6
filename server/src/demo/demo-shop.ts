import { actorOf, SYSTEM } from '../businesses/actors.ts';
import { createBusiness } from '../businesses/create-business.ts';
import { createAccount } from '../carriers/accounts.ts';
import { createCustomer } from '../customers/create-customer.ts';
import type { Vault } from '../secrets/vault.ts';
import { inBusiness, type Store } from '../storage/transaction.ts';
import { changeWorkOrder } from '../work-orders/change-work-order.ts';
import { createWorkOrder } from '../work-orders/create-work-order.ts';

const SENDER = '+15125550100';

/** Nobody here was asked yet: the loop begins with the question at the counter. */
const CUSTOMERS = [
  { name: 'Maya Okafor', mobile: '+15125550142', externalId: 'C-1001' },
  { name: 'Theo Lindqvist', mobile: '+15125550148', externalId: 'C-1002' },
  { name: 'Priya Raman', mobile: '+15125550151', externalId: 'C-1003' },
  { name: 'Jonas Weber', mobile: '+15125550163', externalId: 'C-1004', language: 'en' },
  { name: 'Lucía Ferrer', mobile: '+15125550177', externalId: 'C-1005', language: 'es' },
  { name: 'Hana Suzuki', mobile: '+15125550185', externalId: 'C-1006' },
] as const;

/** What stands in the workshop, by its owner's external id. */
const WORK_ORDERS: readonly { owner: string; label: string; note?: string; inProgress?: true }[] = [
  { owner: 'C-1001', label: 'Tune-up, red city bike' },
  { owner: 'C-1002', label: 'New chain and cassette, gravel bike', inProgress: true },
  {
    owner: 'C-1003',
    label: 'Flat tire, cargo bike',
    note: 'Rear wheel. Child seat stays on.',
    inProgress: true,
  },
  { owner: 'C-1005', label: 'Brake pads, front and rear' },
  {
    owner: 'C-1006',
    label: 'Wheel truing, track bike',
    note: 'Wants the old spokes back.',
    inProgress: true,
  },
];

/** The demo shop, made at the first start and found again at each later one. @returns the business's id. */
export async function demoShop(store: Store, vault: Vault): Promise<string> {
  const { rows } = await store.database.pool.query<{ id: string }>('SELECT all_businesses() AS id');
  const [known] = rows;
  const businessId =
    known?.id ??
    (await createBusiness(store, vault, {
      name: 'Bell & Crank',
      settings: {
        contact: '(512) 555-0100',
        // Whoever tries it at night wants to see a text arrive.
        quietHours: { enabled: false },
        brakes: { statusHoldSeconds: 2 },
      },
      stores: [{ name: 'Main Street', phone: SENDER }],
    }));
  await inBusiness(store, businessId, async (tx) => {
    // A first start may have been cut off after any step: what is missing is made.
    const sender = await tx.sql
      .selectFrom('senders')
      .select('number')
      .where('business_id', '=', businessId)
      .executeTakeFirst();
    if (!sender) {
      await createAccount(tx, vault, 'US', {
        kind: 'simulator',
        credentials: {},
        senders: [{ number: SENDER, default: true }],
      });
      const ids = new Map<string, string>();
      for (const customer of CUSTOMERS) {
        ids.set(customer.externalId, (await createCustomer(tx, vault, customer)).id);
      }
      const system = await actorOf(tx, SYSTEM);
      for (const { owner, inProgress, ...work } of WORK_ORDERS) {
        const { id } = await createWorkOrder(tx, { customerId: ids.get(owner) ?? '', ...work }, system);
        if (inProgress) await changeWorkOrder(tx, vault, id, { status: 'in_progress' }, system);
      }
    }
  });
  return businessId;
}
