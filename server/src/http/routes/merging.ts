import { z } from 'zod';
import { viewCustomer } from '../../customers/customers.ts';
import { mergeCustomers } from '../../customers/merge-customers.ts';
import { allPermitsEnded } from '../../messaging/permits-ended.ts';
import type { App } from '../app-type.ts';
import { mutate } from '../mutate.ts';
import { requireOptInScope } from './opt-in-scope.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { Customer, idParams } from './schemas.ts';

/** Two records of one person become one. */
export function mergingRoutes(app: App, parts: ApiParts): void {
  app.post(
    '/customers/:id/merge',
    {
      schema: {
        summary: 'Merge another record of the same person into this one',
        description:
          'All that hangs on `from` moves to this record, and the id and externalId of `from` lead here from now on. It ' +
          'cannot be taken back. It agrees to nothing: the record shows what its number has said. Of two numbers this ' +
          'record’s stays unless `mobile` names the other; the one that nobody holds any more keeps a no, loses a yes, and ' +
          'what waited for it is canceled. A key needs the scope opt_in, as news of one record may go to the other’s ' +
          'number. 409 `already_merged`, `customer_erased`.',
        tags: ['customers'],
        params: idParams,
        body: z.strictObject({
          from: z.uuid().describe('The record that ends in this one.'),
          name: z
            .string()
            .min(1)
            .max(200)
            .optional()
            .describe('One of the two names; this record’s if left out.'),
          mobile: z
            .string()
            .min(1)
            .max(40)
            .optional()
            .describe('One of the two numbers; this record’s if left out.'),
        }),
        response: { 200: Customer },
      },
    },
    (request, reply) => {
      requireOptInScope(request.principal);
      return mutate(request, reply, parts, async (tx) => {
        const actor = await actorFor(tx, request.principal);
        const { row, left } = await mergeCustomers(tx, parts.vault, request.params.id, request.body, actor);
        const body = await viewCustomer(tx, row);
        if (left === null) return { status: 200, body };
        // A no may stand again on the number that was left: then as after an opt-out (C21).
        return { status: 200, body, afterCommit: () => allPermitsEnded(parts.store, tx.businessId, left) };
      });
    },
  );
}
