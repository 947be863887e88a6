import { CircleCheckBig, SearchX, TriangleAlert, Wrench } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useKeys } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { ListSkeleton, LongList } from '../ui/long-list.tsx';
import { usePrintedTag } from './printed-tag.tsx';
import { useChangeWorkOrder } from './use-change-work-order.ts';
import { useWorkOrders, type View } from './work-order-data.ts';
import { WorkOrderRow } from './work-order-row.tsx';

interface Props {
  readonly view: Exclude<View, 'call'>;
  readonly words: string;
  readonly onNew: () => void;
}

const ROW_HEIGHT = 104;

export function WorkOrderList({ view, words, onNew }: Props) {
  const { t } = useTranslation(['workOrders', 'app']);
  const list = useWorkOrders(view, words);
  const change = useChangeWorkOrder();
  const { print, printed } = usePrintedTag();
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const { fetchNextPage } = list;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  useKeys({
    r: act(() => {
      const row = document.activeElement?.closest<HTMLElement>('[data-order]');
      const order = rows.find(({ id }) => id === row?.dataset.order);
      if (order) change(order, 'ready');
      // None was chosen: show which one it would be.
      else document.querySelector<HTMLElement>('[data-order] [data-row]')?.focus();
    }),
  });
  if (list.isError && rows.length === 0) {
    return (
      <Empty
        failed
        icon={<TriangleAlert />}
        title={t('failed')}
        action={<Button onClick={() => void list.refetch()}>{t('app:tryAgain')}</Button>}
      />
    );
  }
  if (list.isPending) return <ListSkeleton label={t('loading')} rowHeight={ROW_HEIGHT} />;
  if (rows.length === 0) {
    if (words !== '') return <Empty icon={<SearchX />} title={t('empty.search', { words })} />;
    return (
      <Empty
        icon={view === 'active' ? <Wrench /> : <CircleCheckBig />}
        title={t(`empty.${view}`)}
        action={view === 'active' ? <Button onClick={onNew}>{t('new.action')}</Button> : undefined}
      >
        {t(`empty.${view}Words`)}
      </Empty>
    );
  }
  return (
    <>
      <LongList
        rows={rows}
        idOf={({ id }) => id}
        rowHeight={ROW_HEIGHT}
        hasMore={list.hasNextPage}
        onMore={more}
        busy={list.isFetching}
      >
        {(order) => <WorkOrderRow order={order} onPrint={print} />}
      </LongList>
      {printed}
    </>
  );
}
