import { useVirtualizer } from '@tanstack/react-virtual';
import { CloudOff } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { move, useKeys } from '../app/keys.ts';
import { useNoConnection } from '../app/use-no-connection.ts';
import { Empty } from './empty.tsx';
import styles from './long-list.module.css';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  /** About how high a row is, in px; each is measured once it is there. */
  readonly rowHeight: number;
  /** What stands above and below the rows within what scrolls, in px. */
  readonly padding?: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly busy?: boolean;
  /** One row. What `j` and `k` lead to in it carries `data-row`. */
  readonly children: (row: Row) => ReactNode;
}

/** A list of any length: only what is seen is there. `j` and `k` go through it, Enter does what it does on the row. */
export function LongList<Row>({
  rows,
  idOf,
  rowHeight,
  padding = 0,
  hasMore,
  onMore,
  busy,
  children,
}: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : idOf(row);
    },
    paddingStart: padding,
    paddingEnd: padding,
    overscan: 10,
  });
  const shown = virtual.getVirtualItems();

  // The next page is asked for well before the end comes in sight.
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !busy && last > rows.length - 40) onMore();
  }, [hasMore, busy, onMore, last, rows.length]);

  const step = (by: number) => {
    const here = document.activeElement?.closest<HTMLElement>('[data-index]');
    const at = here && scroller.current?.contains(here) ? Number(here.dataset.index) + by : 0;
    const to = Math.max(0, Math.min(rows.length - 1, at));
    virtual.scrollToIndex(to);
    // Once it is there.
    requestAnimationFrame(() =>
      scroller.current
        ?.querySelector<HTMLElement>(`[data-index="${to}"] [data-row]`)
        ?.focus({ preventScroll: true }),
    );
  };
  useKeys({
    j: move(() => step(1)),
    ArrowDown: move(() => step(1)),
    k: move(() => step(-1)),
    ArrowUp: move(() => step(-1)),
  });

  return (
    <div ref={scroller} className={styles.scroller} tabIndex={-1}>
      <ul className={styles.rows} style={{ height: virtual.getTotalSize() }} aria-busy={busy}>
        {shown.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row !== undefined && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                style={{ top: start }}
                aria-setsize={hasMore ? -1 : rows.length}
                aria-posinset={index + 1}
              >
                {children(row)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

/** In place of rows that are on their way, or cannot come. `label` says so to who hears the screen. */
export function ListSkeleton({ label, rowHeight }: { readonly label: string; readonly rowHeight: number }) {
  const { t } = useTranslation();
  if (useNoConnection()) {
    return (
      <Empty icon={<CloudOff />} title={t('connection.listTitle')}>
        {t('connection.listWords')}
      </Empty>
    );
  }
  return (
    <div role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: 7 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have nothing else.
        <div key={index} className={styles.skeleton} style={{ height: rowHeight }} aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
