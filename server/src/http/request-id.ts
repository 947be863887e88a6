import type { IncomingMessage } from 'node:http';
import { v7 as uuid } from 'uuid';
import type { App } from './app-type.ts';

/** A request keeps the id that a proxy gave it, so that both logs tell one story; else it gets one here. */
export function nameRequest(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : uuid();
}

/** Answers with the request's id, and logs one line a request: its route's pattern, never its address or body. */
export function rememberRequests(app: App): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? null;
    const entry = { method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    // Routes that are asked every few seconds by machines say so by their level.
    if (request.routeOptions.logLevel === 'warn') request.log.debug(entry, 'request');
    else request.log.info(entry, 'request');
  });
}
