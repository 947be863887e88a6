import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { loadBusiness } from '../../businesses/settings.ts';
import {
  type AccountView,
  changeAccount,
  createAccount,
  credentialsSchemas,
  findAccount,
  listAccounts,
  SIGNED_BY_CREDENTIALS,
} from '../../carriers/accounts.ts';
import { addSender } from '../../carriers/senders.ts';
import { inBusiness } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { requireOwner } from '../authentication.ts';
import { mutate } from '../mutate.ts';
import { originOf } from '../origin.ts';
import { pageOf } from '../pages.ts';
import type { ApiParts } from './parts.ts';
import { idParams, time } from './schemas.ts';

const tags = ['carriers'];
const KINDS = Object.keys(credentialsSchemas) as (keyof typeof credentialsSchemas)[];

const Account = z
  .object({
    id: z.uuid(),
    kind: z.string(),
    baseUrl: z.string().nullable(),
    confirmsStop: z.boolean(),
    senders: z.array(
      z.object({
        number: z.string(),
        default: z.boolean(),
        retiredAt: time.nullable().describe('Since then it sends nothing; it still receives.'),
        replacedBy: z.string().nullable().describe('Who goes on with its threads; null for the default one.'),
      }),
    ),
    webhooks: z
      .object({ inbound: z.string(), status: z.string() })
      .nullable()
      .describe('To be entered in the carrier’s console; null where this kind of carrier calls nobody.'),
    credentialsChangedAt: time,
    previousAcceptedUntil: time
      .nullable()
      .describe('Until then webhooks signed with the credentials before are taken too.'),
    link: z
      .object({
        connected: z.boolean(),
        since: time,
        reason: z.string().nullable().describe('A code: why it is not connected, where that is known.'),
      })
      .nullable()
      .describe('SMPP: how the connection stands that a worker holds. Null where none is held.'),
  })
  .meta({
    id: 'CarrierAccount',
    description: 'Its webhooks, but for SMPP: /carriers/{id}/inbound and /carriers/{id}/status.',
  });

const credentials = z
  .record(z.string(), z.unknown())
  .describe(
    'twilio: {accountSid, authToken}; telnyx: {apiKey, publicKey}; vonage: {applicationId, privateKey, signatureSecret}; ' +
      'smpp: {host, port, systemId, password, systemType?, tls?, …}, see the operating manual. Stored encrypted, never shown.',
  );
const baseUrl = z
  .url({ protocol: /^https?$/, error: 'is no address that begins with http:// or https://' })
  // It is shown to whoever looks at the account.
  .refine((url) => !URL.parse(url)?.username && !URL.parse(url)?.password, {
    error: 'holds a name or a password; leave them out, credentials have a field of their own',
  })
  .describe('Another address of the carrier’s API: a stand-in.');
const confirmsStop = z.boolean().describe('The carrier answers its own keywords by itself.');
const sender = { number: z.string().min(1).max(40), default: z.boolean().optional() };

const NewAccount = z.strictObject({
  kind: z.enum(KINDS),
  credentials,
  baseUrl: baseUrl.optional(),
  senders: z.array(z.strictObject(sender)).min(1, 'names no number to text from').max(100),
  confirmsStop: confirmsStop.optional(),
});

const Change = z.strictObject({
  credentials: credentials.optional(),
  baseUrl: baseUrl.nullable().optional(),
  confirmsStop: confirmsStop.optional(),
  acceptPreviousHours: z
    .int()
    .min(0)
    .max(72)
    .optional()
    .describe(
      'How long webhooks that are signed with the credentials before are still taken: 24 where credentials are changed ' +
        'and nothing is said. 0 ends it at once: where a secret has leaked.',
    ),
});

export function carrierAccountRoutes(app: App, parts: ApiParts): void {
  const { store, vault } = parts;

  const view = (request: FastifyRequest, account: AccountView) => {
    const address = `${originOf(request, parts.publicUrl)}/carriers/${account.id}`;
    return {
      ...account,
      webhooks: SIGNED_BY_CREDENTIALS.has(account.kind)
        ? { inbound: `${address}/inbound`, status: `${address}/status` }
        : null,
    };
  };

  app.post(
    '/carrier-accounts',
    {
      schema: { summary: 'Connect a carrier (owner)', tags, body: NewAccount, response: { 201: Account } },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { country } = await loadBusiness(tx);
        return { status: 201, body: view(request, await createAccount(tx, vault, country, request.body)) };
      }),
  );

  app.patch(
    '/carrier-accounts/:id',
    {
      schema: {
        summary: 'Change a carrier account (owner)',
        description:
          'What is left out stays. Every process sends the next text with what stands here; texts under way end as they began.',
        tags,
        params: idParams,
        body: Change,
        response: { 200: Account },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => ({
        status: 200,
        body: view(request, await changeAccount(tx, vault, request.params.id, request.body)),
      })),
  );

  app.post(
    '/carrier-accounts/:id/senders',
    {
      schema: {
        summary: 'Add a number to text from (owner)',
        description: 'One that was retired at another account is brought over, with its threads and blocks.',
        tags,
        params: idParams,
        body: z.strictObject(sender),
        response: { 201: Account },
      },
      preHandler: async (request) => requireOwner(request),
    },
    (request, reply) =>
      mutate(request, reply, parts, async (tx) => {
        const { id } = await findAccount(tx, request.params.id);
        await addSender(tx, id, (await loadBusiness(tx)).country, request.body);
        return { status: 201, body: view(request, await findAccount(tx, id)) };
      }),
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
    (request) =>
      inBusiness(store, request.principal.businessId, async (tx) => ({
        items: (await listAccounts(tx)).map((account) => view(request, account)),
        nextCursor: null,
      })),
  );
}
