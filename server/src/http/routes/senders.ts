import { z } from 'zod';
import { loadBusiness } from '../../businesses/settings.ts';
import { changeSender } from '../../carriers/senders.ts';
import { requirePhoneNumber } from '../../customers/customers.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import type { ApiParts } from './parts.ts';
import { time } from './schemas.ts';

const Sender = z
  .object({
    number: z.string(),
    default: z.boolean(),
    retiredAt: time.nullable(),
    replacedBy: z.string().nullable(),
    accountId: z.uuid(),
  })
  .meta({ id: 'Sender' });

const Change = z.strictObject({
  retired: z
    .boolean()
    .optional()
    .describe('It sends nothing any more, and still receives; false brings it back.'),
  default: z
    .literal(true)
    .optional()
    .describe('It serves the whole business; the one before no longer does.'),
  replacedBy: z
    .string()
    .min(1)
    .max(40)
    .nullable()
    .optional()
    .describe('Which number goes on with the threads of one that is retired; null for the default one.'),
});

export function senderRoutes(app: App, parts: ApiParts): void {
  app.patch(
    '/senders/:number',
    {
      schema: {
        summary: 'Retire a number, bring it back, or make it the default one (owner)',
        description: '409 `default_sender`: the default number cannot be retired.',
        tags: ['carriers'],
        params: z.strictObject({ number: z.string().min(1).max(40) }),
        body: Change,
        response: { 200: Sender },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { country } = await loadBusiness(tx);
        const { replacedBy, ...change } = request.body;
        const number = requirePhoneNumber(request.params.number, country, 'number');
        const other = replacedBy && requirePhoneNumber(replacedBy, country, 'replacedBy');
        return { status: 200, body: await changeSender(tx, number, { ...change, replacedBy: other }) };
      }),
  );
}
