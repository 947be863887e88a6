import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SignIn } from '../../sign-in/open-sign-in.ts';
import type { App } from '../app-type.ts';
import { passCookies, visitorOf } from '../visitor.ts';
import { type Html, html } from './html.ts';
import { sendPage } from './layout.ts';
import { type PageWords, wordsFor } from './page-words.ts';

const Token = z.object({ token: z.string().regex(/^[\w-]{20,200}$/) });

/**
 * Where a one-time link leads. Opening it uses nothing up: chats and mail programs open links to show a preview. Pressing
 * the button does. On the machine that the program runs on, where none of those come by, the page presses it itself.
 */
export function signInOncePage(app: App, { signIn }: { readonly signIn: SignIn }): void {
  app.get('/sign-in/once', { schema: { hide: true } }, async (request, reply) => {
    const { signIn: words, once } = wordsFor(request);
    const read = Token.safeParse(request.query);
    if (!read.success) return sendPage(reply, { title: words.title, status: 400, body: incomplete(once) });
    const nonce = randomBytes(16).toString('base64url');
    return sendPage(reply, {
      title: words.title,
      body: html`<h1>${words.title}</h1>
<p class="quiet">${once.words}</p>
<form method="post" action="/sign-in/once">
<input type="hidden" name="token" value="${read.data.token}">
<button autofocus>${words.title}</button>
</form>`,
      script: isOwnMachine(request)
        ? { nonce, source: 'if (!document.prerendering) document.forms[0].submit();' }
        : undefined,
    });
  });

  app.post('/sign-in/once', { schema: { hide: true } }, async (request, reply) => {
    const visitor = visitorOf(request, signIn.origins);
    const { signIn: words, once } = wordsFor(request);
    const read = Token.safeParse(request.body);
    if (!read.success) return sendPage(reply, { title: words.title, status: 400, body: incomplete(once) });
    const asked = await signIn.signInOnce(visitor, read.data.token);
    if (asked.status === 200) {
      passCookies(reply, asked);
      return reply.redirect('/', 303);
    }
    if (asked.retryAfter !== null) {
      reply.header('retry-after', asked.retryAfter);
      return sendPage(reply, { title: words.title, status: 429, body: tooMany(once, asked.retryAfter) });
    }
    return sendPage(reply, { title: once.usedTitle, status: 410, body: spent(once) });
  });
}

function isOwnMachine({ hostname }: FastifyRequest): boolean {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(hostname);
}

type Words = PageWords['once'];

function spent(words: Words): Html {
  return html`<h1>${words.usedTitle}</h1>
<p role="alert">${words.used}</p>
<p class="quiet">${words.newLink} <code>conversations sign-in-link</code></p>
<p><a class="button" href="/sign-in">${words.withPassword}</a></p>`;
}

function incomplete(words: Words): Html {
  return html`<h1>${words.incompleteTitle}</h1>
<p role="alert">${words.incomplete}</p>
<p><a class="button" href="/sign-in">${words.withPassword}</a></p>`;
}

function tooMany(words: Words, seconds: number): Html {
  return html`<h1>${words.tooManyTitle}</h1>
<p role="alert">${words.tooMany(seconds)}</p>`;
}
