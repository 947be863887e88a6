import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asked, Visitor } from '../sign-in/ask-better-auth.ts';
import { crossOrigin, isSameOrigin } from './authentication.ts';

/** The browser behind a request. A request that changes something and came from another site's page is turned away. */
export function visitorOf(request: FastifyRequest, origins: readonly string[]): Visitor {
  if (!isSameOrigin(request, origins)) throw crossOrigin();
  return { ip: request.ip, headers: request.headers };
}

/** Passes on the cookies that an answer of the sign-in sets. */
export function passCookies(reply: FastifyReply, { cookies }: Asked): void {
  for (const cookie of cookies) reply.header('set-cookie', cookie);
}
