import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Carrier, WebhookContent, WebhookRefusal, WebhookRequest } from '../../carriers/carrier.ts';
import { noteNotReceived } from '../../messaging/note-reception.ts';
import { createWebhookNotes } from '../../messaging/note-webhook.ts';
import { receiveStatus } from '../../messaging/receive-status.ts';
import { type Arrival, receiveText } from '../../messaging/receive-text.ts';
import type { App } from '../app-type.ts';
import { originOf } from '../origin.ts';
import { notFound, Problem } from '../problem.ts';
import type { ApiParts } from './parts.ts';

/** Carriers retry a webhook that is answered late or not at all; what they send is small. */
const BODY_LIMIT = 262_144;

/** What each webhook's Content-Type was. */
const statedTypes = new WeakMap<FastifyRequest, string | undefined>();

const params = z.strictObject({ accountId: z.uuid() });

/** Where carriers call: for anyone, so everything hangs on the signature. 2xx only after the commit (C21, C38). */
export function webhookRoutes(app: App, parts: ApiParts): void {
  const noteWebhook = createWebhookNotes(parts);
  void app.register(async (scope) => {
    // Fastify turns away what names no kind of content, or one that is none, before anybody looks at the signature. What
    // it is called is for the connector to judge (C38).
    scope.addHook('onRequest', async (request) => {
      const { headers } = request.raw;
      statedTypes.set(request, headers['content-type']);
      headers['content-type'] = 'application/octet-stream';
    });
    // The signature covers the body as it came.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    );

    scope.post('/carriers/:accountId/inbound', { schema: { params, hide: true } }, async (request, reply) => {
      const { arrival, carrier } = await accountOf(request);
      await receive(arrival, carrier.readInbound(asSigned(request, parts.publicUrl)));
      return thanks(reply, carrier);
    });

    scope.post('/carriers/:accountId/status', { schema: { params, hide: true } }, async (request, reply) => {
      const { arrival, carrier } = await accountOf(request);
      await receive(arrival, carrier.readStatus(asSigned(request, parts.publicUrl)));
      return thanks(reply, carrier);
    });
  });

  async function receive(arrival: Arrival, content: WebhookContent): Promise<void> {
    if ('refused' in content) throw turnedAway(content);
    noteWebhook(arrival);
    if ('body' in content) {
      try {
        await receiveText(parts, arrival, content);
      } catch (error) {
        await noteNotReceived(parts, arrival);
        throw error;
      }
    }
    if ('status' in content) await receiveStatus(parts, arrival, content);
  }

  async function accountOf(request: FastifyRequest): Promise<{ arrival: Arrival; carrier: Carrier }> {
    const { accountId } = params.parse(request.params);
    const { rows } = await parts.store.database.pool.query<{ business: string; version: number }>(
      'SELECT business, version FROM business_of_carrier_account($1)',
      [accountId],
    );
    const [account] = rows;
    if (!account) throw notFound('carrier account');
    const { business: businessId, version } = account;
    const carrier = await parts.carriers.of(businessId, accountId, version);
    return { arrival: { businessId, accountId }, carrier };
  }
}

function asSigned(request: FastifyRequest, publicUrl: string | null): WebhookRequest {
  return {
    url: `${originOf(request, publicUrl)}${request.url}`,
    headers: { ...request.headers, 'content-type': statedTypes.get(request) },
    rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}

function thanks(reply: FastifyReply, carrier: Carrier): FastifyReply {
  const { contentType, body } = carrier.webhookAnswer;
  return reply.code(200).type(contentType).serializer(String).send(body);
}

function turnedAway({ refused, message }: WebhookRefusal): Problem {
  return refused === 'signature'
    ? new Problem({
        status: 403,
        code: 'bad_signature',
        title: 'The signature does not fit',
        detail: `${message} Check PUBLIC_URL and the account's credentials.`,
      })
    : new Problem({
        status: 400,
        code: 'malformed_webhook',
        title: 'This is no webhook of this carrier',
        detail: message,
      });
}
