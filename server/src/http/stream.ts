import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Presence } from '../storage/signals.ts';
import type { Store } from '../storage/transaction.ts';
import type { App } from './app-type.ts';
import type { Authenticator } from './authentication.ts';
import { type Change, type Place, readPlace, writePlace } from './change-feed.ts';
import { followChanges, type LiveChanges } from './live-changes.ts';

/** So often a sign of life is sent, and asked whether whoever listens still may. In ms. */
const HEARTBEAT_MS = 15_000;
/** An event and no mere comment, which a page could not hear: a connection that is silent is dead, and a page must notice. */
const HEARTBEAT = 'event: heartbeat\ndata: {}\n\n';
/** After so many ms a browser that lost the stream asks for it again. */
const RETRY_MS = 1_000;
/** A client that takes nothing while this much waits for it, in bytes, is dropped: it resumes by Last-Event-ID. */
const BACKLOG_LIMIT = 1_048_576;

export interface StreamParts {
  readonly store: Store;
  readonly signIn: Authenticator;
}

/** GET /stream: what changes in the shop, as server-sent events. */
export function streamRoutes(
  app: App,
  { store, signIn }: StreamParts,
  { heartbeatMs = HEARTBEAT_MS }: { readonly heartbeatMs?: number } = {},
): void {
  const live = followChanges(store, (error) => app.log.error({ err: error }, 'changes could not be read'));
  const open = new Set<ServerResponse>();
  // Before the server closes: it would wait for streams, which never end by themselves.
  app.addHook('preClose', async () => {
    live.close();
    for (const stream of open) stream.end();
  });

  app.get(
    '/stream',
    {
      logLevel: 'warn',
      // HEAD would open a stream that nobody reads.
      exposeHeadRoute: false,
      schema: {
        summary: 'Changes as they happen',
        description:
          'Server-sent events with ids; Last-Event-ID resumes, or `after` where there is none yet. Events: message.created, message.updated, consent.changed, ' +
          'conversation.updated, customer.updated, task.created, task.updated, work_order.updated, handset.updated, wording.updated with ' +
          'the kind of the text (script, reply or a template’s), settings.updated, pacing.updated, each with data {id, …}; ' +
          '`reset`: too much was missed, read anew; and, without an id, `presence` with {conversationId, actorId, state: viewing|typing|left}.',
        querystring: z.object({ after: z.string().max(40).optional() }),
        tags: ['live'],
      },
    },
    async (request, reply) => {
      await send(live, open, request, reply, { store, signIn, heartbeatMs });
      return reply;
    },
  );
}

async function send(
  live: LiveChanges,
  open: Set<ServerResponse>,
  request: FastifyRequest,
  reply: FastifyReply,
  { store, signIn, heartbeatMs }: StreamParts & { heartbeatMs: number },
): Promise<void> {
  const stream = reply.raw;
  const { businessId } = request.principal;
  const waiting: string[] = [`retry: ${RETRY_MS}\n\n`];
  let started = false;
  const write = (text: string): void => {
    if (!started) return void waiting.push(text);
    if (stream.destroyed || stream.writableEnded) return;
    stream.write(text);
    if (stream.writableLength > BACKLOG_LIMIT) stream.destroy();
  };
  const resumed = lastPlace(request);
  // The place is taken before the headers leave: who has them may count on hearing of whatever happens from then on.
  const leave = await live.follow(businessId, resumed === 'unreadable' ? null : resumed, {
    changed: (changes) => write(changes.map(event).join('')),
    missed: (at) => write(reset(at)),
  });
  const lookAway = store.signals.onPresence(businessId, (presence) => write(presenceEvent(presence)));
  if (resumed === 'unreadable') waiting.push('event: reset\ndata: {}\n\n');

  const stillMay = async (): Promise<boolean> => {
    const principal = await signIn.authenticate(request.headers).catch(() => null);
    return principal?.businessId === businessId;
  };
  const heartbeat = setInterval(() => {
    void stillMay().then((may) => (may ? write(HEARTBEAT) : stream.end()));
  }, heartbeatMs);
  stream.once('close', () => {
    clearInterval(heartbeat);
    leave();
    lookAway();
    open.delete(stream);
  });
  open.add(stream);
  reply.hijack();
  stream.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    // Proxies must pass events on as they come.
    'x-accel-buffering': 'no',
  });
  started = true;
  write(waiting.join(''));
  if (request.socket.destroyed) stream.destroy();
}

/** What was heard last, else what the page was told when it was made (web-app/app-page.ts). */
function lastPlace({ headers, query }: FastifyRequest): Place | null | 'unreadable' {
  const given = headers['last-event-id'] || (query as { after?: string }).after;
  return given ? (readPlace(String(given)) ?? 'unreadable') : null;
}

function event({ place, type, data }: Change): string {
  return `id: ${writePlace(place)}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Without an id: it is no change that could be resumed from. */
function presenceEvent(presence: Presence): string {
  return `event: presence\ndata: ${JSON.stringify(presence)}\n\n`;
}

function reset(at: Place): string {
  return `id: ${writePlace(at)}\nevent: reset\ndata: {}\n\n`;
}
