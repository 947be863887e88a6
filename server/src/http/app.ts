import { randomBytes } from 'node:crypto';
import formbody from '@fastify/formbody';
import swagger from '@fastify/swagger';
import fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import { serializerCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Vault } from '../secrets/vault.ts';
import type { Store } from '../storage/transaction.ts';
import { API, type App, type Routes } from './app-type.ts';
import { type Authenticator, authentication, decorateWithPrincipal } from './authentication.ts';
import { compressAnswers } from './compress-answers.ts';
import { docsRoutes } from './docs.ts';
import { healthRoutes } from './health.ts';
import { type Metrics, metricsRoutes } from './metrics.ts';
import { openApi } from './open-api.ts';
import { reportError, reportNotFound } from './report-error.ts';
import { nameRequest, rememberRequests } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';
import { streamRoutes } from './stream.ts';
import { validate } from './validate.ts';

/** What every web process needs. The composition root adds what its routes need beyond that. */
export interface HttpParts {
  readonly store: Store;
  readonly vault: Vault;
  readonly signIn: Authenticator;
  readonly logger: FastifyBaseLogger;
  readonly metrics: Metrics;
  /** PUBLIC_URL; null where the program is reached at its own address. */
  readonly publicUrl: string | null;
  /** How long a certificate waits for the witness to cosign, in ms; absent where there is none. */
  readonly witnessWaitMs?: number;
}

export interface AppRoutes<Parts> {
  /** Below /api/v1, for whoever has a key or a session. Addresses are written without /api/v1. */
  readonly routes: readonly Routes<Parts>[];
  /** At the root, for anyone: webhooks, sign-in, pages. Each has to see to its own protection. */
  readonly publicRoutes?: readonly Routes<Parts>[];
}

/** The largest JSON body, in bytes: an import has a way of its own. */
const BODY_LIMIT = 1_048_576;

/** Builds the web application; the caller listens, and closes it. */
export async function createApp<Parts extends HttpParts>(
  parts: Parts,
  { routes, publicRoutes = [] }: AppRoutes<Parts>,
): Promise<App> {
  const { logger, publicUrl, signIn } = parts;
  const app: App = fastify({
    loggerInstance: logger,
    // Fastify's own lines hold addresses with their queries: names and numbers that somebody searched for.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: nameRequest,
    bodyLimit: BODY_LIMIT,
    // Who stands before us may say whose request it is: a proxy on this machine, and on this network where one is set up.
    trustProxy: publicUrl === null ? 'loopback' : ['loopback', 'uniquelocal'],
    routerOptions: { maxParamLength: 300 },
    rewriteUrl: ({ url = '/' }) => (url === '/docs' ? '/docs/' : url),
    frameworkErrors: (error, request, reply) => void reportError(error, request, reply),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validate).setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(reportError).setNotFoundHandler(reportNotFound);
  decorateWithPrincipal(app);
  allowEmptyJson(app);
  securityHeaders(app, { https: publicUrl?.startsWith('https:') ?? false });
  rememberRequests(app);
  await app.register(formbody);
  await app.register(swagger, openApi(publicUrl));
  metricsRoutes(app, parts);
  healthRoutes(app, parts);
  await docsRoutes(app, { nonce: randomBytes(16).toString('base64url') });
  for (const add of publicRoutes) {
    await app.register(async (scope) => add(scope.withTypeProvider<ZodTypeProvider>(), parts));
  }
  await app.register(
    async (scope) => {
      const api = scope.withTypeProvider<ZodTypeProvider>();
      api.addHook('onRequest', authentication(signIn, publicUrl === null ? [] : [publicUrl]));
      // What the API takes is JSON; a form would let other sites' pages send without being asked first.
      api.removeContentTypeParser(['application/x-www-form-urlencoded', 'text/plain']);
      compressAnswers(api);
      streamRoutes(api, parts);
      for (const add of routes) add(api, parts);
    },
    { prefix: API },
  );
  return app;
}

/** No text can hold U+0000 or half of a surrogate pair; an opt-out is not refused for one in its note. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, storable(member)]));
}

/** Many clients send Content-Type: application/json with every POST and DELETE, also without a body. */
function allowEmptyJson(app: App): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) =>
    body === ''
      ? done(null, undefined)
      : parse(request, body, (error: Error | null, value?: unknown) => done(error, storable(value))),
  );
}
