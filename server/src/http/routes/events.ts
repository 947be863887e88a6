import { z } from 'zod';
import { reportEvent } from '../../events/report-event.ts';
import { viewMessage } from '../../messaging/message-view.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { Message, timestamp } from './schemas.ts';

const Reported = z.strictObject({
  id: z.string().min(1).max(200).describe('The point of sale’s own; the same id twice has one effect.'),
  type: z
    .string()
    .max(100)
    .regex(/^[a-z][a-z_]*\.[a-z][a-z_]*$/, 'is no event type such as "work_order.ready"')
    .describe(
      'What it is about, and its new status, by any name that the point of sale has. A status without a template tells nobody, ' +
        'and takes back a text that still waits about the one before.',
    ),
  occurredAt: timestamp,
  customer: z.strictObject({
    externalId: z.string().min(1).max(200).optional(),
    name: z.string().trim().min(1).max(200).optional(),
    mobile: z.string().min(1).max(40),
  }),
  subject: z.strictObject({ id: z.string().min(1).max(200), label: z.string().trim().min(1).max(200) }),
  storeId: z.uuid().optional(),
});

export function eventRoutes(app: App, parts: ApiParts): void {
  app.post(
    '/events',
    {
      schema: {
        summary: 'Report what happened at the point of sale',
        description:
          'work_order.ready and order.ready_for_pickup tell the customer, once per subject and status, if they agreed. An ' +
          'unknown customer gets a record; a known one’s number is never changed. An externalId or a name that nobody here has ' +
          'is an unknown customer on a known number too: told once that number was read back to them. An order or work order whose ' +
          'last status is open, in_progress, ready or ready_for_pickup is in hand: report picked_up or canceled when it is not.',
        tags: ['events'],
        body: Reported,
        response: {
          202: z.object({
            message: Message.nullable(),
            refusal: z.object({ reason: z.string() }).nullable(),
          }),
        },
      },
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        const { message, refusal } = await reportEvent(tx, parts.vault, request.body, actor);
        return { status: 202, body: { message: message && viewMessage(message), refusal } };
      }),
  );
}
