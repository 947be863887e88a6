/** What is wrong at one place of the JSON: `events[3].event.seq`. */
export interface ShapeError {
  readonly code: 'not_json' | 'duplicate_member' | 'unknown_field' | 'malformed';
  readonly message: string;
}

/** Checks what stands at a place, and says what is wrong there. */
export type Check = (value: unknown, path: string, errors: ShapeError[]) => void;

/** After so many the rest says nothing new, and garbage can be long. */
const MOST_ERRORS = 50;

export function string(wanted: string, accepts: (value: string) => boolean): Check {
  return (value, path, errors) => {
    const ok = typeof value === 'string' && value.isWellFormed() && accepts(value);
    if (!ok) malformed(errors, path, wanted);
  };
}

export function count(from: number): Check {
  return (value, path, errors) => {
    if (!Number.isSafeInteger(value) || (value as number) < from) {
      malformed(errors, path, `a whole number from ${from}`);
    }
  };
}

export function orNull(check: Check): Check {
  return (value, path, errors) => {
    if (value !== null) check(value, path, errors);
  };
}

export function list(item: Check): Check {
  return (value, path, errors) => {
    if (!Array.isArray(value)) return malformed(errors, path, 'a list');
    for (let at = 0; at < value.length && errors.length < MOST_ERRORS; at++) {
      item(value[at], `${path}[${at}]`, errors);
    }
  };
}

/** An object with exactly the members of T, those of `optional` only where they are known. */
export function members<T>(
  checks: Record<keyof T & string, Check>,
  optional: readonly (keyof T & string)[] = [],
): Check {
  const names = Object.keys(checks) as (keyof T & string)[];
  return (value, path, errors) => {
    if (!isObject(value)) return malformed(errors, path, 'an object');
    for (const each of names) {
      if (Object.hasOwn(value, each)) checks[each](value[each], join(path, each), errors);
      else if (!optional.includes(each)) malformed(errors, join(path, each), 'there: it is missing');
    }
    for (const each of Object.keys(value)) {
      if (errors.length >= MOST_ERRORS) return;
      if (!Object.hasOwn(checks, each)) unknownField(errors, path, each);
    }
  };
}

/** An object whose members have names that the events choose, and `number` perhaps a check of its own. */
export function byName(check: Check, ofNumber = check): Check {
  return (value, path, errors) => {
    if (!isObject(value)) return malformed(errors, path, 'an object');
    for (const each of Object.keys(value)) {
      if (errors.length >= MOST_ERRORS) return;
      if (!/^[a-z][a-zA-Z0-9]{0,63}$/u.test(each)) unknownField(errors, path, each);
      else (each === 'number' ? ofNumber : check)(value[each], join(path, each), errors);
    }
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

export function malformed(errors: ShapeError[], path: string, wanted: string): void {
  errors.push({ code: 'malformed', message: `${path || 'the certificate'} must be ${wanted}` });
}

function unknownField(errors: ShapeError[], path: string, member: string): void {
  const message = `${path || 'the certificate'} has an unknown member ${quote(member)}; no proof would cover it`;
  errors.push({ code: 'unknown_field', message });
}

function join(path: string, member: string): string {
  return path === '' ? member : `${path}.${member}`;
}

export function quote(member: string): string {
  return JSON.stringify(member.length > 60 ? `${member.slice(0, 60)}…` : member);
}
