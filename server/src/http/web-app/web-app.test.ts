// What the built app is like, and how it is served. It was built by `npm ci`.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SignIn } from '../../sign-in/open-sign-in.ts';
import { testApp } from '../testing/test-app.ts';
import { webAppRoutes } from './web-app-routes.ts';

const DIST = join(import.meta.dirname, '../../../../web/dist');

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
  string,
  Chunk
>;
const chunk = (source: string): Chunk => {
  const found = manifest[source];
  if (found === undefined) throw new Error(`Nothing was built from ${source}`);
  return found;
};

/** A chunk and all that it imports at once, by the names of their sources. */
function withImports(source: string, seen = new Set<string>()): Set<string> {
  if (seen.has(source)) return seen;
  seen.add(source);
  for (const imported of chunk(source).imports ?? []) withImports(imported, seen);
  return seen;
}

/** The shop's pages, for who has a session and for who has none. */
async function shop() {
  const visit: SignIn['visit'] = async ({ cookie }) =>
    cookie?.includes('session=yes')
      ? ({ principal: { businessId: 'shop' } } as Awaited<ReturnType<SignIn['visit']>>)
      : null;
  const { app } = await testApp({
    publicRoutes: [
      (scope, { store }) =>
        webAppRoutes(
          scope,
          { signIn: { visit }, store },
          { changesAt: async () => '7-0' },
        ) as unknown as undefined,
    ],
  });
  return (url: string, headers: Record<string, string> = {}) =>
    app.inject({ url, headers: { cookie: 'session=yes', ...headers } });
}

test('the first load is at most 220 kB of gzipped JavaScript: the list, and the thread beside it', async () => {
  const sources = [
    ...withImports('index.html'),
    ...withImports('src/inbox/thread.tsx'),
    ...withImports('src/words/fr-CA.ts'),
  ];
  const files = [...new Set(sources)]
    .map((source) => chunk(source).file)
    .filter((file) => file.endsWith('.js'));
  const sizes = await Promise.all(
    files.map(async (file) => {
      const gz = await stat(join(DIST, `${file}.gz`)).catch(() => stat(join(DIST, file)));
      return gz.size;
    }),
  );
  expect(files.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1_000).toBeLessThan(220);
});

test('nothing of the server is in what a browser loads', () => {
  expect(Object.keys(manifest).filter((source) => source.includes('server/'))).toEqual([]);
});

test('the app is for who is signed in; others are led to the sign-in, and from there back', async () => {
  const get = await shop();
  for (const url of [
    '/inbox',
    '/inbox/0193',
    '/ask/0193',
    '/customers',
    '/work-orders',
    '/reports',
    '/settings/script',
  ]) {
    const page = await get(url);
    expect(page.statusCode, url).toBe(200);
    expect(page.headers['cache-control']).toBe('no-store');
    const turned = await get(`${url}?q=Maya`, { cookie: '' });
    expect(turned.statusCode, url).toBe(303);
    expect(turned.headers.location).toBe(`/sign-in?next=${encodeURIComponent(url)}`);
  }
  expect((await get('/')).headers.location).toBe('/inbox');
});

test('its page runs scripts of this address alone, and none that stand in it', async () => {
  const get = await shop();
  const page = await get('/inbox');
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(page.body).not.toMatch(/<style|\sstyle=|\son\w+=/);
});

test('language and appearance are in the page from its first byte', async () => {
  const get = await shop();
  const first = async (headers: Record<string, string>) => (await get('/inbox', headers)).body;
  expect(await first({})).toContain('<html lang="en">');
  expect(await first({ 'accept-language': 'fr;q=0.9, en;q=0.4' })).toContain('<html lang="fr-CA">');
  expect(await first({ 'accept-language': 'de, es-MX;q=0.8' })).toContain('<html lang="es">');
  expect(await first({ cookie: 'session=yes; language=es; theme=dark', 'accept-language': 'fr' })).toContain(
    '<html lang="es" data-theme="dark">',
  );
  expect(await first({ cookie: 'session=yes; language="><script>; theme="><script>' })).toContain(
    '<html lang="en">',
  );
  // Of the words, only those that will be read are asked for.
  const words = chunk('src/words/es.ts').file;
  expect(await first({ 'accept-language': 'es' })).toContain(`href="/${words}"`);
  expect(await first({})).not.toContain(words);
});

test('files are sent compressed as they were built, for good where their name says what is in them', async () => {
  const get = await shop();
  const { file } = chunk('index.html');
  const br = await get(`/${file}`, { 'accept-encoding': 'gzip, br', cookie: '' });
  expect(br.headers['content-encoding']).toBe('br');
  expect(br.headers['content-type']).toMatch(/javascript/);
  expect(br.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(br.headers.vary).toMatch(/accept-encoding/i);
  const plain = await get(`/${file}`, { cookie: '' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body).toBe(await readFile(join(DIST, file), 'utf8'));
  for (const hidden of ['/index.html', '/.vite/manifest.json', '/assets/../index.html', `/${file}.br`]) {
    expect((await get(hidden)).statusCode, hidden).toBe(404);
  }
});

test('a page names all that its screen waits for first, so that nothing is asked for one after the other', async () => {
  const get = await shop();
  const preloads = async (url: string) =>
    [...(await get(url)).body.matchAll(/<link rel="(?:module)?preload"[^>]* href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
  const thread = await preloads('/inbox/0193-ab');
  for (const href of [
    '/api/v1/me',
    '/api/v1/conversations/0193-ab',
    '/api/v1/conversations/0193-ab/timeline?limit=40',
    `/${chunk('src/inbox/thread.tsx').file}`,
    `/${chunk('src/inbox/thread.tsx').css?.[0]}`,
    `/${chunk('src/words/en.ts').file}`,
  ])
    expect(thread).toContain(href);
  // Once: by the build, or by the server.
  expect(new Set(thread).size).toBe(thread.length);
  // Other words than those of the address are another list; it is not guessed.
  const asked = (await preloads('/customers?q=Maya')).filter((href) => href?.startsWith('/api'));
  expect(asked).toEqual(['/api/v1/me', '/api/v1/conversations/counts', '/api/v1/tasks/counts']);
  expect((await get('/inbox/"><script>')).body).not.toContain('"><script>');
});

test('what a screen loads before its first words is at most 200 kB of gzipped JavaScript', async () => {
  const words = withImports('src/words/fr-CA.ts');
  for (const source of Object.keys(manifest).filter((each) => /^src\/(?!words|app).*\.tsx$/.test(each))) {
    const sources = new Set([...withImports('index.html'), ...withImports(source), ...words]);
    const files = [...sources].map((each) => chunk(each).file).filter((file) => file.endsWith('.js'));
    const sizes = await Promise.all(
      files.map(async (file) => {
        const gz = await stat(join(DIST, `${file}.gz`)).catch(() => stat(join(DIST, file)));
        return gz.size;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0) / 1_000, source).toBeLessThan(200);
  }
});

test('the typeface that every screen is set in is at most 30 kB', async () => {
  const typeface = Object.values(manifest).find(({ file }) => file.endsWith('.woff2'));
  expect((await stat(join(DIST, typeface?.file ?? ''))).size).toBeLessThan(30_000);
  const get = await shop();
  expect((await get('/inbox')).body).toContain(`as="font" type="font/woff2" href="/${typeface?.file}"`);
});

test('an address that leads nowhere shows the app, which says so; programs read a problem in JSON', async () => {
  const get = await shop();
  const byPerson = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
  const page = await get('/nope/there?x=1', byPerson);
  expect(page.statusCode).toBe(404);
  expect(page.headers['content-type']).toMatch(/^text\/html/);
  expect(page.body).toContain('<div id="root">');
  const signedOut = await get('/nope', { ...byPerson, cookie: '' });
  expect(signedOut.statusCode).toBe(303);
  expect(signedOut.headers.location).toBe('/sign-in?next=%2Fnope');
  for (const [url, headers] of [
    ['/nope', { accept: '*/*' }],
    ['/api/v1/nope', byPerson],
    ['/api', byPerson],
    ['/assets/gone.js', byPerson],
  ] as const) {
    const answer = await get(url, headers);
    expect(answer.statusCode, url).toBe(404);
    expect(answer.json(), url).toMatchObject({ code: 'route_not_found' });
  }
});
