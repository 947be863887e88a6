import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { text as readText } from 'node:stream/consumers';

/** How a stand-in treats one request. Once the list is used up, it accepts. */
export type StandInAnswer =
  | { readonly does: 'accepts'; readonly after?: Promise<unknown> }
  | { readonly does: 'throttles'; readonly retryAfter?: string; readonly after?: Promise<unknown> }
  | {
      readonly does: 'refuses';
      readonly code: number;
      readonly status?: number;
      readonly after?: Promise<unknown>;
    }
  | {
      readonly does: 'fails';
      readonly status: number;
      readonly code?: number;
      readonly after?: Promise<unknown>;
    }
  | {
      readonly does: 'answers';
      readonly status: number;
      readonly body: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly does: 'hangs' }
  | { readonly does: 'resets' }
  | { readonly does: 'cuts_its_answer_short' };

/** An HTTP API that runs in this process, watched from its first byte on. */
export interface HttpStandIn {
  readonly baseUrl: string;
  readonly port: number;
  /** Bytes of requests, whole or not; a TLS handshake is none. */
  readonly bytesReceived: number;
  readonly connectionsMade: number;
  readonly openConnections: number;
  next(...answers: StandInAnswer[]): void;
  /** Connections are taken from now on, but nothing is said on them (no TLS) until the function given back is called. */
  holdConnections(): () => void;
  /** Ends all connections, as servers do with those that are idle for long. */
  hangUp(): void;
  close(): Promise<void>;
}

export interface StandInOptions {
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface ReceivedRequest {
  /** `performance.now()` when the first byte of it came in. */
  readonly firstByteAt: number;
  readonly method: string;
  readonly authorization: string | undefined;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** How one API puts into words what a stand-in does. */
export interface Api {
  /** @returns what is wrong with the request itself: it is refused, whatever comes next. */
  receive(request: ReceivedRequest): { readonly status: number; readonly code: number } | null;
  accepted(request: ReceivedRequest): { readonly status: number; readonly body: string };
  refused(request: ReceivedRequest, status: number, code: number): string;
  /** What is made of a request that only asks; left out, or undefined, it is accepted. */
  asked?(request: ReceivedRequest): StandInAnswer | undefined;
  readonly throttledCode: number;
  readonly faultCode: number;
}

export async function startHttpStandIn(api: Api, { tls }: StandInOptions = {}): Promise<HttpStandIn> {
  const answers: StandInAnswer[] = [];
  const firstBytes = new WeakMap<Socket, number>();
  const open = new Set<Socket>();
  let bytesReceived = 0;
  let connectionsMade = 0;
  let held = Promise.resolve();

  const server: Server = tls ? createSecureServer(tls) : createServer();
  server.keepAliveTimeout = 120_000;
  server.on(tls ? 'secureConnection' : 'connection', (socket: Socket) => {
    socket.on('data', (chunk: Buffer) => {
      bytesReceived += chunk.length;
      if (!firstBytes.has(socket)) firstBytes.set(socket, performance.now());
    });
  });
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readText(request).catch(() => null);
    if (body === null) return;
    const received: ReceivedRequest = {
      firstByteAt: firstBytes.get(request.socket) ?? performance.now(),
      method: request.method ?? '',
      authorization: request.headers.authorization,
      path: request.url ?? '',
      headers: request.headers,
      body,
    };
    firstBytes.delete(request.socket);
    const wrong = api.receive(received);
    // What is planned is for texts; whoever only asks does not use it up.
    const planned = () => (request.method === 'GET' ? api.asked?.(received) : answers.shift());
    const next: StandInAnswer = wrong ? { does: 'refuses', ...wrong } : (planned() ?? { does: 'accepts' });
    await answer(api, received, response, next);
  };
  server.on('request', (request, response) => void receive(request, response));

  // A door before the API, so that a connection can stand without the API having said a word on it.
  const door = createTcpServer({ pauseOnConnect: true }, (socket) => {
    connectionsMade++;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    void held.then(() => {
      server.emit('connection', socket);
      if (!tls) socket.resume();
    });
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;

  return {
    port,
    baseUrl: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    get bytesReceived() {
      return bytesReceived;
    },
    get connectionsMade() {
      return connectionsMade;
    },
    get openConnections() {
      return open.size;
    },
    next: (...more) => answers.push(...more),
    holdConnections() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return () => {
        held = Promise.resolve();
        resolve();
      };
    },
    hangUp() {
      for (const socket of open) socket.end();
    },
    async close() {
      for (const socket of open) socket.destroy();
      door.close();
      await once(door, 'close');
    },
  };
}

/** An address that a carrier can fetch or report to. */
export const isHttp = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

async function answer(
  api: Api,
  request: ReceivedRequest,
  response: ServerResponse,
  how: StandInAnswer,
): Promise<void> {
  const say = (status: number, body: string, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
  };
  const refuse = (status: number, code: number, headers?: Record<string, string>) =>
    say(status, api.refused(request, status, code), headers);
  if ('after' in how) await how.after;
  switch (how.does) {
    case 'accepts': {
      const { status, body } = api.accepted(request);
      return say(status, body);
    }
    case 'throttles':
      return refuse(
        429,
        api.throttledCode,
        how.retryAfter === undefined ? {} : { 'Retry-After': how.retryAfter },
      );
    case 'refuses':
      return refuse(how.status ?? 400, how.code);
    case 'fails':
      return refuse(how.status, how.code ?? api.faultCode);
    case 'answers':
      return say(how.status, how.body, how.headers);
    case 'hangs':
      return;
    case 'resets':
      response.socket?.resetAndDestroy();
      return;
    case 'cuts_its_answer_short':
      response.writeHead(200, { 'Content-Length': '1000' });
      response.write('{"sid": "SM', () => response.socket?.destroy());
  }
}
