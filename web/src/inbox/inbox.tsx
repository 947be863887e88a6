import { MessagesSquare } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { ScreenSkeleton } from '../app/screen-skeleton.tsx';
import { Thread } from '../app/screens.ts';
import { Empty } from '../ui/empty.tsx';
import { ConversationList } from './conversation-list.tsx';
import type { ListFilter } from './conversation-lists.ts';
import { useFollowInbox } from './follow-inbox.ts';
import styles from './inbox.module.css';

/** Conversations on the left, the thread in the middle, the customer with the toggle on the right. */
export function Inbox({ conversationId }: { readonly conversationId: string | null }) {
  const { t } = useTranslation(['inbox', 'app']);
  const [, go] = useLocation();
  const [filter, setFilter] = useState<ListFilter>({ view: 'open', search: '' });
  useFollowInbox(conversationId);
  return (
    <div className={styles.inbox} data-open={conversationId !== null}>
      {/* For who hears the screen: also where the list, with its title, gives way to the thread. */}
      <h1 className="visually-hidden">{t('title')}</h1>
      <ConversationList
        filter={filter}
        onFilter={setFilter}
        openId={conversationId}
        onOpen={(id) => go(`/inbox/${id}`, { state: { byKeys: true } })}
      />
      <section className={styles.thread} aria-label={t('thread')}>
        {conversationId === null ? (
          <Empty icon={<MessagesSquare />} title={t('noneOpen.title')}>
            {t('noneOpen.words')}
          </Empty>
        ) : (
          <Suspense fallback={<ScreenSkeleton />}>
            <Thread key={conversationId} conversationId={conversationId} />
          </Suspense>
        )}
      </section>
    </div>
  );
}
