import { z } from 'zod';
import { loadBusiness } from '../../businesses/settings.ts';
import { idInUse } from '../../customers/merged-records.ts';
import { inBusiness } from '../../storage/transaction.ts';
import { changeWorkOrder } from '../../work-orders/change-work-order.ts';
import { createWorkOrder } from '../../work-orders/create-work-order.ts';
import { listWorkOrders } from '../../work-orders/list-work-orders.ts';
import { viewWorkOrder } from '../../work-orders/work-orders.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { pageOf, pageQuery, readCursor, toPage } from '../pages.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { idParams } from './schemas.ts';
import { WorkOrder, workOrderStatus } from './work-schemas.ts';

const tags = ['work orders'];

const fields = {
  label: z.string().trim().min(1, 'is empty: say what is to be done').max(200),
  note: z.string().trim().max(4_000).nullish(),
};

const NewWorkOrder = z.strictObject({
  customerId: z.uuid(),
  ...fields,
  number: z
    .string()
    .trim()
    .min(1, 'is empty; leave it out to get the shop’s next number')
    .max(40)
    .optional()
    .describe('As printed on the tag; the shop’s next if left out.'),
  storeId: z.uuid().nullish(),
  externalId: z.string().min(1).max(200).nullish(),
});

const Change = z
  .strictObject({
    status: workOrderStatus,
    ...fields,
    tell: z
      .boolean()
      .describe(
        'Of one that is ready. Left out: a text tells the customer when it becomes ready. false: none does. true where ' +
          'it was ready before: one does now, unless they were told.',
      ),
  })
  .partial();

const wanted = z.enum([...workOrderStatus.options, 'active']);

export function workOrderRoutes(app: App, parts: ApiParts): void {
  const { store, vault } = parts;

  app.get(
    '/work-orders',
    {
      schema: {
        summary: 'Work orders, the latest first',
        tags,
        querystring: z.strictObject({
          status: z
            .union([wanted, z.array(wanted)])
            .optional()
            .describe('May be repeated. active: open, in_progress or ready.'),
          customerId: z.uuid().optional(),
          query: z
            .string()
            .max(200)
            .optional()
            .describe(
              'A part of the number, the label, the customer’s name or mobile; the whole externalId.',
            ),
          ...pageQuery,
        }),
        response: { 200: pageOf(WorkOrder) },
      },
    },
    ({ query: { status = [], customerId, query, cursor, limit }, principal }) =>
      inBusiness(store, principal.businessId, async (tx) => {
        const found = await listWorkOrders(tx, {
          statuses: [status].flat(),
          customerId: customerId && (await idInUse(tx, customerId)),
          query,
          country: (await loadBusiness(tx)).country,
          after: readCursor(cursor, z.tuple([z.uuid()]))?.[0] ?? null,
          limit: limit + 1,
        });
        return toPage(found, limit, { place: ({ id }) => [id], item: (workOrder) => workOrder });
      }),
  );

  app.post(
    '/work-orders',
    {
      schema: { summary: 'Take in work', tags, body: NewWorkOrder, response: { 201: WorkOrder } },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 201,
        body: await createWorkOrder(tx, request.body, await actorFor(tx, request.principal)),
      })),
  );

  app.get(
    '/work-orders/:id',
    { schema: { summary: 'Read a work order', tags, params: idParams, response: { 200: WorkOrder } } },
    ({ params, principal }) => inBusiness(store, principal.businessId, (tx) => viewWorkOrder(tx, params.id)),
  );

  app.patch(
    '/work-orders/:id',
    {
      schema: {
        summary: 'Change a work order',
        description:
          'Going to ready reports work_order.ready: the customer is told by text, once, when it has held for the time that ' +
          'the shop set; where no text may tell them, `call` is the task to do it by other means. Any other status takes ' +
          'back what still waits and settles that task.',
        tags,
        params: idParams,
        body: Change,
        response: { 200: WorkOrder },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        return {
          status: 200,
          body: await changeWorkOrder(tx, vault, request.params.id, request.body, actor),
        };
      }),
  );
}
