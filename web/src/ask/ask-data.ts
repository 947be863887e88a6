import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { LiveEvent } from '../api/live.ts';
import { request } from '../api/request.ts';
import type { Message, Page, WorkOrder } from '../api/types.ts';
import { useLiveEvents } from '../app/live-updates.tsx';
import { queryClient } from '../app/query-client.ts';

export interface Script {
  readonly id: string;
  readonly version: number;
  readonly text: string;
}

/** What is read aloud, as it stands when the screen opens. */
export function useScript() {
  return useQuery({
    queryKey: ['script', 'current'],
    queryFn: ({ signal }) => request<Script>('/scripts/current', { signal }),
    staleTime: 0,
  });
}

export interface Store {
  readonly id: string;
  readonly name: string;
}

const STORE = 'store';

export function useStoreList() {
  return useQuery({
    queryKey: ['stores'],
    queryFn: ({ signal }) => request<Page<Store>>('/stores', { signal }),
    staleTime: 5 * 60_000,
  });
}

/** The stores, and the one that this browser stands in: the only one, or the one that was chosen here. */
export function useStores() {
  const { data } = useStoreList();
  const [chosen, setChosen] = useState(() => localStorage.getItem(STORE));
  const stores = data?.items ?? [];
  const store = stores.length === 1 ? stores[0] : stores.find(({ id }) => id === chosen);
  const choose = (id: string) => {
    localStorage.setItem(STORE, id);
    setChosen(id);
  };
  return { stores, store, choose };
}

export function useWorkOrder(id: string | null) {
  return useQuery({
    queryKey: ['workOrder', id],
    queryFn: ({ signal }) => request<WorkOrder>(`/work-orders/${id}`, { signal }),
    enabled: id !== null,
  });
}

/** A text on its way, as it happens. */
export function useMessage(id: string | null) {
  useLiveEvents(
    useCallback(
      ({ type, data }: LiveEvent) => {
        if (type === 'message.updated' && data.id === id)
          void queryClient.invalidateQueries({ queryKey: ['message', id] });
      },
      [id],
    ),
  );
  return useQuery({
    queryKey: ['message', id],
    queryFn: ({ signal }) => request<Message>(`/messages/${id}`, { signal }),
    enabled: id !== null,
    staleTime: 0,
  });
}
