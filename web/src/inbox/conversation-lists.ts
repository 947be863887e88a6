import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { query, request } from '../api/request.ts';
import type { Conversation, ListedConversation, Page } from '../api/types.ts';
import { queryClient } from '../app/query-client.ts';

/** The lists of the inbox. `toDecide`: what only a person can settle. */
export const VIEWS = ['open', 'mine', 'toDecide', 'resolved'] as const;
export type View = (typeof VIEWS)[number];

export interface ListFilter {
  readonly view: View;
  readonly search: string;
}

const PAGE = 60;

function listQuery({ view, search }: ListFilter, cursor: string | null): string {
  return query({
    // Whoever searches looks for a person, wherever the thread lies.
    status:
      search !== '' ? undefined : view === 'resolved' ? 'resolved' : view === 'toDecide' ? undefined : 'open',
    assignee: search === '' && view === 'mine' ? 'me' : undefined,
    toDecide: search === '' && view === 'toDecide' ? true : undefined,
    // A yes makes a thread whose only text is the confirmation: nobody has to read those (M3).
    spoken: search === '' && view === 'open' ? true : undefined,
    query: search,
    cursor,
    limit: PAGE,
  });
}

const readPage = (filter: ListFilter, cursor: string | null, signal?: AbortSignal) =>
  request<Page<ListedConversation>>(`/conversations${listQuery(filter, cursor)}`, { signal });

const keyOf = (filter: ListFilter) => ['conversations', filter] as const;
type Pages = InfiniteData<Page<ListedConversation>, string | null>;

export function useConversations(filter: ListFilter) {
  return useInfiniteQuery({
    queryKey: keyOf(filter),
    queryFn: ({ pageParam, signal }) => readPage(filter, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: Number.POSITIVE_INFINITY,
    // While one types, what was found so far stays.
    placeholderData: (before) => before,
  });
}

/**
 * Brings the lists that are shown up to date: their beginnings are read anew, which is where whatever is new stands. What
 * lies further down is not read again, however far somebody has scrolled.
 */
export async function refreshLists(): Promise<void> {
  const lists = queryClient.getQueryCache().findAll({ queryKey: ['conversations'], type: 'active' });
  await Promise.all(
    lists.map(async ({ queryKey }) => {
      const filter = queryKey[1] as ListFilter;
      const head = await readPage(filter, null).catch(() => null);
      if (head !== null) queryClient.setQueryData<Pages>(queryKey, (pages) => pages && withHead(pages, head));
    }),
  );
  // Lists that nobody looks at are read when somebody does.
  void queryClient.invalidateQueries({ queryKey: ['conversations'], refetchType: 'none', type: 'inactive' });
}

/** The pages with their beginning replaced: what moved up, left or is new, and below it what lies further back. */
export function withHead(pages: Pages, head: Page<ListedConversation>): Pages {
  const first = pages.pages[0];
  if (first === undefined) return pages;
  const end = head.items.at(-1);
  // A head that is the whole list leaves nothing below it.
  if (head.nextCursor === null || end === undefined) return { pages: [head], pageParams: [null] };
  const inHead = new Set(head.items.map(({ id }) => id));
  const further = ({ id, lastAt }: Conversation) => !inHead.has(id) && lastAt <= end.lastAt;
  const [rest, ...below] = pages.pages.map((page) => ({ ...page, items: page.items.filter(further) }));
  // The first page goes on where it went on before: what it lost to the head is in the head.
  const merged = {
    items: [...head.items, ...(rest?.items ?? [])],
    nextCursor: first.nextCursor ?? head.nextCursor,
  };
  return { pages: [merged, ...below], pageParams: pages.pageParams };
}

/** What each list on the screen holds so far. */
const listed = (): ListedConversation[][] =>
  queryClient
    .getQueriesData<Pages>({ queryKey: ['conversations'], type: 'active' })
    .map(([, pages]) => pages?.pages.flatMap(({ items }) => [...items]) ?? []);

/** The conversations with this number that a list shows. */
export const listedWith = (number: string): string[] =>
  listed().flatMap((rows) => rows.filter((each) => each.number === number).map(({ id }) => id));

/**
 * Where one goes on to from this thread, in the order of its list: the one below, else the one above. Null where it is alone
 * there, or not in it.
 */
export function neighbourOf(id: string, filter: ListFilter): string | null {
  const pages = queryClient.getQueryData<Pages>(keyOf(filter))?.pages ?? [];
  const ids = pages.flatMap(({ items }) => items.map((each) => each.id));
  const at = ids.indexOf(id);
  return at === -1 ? null : (ids[at + 1] ?? ids[at - 1] ?? null);
}

/** Whether a list shows it below the part that is read anew at every change. */
export const isFarDown = (id: string): boolean =>
  listed().some((rows) => rows.findIndex((each) => each.id === id) >= PAGE);

/** One conversation, wherever it stands in a list that is shown. */
export function patchInLists(conversation: Conversation): void {
  queryClient.setQueriesData<Pages>({ queryKey: ['conversations'] }, (pages) => {
    if (!pages?.pages.some((page) => page.items.some(({ id }) => id === conversation.id))) return pages;
    const replace = (each: ListedConversation) =>
      each.id === conversation.id ? { ...conversation, match: each.match } : each;
    return { ...pages, pages: pages.pages.map((page) => ({ ...page, items: page.items.map(replace) })) };
  });
}
