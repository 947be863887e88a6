import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testApp } from './testing/test-app.ts';

const MANY = { items: Array.from({ length: 60 }, (_, index) => ({ id: index, name: 'Maya Okafor' })) };

async function ask(options: { method?: 'GET' | 'POST'; url?: string; headers?: Record<string, string> }) {
  const { app } = await testApp({
    routes: [
      (api) => {
        api.get('/many', async () => MANY);
        api.get('/few', async () => ({ id: 1 }));
        api.post('/many', async () => MANY);
      },
    ],
  });
  const { method = 'GET', url = '/api/v1/many', headers } = options;
  return app.inject({
    method,
    url,
    headers: { authorization: 'Bearer owner', 'accept-encoding': 'gzip, deflate, br, zstd', ...headers },
  });
}

test('an answer that is long is sent compressed, to our own pages and to programs', async () => {
  const page = await ask({ headers: { 'sec-fetch-site': 'same-origin' } });
  expect(page.headers['content-encoding']).toBe('br');
  expect(page.headers['content-type']).toMatch(/^application\/json/);
  expect(page.headers.vary).toBe('accept-encoding');
  expect(page.rawPayload.length).toBeLessThan(400);
  expect(Number(page.headers['content-length'])).toBe(page.rawPayload.length);
  expect(JSON.parse(brotliDecompressSync(page.rawPayload).toString())).toEqual(MANY);
  const program = await ask({ headers: { 'accept-encoding': 'gzip;q=0.5, br;q=0' } });
  expect(program.headers['content-encoding']).toBe('gzip');
  expect(JSON.parse(gunzipSync(program.rawPayload).toString())).toEqual(MANY);
});

test('what cannot be read compressed, is short, or holds what is shown once, is sent as it is', async () => {
  for (const asked of [
    { headers: { 'accept-encoding': '' } },
    { headers: { 'accept-encoding': 'identity, br;q=0' } },
    { url: '/api/v1/few' },
    { method: 'POST' as const },
  ]) {
    const answer = await ask(asked);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-encoding']).toBeUndefined();
  }
});

test('a page of another site that makes a browser ask learns nothing from how long the answer is', async () => {
  for (const site of ['cross-site', 'same-site', 'none']) {
    const answer = await ask({ headers: { 'sec-fetch-site': site } });
    expect(answer.headers['content-encoding'], site).toBeUndefined();
    expect(answer.json()).toEqual(MANY);
  }
});
