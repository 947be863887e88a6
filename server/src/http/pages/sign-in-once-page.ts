import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SignIn } from '../../sign-in/open-sign-in.ts';
import type { App } from '../app-type.ts';
import { passCookies, visitorOf } from '../visitor.ts';
import { type Html, html } from './html.ts';
import { sendPage } from './layout.ts';

const Token = z.object({ token: z.string().regex(/^[\w-]{20,200}$/) });

/**
 * Where a one-time link leads. Opening it uses nothing up: chats and mail programs open links to show a preview. Pressing
 * the button does. On the machine that the program runs on, where none of those come by, the page presses it itself.
 */
export function signInOncePage(app: App, { signIn }: { readonly signIn: SignIn }): void {
  app.get('/sign-in/once', { schema: { hide: true } }, async (request, reply) => {
    const read = Token.safeParse(request.query);
    if (!read.success) return sendPage(reply, { title: 'Sign in', status: 400, body: incomplete() });
    const nonce = randomBytes(16).toString('base64url');
    return sendPage(reply, {
      title: 'Sign in',
      body: html`<h1>Sign in</h1>
<p class="quiet">This link signs you in once.</p>
<form method="post" action="/sign-in/once">
<input type="hidden" name="token" value="${read.data.token}">
<button autofocus>Sign in</button>
</form>`,
      script: isOwnMachine(request)
        ? { nonce, source: 'if (!document.prerendering) document.forms[0].submit();' }
        : undefined,
    });
  });

  app.post('/sign-in/once', { schema: { hide: true } }, async (request, reply) => {
    const visitor = visitorOf(request, signIn.origins);
    const read = Token.safeParse(request.body);
    if (!read.success) return sendPage(reply, { title: 'Sign in', status: 400, body: incomplete() });
    const asked = await signIn.signInOnce(visitor, read.data.token);
    if (asked.status === 200) {
      passCookies(reply, asked);
      return reply.redirect('/', 303);
    }
    if (asked.retryAfter !== null) {
      reply.header('retry-after', asked.retryAfter);
      return sendPage(reply, { title: 'Sign in', status: 429, body: tooMany(asked.retryAfter) });
    }
    return sendPage(reply, { title: 'This link was used', status: 410, body: spent() });
  });
}

function isOwnMachine({ hostname }: FastifyRequest): boolean {
  return /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(hostname);
}

function spent(): Html {
  return html`<h1>This link does not work any more</h1>
<p role="alert">A sign-in link works once, within 24 hours. This one was used, is older, or its person left the shop.</p>
<p class="quiet">Ask the owner of the shop for a new one, or make one where the program runs, with:
<code>conversations sign-in-link</code></p>
<p><a href="/sign-in">Sign in with a password</a></p>`;
}

function incomplete(): Html {
  return html`<h1>This link is not complete</h1>
<p role="alert">A part of it was lost on the way. Copy the whole link, up to its last character, and open it again.</p>
<p><a href="/sign-in">Sign in with a password</a></p>`;
}

function tooMany(seconds: number): Html {
  return html`<h1>Too many attempts from here</h1>
<p role="alert">Wait ${seconds} seconds, then open the link again.</p>`;
}
