import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { query, request } from '../api/request.ts';
import type { ConversationDetail, Page, TimelineItem } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';

const PAGE = 40;
type Pages = InfiniteData<Page<TimelineItem>, string | null>;

export const readConversation = (id: string, signal?: AbortSignal) =>
  request<ConversationDetail>(`/conversations/${id}`, { signal });

export function useConversation(id: string) {
  return useQuery({ queryKey: ['conversation', id], queryFn: ({ signal }) => readConversation(id, signal) });
}

const readTimeline = (id: string, before: string | null, signal?: AbortSignal) =>
  request<Page<TimelineItem>>(`/conversations/${id}/timeline${query({ before, limit: PAGE })}`, { signal });

/** The thread, newest first; its pages go back in time. */
export function useTimeline(id: string) {
  return useInfiniteQuery({
    queryKey: ['timeline', id],
    queryFn: ({ pageParam, signal }) => readTimeline(id, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export const idOf = (item: TimelineItem): string =>
  item.kind === 'message' ? item.message.id : item.kind === 'event' ? item.event.id : item.id;

/** Reads the newest part of a thread anew and lays it over what is shown; what lies further back stays. */
export async function refreshTimeline(id: string): Promise<void> {
  const key = ['timeline', id];
  const shown = queryClient.getQueryCache().find({ queryKey: key });
  if (!shown?.isActive()) {
    await queryClient.invalidateQueries({ queryKey: key, refetchType: 'none' });
    return;
  }
  const newest = await readTimeline(id, null).catch(() => null);
  if (newest === null) return queryClient.invalidateQueries({ queryKey: key });
  queryClient.setQueryData<Pages>(key, (pages) => pages && withNewest(pages, newest));
}

export function withNewest(pages: Pages, newest: Page<TimelineItem>): Pages {
  const [first, ...older] = pages.pages;
  if (first === undefined) return pages;
  if (newest.nextCursor === null) return { pages: [newest], pageParams: [null] };
  const fresh = new Set(newest.items.map(idOf));
  const kept = (page: Page<TimelineItem>) => ({
    ...page,
    items: page.items.filter((item) => !fresh.has(idOf(item))),
  });
  const rest = kept(first);
  // More came than a page holds, since the last reading: begin anew rather than leave a gap.
  if (first.items.length > 0 && rest.items.length === first.items.length)
    return { pages: [newest], pageParams: [null] };
  const merged = {
    items: [...newest.items, ...rest.items],
    nextCursor: rest.items.length > 0 ? first.nextCursor : newest.nextCursor,
  };
  return { pages: [merged, ...older.map(kept)], pageParams: pages.pageParams };
}
