import { PhoneCall, TriangleAlert } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { act, useKeys } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { ListSkeleton, LongList } from '../ui/long-list.tsx';
import { CallRow } from './call-row.tsx';
import { leaveRow } from './leave-row.ts';
import { usePrintedTag } from './printed-tag.tsx';
import { useSettleTask } from './use-settle-task.ts';
import { useOpenTasks } from './work-order-data.ts';

const ROW_HEIGHT = 240;

/** Who is to be called, the longest-waiting first. It stays here until somebody has settled it. */
export function CallList() {
  const { t } = useTranslation(['workOrders', 'app']);
  const list = useOpenTasks();
  const { print, printed } = usePrintedTag();
  const { fetchNextPage } = list;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const settle = useSettleTask();
  useKeys({
    d: act(() => {
      const row = document.activeElement?.closest<HTMLElement>('[data-task]');
      const task = rows.find(({ id }) => id === row?.dataset.task);
      if (task) {
        leaveRow(task.id);
        settle(task, 'called');
        // None was chosen: show which one it would be.
      } else document.querySelector<HTMLElement>('[data-task] [data-row]')?.focus();
    }),
  });
  if (list.isError && rows.length === 0) {
    return (
      <Empty
        failed
        icon={<TriangleAlert />}
        title={t('call.listFailed')}
        action={<Button onClick={() => void list.refetch()}>{t('app:tryAgain')}</Button>}
      />
    );
  }
  if (list.isPending) return <ListSkeleton label={t('loading')} rowHeight={ROW_HEIGHT / 2} />;
  return (
    <>
      {rows.length === 0 ? (
        <Empty icon={<PhoneCall />} title={t('empty.call')}>
          {t('empty.callWords')}
        </Empty>
      ) : (
        <LongList
          rows={rows}
          idOf={({ id }) => id}
          rowHeight={ROW_HEIGHT}
          padding={8}
          hasMore={list.hasNextPage}
          onMore={more}
          busy={list.isFetching}
        >
          {(task) => <CallRow task={task} onPrint={print} />}
        </LongList>
      )}
      {printed}
    </>
  );
}
