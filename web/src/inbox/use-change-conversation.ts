import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import type { ConversationDetail } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { queryClient } from '../app/query-client.ts';
import { refreshLists } from './conversation-lists.ts';

export interface ConversationChange {
  readonly status?: 'open' | 'resolved';
  readonly assigneeId?: string | null;
  readonly unread?: 0 | 1;
}

/** Changes a conversation; the screen says at once what was done, and offers to take back what ends it. */
export function useChangeConversation(id: string): (change: ConversationChange) => void {
  const { t } = useTranslation(['inbox', 'app']);
  const change = (to: ConversationChange) => {
    const key = ['conversation', id];
    const before = queryClient.getQueryData<ConversationDetail>(key);
    if (before && to.status) queryClient.setQueryData(key, { ...before, status: to.status });
    request<ConversationDetail>(`/conversations/${id}`, { method: 'PATCH', body: to })
      .then(async () => {
        await queryClient.invalidateQueries({ queryKey: key });
        await refreshLists();
      })
      .catch(() => {
        if (before) queryClient.setQueryData(key, before);
        notify({
          text: t('changeFailed'),
          look: 'failed',
          action: { label: t('app:tryAgain'), run: () => change(to) },
        });
      });
    if (to.status === 'resolved') {
      notify({
        text: t('resolved'),
        action: { label: t('app:undo'), run: () => change({ status: 'open' }) },
      });
    }
  };
  return change;
}
