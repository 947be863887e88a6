import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { LiveEvent } from '../api/live.ts';
import { titleOf } from '../inbox/conversation-row.tsx';
import { readConversation } from '../inbox/thread-data.ts';
import { useLiveEvents } from './live-updates.tsx';
import { staffList, useMe } from './me.ts';
import { notify } from './notices.tsx';
import { queryClient } from './query-client.ts';

/** Read by whoever has a customer before them. In ms. */
const SHOWN_FOR_MS = 12_000;

/** A colleague gives one a conversation: it is said once, to whoever does not look at that conversation anyway. */
export function useAssignedNotice(): void {
  const { t } = useTranslation('app');
  const { actorId: me } = useMe();
  const [, go] = useLocation();
  useLiveEvents(
    useCallback(
      ({ type, data, again }: LiveEvent) => {
        const { id, assigneeId, assignedBy, assignmentId } = data;
        if (type !== 'conversation.updated' || again || id === undefined) return;
        if (assigneeId !== me || typeof assignedBy !== 'string' || assignedBy === me) return;
        const path = `/inbox/${id}`;
        const say = async () => {
          // Its thread says who gave it to whom.
          if (location.pathname === path || !isFirstTab(String(assignmentId))) return;
          const [conversation, staff] = await Promise.all([
            readConversation(id),
            queryClient.fetchQuery(staffList),
          ]);
          if (conversation.assignee?.id !== me) return;
          const name = staff.items.find((each) => each.id === assignedBy)?.name.split(' ')[0];
          const customer = titleOf(conversation);
          notify({
            text:
              name === undefined
                ? t('assigned.bySomeone', { customer })
                : t('assigned.by', { name, customer }),
            action: { label: t('assigned.open'), run: () => go(path) },
            forMs: SHOWN_FOR_MS,
            about: `assigned ${id}`,
          });
        };
        // Whoever cannot be told now sees it in the row and in the count.
        onceSeen(() => void say().catch(() => undefined));
      },
      [t, me, go],
    ),
  );
}

/** At once, or when somebody looks at this tab again. */
function onceSeen(run: () => void): void {
  if (document.visibilityState === 'visible') run();
  else document.addEventListener('visibilitychange', run, { once: true });
}

/** Of several tabs the one that is looked at first says it; the others hold their peace. */
function isFirstTab(assignmentId: string): boolean {
  if (localStorage.getItem(TOLD) === assignmentId) return false;
  localStorage.setItem(TOLD, assignmentId);
  return true;
}
const TOLD = 'assignment-told';
