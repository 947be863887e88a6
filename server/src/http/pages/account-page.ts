import { z } from 'zod';
import type { ShopCount } from '../../businesses/shop-summary.ts';
import type { SignIn, Visit } from '../../sign-in/open-sign-in.ts';
import { type NewPassword, PASSWORD_LENGTH, type PasswordOutcome } from '../../sign-in/set-password.ts';
import type { App } from '../app-type.ts';
import { visitorOf } from '../visitor.ts';
import { languageOf } from '../visitor-choices.ts';
import { type Html, html } from './html.ts';
import { field, sendPage } from './layout.ts';
import { type PageWords, wordsFor } from './page-words.ts';

/** What the page shows of the shop. */
export interface ShopSummary {
  readonly name: string;
  readonly counts: readonly { readonly kind: ShopCount; readonly value: number }[];
}

export interface AccountParts {
  readonly signIn: SignIn;
  readonly shopSummary: (businessId: string) => Promise<ShopSummary>;
}

type Words = PageWords['account'];
type Refusal = Extract<PasswordOutcome, { ok: false }>;

const Form = z.object({
  email: z.string().default(''),
  password: z.string().default(''),
  currentPassword: z.string().default(''),
});

/** One's own account: who one is here, and the password. */
export function accountPage(app: App, { signIn, shopSummary }: AccountParts): void {
  app.get('/account', { schema: { hide: true } }, async (request, reply) => {
    const visit = await signIn.visit(request.headers);
    if (visit === null) return reply.redirect('/sign-in', 303);
    const shop = await shopSummary(visit.principal.businessId);
    const words = wordsFor(request);
    const saved = (request.query as { saved?: unknown }).saved === 'password';
    const body = account(words, visit, shop, { saved, language: languageOf(request) });
    return sendPage(reply, { title: shop.name, body });
  });

  app.post('/account/password', { schema: { hide: true } }, async (request, reply) => {
    const visitor = visitorOf(request, signIn.origins);
    const visit = await signIn.visit(request.headers);
    if (visit === null) return reply.redirect('/sign-in', 303);
    const form: NewPassword = Form.safeParse(request.body).data ?? { email: '', password: '' };
    const outcome = await signIn.setPassword(visitor, form);
    if (outcome.ok) return reply.redirect('/account?saved=password', 303);
    const shop = await shopSummary(visit.principal.businessId);
    const typed = { ...visit, email: form.email };
    const body = account(wordsFor(request), typed, shop, { refusal: outcome, language: languageOf(request) });
    return sendPage(reply, { title: shop.name, status: 422, body });
  });
}

interface Shown {
  readonly language: string;
  readonly saved?: boolean;
  readonly refusal?: Refusal;
}

function account(
  { account: words, signIn: { email } }: PageWords,
  visit: Visit,
  shop: ShopSummary,
  { language, saved = false, refusal }: Shown,
): Html {
  const { actor, role } = visit.principal;
  return html`<p class="back"><a href="/inbox">${words.back}</a></p>
<h1>${shop.name}</h1>
<p class="quiet">${words.signedInAs(actor.name, role === 'owner')}</p>
${saved && html`<p class="done" role="status">${words.saved}</p>`}
<section>
<h2>${visit.hasPassword ? words.changeTitle : words.setTitle}</h2>
<p class="quiet">${visit.hasPassword ? words.changeWhy : words.setWhy}</p>
${passwordForm(words, email, visit, refusal)}
</section>
${
  shop.counts.length > 0 &&
  html`<section>
<h2>${words.counts}</h2>
<dl>${shop.counts.map(({ kind, value }) => html`<dt>${words.count[kind]}</dt><dd>${value.toLocaleString(language)}</dd>`)}</dl>
</section>`
}
<nav aria-label="${words.elsewhere}">
<a href="/docs">${words.apiDocs}</a>
<form method="post" action="/sign-out"><button class="plain">${words.signOut}</button></form>
</nav>`;
}

function passwordForm(
  words: Words,
  emailLabel: string,
  { email, hasPassword, byLink }: Visit,
  refusal: Refusal | undefined,
): Html {
  const { least, most } = PASSWORD_LENGTH;
  const errorOf = (name: Refusal['field']) =>
    refusal?.field === name ? words.refused(refusal.reason, least, most) : undefined;
  return html`<form method="post" action="/account/password">
${field({
  name: 'email',
  label: emailLabel,
  type: 'email',
  autocomplete: 'username',
  // The first owner's address is made up until there is a real one.
  value: email.endsWith('@localhost') ? '' : email,
  error: errorOf('email'),
})}
${
  hasPassword &&
  !byLink &&
  field({
    name: 'currentPassword',
    label: words.currentPassword,
    type: 'password',
    autocomplete: 'current-password',
    error: errorOf('currentPassword'),
  })
}
${field({
  name: 'password',
  label: words.newPassword,
  type: 'password',
  autocomplete: 'new-password',
  hint: words.hint(least),
  error: errorOf('password'),
})}
<button>${hasPassword ? words.change : words.set}</button>
</form>`;
}
