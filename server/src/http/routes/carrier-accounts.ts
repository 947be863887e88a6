import { z } from 'zod';
import { loadBusiness } from '../../businesses/settings.ts';
import { createAccount, credentialsSchemas, listAccounts } from '../../carriers/accounts.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import { pageOf } from '../pages.ts';
import type { ApiParts } from './parts.ts';

const tags = ['carriers'];
const KINDS = Object.keys(credentialsSchemas) as (keyof typeof credentialsSchemas)[];

const Account = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    baseUrl: z.string().nullable(),
    confirmsStop: z.boolean(),
    senders: z.array(z.object({ number: z.string(), default: z.boolean() })),
  })
  .meta({
    id: 'CarrierAccount',
    description: 'Its webhooks: /carriers/{id}/inbound and /carriers/{id}/status.',
  });

const NewAccount = z.strictObject({
  kind: z.enum(KINDS),
  credentials: z
    .record(z.string(), z.unknown())
    .describe(
      'twilio: {accountSid, authToken}; telnyx: {apiKey, publicKey}; vonage: {applicationId, privateKey, signatureSecret}. Stored encrypted.',
    ),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Another address of the carrier’s API: a stand-in.'),
  senders: z
    .array(z.strictObject({ number: z.string().min(1).max(40), default: z.boolean().optional() }))
    .min(1, 'names no number to text from')
    .max(100),
  confirmsStop: z.boolean().optional().describe('The carrier answers its own keywords by itself.'),
});

export function carrierAccountRoutes(app: App, parts: ApiParts): void {
  const { store, vault } = parts;

  app.post(
    '/carrier-accounts',
    {
      schema: { summary: 'Connect a carrier (owner)', tags, body: NewAccount, response: { 201: Account } },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 201,
        body: await createAccount(tx, vault, (await loadBusiness(tx)).country, request.body),
      })),
  );

  app.get(
    '/carrier-accounts',
    {
      schema: {
        summary: 'Carriers, without their secrets (owner)',
        tags,
        response: { 200: pageOf(Account) },
      },
      preHandler: async (request) => requireOwner(request),
    },
    ({ principal }) =>
      inBusiness(store, principal.businessId, async (tx) => ({
        items: await listAccounts(tx),
        nextCursor: null,
      })),
  );
}
