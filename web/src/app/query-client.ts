import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/request.ts';

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      // Gone, a customer who was erased say: what was known before is shown no longer.
      if (error instanceof Problem && error.status === 404) query.setState({ data: undefined });
    },
  }),
  defaultOptions: {
    queries: {
      // The stream says what changed; between its words nothing grows old.
      staleTime: 60_000,
      gcTime: 15 * 60_000,
      refetchOnWindowFocus: false,
      // A refusal stays one. What was not reached is tried again, at growing distances.
      retry: (failures, error) => !(error instanceof Problem) && failures < 20,
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 10_000),
      // Whether a request gets through is found by making it: shops have networks that say "online" and are not.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/**
 * What is being read for the first time just now. A change that is heard of meanwhile may have come too late for it, and
 * asking for it again would only join the reading that is under way.
 */
export const firstReadings = (): Promise<unknown>[] =>
  queryClient
    .getQueryCache()
    .getAll()
    .flatMap(({ state, promise }) => (state.data === undefined && promise !== undefined ? [promise] : []));
