import type { FastifyReply } from 'fastify';
import { languageOf, themeOf } from '../visitor-choices.ts';
import { type Html, html } from './html.ts';

export const STYLESHEET = '/pages.css';

export interface PageOptions {
  readonly title: string;
  readonly body: Html;
  readonly status?: number;
  /** A script that runs in the page, and its nonce. */
  readonly script?: { readonly source: string; readonly nonce: string } | undefined;
}

/**
 * Sends a whole page, in the language and the colors that its visitor chose. Nothing runs in it but what it names here, and
 * nothing is loaded from elsewhere.
 */
export function sendPage(
  reply: FastifyReply,
  { title, body, status = 200, script }: PageOptions,
): FastifyReply {
  const theme = themeOf(reply.request);
  const page = html`<!doctype html>
<html lang="${languageOf(reply.request)}"${theme !== null && html` data-theme="${theme}"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme ?? 'light dark'}">
<meta name="robots" content="noindex">
<title>${title} · Conversations</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${STYLESHEET}">
</head>
<body>
<main>
<p class="brand">Conversations</p>
${body}
</main>
${script !== undefined && html`<script nonce="${script.nonce}">${{ markup: script.source }}</script>`}
</body>
</html>
`;
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .headers({ 'content-security-policy': policy(script?.nonce), vary: 'accept-language, cookie' })
    .send(page.markup);
}

function policy(nonce: string | undefined): string {
  return [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(nonce === undefined ? [] : [`script-src 'nonce-${nonce}'`]),
  ].join('; ');
}

/** A labelled field, with what is wrong said beside it and to screen readers. */
export function field(options: {
  readonly name: string;
  readonly label: string;
  readonly type: 'email' | 'password';
  readonly autocomplete: string;
  readonly value?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly focus?: boolean;
}): Html {
  const { name, label, type, autocomplete, value = '', hint, error, focus = false } = options;
  const described = [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter(
    Boolean,
  );
  return html`<div class="field">
<label for="${name}">${label}</label>
${hint !== undefined && html`<p class="hint" id="${name}-hint">${hint}</p>`}
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${value}" required${
    focus && html` autofocus`
  }${error !== undefined && html` aria-invalid="true"`}${
    described.length > 0 && html` aria-describedby="${described.join(' ')}"`
  }>
${error !== undefined && html`<p class="error" id="${name}-error">${error}</p>`}
</div>`;
}

export function alert(text: string): Html {
  return html`<p class="alert" role="alert">${text}</p>`;
}
