import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_SECRET_KEY } from '../../../test-support/secret-key.ts';
import { type TestDatabase, testDatabase } from '../../../test-support/test-database.ts';
import { openSignIn, type SignIn } from '../../sign-in/open-sign-in.ts';
import { testApp } from '../testing/test-app.ts';
import { html } from './html.ts';
import { pagesRoutes } from './pages-routes.ts';
import { safeNext } from './sign-in-page.ts';
import { stylesheet } from './stylesheet.ts';

let db: TestDatabase;
let signIn: SignIn;

beforeAll(async () => {
  db = await testDatabase();
  signIn = openSignIn({
    databaseUrl: db.programUrl,
    secret: TEST_SECRET_KEY,
    baseUrl: 'https://texts.example',
    logger: pino({ level: 'silent' }),
  });
  await signIn.ensureOrganization(db.businessId, 'Bell & Crank');
});
afterAll(async () => {
  await signIn.close();
  await db.close();
});

/** A browser that keeps its cookies. @param choices cookies that it has from the start. */
async function browser(
  host = 'texts.example',
  choices: Record<string, string> = {},
  acceptLanguage = 'en-US',
) {
  const { app } = await testApp({
    store: db.store,
    publicRoutes: [
      (scope) =>
        pagesRoutes(scope, {
          signIn,
          shopSummary: async () => ({ name: 'Bell & Crank', counts: [{ kind: 'customers', value: 1234 }] }),
        }),
    ],
  });
  const jar = new Map(Object.entries(choices));
  const send = async (
    method: 'GET' | 'POST',
    url: string,
    form?: Record<string, string>,
    site = 'same-origin',
  ) => {
    const answer = await app.inject({
      method,
      url,
      headers: {
        host,
        'accept-language': acceptLanguage,
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(method === 'POST'
          ? { 'sec-fetch-site': site, 'content-type': 'application/x-www-form-urlencoded' }
          : {}),
      },
      ...(form === undefined ? {} : { payload: new URLSearchParams(form).toString() }),
    });
    for (const { name, value } of answer.cookies) {
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  return {
    get: (url: string) => send('GET', url),
    post: (url: string, form = {}, site?: string) => send('POST', url, form, site),
  };
}

async function link(email: string): Promise<string> {
  const url = new URL(await signIn.oneTimeLink(db.businessId, { email, name: 'Ann <Owner>', role: 'owner' }));
  return url.pathname + url.search;
}

test('a link leads in by its button, once; opening it alone uses nothing up', async () => {
  const { get, post } = await browser();
  const address = await link('ann@shop.example');
  await get(address);
  const page = await get(address);
  expect(page.statusCode).toBe(200);
  expect(page.headers['content-security-policy']).toMatch(/default-src 'none'/);
  expect(page.body).not.toContain('<script');
  const token = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  expect((await get('/account')).headers.location).toBe('/sign-in');

  const entered = await post('/sign-in/once', { token });
  expect(entered.statusCode).toBe(303);
  expect(entered.headers.location).toBe('/');
  expect(String(entered.headers['set-cookie'])).toMatch(/__Secure-conversations.*HttpOnly.*/);
  expect(String(entered.headers['set-cookie'])).toMatch(/Secure/);
  const home = await get('/account');
  expect(home.body).toContain('Bell &amp; Crank');
  expect(home.body).toContain('1,234');
  expect(home.body).toContain('Ann &lt;Owner&gt;');

  const again = await (await browser()).post('/sign-in/once', { token });
  expect(again.statusCode).toBe(410);
  expect(again.body).toContain('conversations sign-in-link');
});

test('on one’s own machine the page presses the button itself, with a script that the policy names', async () => {
  const { get } = await browser('127.0.0.1:3000');
  const page = await get(await link('local@shop.example'));
  const nonce = /<script nonce="([\w-]+)">/.exec(page.body)?.[1];
  expect(page.headers['content-security-policy']).toContain(`script-src 'nonce-${nonce}'`);
});

test('a link that lost its end says so', async () => {
  const { get } = await browser();
  const page = await get('/sign-in/once?token=abc');
  expect(page.statusCode).toBe(400);
  expect(page.body).toContain('not complete');
});

test('a password that was set signs in; a wrong one says so and keeps the address', async () => {
  const first = await browser();
  const token = new URLSearchParams((await link('bea@shop.example')).split('?')[1]).get('token') ?? '';
  await first.post('/sign-in/once', { token });
  const short = await first.post('/account/password', { email: 'bea@shop.example', password: 'short' });
  expect(short.statusCode).toBe(422);
  expect(short.body).toMatch(
    /id="password"[^>]*aria-invalid="true"[^>]*aria-describedby="password-hint password-error"/,
  );
  const saved = await first.post('/account/password', {
    email: 'bea@shop.example',
    password: 'three quiet words',
  });
  expect(saved.headers.location).toBe('/account?saved=password');
  expect((await first.get('/account?saved=password')).body).toContain('Saved.');

  const second = await browser();
  const wrong = await second.post('/sign-in', { email: 'bea@shop.example', password: 'no' });
  expect(wrong.statusCode).toBe(401);
  expect(wrong.body).toContain('role="alert"');
  expect(wrong.body).toContain('value="bea@shop.example"');
  const right = await second.post('/sign-in', {
    email: 'bea@shop.example',
    password: 'three quiet words',
    next: '/docs',
  });
  expect(right.headers.location).toBe('/docs');
  expect((await second.get('/sign-in')).headers.location).toBe('/');
  expect((await second.post('/sign-out')).headers.location).toBe('/sign-in');
  expect((await second.get('/account')).headers.location).toBe('/sign-in');
});

test.each(['/sign-in', '/sign-in/once', '/sign-out', '/account/password', '/api/auth/sign-out'])(
  '%s takes nothing from another site’s page',
  async (url) => {
    const { post } = await browser();
    expect((await post(url, {}, 'cross-site')).statusCode).toBe(403);
  },
);

test('of better-auth, only what is named is open', async () => {
  const { get, post } = await browser();
  expect((await get('/api/auth/get-session')).statusCode).toBe(200);
  for (const path of [
    '/sign-up/email',
    '/organization/create',
    '/api-key/create',
    '/sign-in/one-time-link',
  ]) {
    expect((await post(`/api/auth${path}`)).statusCode).toBe(404);
  }
});

test.each([
  ['de, fr;q=0.8', {}, 'fr-CA', 'Se connecter'],
  ['es-MX, en;q=0.5', {}, 'es', 'Iniciar sesión'],
  ['de', {}, 'en', 'Sign in'],
  ['fr-CA', { language: 'es' }, 'es', 'Iniciar sesión'],
  ['es', { language: 'xx' }, 'es', 'Iniciar sesión'],
])('a browser that reads %s and chose %o is spoken to in %s', async (accepted, choices, lang, title) => {
  const { get } = await browser('texts.example', choices, accepted);
  const page = await get('/sign-in');
  expect(page.body).toContain(`<html lang="${lang}">`);
  expect(page.body).toContain(`<h1>${title}</h1>`);
  expect(page.headers.vary).toBe('accept-language, cookie');
});

test('what was refused is said in the visitor’s language, and numbers are written as in it', async () => {
  const { get, post } = await browser('texts.example', { language: 'fr-CA' });
  const token = new URLSearchParams((await link('rene@shop.example')).split('?')[1]).get('token') ?? '';
  await post('/sign-in/once', { token });
  const refused = await post('/account/password', { email: 'rene@shop.example', password: 'court' });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Un mot de passe a de 10 à 128 caractères.');
  expect((await get('/account')).body).toContain('<dt>Clients</dt><dd>1\u00a0234</dd>');
  expect((await (await browser('texts.example', { language: 'es' })).post('/sign-in')).body).toContain(
    'no coinciden',
  );
});

test.each([
  ['light', ' data-theme="light"', 'light'],
  ['dark', ' data-theme="dark"', 'dark'],
  ['"><script>', '', 'light dark'],
])('the appearance that was chosen is there from the first byte: %s', async (theme, attribute, scheme) => {
  const { get } = await browser('texts.example', { theme });
  const { body } = await get('/sign-in');
  expect(body).toContain(`<html lang="en"${attribute}>`);
  expect(body).toContain(`<meta name="color-scheme" content="${scheme}">`);
});

test('pages have the colors of the app, and its typeface and icon where it is built', async () => {
  const app = await readFile(join(import.meta.dirname, '../../../../web/src/ui/base.css'), 'utf8');
  const tokensOf = (css: string) =>
    new Map([...css.matchAll(/^\s*(--[\w-]+):\s*(.+);$/gm)].map(([, ...pair]) => pair as [string, string]));
  const apps = tokensOf(app);
  const ours = tokensOf(stylesheet({ typeface: null, icon: null }));
  expect(ours.size).toBeGreaterThan(10);
  for (const [token, value] of ours) expect(apps.get(token), token).toBe(value);
  expect(stylesheet({ typeface: null, icon: null })).not.toMatch(/@font-face|url\(/);
  const dressed = stylesheet({ typeface: '/assets/inter.woff2', icon: '/icon.svg' });
  expect(dressed).toContain('url("/assets/inter.woff2")');
  expect(dressed).toContain('url("/icon.svg")');
});

test('a page loads nothing from elsewhere, and runs nothing that it does not name', async () => {
  const { get } = await browser();
  const page = await get('/sign-in');
  expect(page.headers['content-security-policy']).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(page.body).not.toMatch(/<style|\sstyle=|\son\w+=|<script/);
});

test('sign-in leads on to our own pages only', () => {
  expect(safeNext('/inbox/0193?tab=open')).toBe('/inbox/0193?tab=open');
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '', undefined, ['/a']]) {
    expect(safeNext(next)).toBe('/');
  }
});

test('what is put into a page is text', () => {
  expect(html`<p title="${'"><script>'}">${['a', html`<b>${'&'}</b>`]}${null}${false}</p>`.markup).toBe(
    '<p title="&quot;&gt;&lt;script&gt;">a<b>&amp;</b></p>',
  );
});
