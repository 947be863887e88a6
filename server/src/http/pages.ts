import { z } from 'zod';
import { invalidRequest } from './problem.ts';

/** The query of every list. Spread into a `z.strictObject`. */
export const pageQuery = {
  cursor: z.string().optional().describe('nextCursor of the page before.'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};

/** A list's answer: `{ items, nextCursor }`, null on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/**
 * Makes a page of rows.
 *
 * @param rows up to `limit + 1` of them: the one too many says that there is another page.
 * @param place where the next page goes on after a row: what the query orders by, as JSON.
 */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  { place, item }: { place: (row: Row) => readonly unknown[]; item: (row: Row) => Item },
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    nextCursor: rows.length > limit && last !== undefined ? writeCursor(place(last)) : null,
  };
}

/** Opaque, so that what it holds may change; it is not secret, and reading it checks it. */
export function writeCursor(place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * @param place what a cursor of this list holds, such as `z.tuple([z.iso.datetime(), z.uuid()])`.
 * @param field what the query calls it.
 * @returns null for the first page.
 * @throws Problem 422 that names the field.
 */
export function readCursor<T extends z.ZodType>(
  cursor: string | undefined,
  place: T,
  field = 'cursor',
): z.infer<T> | null {
  if (cursor === undefined) return null;
  const read = place.safeParse(parse(cursor));
  if (read.success) return read.data;
  throw invalidRequest({
    field,
    message: 'is not one that this list gave out; leave it out to begin anew',
  });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
