import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignIn } from '../../sign-in/open-sign-in.ts';
import type { Store } from '../../storage/transaction.ts';
import type { App } from '../app-type.ts';
import { presentPlace, writePlace } from '../change-feed.ts';
import { html } from '../pages/html.ts';
import { sendPage } from '../pages/layout.ts';
import { wordsFor } from '../pages/page-words.ts';
import { openAppPage } from './app-page.ts';
import { BUILT_APP } from './built-app.ts';

/** The addresses that people bookmark and other programs link to; what stands behind each is the app's to know. */
const ADDRESSES = ['/inbox', '/ask', '/customers', '/work-orders', '/reports', '/settings'];

/** Below these, nothing is a screen. */
const OF_PROGRAMS = /^\/(?:api|assets|carriers|docs|media)(?:[/?]|$)/;

/** Scripts, styles and pictures from this address alone. Pictures of messages are fetched as blobs where they need a session. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The service worker fetches this address's files and pages, and runs nothing else. */
const WORKER = /[/\\]sw\.js(?:\.br|\.gz)?$/;
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

export interface WebAppParts {
  readonly signIn: Pick<SignIn, 'visit'>;
  readonly store: Store;
}

/** The web app: its files for anyone, its pages for who is signed in. */
export async function webAppRoutes(
  app: App,
  { signIn, store }: WebAppParts,
  { changesAt = async (businessId: string) => writePlace(await presentPlace(store, businessId)) } = {},
): Promise<void> {
  const page = openAppPage(BUILT_APP);
  const sendApp = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const visit = await signIn.visit(request.headers);
    if (visit === null) {
      const next = encodeURIComponent(request.url.split('?', 1)[0] ?? '/');
      return reply.redirect(`/sign-in?next=${next}`, 303);
    }
    if (page === null) {
      const { title, words } = wordsFor(request).notBuilt;
      const body = html`<h1>${title}</h1><p>${words} <code>npm run build</code></p>`;
      return sendPage(reply, { title, status: 503, body });
    }
    const { businessId, role } = visit.principal;
    const isOwner = role === 'owner';
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'content-security-policy': POLICY, vary: 'accept-language, cookie' })
      .send(page(request, { isOwner, changesAt: await changesAt(businessId) }));
  };
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/inbox', 303));
  for (const address of ADDRESSES) {
    for (const url of [address, `${address}/*`]) app.get(url, { schema: { hide: true } }, sendApp);
  }
  // Whoever mistypes an address reads so in the app, with a way back; programs get a problem in JSON.
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const byPerson = request.headers.accept?.includes('text/html') && !OF_PROGRAMS.test(request.url);
    return byPerson ? sendApp(request, reply.code(404)) : reply.callNotFound();
  });
  if (page === null) return;
  await app.register(fastifyStatic, {
    root: BUILT_APP,
    index: false,
    preCompressed: true,
    // Only the files that there are have addresses; nothing is looked for while the program runs.
    wildcard: false,
    globIgnore: ['**/.vite/**', 'index.html*', '**/*.br', '**/*.gz'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Files below assets carry a hash of their content in their names.
      const forGood = path.includes('/assets/') || path.includes('\\assets\\');
      reply.header('cache-control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
      // What a service worker may ask for is said by its own policy, not by that of its pages.
      if (WORKER.test(path)) reply.header('content-security-policy', WORKER_POLICY);
    },
  });
}
