import type { FastifyRequest } from 'fastify';

/**
 * Where the program is reached from outside: PUBLIC_URL where it is set, since behind a proxy the request's own host is
 * not what others call. Without a slash at its end.
 */
export function originOf(request: FastifyRequest, publicUrl: string | null): string {
  return publicUrl?.replace(/\/$/, '') ?? `${request.protocol}://${request.headers.host ?? ''}`;
}
