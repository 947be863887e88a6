// Reading what a carrier wrote as JSON. A signed webhook is never refused for what stands in a field that can be done
// without (C38): what is of another kind than documented counts as absent.

/** The value that these bytes are, or null where they are no JSON. */
export function parseJson(bytes: Buffer | string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

/** An object's own member; undefined of anything else, so that names such as `constructor` find nothing. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

export function list(value: unknown, name: string): readonly unknown[] {
  const found = member(value, name);
  return Array.isArray(found) ? found : [];
}

/** As the carrier wrote it, for what is compared with the carrier's own lists. */
export function rawText(value: unknown, name: string): string {
  const found = member(value, name);
  return typeof found === 'string' ? found : '';
}

/** Fit to be stored: PostgreSQL takes no NUL and UTF-8 has no lone surrogates. */
export const storableText = (value: unknown, name: string): string =>
  rawText(value, name).replaceAll('\0', '').toWellFormed();

/** An address, which some write as a number: 15125550142. A STOP counts from it as well (C25). */
export function storableAddress(value: unknown, name: string): string {
  const found = member(value, name);
  return Number.isSafeInteger(found) ? String(found) : storableText(value, name);
}

/** A time in ISO 8601, or null. */
export function time(value: unknown, name: string): Date | null {
  const stated = rawText(value, name);
  const ms = /^\d{4}-\d\d-\d\dT/.test(stated) ? Date.parse(stated) : Number.NaN;
  return Number.isNaN(ms) ? null : new Date(ms);
}
