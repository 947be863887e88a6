import { z } from 'zod';
import { makeRegistrationPack } from '../../registration/make-registration-pack.ts';
import { registrationPdf } from '../../registration/registration-pdf.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import type { ApiParts } from './parts.ts';

const tags = ['settings'];

const Answer = z.object({
  name: z.string(),
  title: z.string(),
  twilio: z.string().nullable(),
  telnyx: z.string().nullable(),
  tollFree: z.string().nullable(),
  value: z.union([z.string(), z.boolean(), z.array(z.string()).readonly()]),
  min: z.int().nullable(),
  max: z.int().nullable(),
});

const RegistrationPack = z
  .object({
    version: z.literal(1),
    businessName: z.string(),
    answers: z
      .array(Answer)
      .readonly()
      .describe('Each field of the forms, under the name that each provider gives it.'),
    missing: z
      .array(z.object({ code: z.string(), message: z.string(), where: z.string() }))
      .readonly()
      .describe('What it would be refused for, and where in the settings that is mended.'),
    script: z.object({ text: z.string(), version: z.int() }),
    promotionalAgreement: z
      .object({ text: z.string(), version: z.int() })
      .nullable()
      .describe('What customers sign before the first offer; null where the shop sends none.'),
    dialogue: z.array(z.object({ from: z.enum(['shop', 'customer']), text: z.string() })).readonly(),
    consent: z.array(z.string()).readonly(),
  })
  .meta({ id: 'RegistrationPack' });

const query = z.strictObject({
  format: z
    .enum(['json', 'pdf'])
    .optional()
    .describe('For links, which cannot say what they accept; else Accept decides.'),
});

/** What carriers ask before they let a shop text. Made anew each time, from what the shop has set and says. */
export function registrationPackRoutes(app: App, { store }: ApiParts): void {
  app.get(
    '/registration-pack',
    {
      schema: {
        summary: 'The registration pack: what a carrier’s forms ask, from the shop as it is (owner)',
        description: 'JSON, or the same as a PDF where that is what is accepted (application/pdf).',
        tags,
        querystring: query,
        response: { 200: RegistrationPack },
      },
      preHandler: async (request) => requireOwner(request),
    },
    async (request, reply) => {
      const pack = await inBusiness(store, request.principal.businessId, makeRegistrationPack);
      reply.header('vary', 'accept');
      const format = request.query.format ?? (prefersPdf(request.headers.accept) ? 'pdf' : 'json');
      if (format === 'json') return pack;
      const pdf = await registrationPdf(pack, new Date());
      reply.type('application/pdf');
      reply.header('content-disposition', 'attachment; filename="registration-pack.pdf"');
      // The schema is that of the JSON; bytes go out as they are.
      return pdf as unknown as typeof pack;
    },
  );
}

const prefersPdf = (accept = ''): boolean =>
  /(?:^|,)\s*application\/pdf\b/i.test(accept) && !/application\/json/i.test(accept);
