import type { SignIn } from '../sign-in/open-sign-in.ts';
import type { App } from './app-type.ts';
import { passCookies, visitorOf } from './visitor.ts';

/**
 * What of better-auth is open to browsers, at /api/auth. It has many more ways in (organizations, invitations, keys): what
 * is not named here is not there.
 */
const OPEN = [
  ['GET', '/get-session'],
  ['POST', '/sign-in/email'],
  ['POST', '/sign-out'],
] as const;

export function authRoutes(app: App, { signIn }: { readonly signIn: SignIn }): void {
  for (const [method, path] of OPEN) {
    app.route({
      method,
      url: `/api/auth${path}`,
      schema: { hide: true },
      handler: async (request, reply) => {
        const visitor = visitorOf(request, signIn.origins);
        const asked = await signIn.ask(visitor, path, method === 'GET' ? undefined : (request.body ?? {}));
        passCookies(reply, asked);
        if (asked.retryAfter !== null) reply.header('retry-after', asked.retryAfter);
        return reply.code(asked.status).send(asked.body);
      },
    });
  }
}
