import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Rejection } from '../rejection.ts';
import { invalidRequest, Problem, problemBody } from './problem.ts';

/** Sends a problem. Its own serializer: a route's response schema is for its successes. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problemBody(problem));
}

/** Fastify's error handler: every error leaves as a problem, and what was not expected is logged. */
export function reportError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error);
  if (problem.status >= 500)
    request.log.error({ err: error, route: request.routeOptions.url }, problem.title);
  if (problem.status === 503) reply.header('retry-after', '1');
  return sendProblem(reply, problem);
}

/** For an address that leads nowhere. */
export function reportNotFound(_request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(
    reply,
    new Problem({
      status: 404,
      code: 'route_not_found',
      title: 'There is nothing at this address',
      detail: 'See /docs for what there is.',
    }),
  );
}

/** Fastify's own refusals, in our words: its messages may quote what was sent. */
const REFUSALS: Record<string, Problem> = {
  FST_ERR_CTP_INVALID_JSON_BODY: malformed('The body is not valid JSON.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: malformed('The body is empty.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: malformed('The body is shorter or longer than its Content-Length.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: new Problem({
    status: 415,
    code: 'unsupported_media_type',
    title: 'This kind of content is not understood here',
    detail: 'Send JSON, with Content-Type: application/json.',
  }),
  FST_ERR_CTP_BODY_TOO_LARGE: new Problem({
    status: 413,
    code: 'body_too_large',
    title: 'The body is too large',
    detail: 'Send less at a time.',
  }),
};

/** PostgreSQL cannot keep U+0000, nor half of a surrogate pair, in a text. */
const UNSTORABLE = new Set(['22021', '22P05']);

/** The database is away, on its way down or up, or out of connections; a deadlock that retries did not get past. */
const PASSING =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|57P0[123]|53300|08\d\d\d|40001|40P01|55P03)$/;

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Rejection) return fromRejection(error);
  const { code = '', statusCode = 500 } = (error ?? {}) as Partial<FastifyError>;
  const refusal = REFUSALS[code];
  if (refusal !== undefined) return refusal;
  if (error instanceof SyntaxError && statusCode === 400) return malformed('The body is not valid JSON.');
  // The client hung up before it had sent all. Told from a database that did by Node's own words for it.
  if (code === 'ECONNRESET' && error instanceof Error && error.message === 'aborted')
    return malformed('The request broke off.');
  if (UNSTORABLE.has(code)) {
    return invalidRequest({
      field: 'body',
      message: 'holds a character that no text can hold, such as U+0000',
    });
  }
  if (PASSING.test(code)) {
    return new Problem({
      status: 503,
      code: 'unavailable',
      title: 'The database cannot be reached just now',
      detail: 'Try again in a moment, with the same Idempotency-Key.',
    });
  }
  if (statusCode >= 400 && statusCode < 500) {
    return new Problem({
      status: statusCode,
      code: 'bad_request',
      title: 'The request cannot be understood',
      detail: 'See /docs for what is expected.',
    });
  }
  return new Problem({
    status: 500,
    code: 'internal_error',
    title: 'Something went wrong here',
    detail:
      'It is on record under the id in the X-Request-Id header. Trying again is safe with an Idempotency-Key.',
  });
}

function malformed(title: string): Problem {
  return new Problem({ status: 400, code: 'malformed_json', title, detail: 'Send one JSON object.' });
}

const STATUS = { invalid: 422, not_found: 404, forbidden: 403, conflict: 409 } as const;

function fromRejection({ kind, code, message, detail, errors }: Rejection): Problem {
  return new Problem({
    status: STATUS[kind],
    code,
    title: message,
    detail,
    errors: errors.length === 0 ? undefined : errors,
  });
}
