import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Principal } from '../sign-in/principal.ts';
import { Problem } from './problem.ts';

export type { Principal } from '../sign-in/principal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks. Reading it where nobody had to sign in throws: that is a mistake in a route, not in a request. */
    readonly principal: Principal;
  }
}

/** Says who asks. Never cached: a key revoked, or a member who left, is nobody from then on (C56). */
export interface Authenticator {
  authenticate(headers: IncomingHttpHeaders): Promise<Principal | null>;
}

const principals = new WeakMap<FastifyRequest, Principal>();

/** Gives requests their `principal`. Once per app. */
export function decorateWithPrincipal(app: FastifyInstance): void {
  app.decorateRequest('principal', {
    getter(this: FastifyRequest): Principal {
      const principal = principals.get(this);
      if (principal === undefined) throw new Error('This route has a principal only behind authentication');
      return principal;
    },
  });
}

/**
 * Turns away whoever has no key and no session, before the body is read.
 *
 * @param origins where our own pages are served, beside the host that the request itself names.
 */
export function authentication(authenticator: Authenticator, origins: readonly string[]) {
  return async (request: FastifyRequest): Promise<void> => {
    const principal = await authenticator.authenticate(request.headers);
    if (principal === null) throw unauthenticated(request);
    // A browser adds its cookie to whatever page makes it send; a key is never added by itself.
    if (principal.actor.kind === 'staff' && !isSameOrigin(request, origins)) throw crossOrigin();
    principals.set(request, principal);
  };
}

/** What only the owner may do: settings, carriers, keys, staff. */
export function requireOwner(request: FastifyRequest): void {
  if (request.principal.role === 'owner') return;
  throw new Problem({
    status: 403,
    code: 'owner_only',
    title: 'Only the owner may do this',
    detail: 'Ask the owner of the shop, or use a key with the scope "owner".',
  });
}

/**
 * Whether an unsafe request came from a page of ours, or from no browser. Browsers say where a request comes from in
 * Sec-Fetch-Site, older ones in Origin; what has neither was not made by a page.
 */
export function isSameOrigin(request: FastifyRequest, origins: readonly string[]): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return true;
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin !== undefined && origins.includes(origin)) return true;
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return origin === undefined || URL.parse(origin)?.host === request.host;
}

export function crossOrigin(): Problem {
  return new Problem({
    status: 403,
    code: 'cross_origin',
    title: 'This request came from a page of another site',
    detail: 'Open the shop’s own address and do it there. Programs use an API key instead of a session.',
  });
}

function unauthenticated(request: FastifyRequest): Problem {
  const withKey = request.headers.authorization !== undefined;
  return new Problem({
    status: 401,
    code: 'unauthenticated',
    title: withKey ? 'This key opens nothing' : 'Nobody is signed in',
    detail: withKey
      ? 'It is mistyped, revoked or of another shop. Make one with: conversations api-key create.'
      : 'Send Authorization: Bearer and a key, or sign in at /sign-in.',
  });
}
