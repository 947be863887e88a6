import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { App } from './app-type.ts';
import { requireOwner } from './authentication.ts';
import { pageOf, pageQuery } from './pages.ts';
import { testApp } from './testing/test-app.ts';

const owner = { authorization: 'Bearer owner' };

function bikes(app: App): void {
  const Bike = z.object({ id: z.uuid(), colour: z.string() }).meta({ id: 'Bike' });
  app.get(
    '/bikes',
    { schema: { querystring: z.strictObject(pageQuery), response: { 200: pageOf(Bike) } } },
    async () => ({
      items: [],
      nextCursor: null,
    }),
  );
  app.post(
    '/bikes/:id',
    {
      schema: {
        params: z.strictObject({ id: z.uuid() }),
        body: z.strictObject({
          colour: z.string().min(1),
          wheels: z.strictObject({ size: z.int() }).optional(),
        }),
        response: { 201: Bike },
      },
    },
    async (request, reply) => reply.code(201).send({ id: request.params.id, colour: request.body.colour }),
  );
  app.delete('/bikes', async (request, reply) => {
    requireOwner(request);
    return reply.code(204).send();
  });
  app.get('/broken', async () => {
    throw Object.assign(new Error('duplicate key: Key (mobile)=(+12025550123) exists, "Ann Example"'), {
      code: '23505',
      detail: 'Key (mobile)=(+12025550123) already exists.',
    });
  });
  app.get('/away', async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  });
}

const id = '01935f60-0000-7000-8000-000000000001';

describe('who may come in', () => {
  test('without a key or with a wrong one: 401, also before the body is looked at', async () => {
    const { app } = await testApp({ routes: [bikes] });
    for (const headers of [{}, { authorization: 'Bearer wrong' }]) {
      const answer = await app.inject({ method: 'POST', url: `/api/v1/bikes/${id}`, headers, payload: '{' });
      expect(answer.statusCode).toBe(401);
      expect(answer.headers['content-type']).toMatch('application/problem+json');
      expect(answer.json()).toMatchObject({ status: 401, code: 'unauthenticated' });
    }
  });

  test('what only the owner may do, staff get 403 for', async () => {
    const { app } = await testApp({ routes: [bikes] });
    const refused = await app.inject({
      method: 'DELETE',
      url: '/api/v1/bikes',
      headers: { authorization: 'Bearer staff' },
    });
    expect(refused.json()).toMatchObject({ status: 403, code: 'owner_only' });
    expect((await app.inject({ method: 'DELETE', url: '/api/v1/bikes', headers: owner })).statusCode).toBe(
      204,
    );
  });

  test.each([
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ origin: 'http://shop.example' }, 201],
    [{ origin: 'https://public.example', 'sec-fetch-site': 'cross-site' }, 201],
    [{}, 201],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
  ])('a session that sends from %o gets %i', async (headers, status) => {
    const { app } = await testApp({ routes: [bikes], publicUrl: 'https://public.example' });
    const answer = await app.inject({
      method: 'POST',
      url: `/api/v1/bikes/${id}`,
      headers: { cookie: 'session', host: 'shop.example', ...(headers as Record<string, string>) },
      payload: { colour: 'red' },
    });
    expect(answer.statusCode).toBe(status);
  });

  test('a key may be used from anywhere', async () => {
    const { app } = await testApp({ routes: [bikes] });
    const headers = { ...owner, origin: 'https://till.example', 'sec-fetch-site': 'cross-site' };
    const answer = await app.inject({ method: 'DELETE', url: '/api/v1/bikes', headers });
    expect(answer.statusCode).toBe(204);
  });
});

describe('what is wrong with a request', () => {
  async function post(payload: string | object, contentType = 'application/json') {
    const { app } = await testApp({ routes: [bikes] });
    const headers = { ...owner, 'content-type': contentType };
    return app.inject({ method: 'POST', url: `/api/v1/bikes/${id}`, headers, payload });
  }

  test('fields are named by their dotted path, unknown ones too', async () => {
    const answer = await post({ wheels: { size: 'large', spokes: 32 }, saddle: 1 });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ type: 'about:blank', status: 422, code: 'invalid_request' });
    expect(
      answer
        .json()
        .errors.map(({ field }: { field: string }) => field)
        .sort(),
    ).toEqual(['colour', 'saddle', 'wheels.size', 'wheels.spokes']);
    expect(answer.json().errors).toContainEqual({ field: 'colour', message: 'is required' });
  });

  test('no body at all is an invalid body', async () => {
    expect((await post('')).json()).toMatchObject({ code: 'invalid_request', errors: [{ field: 'body' }] });
  });

  test('an id in the address that is none', async () => {
    const { app } = await testApp({ routes: [bikes] });
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/bikes/seven',
      headers: owner,
      payload: { colour: 'red' },
    });
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ field: 'id' }] });
  });

  test('an unknown parameter, or a limit out of bounds', async () => {
    const { app } = await testApp({ routes: [bikes] });
    const answer = await app.inject({ url: '/api/v1/bikes?limit=1000&color=red', headers: owner });
    expect(answer.json().errors.map(({ field }: { field: string }) => field)).toEqual(['limit', 'color']);
  });

  const json = 'application/json';
  test.each([
    { payload: '{"colour":', contentType: json, status: 400, code: 'malformed_json' },
    { payload: '{"__proto__": {"a": 1}}', contentType: json, status: 400, code: 'malformed_json' },
    {
      payload: 'colour=red',
      contentType: 'application/x-www-form-urlencoded',
      status: 415,
      code: 'unsupported_media_type',
    },
    { payload: '<bike/>', contentType: 'text/xml', status: 415, code: 'unsupported_media_type' },
    {
      payload: `{"colour":"${'x'.repeat(1_100_000)}"}`,
      contentType: json,
      status: 413,
      code: 'body_too_large',
    },
  ])('content that cannot be read: $code', async ({ payload, contentType, status, code }) => {
    const answer = await post(payload, contentType);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.json()).toMatchObject({ status, code });
  });

  test('an address that leads nowhere, or is no address', async () => {
    const { app } = await testApp({ routes: [bikes] });
    for (const url of ['/nothing', '/api/v1/nothing']) {
      const answer = await app.inject({ url, headers: owner });
      expect(answer.json()).toMatchObject({ status: 404, code: 'route_not_found' });
    }
    const bad = await app.inject({ url: '/api/v1/bikes/%E0%A4%A', headers: owner });
    expect(bad.json()).toMatchObject({ status: 400, code: 'bad_request' });
    expect(bad.headers['content-type']).toMatch('application/problem+json');
  });

  test('an error that nobody expected shows nothing of itself, and nobody’s number is logged', async () => {
    const lines: string[] = [];
    const { app } = await testApp({ routes: [bikes], log: (line) => lines.push(line) });
    const answer = await app.inject({ url: '/api/v1/broken?name=Ann', headers: owner });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toMatchObject({ code: 'internal_error' });
    expect(answer.body).not.toMatch(/duplicate|mobile|0123/);
    expect(answer.headers['x-request-id']).toBeTruthy();
    const log = lines.join('');
    expect(log).toContain('/api/v1/broken');
    expect(log).toContain('23505');
    expect(log).not.toMatch(/5550123|Ann/);
  });

  test('a database that is away is said to be so, with when to come again', async () => {
    const { app } = await testApp({ routes: [bikes] });
    const answer = await app.inject({ url: '/api/v1/away', headers: owner });
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('1');
  });
});

describe('what the application says of itself', () => {
  test('openapi.json is 3.1 and shows whole paths, parameters, schemas by name, and problems', async () => {
    const { app } = await testApp({ routes: [bikes] });
    const answer = await app.inject('/openapi.json');
    const document = answer.json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/v1/bikes/{id}');
    expect(Object.keys(document.paths).every((path) => path.startsWith('/api/v1/'))).toBe(true);
    const operation = document.paths['/api/v1/bikes/{id}'].post;
    expect(operation.responses['201'].content['application/json'].schema).toEqual({
      $ref: '#/components/schemas/Bike',
    });
    expect(operation.responses['4XX'].content['application/problem+json'].schema).toEqual({
      $ref: '#/components/schemas/Problem',
    });
    expect(operation.parameters).toMatchObject([{ in: 'path', name: 'id' }]);
    expect(document.components.schemas.Bike.required).toEqual(['id', 'colour']);
  });

  test('/docs loads nothing from elsewhere', async () => {
    const { app } = await testApp();
    const answer = await app.inject('/docs');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('/docs/js/scalar.js');
    expect(answer.body).not.toMatch(/https?:\/\//);
    const nonce = /script-src 'nonce-([\w-]+)'/.exec(String(answer.headers['content-security-policy']))?.[1];
    expect(answer.body).toContain(`nonce="${nonce}"`);
    expect((await app.inject('/docs/js/scalar.js')).statusCode).toBe(200);
  });

  test('/healthz is alive, and /metrics counts requests by their route', async () => {
    const { app } = await testApp({ routes: [bikes] });
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'alive' });
    await app.inject({ url: '/api/v1/bikes?cursor=Ann', headers: owner });
    const { body } = await app.inject('/metrics');
    expect(body).toMatch(
      /http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/bikes",status="200"\} 1/,
    );
    expect(body).toContain('process_cpu_seconds_total');
    expect(body).not.toContain('Ann');
  });

  test('headers keep browsers from guessing, framing and caching', async () => {
    const { app } = await testApp({ publicUrl: 'https://texts.example' });
    const { headers } = await app.inject('/healthz');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'strict-transport-security': expect.stringContaining('max-age'),
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });
});
