import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCursor, toPage, writeCursor } from './pages.ts';

const place = z.tuple([z.number()]);
const numbers = (from: number, limit: number) =>
  Array.from({ length: 7 }, (_, i) => i).slice(from, from + limit + 1);

test('pages follow each other until all is told, once each', () => {
  const seen: number[] = [];
  let cursor: string | null = null;
  do {
    const after: [number] | null = readCursor(cursor ?? undefined, place);
    const page: { items: number[]; nextCursor: string | null } = toPage(
      numbers(after ? after[0] + 1 : 0, 3),
      3,
      {
        place: (n) => [n],
        item: (n) => n,
      },
    );
    seen.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('a last page that is just full has no cursor', () => {
  expect(toPage([1, 2, 3], 3, { place: (n) => [n], item: (n) => n }).nextCursor).toBeNull();
});

test.each(['nonsense', '%%%', writeCursor(['a']), writeCursor([1, 2])])(
  'the cursor %s is refused by name',
  (cursor) => {
    expect(() => readCursor(cursor, place)).toThrow(
      expect.objectContaining({ status: 422, errors: [expect.objectContaining({ field: 'cursor' })] }),
    );
  },
);
