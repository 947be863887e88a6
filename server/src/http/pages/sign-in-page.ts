import { z } from 'zod';
import type { SignIn } from '../../sign-in/open-sign-in.ts';
import type { App } from '../app-type.ts';
import { passCookies, visitorOf } from '../visitor.ts';
import { html } from './html.ts';
import { alert, field, sendPage } from './layout.ts';

const Form = z.object({
  email: z.string().default(''),
  password: z.string().default(''),
  next: z.string().default('/'),
});

export function signInPage(app: App, { signIn }: { readonly signIn: SignIn }): void {
  app.get('/sign-in', { schema: { hide: true } }, async (request, reply) => {
    const next = safeNext((request.query as { next?: unknown }).next);
    if ((await signIn.authenticate({ cookie: request.headers.cookie ?? '' })) !== null)
      return reply.redirect(next, 303);
    return sendPage(reply, { title: 'Sign in', body: form({ next }) });
  });

  app.post('/sign-in', { schema: { hide: true } }, async (request, reply) => {
    const visitor = visitorOf(request, signIn.origins);
    const { email, password, next } = Form.safeParse(request.body).data ?? {
      email: '',
      password: '',
      next: '/',
    };
    const asked = await signIn.signInWithPassword(visitor, email.trim(), password);
    if (asked.status === 200) {
      passCookies(reply, asked);
      return reply.redirect(safeNext(next), 303);
    }
    const wait = asked.retryAfter;
    if (wait !== null) reply.header('retry-after', wait);
    const error =
      wait === null
        ? 'This address and password do not go together. Try again, or ask the owner for a sign-in link.'
        : `Too many attempts from here. Wait ${wait} seconds, then try again.`;
    const status = wait === null ? 401 : 429;
    return sendPage(reply, { title: 'Sign in', status, body: form({ next: safeNext(next), email, error }) });
  });

  app.post('/sign-out', { schema: { hide: true } }, async (request, reply) => {
    passCookies(reply, await signIn.signOut(visitorOf(request, signIn.origins)));
    return reply.redirect('/sign-in', 303);
  });
}

/** Only to a page of ours: an address that begins with two slashes is another site's. */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])[\w\-./?=&%]*$/.test(next) ? next : '/';
}

function form({ next, email = '', error }: { next: string; email?: string; error?: string }) {
  return html`<h1>Sign in</h1>
${error !== undefined && alert(error)}
<form method="post" action="/sign-in">
<input type="hidden" name="next" value="${next}">
${field({ name: 'email', label: 'E-mail address', type: 'email', autocomplete: 'username', value: email, focus: email === '' })}
${field({ name: 'password', label: 'Password', type: 'password', autocomplete: 'current-password', focus: email !== '' })}
<button>Sign in</button>
</form>
<section>
<h2>No password yet, or forgotten?</h2>
<p class="quiet">Ask the owner of the shop for a sign-in link. It works once, within 24 hours, and lets you set a new password.
The owner gets one where the program runs, with: <code>conversations sign-in-link</code></p>
</section>`;
}
