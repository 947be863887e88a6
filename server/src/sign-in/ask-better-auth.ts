import type { IncomingHttpHeaders } from 'node:http';
import { AUTH_PATH, type BetterAuth, CLIENT_IP } from './better-auth.ts';

/** A browser that asks, as far as better-auth needs to know it. Its origin has been checked. */
export interface Visitor {
  readonly ip: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Asked {
  readonly status: number;
  /** For Set-Cookie, as they are. */
  readonly cookies: string[];
  /** For how many seconds to wait after too many attempts; else null. */
  readonly retryAfter: number | null;
  readonly body: unknown;
}

/**
 * Hands a request to better-auth through its front door, where attempts are counted. Only what it needs goes along: the
 * cookie, the client and, since our own routes have checked where the request came from, our own address as its origin.
 */
export async function askBetterAuth(
  auth: BetterAuth,
  { baseUrl, visitor, path, body }: { baseUrl: string; visitor: Visitor; path: string; body?: unknown },
): Promise<Asked> {
  const { origin } = new URL(baseUrl);
  const headers = new Headers({ origin, [CLIENT_IP]: visitor.ip });
  for (const name of ['cookie', 'user-agent'] as const) {
    const value = visitor.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  if (body !== undefined) headers.set('content-type', 'application/json');
  const answer = await auth.handler(
    new Request(`${origin}${AUTH_PATH}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const text = await answer.text();
  return {
    status: answer.status,
    cookies: answer.headers.getSetCookie(),
    retryAfter: answer.status === 429 ? Number(answer.headers.get('x-retry-after') ?? 60) : null,
    body: text === '' ? null : JSON.parse(text),
  };
}
