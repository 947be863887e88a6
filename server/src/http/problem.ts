import { z } from 'zod';

/** What is wrong with one field; `field` is its dotted path, such as `subject.id`. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface ProblemParts {
  readonly status: number;
  /** For programs: never changes once released. */
  readonly code: string;
  /** For people: what happened. */
  readonly title: string;
  /** For people: why, and what to do. Neither holds a phone number or a text. */
  readonly detail?: string | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  /** Further members, such as `reason` and `message` of a refused text. */
  readonly extra?: Readonly<Record<string, unknown>> | undefined;
}

/** An answer that is not a success, as RFC 9457 problem details. Thrown, it rolls back the transaction around it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly extra: Readonly<Record<string, unknown>> | undefined;

  constructor({ status, code, title, detail, errors, extra }: ProblemParts) {
    super(title);
    this.status = status;
    this.code = code;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
    this.extra = extra;
  }
}

/** The body of a problem, also for a refusal that is committed and so must not be thrown. */
export function problemBody({
  status,
  code,
  title,
  detail,
  errors,
  extra,
}: ProblemParts): Record<string, unknown> {
  return {
    type: 'about:blank',
    title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
    ...extra,
  };
}

/** 422: fields of the request are at fault. */
export function invalidRequest(...errors: FieldError[]): Problem {
  return new Problem({
    status: 422,
    code: 'invalid_request',
    title: 'The request is not valid',
    detail: errors.map(({ field, message }) => `${field}: ${message}`).join('; '),
    errors,
  });
}

export function notFound(what: string): Problem {
  return new Problem({
    status: 404,
    code: 'not_found',
    title: `There is no such ${what}`,
    detail: 'Check the address and the id in it.',
  });
}

/** The same shape for the OpenAPI document. */
export const ProblemBody = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Stable; for programs.'),
    detail: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });
