import type { App } from '../app-type.ts';
import { authRoutes } from '../auth-routes.ts';
import { type HomeParts, homePage } from './home-page.ts';
import { STYLESHEET } from './layout.ts';
import { signInOncePage } from './sign-in-once-page.ts';
import { signInPage } from './sign-in-page.ts';
import { STYLES } from './stylesheet.ts';

/** The pages that are there before the web application is: sign-in, and a look at the shop. */
export function pagesRoutes(app: App, parts: HomeParts): void {
  authRoutes(app, parts);
  signInPage(app, parts);
  signInOncePage(app, parts);
  homePage(app, parts);
  app.get(STYLESHEET, { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300').send(STYLES),
  );
}
