import { z } from 'zod';

/** What is known against the line of a number (C57). */
export const Line = z
  .object({
    state: z.enum(['landline', 'disconnected', 'invalid', 'stale']),
    since: z
      .string()
      .describe('Since when the carrier says so; of `stale`, when the number was last heard from.'),
    carrierCode: z
      .string()
      .nullable()
      .describe('The carrier’s own; of a look-up its word for the kind of line.'),
    source: z
      .enum(['send_error', 'look_up'])
      .nullable()
      .describe('How it was learned: from a text that failed, or by looking the number up. Null of `stale`.'),
  })
  .nullable()
  .describe(
    'Why nothing automatic goes to the number: a line that takes no texts, that nobody has, or that was silent for too long. ' +
      'PATCH /customers/{id} {confirmedMobile} ends all but `landline`; a text that arrives, or comes from it, ends the first three.',
  );
