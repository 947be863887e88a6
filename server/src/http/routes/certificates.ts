import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { certify, type Issued } from '../../customers/certify.ts';
import { recordIssue } from '../../customers/issue-certificate.ts';
import { untilCosigned } from '../../ledger/cosignatures.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutateOnce } from '../mutate.ts';
import { type ApiParts, actorFor } from './parts.ts';
import { idParams } from './schemas.ts';

const PDF = 'application/pdf';

const CertificateBody = z
  .looseObject({
    version: z.literal(1),
    witnessed: z.boolean(),
    checkpoint: z.string(),
    publicKey: z.string(),
    events: z.array(z.looseObject({ logIndex: z.int(), leafHash: z.string() })),
  })
  .meta({
    id: 'Certificate',
    description:
      'Every event of the customer’s numbers with its proof; `conversations ledger verify` and verifyCertificate of ' +
      '@conversations/consent check it without this server.',
  });

/** What was recorded of a customer, for people and for programs (C47). */
export function certificateRoutes(app: App, parts: ApiParts): void {
  const { store, vault } = parts;

  app.post(
    '/customers/:id/certificates',
    {
      schema: {
        summary: 'Issue a certificate of all that was recorded of a customer (owner)',
        description:
          'JSON, or with `Accept: application/pdf` a PDF that has the JSON attached. Issuing is an event of the log. The ' +
          'same Idempotency-Key gives the same issue again, in either form.',
        tags: ['consent'],
        params: idParams,
        produces: ['application/json', PDF],
        response: { 201: CertificateBody },
      },
      preHandler: async (request) => requireOwner(request),
    },
    async (request, reply) => {
      const { businessId } = request.principal;
      const { body } = await mutateOnce(request, reply, parts, async (tx) => ({
        status: 201,
        body: await recordIssue(tx, vault, request.params.id, await actorFor(tx, request.principal)),
      }));
      const issued = body as Issued;
      await untilCosigned(store, businessId, issued.size, parts.witnessWaitMs ?? 0);
      const certificate = await inBusiness(store, businessId, (tx) => certify(tx, vault, issued));
      void reply.code(201);
      if (!wantsPdf(request)) return reply.send({ ...certificate, events: [...certificate.events] as never });
      // Its typesetting and its typefaces are loaded where they are wanted.
      const { certificatePdf } = await import('../../certificate-pdf/certificate-pdf.ts');
      const name = `consent-${request.params.id}.pdf`;
      void reply.type(PDF).header('content-disposition', `attachment; filename="${name}"`);
      return reply.send((await certificatePdf(`${JSON.stringify(certificate, null, 2)}\n`)) as never);
    },
  );
}

/** In the order in which a client names them; JSON, where it takes anything. */
function wantsPdf({ headers: { accept = '' } }: FastifyRequest): boolean {
  const wanted = accept.split(',').map((each) => each.split(';', 1)[0]?.trim().toLowerCase());
  const pdf = wanted.indexOf(PDF);
  const json = wanted.indexOf('application/json');
  return pdf >= 0 && (json < 0 || pdf < json);
}
