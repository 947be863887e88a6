import { lookup as resolve } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import { isInside } from './inside-network.ts';

/** What a file's address may lead to, and what is said there. */
export interface FileSource {
  /**
   * The origin of a carrier's stand-in, which the owner set: the only one that may be inside the network, on any port and
   * without TLS. Null where there is none.
   */
  readonly standIn: string | null;
  /** What is sent along to this address; asked anew of each that a redirect leads to. */
  headersFor(url: URL): Readonly<Record<string, string>>;
}

/** `refused` for good; `failed`: another try may get it. */
export type Fetched =
  | { readonly bytes: Buffer }
  | { readonly refused: 'address' | 'too_large' | 'gone' }
  | { readonly failed: string };

export interface FetchLimits {
  readonly mostBytes: number;
  /** For all of it, from the first connection to the last byte, in ms. */
  readonly withinMs: number;
}

export interface FileFetcher {
  /** Never throws. Names no address in what it gives back. */
  readonly fetch: (address: string, source: FileSource) => Promise<Fetched>;
  close(): Promise<void>;
}

const LIMITS: FetchLimits = { mostBytes: 10 * 1_048_576, withinMs: 60_000 };
const MOST_REDIRECTS = 3;
const CONNECT_MS = 10_000;
/** Gone for good, by what HTTP says; others may be a matter of time, or of credentials that are put right. */
const GONE = new Set([410, 451]);

/** What tests put in the place of the world. */
export interface FetchWorld {
  readonly lookup?: typeof resolve;
  readonly isInside?: (address: string) => boolean;
  readonly ca?: string;
  /** Where https is. */
  readonly port?: string;
}

/**
 * Fetches files from addresses that others wrote. Each address that is connected to is looked at first, whether it was
 * written, resolved from a name or come to by a redirect: none inside the network is, save the stand-in's.
 */
export function createFileFetcher(limits: Partial<FetchLimits> = {}, world: FetchWorld = {}): FileFetcher {
  const { mostBytes, withinMs } = { ...LIMITS, ...limits };
  const inside = world.isInside ?? isInside;
  const common = { keepAliveTimeout: 4_000, headersTimeout: withinMs, bodyTimeout: withinMs };
  const toWorld = new Agent({
    ...common,
    connect: {
      timeout: CONNECT_MS,
      lookup: guarded(world.lookup ?? resolve, inside),
      ...(world.ca === undefined ? {} : { ca: world.ca }),
    },
  });
  const toStandIn = new Agent({ ...common, connect: { timeout: CONNECT_MS } });

  const dispatcherFor = (url: URL, standIn: string | null): Dispatcher | null => {
    if (standIn !== null && url.origin === standIn) return toStandIn;
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    // Of an address that is written out nothing is looked up, so nothing would be guarded there.
    const mayGo =
      url.protocol === 'https:' && url.port === (world.port ?? '') && (isIP(host) === 0 || !inside(host));
    return mayGo ? toWorld : null;
  };

  async function follow(address: string, source: FileSource, signal: AbortSignal): Promise<Fetched> {
    let url = URL.parse(address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const dispatcher = url && dispatcherFor(url, source.standIn);
      if (url === null || dispatcher === null) return { refused: 'address' };
      // Names and passwords in an address are nobody's credentials that we know of.
      url.username = url.password = '';
      const headers = { accept: '*/*', 'accept-encoding': 'identity', ...source.headersFor(url) };
      const answer = await request(url, { dispatcher, headers, signal });
      const { statusCode: status, body } = answer;
      if (status >= 200 && status < 300) return readBody(answer, mostBytes);
      await body.dump({ limit: 16_384, signal });
      const { location } = answer.headers;
      if (status < 300 || status >= 400 || typeof location !== 'string') {
        return GONE.has(status) ? { refused: 'gone' } : { failed: `status_${status}` };
      }
      url = URL.parse(location, url);
    }
    return { failed: 'too_many_redirects' };
  }

  return {
    async fetch(address, source) {
      try {
        return await follow(address, source, AbortSignal.timeout(withinMs));
      } catch (error) {
        return isInsideError(error) ? { refused: 'address' } : { failed: codeOf(error) };
      }
    },
    async close() {
      await Promise.all([toWorld.destroy(), toStandIn.destroy()]);
    },
  };
}

async function readBody({ headers, body }: Dispatcher.ResponseData, mostBytes: number): Promise<Fetched> {
  const parts: Buffer[] = [];
  let length = Number(headers['content-length'] ?? 0);
  if (length <= mostBytes) {
    length = 0;
    for await (const part of body as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > mostBytes) break;
      parts.push(part);
    }
  }
  if (length <= mostBytes) return { bytes: Buffer.concat(parts) };
  // Ends the connection: the rest is not wanted.
  body.on('error', () => {}).destroy();
  return { refused: 'too_large' };
}

/** The name's owner decides what it resolves to, each time anew: so what is connected to is what was looked at. */
class InsideNetwork extends Error {
  readonly code = 'INSIDE_NETWORK';
}

function guarded(lookup: typeof resolve, inside: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error) done(error, '', 0);
      else if (first === undefined || addresses.some(({ address }) => inside(address)))
        done(new InsideNetwork('The name leads inside the network'), '', 0);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

function isInsideError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const each = error instanceof AggregateError ? error.errors : [error.cause];
  return error instanceof InsideNetwork || each.some((cause) => cause !== undefined && isInsideError(cause));
}

/** A word of the machine's own, without what was asked for. */
const codeOf = (error: unknown): string => {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'error';
};
