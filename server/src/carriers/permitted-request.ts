import {
  type Agent,
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as plainRequest,
} from 'node:http';
import { request as secureRequest } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import type { Permit } from './permit.ts';

export interface PermittedRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Without a limit of sockets: a queue in the agent would stand between the permit and the wire. */
  readonly agent: Agent;
  readonly lookup?: LookupFunction | undefined;
  /** For the name, the connection and TLS together. */
  readonly connectWithinMs: number;
  /** From the first byte written to the last byte of the answer. */
  readonly answerWithinMs: number;
}

/** How far a request came. `reason` is a code of the system's, such as `ECONNREFUSED`. */
export type Exchange =
  | { readonly stage: 'permit_ended' }
  /** Nothing was written. */
  | { readonly stage: 'not_connected'; readonly reason: string }
  /** Something was written, and no whole answer came: perhaps it was taken. */
  | { readonly stage: 'unanswered'; readonly reason: string }
  | {
      readonly stage: 'answered';
      readonly status: number;
      /** Names in lower case. */
      readonly headers: IncomingHttpHeaders;
      readonly body: string;
    };

/** A carrier's answer has a few kilobytes; what has more is no answer, and is not read to its end. */
const ANSWER_LIMIT = 1_000_000;

/**
 * Posts once, or never. The permit is used as the last synchronous step before the first byte is written, on a
 * connection that stands (C34); nothing is repeated and no redirect is followed (C40). Never rejects.
 */
export function postWithPermit(permit: Permit, asked: PermittedRequest): Promise<Exchange> {
  return new Promise((resolve) => {
    const secure = asked.url.protocol === 'https:';
    const request = (secure ? secureRequest : plainRequest)(asked.url, {
      method: 'POST',
      headers: { ...asked.headers, 'Content-Length': String(Buffer.byteLength(asked.body)) },
      agent: asked.agent,
      ...(asked.lookup && { lookup: asked.lookup }),
    });
    let written = false;
    let timer = setTimeout(() => end(failed('CONNECT_TIMEOUT')), asked.connectWithinMs);

    const failed = (reason: string): Exchange =>
      written ? { stage: 'unanswered', reason } : { stage: 'not_connected', reason };

    /** The first end counts; what is still open for it is torn down, but an answered connection is kept for others. */
    const end = (exchange: Exchange) => {
      clearTimeout(timer);
      resolve(exchange);
      if (exchange.stage !== 'answered') request.destroy();
    };

    // Headers and body wait in `request` until its end() is called: so nothing is written before this.
    const write = (socket: Socket) => {
      if (request.destroyed) return;
      if (!socket.writable) return end(failed('ECONNRESET'));
      if (!permit.use()) return end({ stage: 'permit_ended' });
      written = true;
      request.end(asked.body);
      clearTimeout(timer);
      timer = setTimeout(() => end(failed('ANSWER_TIMEOUT')), asked.answerWithinMs);
    };

    request.on('socket', (socket) => {
      if (request.reusedSocket) write(socket);
      else socket.once(secure ? 'secureConnect' : 'connect', () => write(socket));
    });
    request.on('response', (response) => {
      if (!written) return end(failed('ANSWER_UNASKED'));
      readAnswer(request, response, (answer) => end(answer ?? failed('ANSWER_CUT_SHORT')));
    });
    request.on('error', (error: NodeJS.ErrnoException) => end(failed(error.code ?? 'NETWORK_ERROR')));
    request.on('close', () => end(failed('ECONNRESET')));
  });
}

function readAnswer(
  request: ClientRequest,
  response: IncomingMessage,
  done: (answer: Exchange | null) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > ANSWER_LIMIT) request.destroy();
    else chunks.push(chunk);
  });
  response.on('error', () => done(null));
  response.on('close', () => done(null));
  response.on('end', () => {
    if (!response.complete) return done(null);
    done({
      stage: 'answered',
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    });
  });
}
