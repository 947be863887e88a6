import { useQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { CheckCheck, MessageSquarePlus, SearchX, TriangleAlert } from 'lucide-react';
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { request } from '../api/request.ts';
import type { Counts, ListedConversation } from '../api/types.ts';
import { act, move, useKeys } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Key } from '../ui/key.tsx';
import { SearchField } from '../ui/search-field.tsx';
import styles from './conversation-list.module.css';
import { type ListFilter, useConversations, VIEWS, type View } from './conversation-lists.ts';
import { ConversationRow } from './conversation-row.tsx';
import { useRowHeight } from './row-height.ts';

interface Props {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}

/** Rows that are ready below and above what is seen. */
const OVERSCAN = 12;

export function ConversationList({ filter, onFilter, openId, onOpen }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const list = useConversations(filter);
  const { data } = list;
  const rows = useMemo<readonly ListedConversation[]>(
    () => data?.pages.flatMap(({ items }) => items) ?? [],
    [data],
  );
  const scroller = useRef<HTMLDivElement>(null);
  const { height: rowHeight, probe, probeStyle } = useRowHeight();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was reckoned with another height is reckoned anew.
  useLayoutEffect(() => virtual.measure(), [virtual, rowHeight]);
  const shown = virtual.getVirtualItems();

  useStay(scroller, rows, rowHeight);

  // The next page is asked for well before the end comes in sight.
  const last = shown.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last > rows.length - 30) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);

  const foundOf = (count: number, more: boolean) =>
    count === 0 ? t('found.none') : more ? t('found.more', { count }) : t('found.count', { count });
  const step = (by: number) => {
    const at = rows.findIndex(({ id }) => id === openId);
    const to = Math.max(0, Math.min(rows.length - 1, at === -1 ? 0 : at + by));
    const row = rows[to];
    if (row === undefined) return;
    virtual.scrollToIndex(to);
    onOpen(row.id);
  };
  useKeys({
    j: move(() => step(1)),
    ArrowDown: move(() => step(1)),
    k: move(() => step(-1)),
    ArrowUp: move(() => step(-1)),
    '1': act(() => onFilter({ view: 'open', search: '' })),
    '2': act(() => onFilter({ view: 'mine', search: '' })),
    '3': act(() => onFilter({ view: 'toDecide', search: '' })),
    '4': act(() => onFilter({ view: 'resolved', search: '' })),
  });

  return (
    <section className={styles.panel} aria-label={t('conversations')}>
      <header className={styles.header}>
        <div className={styles.top}>
          <p className={styles.title} aria-hidden="true">
            {t('title')}
          </p>
          <Link href="/ask" className={styles.ask}>
            <MessageSquarePlus size={17} aria-hidden="true" />
            {t('askCustomer')}
            <Key>A</Key>
          </Link>
        </div>
        <SearchField
          label={t('search')}
          value={filter.search}
          onSearch={(search) => onFilter({ ...filter, search })}
        />
        {filter.search === '' && (
          <Views view={filter.view} onView={(view) => onFilter({ view, search: '' })} />
        )}
      </header>
      <p className="visually-hidden" role="status">
        {filter.search !== '' &&
          !list.isPending &&
          !list.isPlaceholderData &&
          foundOf(rows.length, hasNextPage)}
      </p>
      <i ref={probe} style={probeStyle} aria-hidden="true" />
      <div ref={scroller} className={styles.scroller} tabIndex={-1}>
        {list.isError && rows.length === 0 ? (
          <Empty
            failed
            icon={<TriangleAlert />}
            title={t('listFailed')}
            action={<Button onClick={() => void list.refetch()}>{t('app:tryAgain')}</Button>}
          />
        ) : list.isPending ? (
          <Skeletons rowHeight={rowHeight} />
        ) : rows.length === 0 ? (
          <Nothing filter={filter} />
        ) : (
          <ul className={styles.rows} style={{ height: virtual.getTotalSize() }} aria-busy={list.isFetching}>
            {shown.map(({ index, key, start }) => {
              const row = rows[index];
              return (
                row && (
                  <li
                    key={key}
                    style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                    aria-setsize={hasNextPage ? -1 : rows.length}
                    aria-posinset={index + 1}
                  >
                    <ConversationRow conversation={row} open={row.id === openId} />
                  </li>
                )
              );
            })}
          </ul>
        )}
      </div>
    </section>
  );
}

/** Whoever has scrolled down goes on reading where they are, whatever comes in above. */
function useStay(
  scroller: RefObject<HTMLDivElement | null>,
  rows: readonly ListedConversation[],
  rowHeight: number,
): void {
  const before = useRef(rows);
  useLayoutEffect(() => {
    const element = scroller.current;
    const first = before.current[Math.floor((element?.scrollTop ?? 0) / rowHeight)];
    const was = first === undefined ? -1 : before.current.indexOf(first);
    before.current = rows;
    if (element === null || first === undefined || element.scrollTop < rowHeight) return;
    const is = rows.findIndex(({ id }) => id === first.id);
    if (is !== -1 && is !== was) element.scrollTop += (is - was) * rowHeight;
  }, [scroller, rows, rowHeight]);
}

function Views({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const { t } = useTranslation(['inbox', 'app']);
  const { data: counts } = useQuery({
    queryKey: ['counts'],
    queryFn: ({ signal }) => request<Counts>('/conversations/counts', { signal }),
  });
  return (
    <fieldset className={styles.views} aria-label={t('views.label')}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.view}
          aria-pressed={each === view}
          onClick={() => onView(each)}
        >
          {t(`views.${each}`)}
          {each !== 'resolved' && counts !== undefined && counts[each] > 0 && (
            <span className={styles.count} data-alert={each === 'toDecide'} data-mine={each === 'mine'}>
              {counts[each] > 999 ? '999+' : counts[each]}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}

/** What these say is of use to who has keys. */
const BY_KEY: readonly View[] = ['mine', 'resolved'];

function Nothing({ filter }: Pick<Props, 'filter'>) {
  const { t } = useTranslation(['inbox', 'app']);
  if (filter.search !== '') {
    return (
      <Empty icon={<SearchX />} title={t('empty.search', { words: filter.search })}>
        {t('empty.searchWords')}
      </Empty>
    );
  }
  return (
    <Empty icon={<CheckCheck />} title={t(`empty.${filter.view}`)}>
      <span className={BY_KEY.includes(filter.view) ? styles.byKey : undefined}>
        {t(`empty.${filter.view}Words`)}
      </span>
    </Empty>
  );
}

function Skeletons({ rowHeight }: { readonly rowHeight: number }) {
  const { t } = useTranslation(['inbox', 'app']);
  return (
    <div role="status">
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: 8 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else.
        <div key={index} className={styles.skeleton} style={{ height: rowHeight }} aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
