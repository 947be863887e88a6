import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { query, request } from '../api/request.ts';
import type { Page, Task, TaskCounts, WorkOrder } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';

/** The parts of the screen. `active`: what is still the shop's; `call`: who could not be told by text. */
export const VIEWS = ['active', 'ready', 'call', 'done'] as const;
export type View = (typeof VIEWS)[number];
export type Status = WorkOrder['status'];

const STATUSES: Readonly<Record<Exclude<View, 'call'>, string>> = {
  active: '&status=active',
  ready: '&status=ready',
  done: '&status=picked_up&status=canceled',
};

/** A text that says it is ready has left: it cannot be taken back, and goes no second time (C52). */
export const wasTold = ({ notice }: WorkOrder): boolean =>
  notice?.status === 'sent' || notice?.status === 'delivered';

type Pages = InfiniteData<Page<WorkOrder>, string | null>;

/** Work orders, the latest first. Whoever searches looks for one, wherever it stands. */
export function useWorkOrders(view: Exclude<View, 'call'>, words: string) {
  return useInfiniteQuery({
    queryKey: ['workOrders', 'list', words === '' ? view : null, words],
    queryFn: ({ pageParam, signal }) => {
      const asked = query({ query: words, cursor: pageParam, limit: 100 });
      return request<Page<WorkOrder>>(`/work-orders${asked}${words === '' ? STATUSES[view] : ''}`, {
        signal,
      });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // While one types, what was found so far stays; another part of the screen begins empty.
    placeholderData: (before) => (words === '' ? undefined : before),
  });
}

/** What the shop has in hand for one customer. */
export function useWorkOrdersOf(customerId: string) {
  return useQuery({
    queryKey: ['workOrders', 'customer', customerId],
    queryFn: ({ signal }) =>
      request<Page<WorkOrder>>(`/work-orders?status=active&limit=100&customerId=${customerId}`, { signal }),
  });
}

/** Puts a work order, as it is now, wherever it is on screen. */
export function showWorkOrder(order: WorkOrder): void {
  const replace = (page: Page<WorkOrder>) => ({
    ...page,
    items: page.items.map((each) => (each.id === order.id ? order : each)),
  });
  queryClient.setQueriesData<Pages | Page<WorkOrder>>({ queryKey: ['workOrders'] }, (shown) => {
    if (shown === undefined) return undefined;
    return 'pages' in shown ? { ...shown, pages: shown.pages.map(replace) } : replace(shown);
  });
}

/** All that waits for a person, the oldest first. */
export function useOpenTasks() {
  return useInfiniteQuery({
    queryKey: ['tasks', 'open'],
    queryFn: ({ pageParam, signal }) =>
      request<Page<Task>>(`/tasks${query({ status: 'open', cursor: pageParam, limit: 100 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useTaskCounts(): TaskCounts | undefined {
  const { data } = useQuery({
    queryKey: ['tasks', 'counts'],
    queryFn: ({ signal }) => request<TaskCounts>('/tasks/counts', { signal }),
  });
  return data;
}

/** Takes a task off the list at once; the server says the same in a moment. */
export function hideTask(id: string): void {
  queryClient.setQueryData<InfiniteData<Page<Task>, string | null>>(['tasks', 'open'], (shown) => {
    if (shown === undefined) return undefined;
    const without = (page: Page<Task>) => ({ ...page, items: page.items.filter((task) => task.id !== id) });
    return { ...shown, pages: shown.pages.map(without) };
  });
}
