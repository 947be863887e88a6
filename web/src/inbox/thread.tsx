import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Problem, request } from '../api/request.ts';
import { useStoredFlag } from '../app/stored-flag.ts';
import { Empty } from '../ui/empty.tsx';
import { Composer } from './composer.tsx';
import { CustomerPanel } from './customer-panel.tsx';
import { OpenTasks } from './open-tasks.tsx';
import { usePresence } from './presence.ts';
import styles from './thread.module.css';
import { useConversation } from './thread-data.ts';
import { ThreadHeader } from './thread-header.tsx';
import { Timeline } from './timeline.tsx';

/** One conversation: who it is with, what was said, and what may be said next. */
export default function Thread({ conversationId }: { readonly conversationId: string }) {
  const { t } = useTranslation(['inbox', 'app']);
  const { data: conversation, error, refetch } = useConversation(conversationId);
  const [panel, setPanel] = useStoredFlag('customer-panel', true);
  const [sheet, setSheet] = useState(false);
  const presence = usePresence(conversationId);
  useMarkRead(conversationId, conversation?.unread ?? 0);
  if (error !== null && conversation === undefined) {
    const gone = error instanceof Problem && error.status === 404;
    return (
      <Empty failed icon={<TriangleAlert />} title={t(gone ? 'threadGone' : 'threadFailed')}>
        {gone ? (
          <Link href="/inbox">{t('backToList')}</Link>
        ) : (
          <button type="button" onClick={() => void refetch()}>
            {t('app:tryAgain')}
          </button>
        )}
      </Empty>
    );
  }
  return (
    <div className={styles.layout} data-panel={panel} data-sheet={sheet}>
      <div className={styles.thread}>
        <ThreadHeader
          conversationId={conversationId}
          conversation={conversation}
          others={presence.others}
          onPanel={() => {
            setPanel(!panel);
            setSheet(!sheet);
          }}
        />
        {conversation && <OpenTasks conversation={conversation} />}
        <Timeline conversationId={conversationId} typing={presence.others.filter((other) => other.typing)} />
        {conversation && <Composer conversation={conversation} onTyping={presence.typing} />}
      </div>
      <aside className={styles.panel} aria-label={t('customer')}>
        {conversation && <CustomerPanel conversation={conversation} onClose={() => setSheet(false)} />}
      </aside>
    </div>
  );
}

/** Whoever looks at a thread has read it; a window in the background looks at nothing. */
function useMarkRead(id: string, unread: number): void {
  useEffect(() => {
    if (unread === 0) return;
    const mark = () => {
      if (document.visibilityState !== 'visible') return;
      request(`/conversations/${id}`, { method: 'PATCH', body: { unread: 0 } }).catch(() => undefined);
    };
    mark();
    document.addEventListener('visibilitychange', mark);
    return () => document.removeEventListener('visibilitychange', mark);
  }, [id, unread]);
}
