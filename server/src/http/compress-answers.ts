import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyRequest } from 'fastify';
import type { App } from './app-type.ts';

/** Less than this fits into one packet as it is. In bytes. */
const WORTH_IT = 1_024;
/** Lists and threads become a tenth within a millisecond; the best quality would take fifty for a little less. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const ENCODERS = {
  br: (text: string) => promisify(brotliCompress)(text, QUICK),
  gzip: (text: string) => promisify(gzip)(text),
} as const;

/**
 * Sends what was asked for in JSON compressed. The stream and pictures pass as they are.
 *
 * How well an answer compresses tells a listener on the line whether what the asker put into it also stands elsewhere in it
 * (BREACH). So answers are compressed only for who may choose what is asked: our own pages, and programs with a key. And only
 * answers to GET: of the others, some hold a secret that is shown once.
 */
export function compressAnswers(app: App): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < WORTH_IT || !mayBeCompressed(request)) return payload;
    reply.header('vary', 'accept-encoding');
    const encoding = encodingFor(request);
    if (encoding === null) return payload;
    reply.header('content-encoding', encoding).removeHeader('content-length');
    return ENCODERS[encoding](payload);
  });
}

/** Browsers say who makes them ask, on https and on the own machine; on plain http there is nothing to listen for in secret. */
function mayBeCompressed({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && ['same-origin', undefined].includes(headers['sec-fetch-site']?.toString());
}

function encodingFor({ headers }: FastifyRequest): keyof typeof ENCODERS | null {
  const accepted = (headers['accept-encoding'] ?? '')
    .toString()
    .toLowerCase()
    .split(',')
    .map((each) => each.trim().split(/\s*;\s*q\s*=\s*/))
    .filter(([, quality]) => Number(quality ?? 1) > 0)
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((each) => accepted.includes(each)) ?? null;
}
