import type { App } from './app-type.ts';

/** Nothing may be loaded by, or shown inside of, what is not a page. Pages set a policy of their own. */
const NO_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export function securityHeaders(app: App, { https }: { readonly https: boolean }): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({
      'content-security-policy': NO_PAGE,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      // Customers' names and texts do not belong in a cache.
      'cache-control': 'no-store',
    });
    if (https) reply.header('strict-transport-security', 'max-age=31536000');
  });
}
