import { useMutation, useQuery } from '@tanstack/react-query';
import { randomId } from '../api/random-id.ts';
import { request } from '../api/request.ts';
import type { Pacing } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';

/** How fast and how much the shop may text, and where it stands. It moves with each text, so it is read again. */
export function usePacing() {
  return useQuery({
    queryKey: ['pacing'],
    queryFn: ({ signal }) => request<Pacing>('/pacing', { signal }),
    staleTime: 0,
    refetchInterval: 10_000,
  });
}

const changed = (now: Pacing) => {
  queryClient.setQueryData(['pacing'], now);
  void queryClient.invalidateQueries({ queryKey: ['me'] });
};

export interface Limits {
  readonly perSecond: number | null;
  readonly perDay: number | null;
}

export const useSetLimits = (number: string) =>
  useMutation({
    mutationFn: (limits: Limits) =>
      request<Pacing>(`/pacing/senders/${encodeURIComponent(number)}`, {
        method: 'PATCH',
        body: limits,
        key: randomId(),
      }),
    onSuccess: changed,
  });

export const useLetGo = () =>
  useMutation({
    mutationFn: (what: 'people' | 'all') =>
      request<Pacing>('/pacing/let-go', { method: 'POST', body: { what }, key: randomId() }),
    onSuccess: changed,
  });

export const useDecideFlood = () =>
  useMutation({
    mutationFn: (decided: { readonly decision: 'let_go' | 'drop'; readonly key: string | undefined }) =>
      request<Pacing>('/pacing/flood', { method: 'POST', body: decided, key: randomId() }),
    onSuccess: changed,
  });

export const useStopTexts = () =>
  useMutation({
    mutationFn: (stopped: boolean) =>
      request<Pacing>('/pacing/stop', { method: 'POST', body: { stopped }, key: randomId() }),
    onSuccess: changed,
  });

const settingsChanged = () => {
  for (const queryKey of [['pacing'], ['settings'], ['me']]) void queryClient.invalidateQueries({ queryKey });
};

export const useSetSpending = () =>
  useMutation({
    mutationFn: (spending: { segmentsPerDay: number | null; segmentPrice: number | null }) =>
      request('/settings', { method: 'PATCH', body: { spending }, key: randomId() }),
    onSuccess: settingsChanged,
  });

export const useSetBrand = () =>
  useMutation({
    mutationFn: (segmentsPerDay: number | null) =>
      request('/settings', { method: 'PATCH', body: { brand: { segmentsPerDay } }, key: randomId() }),
    onSuccess: settingsChanged,
  });
