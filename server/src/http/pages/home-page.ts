import { z } from 'zod';
import type { SignIn, Visit } from '../../sign-in/open-sign-in.ts';
import type { NewPassword, PasswordOutcome } from '../../sign-in/set-password.ts';
import type { App } from '../app-type.ts';
import { visitorOf } from '../visitor.ts';
import { type Html, html } from './html.ts';
import { field, sendPage } from './layout.ts';

/** What the page after sign-in shows of the shop. */
export interface ShopSummary {
  readonly name: string;
  readonly counts: readonly { readonly label: string; readonly value: number }[];
}

export interface HomeParts {
  readonly signIn: SignIn;
  readonly shopSummary: (businessId: string) => Promise<ShopSummary>;
}

type Refusal = Extract<PasswordOutcome, { ok: false }>;

const Form = z.object({
  email: z.string().default(''),
  password: z.string().default(''),
  currentPassword: z.string().default(''),
});

export function homePage(app: App, { signIn, shopSummary }: HomeParts): void {
  app.get('/', { schema: { hide: true } }, async (request, reply) => {
    const visit = await signIn.visit(request.headers);
    if (visit === null) return reply.redirect('/sign-in', 303);
    const shop = await shopSummary(visit.principal.businessId);
    const saved = (request.query as { saved?: unknown }).saved === 'password';
    return sendPage(reply, { title: shop.name, body: home(shop, visit, { saved }) });
  });

  app.post('/account/password', { schema: { hide: true } }, async (request, reply) => {
    const visitor = visitorOf(request, signIn.origins);
    const visit = await signIn.visit(request.headers);
    if (visit === null) return reply.redirect('/sign-in', 303);
    const form: NewPassword = Form.safeParse(request.body).data ?? { email: '', password: '' };
    const outcome = await signIn.setPassword(visitor, form);
    if (outcome.ok) return reply.redirect('/?saved=password', 303);
    const shop = await shopSummary(visit.principal.businessId);
    const body = home(shop, { ...visit, email: form.email }, { refusal: outcome });
    return sendPage(reply, { title: shop.name, status: 422, body });
  });
}

function home(
  shop: ShopSummary,
  visit: Visit,
  { saved = false, refusal }: { saved?: boolean; refusal?: Refusal },
): Html {
  const { name } = visit.principal.actor;
  return html`<h1>${shop.name}</h1>
<p class="quiet">Signed in as ${name}${visit.principal.role === 'owner' && ', owner'}.</p>
${saved && html`<p class="done" role="status">Saved. From now on you sign in with this address and password.</p>`}
${
  shop.counts.length > 0 &&
  html`<dl>${shop.counts.map(({ label, value }) => html`<dt>${label}</dt><dd>${value.toLocaleString('en')}</dd>`)}</dl>`
}
<nav aria-label="Elsewhere">
<a href="/docs">API documentation</a>
<form method="post" action="/sign-out"><button class="plain">Sign out</button></form>
</nav>
<section>
<h2>${visit.hasPassword ? 'Change your password' : 'Set a password'}</h2>
<p class="quiet">${visit.hasPassword ? 'Other devices are signed out.' : 'Your sign-in link worked once. With a password you come in again.'}</p>
${passwordForm(visit, refusal)}
</section>`;
}

function passwordForm({ email, hasPassword, byLink }: Visit, refusal: Refusal | undefined): Html {
  const errorOf = (name: Refusal['field']) => (refusal?.field === name ? refusal.message : undefined);
  return html`<form method="post" action="/account/password">
${field({
  name: 'email',
  label: 'E-mail address',
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
    label: 'Current password',
    type: 'password',
    autocomplete: 'current-password',
    error: errorOf('currentPassword'),
  })
}
${field({
  name: 'password',
  label: 'New password',
  type: 'password',
  autocomplete: 'new-password',
  hint: 'At least 10 characters; a few words are easy to remember.',
  error: errorOf('password'),
})}
<button>${hasPassword ? 'Change password' : 'Set password'}</button>
</form>`;
}
