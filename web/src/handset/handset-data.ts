import { useQuery } from '@tanstack/react-query';
import { query, request } from '../api/request.ts';
import type { Page } from '../api/types.ts';

/** How a phone, and the carrier before it, behave (server/src/carriers/simulator/behaviour.ts). */
export const BEHAVIOURS = ['delivers', 'undeliverable', 'blocks', 'slow', 'times_out', 'throttles'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

export interface Handset {
  readonly number: string;
  readonly behaviour: Behaviour;
  /** Whose number it is; several share one, and a new phone is nobody's. */
  readonly customers: readonly { readonly id: string; readonly name: string }[];
  readonly lastText: { readonly direction: 'in' | 'out'; readonly body: string; readonly at: string } | null;
}

export interface HandsetText {
  readonly id: string;
  /** As the phone sees it: `in` came from the shop. */
  readonly direction: 'in' | 'out';
  readonly body: string;
  /** The type is null for a picture that lies elsewhere. */
  readonly media: readonly { readonly url: string; readonly contentType: string | null }[];
  readonly at: string;
}

const HANDSETS = '/simulator/handsets';

/** The phones that texted last, and every other of a small shop. */
export function useHandsets() {
  return useQuery({
    queryKey: ['handsets'],
    queryFn: ({ signal }) => request<Page<Handset>>(`${HANDSETS}?limit=100`, { signal }),
    select: ({ items }) => items,
  });
}

export function useHandset(number: string) {
  return useQuery({
    queryKey: ['handset', number, 'facts'],
    queryFn: ({ signal }) => request<Handset>(`${HANDSETS}/${number}`, { signal }),
  });
}

/** All that a phone holds, oldest first. */
export function useHandsetTexts(number: string) {
  return useQuery({
    queryKey: ['handset', number, 'texts'],
    queryFn: async ({ signal }) => {
      const texts: HandsetText[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<HandsetText> = await request(
          `${HANDSETS}/${number}/messages${query({ cursor, limit: 100 })}`,
          { signal },
        );
        texts.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return texts;
    },
  });
}

/** @returns the id under which the text will be among the phone's texts. */
export const sayTo = (number: string, body: string, key: string): Promise<{ id: string }> =>
  request(`${HANDSETS}/${number}/messages`, { key, body: { body } });

export const behave = (number: string, behaviour: Behaviour): Promise<unknown> =>
  request(`${HANDSETS}/${number}`, { method: 'PUT', body: { behaviour } });

/** A number of nobody's, from those that are kept for films and trials (555-0100 to 555-0199). */
export function unusedNumber(beside: string, taken: ReadonlySet<string>): string {
  const area = /^\+1\d{3}/.exec(beside)?.[0] ?? '+1512';
  for (let line = 199; line > 100; line--) {
    const number = `${area}5550${line}`;
    if (!taken.has(number) && number !== beside) return number;
  }
  return `${area}5550100`;
}
