/** A use case says no to what was asked. Thrown, it rolls the transaction back; the web answers it as a problem. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
  readonly kind: 'invalid' | 'not_found' | 'forbidden' | 'conflict';
  /** Stable, for programs. */
  readonly code: string;
  /** For people: why, and what to do. Never a phone number or a text. */
  readonly detail: string;
  readonly errors: readonly { readonly field: string; readonly message: string }[];

  constructor(
    kind: Rejection['kind'],
    code: string,
    title: string,
    detail: string,
    errors: Rejection['errors'] = [],
  ) {
    super(title);
    this.kind = kind;
    this.code = code;
    this.detail = detail;
    this.errors = errors;
  }
}

/** Fields of the request are at fault. */
export function invalid(...errors: Rejection['errors'][number][]): Rejection {
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ');
  return new Rejection('invalid', 'invalid_request', 'The request is not valid', detail, errors);
}

export function missing(what: string): Rejection {
  return new Rejection(
    'not_found',
    'not_found',
    `There is no such ${what}`,
    'Check the address and the id in it.',
  );
}
