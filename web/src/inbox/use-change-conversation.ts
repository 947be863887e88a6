import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
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

/** Changes a conversation; the screen says at once what was done, and offers the way back to a thread that one has left by it. */
export function useChangeConversation(id: string): (change: ConversationChange) => void {
  const { t } = useTranslation(['inbox', 'app']);
  const [, go] = useLocation();
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
    const undone: ConversationChange | null =
      to.status === 'resolved' ? { status: 'open' } : to.unread === 1 ? { unread: 0 } : null;
    if (undone === null) return;
    notify({
      text: t(to.unread === 1 ? 'markedUnread' : 'resolved'),
      action: {
        label: t('app:undo'),
        run: () => {
          change(undone);
          go(`/inbox/${id}`);
        },
      },
    });
  };
  return change;
}
