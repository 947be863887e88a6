import { z } from 'zod';
import { eraseCustomer } from '../../customers/erase-customer.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { idParams } from './schemas.ts';

const Erasure = z
  .object({
    erasedAt: z.iso.datetime(),
    numbersErased: z.int().describe('Numbers of which nothing is known any more but, perhaps, a no.'),
    numbersShared: z.int().describe('Numbers that others hold or held: what concerns them stays.'),
  })
  .meta({ id: 'Erasure' });

export function erasureRoutes(app: App, parts: ApiParts): void {
  app.post(
    '/customers/:id/erasure',
    {
      schema: {
        summary: 'Erase a customer for good (owner)',
        description:
          'The record, the words of texts and notes, their pictures, and the key that opens what the log says of the number. The log ' +
          'still verifies, and an opt-out goes on: only START from the phone ends it. It cannot be taken back. 409 ' +
          '`work_in_hand` while there is an open work order, `text_under_way` while a text is with the carrier.',
        tags: ['customers'],
        params: idParams,
        response: { 201: Erasure },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 201,
        body: await eraseCustomer(tx, parts.vault, request.params.id, await actorFor(tx, request.principal)),
      })),
  );
}
