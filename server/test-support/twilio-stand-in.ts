import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { text as readText } from 'node:stream/consumers';

/** How the stand-in treats one request. Once the list is used up, it accepts. */
export type TwilioAnswer =
  | { readonly does: 'accepts'; readonly after?: Promise<unknown> }
  | { readonly does: 'throttles'; readonly retryAfter?: string }
  | { readonly does: 'refuses'; readonly code: number; readonly status?: number }
  | { readonly does: 'fails'; readonly status: number; readonly code?: number }
  | {
      readonly does: 'answers';
      readonly status: number;
      readonly body: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly does: 'hangs' }
  | { readonly does: 'resets' }
  | { readonly does: 'cuts_its_answer_short' };

export interface TwilioRequest {
  /** `performance.now()` when the first byte of it came in. */
  readonly firstByteAt: number;
  readonly authorized: boolean;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly form: URLSearchParams;
}

/** An account at a Twilio that runs in this process, built from Twilio's documentation. */
export interface TwilioStandIn {
  readonly accountSid: string;
  readonly authToken: string;
  readonly baseUrl: string;
  readonly port: number;
  readonly requests: readonly TwilioRequest[];
  /** Bytes of requests, whole or not; a TLS handshake is none. */
  readonly bytesReceived: number;
  readonly connectionsMade: number;
  readonly openConnections: number;
  next(...answers: TwilioAnswer[]): void;
  /** Connections are taken from now on, but nothing is said on them (no TLS) until the function given back is called. */
  holdConnections(): () => void;
  /** Ends all connections, as servers do with those that are idle for long. */
  hangUp(): void;
  close(): Promise<void>;
}

export interface StandInOptions {
  readonly tls?: { readonly key: string; readonly cert: string };
}

export async function startTwilioStandIn({ tls }: StandInOptions = {}): Promise<TwilioStandIn> {
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = randomBytes(16).toString('hex');
  const answers: TwilioAnswer[] = [];
  const requests: TwilioRequest[] = [];
  const firstBytes = new WeakMap<Socket, number>();
  const open = new Set<Socket>();
  let bytesReceived = 0;
  let connectionsMade = 0;
  let held = Promise.resolve();

  const api: Server = tls ? createSecureServer(tls) : createServer();
  api.keepAliveTimeout = 120_000;
  api.on(tls ? 'secureConnection' : 'connection', (socket: Socket) => {
    socket.on('data', (chunk: Buffer) => {
      bytesReceived += chunk.length;
      if (!firstBytes.has(socket)) firstBytes.set(socket, performance.now());
    });
  });
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readText(request).catch(() => null);
    if (body === null) return;
    const received: TwilioRequest = {
      firstByteAt: firstBytes.get(request.socket) ?? performance.now(),
      authorized: request.headers.authorization === `Basic ${btoa(`${accountSid}:${authToken}`)}`,
      path: request.url ?? '',
      headers: request.headers,
      form: new URLSearchParams(body),
    };
    firstBytes.delete(request.socket);
    requests.push(received);
    await answer(received, response, answers.shift() ?? { does: 'accepts' }, accountSid);
  };
  api.on('request', (request, response) => void receive(request, response));

  // A door before the API, so that a connection can stand without the API having said a word on it.
  const door = createTcpServer({ pauseOnConnect: true }, (socket) => {
    connectionsMade++;
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    void held.then(() => {
      api.emit('connection', socket);
      if (!tls) socket.resume();
    });
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  const { port } = door.address() as AddressInfo;

  return {
    accountSid,
    authToken,
    port,
    baseUrl: tls ? `https://localhost:${port}` : `http://127.0.0.1:${port}`,
    requests,
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

/** https://www.twilio.com/docs/messaging/api/message-resource and https://www.twilio.com/docs/usage/twilios-response */
async function answer(
  { authorized, path, form }: TwilioRequest,
  response: ServerResponse,
  how: TwilioAnswer,
  accountSid: string,
): Promise<void> {
  const say = (status: number, body: string, headers: Record<string, string> = {}) => {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
  };
  const refuse = (status: number, code: number, headers?: Record<string, string>) => {
    const more_info = `https://www.twilio.com/docs/errors/${code}`;
    // As Twilio's own messages do, this one quotes the number.
    say(
      status,
      JSON.stringify({ code, message: `Refused: To ${form.get('To')}`, more_info, status }),
      headers,
    );
  };
  if (!authorized) return refuse(401, 20003);
  if (path !== `/2010-04-01/Accounts/${accountSid}/Messages.json`) return refuse(404, 20404);
  if (!form.get('To')) return refuse(400, 21604);
  if (!form.get('From')) return refuse(400, 21603);
  if (!form.get('Body') && !form.get('MediaUrl')) return refuse(400, 21619);

  switch (how.does) {
    case 'accepts':
      await how.after;
      return say(201, JSON.stringify(messageResource(accountSid, form)));
    case 'throttles':
      return refuse(429, 20429, how.retryAfter === undefined ? {} : { 'Retry-After': how.retryAfter });
    case 'refuses':
      return refuse(how.status ?? 400, how.code);
    case 'fails':
      return refuse(how.status, how.code ?? 20500);
    case 'answers':
      return say(how.status, how.body, how.headers);
    case 'hangs':
      return;
    case 'resets':
      response.socket?.resetAndDestroy();
      return;
    case 'cuts_its_answer_short':
      response.writeHead(201, { 'Content-Length': '1000' });
      response.write('{"sid": "SM', () => response.socket?.destroy());
  }
}

function messageResource(accountSid: string, form: URLSearchParams) {
  const sid = `${form.has('MediaUrl') ? 'MM' : 'SM'}${randomBytes(16).toString('hex')}`;
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${sid}`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: form.get('Body'),
    date_created: new Date().toUTCString().replace('GMT', '+0000'),
    date_sent: null,
    date_updated: new Date().toUTCString().replace('GMT', '+0000'),
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from: form.get('From'),
    messaging_service_sid: null,
    num_media: String(form.getAll('MediaUrl').length),
    num_segments: '1',
    price: null,
    price_unit: null,
    sid,
    status: 'queued',
    subresource_uris: { media: `${uri}/Media.json` },
    to: form.get('To'),
    uri: `${uri}.json`,
  };
}
