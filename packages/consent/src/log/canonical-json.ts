/** Deeper than anything we log, and far from the end of the stack; a value that contains itself ends here too. */
const DEEPEST = 256;

/**
 * JSON in its one canonical spelling (RFC 8785): no blanks, members sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them. Equal values give equal text, so a hash of it is a hash of the value.
 *
 * @param value strings, finite numbers, booleans, null, and arrays and plain objects of these
 * @throws TypeError naming the place (`$.actor.id`) for everything else: undefined (as a member too), a function, a
 *   bigint, a Date or other class, NaN, a lone surrogate, a hole in an array, more than 256 levels
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$', 0);
}

/** The UTF-8 bytes of {@link canonicalJson}: what is hashed, and what is stored. */
export function canonicalBytes(value: unknown): Uint8Array {
  return Buffer.from(canonicalJson(value), 'utf8');
}

function write(value: unknown, place: string, depth: number): string {
  if (depth > DEEPEST) throw new TypeError(`${place.slice(0, 100)}… is nested deeper than ${DEEPEST} levels`);
  switch (typeof value) {
    case 'string':
      return writeString(value, place);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${place} is ${value}, which JSON cannot hold`);
      // RFC 8785, 3.2.2.3 is by definition what ECMAScript does; -0 becomes 0.
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeArray(value, place, depth) : writeObject(value, place, depth);
    default:
      throw new TypeError(`${place} is ${typeof value}, which JSON cannot hold`);
  }
}

function writeString(text: string, place: string): string {
  // JSON.stringify would escape a lone surrogate; RFC 8785, 3.2.2.2 wants an error.
  if (!text.isWellFormed()) throw new TypeError(`${place} holds a lone surrogate`);
  return JSON.stringify(text);
}

function writeArray(items: readonly unknown[], place: string, depth: number): string {
  // Array.from visits holes, which map would leave out.
  const written = Array.from(items, (item, at) => write(item, `${place}[${at}]`, depth + 1));
  return `[${written.join(',')}]`;
}

function writeObject(object: object, place: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${place} is not a plain object`);
  }
  if (Object.getOwnPropertySymbols(object).length > 0)
    throw new TypeError(`${place} has a symbol as a member`);
  // The default order of sort() is that of UTF-16 code units (RFC 8785, 3.2.3).
  const names = Object.keys(object).sort();
  const members = object as Record<string, unknown>;
  const written = names.map((name) => {
    const here = `${place}.${name}`;
    return `${writeString(name, here)}:${write(members[name], here, depth + 1)}`;
  });
  return `{${written.join(',')}}`;
}
