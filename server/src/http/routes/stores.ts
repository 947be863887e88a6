import { z } from 'zod';
import { loadBusiness } from '../../businesses/settings.ts';
import { addStore, changeStore, listStores } from '../../businesses/stores.ts';
import { requirePhoneNumber } from '../../customers/customers.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import { pageOf } from '../pages.ts';
import type { ApiParts } from './parts.ts';
import { idParams } from './schemas.ts';

const tags = ['settings'];

const Store = z
  .object({
    id: z.uuid(),
    name: z.string(),
    phone: z.string().nullable(),
    sender: z
      .string()
      .nullable()
      .describe('The number that its texts leave by; null for the shop’s default one.'),
  })
  .meta({ id: 'Store' });

const fields = {
  name: z.string().trim().min(1).max(80),
  phone: z.string().trim().min(1).max(40).nullable().optional(),
  sender: z.string().min(1).max(40).nullable().optional(),
};
const NewStore = z.strictObject(fields);
const Change = z.strictObject({ ...fields, name: fields.name.optional() });

export function storeRoutes(app: App, parts: ApiParts): void {
  app.get(
    '/stores',
    { schema: { summary: 'The shop’s stores', tags, response: { 200: pageOf(Store) } } },
    ({ principal }) =>
      inBusiness(parts.store, principal.businessId, async (tx) => ({
        items: await listStores(tx),
        nextCursor: null,
      })),
  );

  app.post(
    '/stores',
    {
      schema: { summary: 'Add a store (owner)', tags, body: NewStore, response: { 201: Store } },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { country } = await loadBusiness(tx);
        const { name, phone, sender } = request.body;
        const store = { name, phone: phone ?? null, sender: numberOf(sender, country) ?? null };
        return { status: 201, body: await addStore(tx, store) };
      }),
  );

  app.patch(
    '/stores/:id',
    {
      schema: {
        summary: 'Change a store, or which number its texts leave by (owner)',
        tags,
        params: idParams,
        body: Change,
        response: { 200: Store },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { country } = await loadBusiness(tx);
        const change = { ...request.body, sender: numberOf(request.body.sender, country) };
        return { status: 200, body: await changeStore(tx, request.params.id, change) };
      }),
  );
}

const numberOf = (sender: string | null | undefined, country: string) =>
  sender ? requirePhoneNumber(sender, country, 'sender') : sender;
