import type { lookup } from 'node:dns';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { selfSignedCertificate } from '../../test-support/self-signed-certificate.ts';
import { createFileFetcher, type FetchLimits, type FetchWorld, type FileFetcher } from './fetch-file.ts';
import { isInside } from './inside-network.ts';

const certificate = selfSignedCertificate();
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return String((server.address() as AddressInfo).port);
}

function fetcher(limits: Partial<FetchLimits> = {}, world: FetchWorld = {}): FileFetcher {
  const made = createFileFetcher(limits, world);
  open.push(() => made.close());
  return made;
}

const nothing = { standIn: null, headersFor: () => ({}) };
const named = (address: string) =>
  ((_name: string, _options: object, found: (error: null, all: object[]) => void) =>
    found(null, [{ address, family: 4 }])) as unknown as typeof lookup;

/** A carrier's stand-in, to which its owner's account leads, with what it was asked. */
async function standIn(answer: RequestListener) {
  const asked: { path: string; authorization: string | undefined }[] = [];
  const port = await listen(
    createServer((request, response) => {
      asked.push({ path: request.url ?? '', authorization: request.headers.authorization });
      answer(request, response);
    }),
  );
  const origin = `http://127.0.0.1:${port}`;
  const source = {
    standIn: origin,
    headersFor: (url: URL): Record<string, string> =>
      url.origin === origin ? { authorization: 'Basic secret' } : {},
  };
  return { origin, asked, source };
}

/** The world, as far as it is in this process: `localhost`, to which our certificate is made out, at an address that counts as the world's. */
async function world(answer: RequestListener) {
  const asked: { host: string | undefined; authorization: string | undefined; cookie: string | undefined }[] =
    [];
  const port = await listen(
    createSecureServer(certificate, (request, response) => {
      const { host, authorization, cookie } = request.headers;
      asked.push({ host, authorization, cookie });
      answer(request, response);
    }),
  );
  return {
    asked,
    port,
    at: { ca: certificate.cert, port, lookup: named('127.0.0.1'), isInside: () => false },
  };
}

const leads =
  (location: string): RequestListener =>
  (_request, response) =>
    void response.writeHead(307, { location }).end();

describe('where nothing is fetched', () => {
  test.each([
    ['https://127.0.0.1/a.jpg'],
    ['https://127.1/a.jpg'],
    ['https://2130706433/a.jpg'],
    ['https://0x7f000001/a.jpg'],
    ['https://0177.0.0.1/a.jpg'],
    ['https://169.254.169.254/latest/meta-data/'],
    ['https://[::1]/a.jpg'],
    ['https://[::ffff:169.254.169.254]/a.jpg'],
    ['https://[fd00:ec2::254]/a.jpg'],
    ['https://10.0.0.1/a.jpg'],
    ['https://localhost/a.jpg'],
    ['http://media.example/a.jpg'],
    ['https://media.example:8443/a.jpg'],
    ['https://media.example:22/a.jpg'],
    ['ftp://media.example/a.jpg'],
    ['file:///etc/passwd'],
    ['data:image/png;base64,AAAA'],
    ['/media/a.jpg'],
    [''],
  ])('%s', async (address) => {
    expect(await fetcher().fetch(address, nothing)).toEqual({ refused: 'address' });
  });

  test.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::ffff:10.0.0.1', 'fd00::1'])(
    'a name that resolves to %s',
    async (address) => {
      const { at, asked } = await world((_request, response) => void response.end('inside'));
      const { fetch } = fetcher({}, { ...at, lookup: named(address), isInside });
      expect(await fetch(`https://localhost:${at.port}/a.jpg`, nothing)).toEqual({ refused: 'address' });
      expect(asked).toEqual([]);
    },
  );

  test('a name of which one address of several leads inside', async () => {
    const both = ((_name: string, _options: object, found: (error: null, all: object[]) => void) =>
      found(null, [
        { address: '8.8.8.8', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ])) as unknown as typeof lookup;
    expect(await fetcher({}, { lookup: both }).fetch('https://media.example/a.jpg', nothing)).toEqual({
      refused: 'address',
    });
  });

  test('a name that resolves to the world once, and inside the next time: each connection is looked at', async () => {
    let inside = false;
    const { at, asked } = await world(
      (_request, response) => void response.writeHead(200, { connection: 'close' }).end('x'),
    );
    const { fetch } = fetcher({}, { ...at, isInside: () => inside });
    const address = `https://localhost:${at.port}/a.jpg`;
    expect(await fetch(address, nothing)).toMatchObject({ bytes: Buffer.from('x') });
    inside = true;
    expect(await fetch(address, nothing)).toEqual({ refused: 'address' });
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['this machine', 'https://127.0.0.1/'],
    ['a cloud’s metadata, without TLS', 'http://169.254.169.254/latest/meta-data/'],
    ['a name of this machine', 'https://localhost/'],
    ['another port of the stand-in', 'http://127.0.0.1:1/'],
    ['a file', 'file:///etc/passwd'],
  ])('a redirect to %s', async (_where, location) => {
    const { origin, source } = await standIn(leads(location));
    expect(await fetcher().fetch(`${origin}/a.jpg`, source)).toEqual({ refused: 'address' });
  });

  test('the stand-in of one account is no one else’s', async () => {
    const { origin, asked } = await standIn((_request, response) => void response.end('inside'));
    expect(await fetcher().fetch(`${origin}/a.jpg`, nothing)).toEqual({ refused: 'address' });
    expect(asked).toEqual([]);
  });
});

describe('credentials', () => {
  test('go to the carrier’s own host, and with no redirect to another', async () => {
    const cdn = await world((_request, response) => void response.end('picture'));
    const { origin, asked, source } = await standIn(leads(`https://localhost:${cdn.port}/a.jpg`));
    const got = await fetcher({}, cdn.at).fetch(`${origin}/Media/ME1`, source);
    expect(got).toEqual({ bytes: Buffer.from('picture') });
    expect(asked).toEqual([{ path: '/Media/ME1', authorization: 'Basic secret' }]);
    expect(cdn.asked).toEqual([
      { host: `localhost:${cdn.port}`, authorization: undefined, cookie: undefined },
    ]);
  });

  test('that stand in an address go nowhere', async () => {
    const cdn = await world((_request, response) => void response.end('picture'));
    const got = await fetcher({}, cdn.at).fetch(`https://user:word@localhost:${cdn.port}/a.jpg`, nothing);
    expect(got).toEqual({ bytes: Buffer.from('picture') });
    expect(cdn.asked).toMatchObject([{ authorization: undefined }]);
  });
});

describe('what comes', () => {
  test('is followed over three redirects, and no further', async () => {
    const { origin, asked, source } = await standIn((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('picture');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(await fetcher().fetch(`${origin}/3`, source)).toEqual({ bytes: Buffer.from('picture') });
    asked.length = 0;
    expect(await fetcher().fetch(`${origin}/9`, source)).toEqual({ failed: 'too_many_redirects' });
    expect(asked).toHaveLength(4);
  });

  test('is refused once it is too large, whether it says so or not', async () => {
    let written = 0;
    const { origin, source } = await standIn((request, response) => {
      if (request.url === '/said') response.writeHead(200, { 'content-length': 1_001 });
      if (request.url === '/endless') {
        const more = () => {
          written += 500;
          if (!response.destroyed) response.write(Buffer.alloc(500), () => setImmediate(more));
        };
        return more();
      }
      response.end(Buffer.alloc(request.url === '/fits' ? 1_000 : 1_001));
    });
    const { fetch } = fetcher({ mostBytes: 1_000 });
    expect(await fetch(`${origin}/fits`, source)).toEqual({ bytes: Buffer.alloc(1_000) });
    expect(await fetch(`${origin}/said`, source)).toEqual({ refused: 'too_large' });
    expect(await fetch(`${origin}/unsaid`, source)).toEqual({ refused: 'too_large' });
    expect(await fetch(`${origin}/endless`, source)).toEqual({ refused: 'too_large' });
    expect(written).toBeLessThan(100_000_000);
  });

  test('may not drip for ever, nor keep silent, nor redirect so', async () => {
    const { origin, source } = await standIn((request, response) => {
      if (request.url === '/silent') return;
      if (request.url === '/redirect') response.writeHead(302, { location: '/drip' });
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    const { fetch } = fetcher({ withinMs: 300 });
    for (const path of ['/drip', '/silent', '/redirect']) {
      expect(await fetch(`${origin}${path}`, source), path).toEqual({ failed: expect.any(String) });
    }
  });

  test.each([
    [404, { failed: 'status_404' }],
    [401, { failed: 'status_401' }],
    [503, { failed: 'status_503' }],
    [304, { failed: 'status_304' }],
    [410, { refused: 'gone' }],
  ])('is nothing where the answer is %i', async (status, expected) => {
    const { origin, source } = await standIn((_request, response) => void response.writeHead(status).end());
    expect(await fetcher().fetch(`${origin}/a.jpg`, source)).toEqual(expected);
  });

  test('is nothing where nobody answers, or the connection breaks', async () => {
    const { origin, source } = await standIn((request) => void request.socket.destroy());
    expect(await fetcher().fetch(`${origin}/a.jpg`, source)).toEqual({ failed: expect.any(String) });
    const gone = { ...nothing, standIn: 'http://127.0.0.1:9' };
    expect(await fetcher().fetch('http://127.0.0.1:9/', gone)).toEqual({ failed: 'ECONNREFUSED' });
  });
});
