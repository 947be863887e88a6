import type { App } from '../app-type.ts';
import { authRoutes } from '../auth-routes.ts';
import { builtLook } from '../web-app/built-app.ts';
import { type AccountParts, accountPage } from './account-page.ts';
import { STYLESHEET } from './layout.ts';
import { signInOncePage } from './sign-in-once-page.ts';
import { signInPage } from './sign-in-page.ts';
import { stylesheet } from './stylesheet.ts';

/** The pages that need no build and no script: the ways in, and one's own account. */
export function pagesRoutes(app: App, parts: AccountParts): void {
  authRoutes(app, parts);
  signInPage(app, parts);
  signInOncePage(app, parts);
  accountPage(app, parts);
  const styles = stylesheet(builtLook());
  app.get(STYLESHEET, { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300').send(styles),
  );
}
