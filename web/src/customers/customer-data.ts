import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { LiveEvent } from '../api/live.ts';
import { query, request } from '../api/request.ts';
import type { ConsentEvent, Customer, Page } from '../api/types.ts';
import { useLiveEvents } from '../app/live-updates.tsx';
import { queryClient } from '../app/query-client.ts';

/** One customer; null asks for nobody. The id of a record that was merged into another brings that one. */
export function useCustomer(id: string | null) {
  return useQuery({
    queryKey: ['customer', id],
    queryFn: ({ signal }) => request<Customer>(`/customers/${id}`, { signal }),
    enabled: id !== null,
  });
}

/** How a customer's consent came to be, oldest first. A hundred are more than a life holds; the proof has them all. */
export function useConsentEvents(customerId: string) {
  return useQuery({
    queryKey: ['consentEvents', customerId],
    queryFn: ({ signal }) =>
      request<Page<ConsentEvent>>(`/customers/${customerId}/consent/events?limit=100`, { signal }),
    // What has just been recorded gets its place in the ledger within a second.
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ logIndex }) => logIndex === null) ? 1_500 : false,
  });
}

type Pages = InfiniteData<Page<Customer>, string | null>;
// Not among what a change of consent reads anew as a whole: it may be ten thousand rows long.
const LIST = 'customerList';

/** Customers by name, any part of the number, or the till's own id; without words all of them. */
export function useCustomerList(words: string) {
  return useInfiniteQuery({
    queryKey: [LIST, words],
    queryFn: ({ pageParam, signal }) =>
      request<Page<Customer>>(`/customers${query({ query: words, cursor: pageParam, limit: 100 })}`, {
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // While one types, what was found so far stays.
    placeholderData: (before) => before,
  });
}

/** A few customers for a choice; nothing is asked for without words. */
export function useCustomerSearch(words: string) {
  return useQuery({
    queryKey: ['customers', 'search', words],
    queryFn: ({ signal }) =>
      request<Page<Customer>>(`/customers${query({ query: words, limit: 7 })}`, { signal }),
    enabled: words.trim() !== '',
    placeholderData: (before) => before,
  });
}

/** Puts a customer, as the server has just shown them, wherever they are on screen. */
export function showCustomer(customer: Customer): void {
  queryClient.setQueryData(['customer', customer.id], customer);
  queryClient.setQueriesData<Pages>({ queryKey: [LIST] }, (pages) => {
    if (!pages?.pages.some((page) => page.items.some(({ id }) => id === customer.id))) return pages;
    const replace = (each: Customer) => (each.id === customer.id ? customer : each);
    return { ...pages, pages: pages.pages.map((page) => ({ ...page, items: page.items.map(replace) })) };
  });
}

/** Takes a record off the list: it was merged into another. */
export function hideCustomer(id: string): void {
  queryClient.setQueriesData<Pages>({ queryKey: [LIST] }, (pages) => {
    if (!pages?.pages.some((page) => page.items.some((each) => each.id === id))) return pages;
    const without = (page: Page<Customer>) => ({
      ...page,
      items: page.items.filter((each) => each.id !== id),
    });
    return { ...pages, pages: pages.pages.map(without) };
  });
}

/** Keeps the list true: whose consent or record changed is read again, and nobody else. */
export function useFollowCustomers(): void {
  useLiveEvents(
    useCallback(({ type, data }: LiveEvent) => {
      const { id, number } = data;
      if (type === 'consent.changed' && typeof number === 'string') {
        if (!isListed(({ mobile }) => mobile === number)) return;
        request<Page<Customer>>(`/customers${query({ query: number, limit: 100 })}`)
          .then(({ items }) => items.forEach(showCustomer))
          .catch(() => undefined);
      }
      if (type === 'customer.updated') {
        if (!isListed((each) => each.id === id)) return void readShortLists();
        request<Customer>(`/customers/${id}`)
          .then((customer) => {
            showCustomer(customer);
            if (typeof id === 'string' && customer.id !== id) hideCustomer(id);
          })
          .catch(() => undefined);
      }
    }, []),
  );
}

const isListed = (wanted: (customer: Customer) => boolean): boolean =>
  queryClient
    .getQueriesData<Pages>({ queryKey: [LIST] })
    .some(([, pages]) => pages?.pages.some((page) => page.items.some(wanted)));

/** For somebody new: one page is read at once; of a list that was scrolled through nothing moves under one's eyes. */
function readShortLists(): Promise<void> {
  return queryClient.invalidateQueries({
    queryKey: [LIST],
    predicate: ({ state }) => (state.data as Pages | undefined)?.pages.length === 1,
  });
}
