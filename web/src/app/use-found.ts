import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { query, request } from '../api/request.ts';
import type { Customer, ListedConversation, Page } from '../api/types.ts';

/** After the last key of a word, not after each. In ms. */
const TYPING_PAUSE_MS = 120;
const SHOWN = 5;

/** The people and threads that fit what is typed; none before the second character. */
export function useFound(words: string) {
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(words), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);
  const customers = useQuery(searchOf<Customer>('/customers', search));
  const conversations = useQuery(searchOf<ListedConversation>('/conversations', search));
  const any = words.length > 1;
  return {
    customers: (any && customers.data?.items) || [],
    conversations: (any && conversations.data?.items) || [],
    busy: any && (search !== words || customers.isFetching || conversations.isFetching),
  };
}

const searchOf = <T>(path: string, search: string) => ({
  queryKey: ['palette', path, search],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    request<Page<T>>(`${path}${query({ query: search, limit: SHOWN })}`, { signal }),
  enabled: search.length > 1,
  // While one types, what was found so far stays.
  placeholderData: (before: Page<T> | undefined) => before,
});
