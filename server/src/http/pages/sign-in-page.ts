import { z } from 'zod';
import type { SignIn } from '../../sign-in/open-sign-in.ts';
import type { App } from '../app-type.ts';
import { passCookies, visitorOf } from '../visitor.ts';
import { type Html, html } from './html.ts';
import { alert, field, sendPage } from './layout.ts';
import { type PageWords, wordsFor } from './page-words.ts';

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
    const words = wordsFor(request).signIn;
    return sendPage(reply, { title: words.title, body: form(words, { next }) });
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
    const words = wordsFor(request).signIn;
    const error = wait === null ? words.wrong : words.wait(wait);
    const status = wait === null ? 401 : 429;
    const body = form(words, { next: safeNext(next), email, error });
    return sendPage(reply, { title: words.title, status, body });
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

function form(
  words: PageWords['signIn'],
  { next, email = '', error }: { next: string; email?: string; error?: string },
): Html {
  return html`<h1>${words.title}</h1>
${error !== undefined && alert(error)}
<form method="post" action="/sign-in">
<input type="hidden" name="next" value="${next}">
${field({ name: 'email', label: words.email, type: 'email', autocomplete: 'username', value: email, focus: email === '' })}
${field({ name: 'password', label: words.password, type: 'password', autocomplete: 'current-password', focus: email !== '' })}
<button>${words.title}</button>
</form>
<section>
<h2>${words.noPassword}</h2>
<p class="quiet">${words.askForLink} ${words.ownersLink} <code>conversations sign-in-link</code></p>
</section>`;
}
