import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { request } from '../api/request.ts';
import type { Me, Page, Staff } from '../api/types.ts';

export const whoAmI = queryOptions({
  queryKey: ['me'],
  queryFn: () => request<Me>('/me'),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who sits at this screen, and for which shop. */
export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error('Nobody is signed in above this component');
  return me;
}

export const staffList = queryOptions({
  queryKey: ['staff'],
  queryFn: ({ signal }) => request<Page<Staff>>('/staff', { signal }),
  staleTime: 5 * 60_000,
});

export function useStaff(): readonly Staff[] {
  const { data } = useQuery(staffList);
  return data?.items ?? [];
}
