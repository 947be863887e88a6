import reference from '@scalar/fastify-api-reference';
import type { App } from './app-type.ts';

/** GET /openapi.json, and the same for people at /docs: by Scalar, all of it from here and nothing from elsewhere. */
export async function docsRoutes(app: App, { nonce }: { readonly nonce: string }): Promise<void> {
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('access-control-allow-origin', '*').send(app.swagger()),
  );
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', policy(nonce));
    });
    await scope.register(reference, {
      routePrefix: '/docs',
      configuration: {
        url: '/openapi.json',
        cdn: '/docs/js/scalar.js',
        pageTitle: 'Conversations API',
        nonce,
        withDefaultFonts: false,
        telemetry: false,
      },
    });
  });
}

/** The page shows nothing that anybody wrote, so one nonce a process is enough. Its styles are set by script. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
