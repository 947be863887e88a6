import { Inbox as InboxIcon, MessageSquarePlus, MessagesSquare } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { ScreenSkeleton } from '../app/screen-skeleton.tsx';
import { Thread } from '../app/screens.ts';
import { Empty } from '../ui/empty.tsx';
import { ConversationList } from './conversation-list.tsx';
import { type ListFilter, neighbourOf, useConversations } from './conversation-lists.ts';
import { useFollowInbox } from './follow-inbox.ts';
import styles from './inbox.module.css';

/** Conversations on the left, the thread in the middle, the customer with the toggle on the right. */
export function Inbox({ conversationId }: { readonly conversationId: string | null }) {
  const { t } = useTranslation(['inbox', 'app']);
  const [, go] = useLocation();
  const [filter, setFilter] = useState<ListFilter>({ view: 'open', search: '' });
  const root = useRef<HTMLDivElement>(null);
  useFollowInbox(conversationId);

  /** Back to the list: to where it was, for who came from it. */
  const toList = () => {
    const cameFromList = (history.state as { readonly fromList?: true } | null)?.fromList === true;
    if (cameFromList) history.back();
    else go('/inbox');
  };
  /** On from a thread that is done with: to the next of the list; where the thread hides the list, back to it. */
  const leave = (id: string) => {
    if (root.current?.querySelector(':scope > section')?.checkVisibility() === false) return toList();
    const next = neighbourOf(id, filter);
    go(next === null ? '/inbox' : `/inbox/${next}`, { replace: true, state: BY_KEYS });
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>(`[data-row][href="/inbox/${next}"]`)?.focus(),
    );
  };
  return (
    <div ref={root} className={styles.inbox} data-open={conversationId !== null}>
      {/* For who hears the screen: also where the list, with its title, gives way to the thread. */}
      <h1 className="visually-hidden">{t('title')}</h1>
      <ConversationList
        filter={filter}
        onFilter={setFilter}
        openId={conversationId}
        // From one thread to the next is one place in the history: Back leads out of them.
        onOpen={(id) => go(`/inbox/${id}`, { replace: conversationId !== null, state: BY_KEYS })}
      />
      <section className={styles.thread} aria-label={t('thread')}>
        {conversationId === null ? (
          <NoneOpen filter={filter} />
        ) : (
          <Suspense fallback={<ScreenSkeleton />}>
            <Thread
              key={conversationId}
              conversationId={conversationId}
              onBack={toList}
              onLeave={() => leave(conversationId)}
            />
          </Suspense>
        )}
      </section>
    </div>
  );
}

/** In the history of whoever goes through the list by its keys: the focus stays with them. */
const BY_KEYS = { byKeys: true, fromList: true } as const;

/** Where there is nothing to choose from, it says how there will be. */
function NoneOpen({ filter }: { readonly filter: ListFilter }) {
  const { t } = useTranslation(['inbox', 'app']);
  const { data } = useConversations(filter);
  const isEmpty = data?.pages.every(({ items }) => items.length === 0) ?? false;
  if (isEmpty && filter.search === '') {
    return (
      <Empty
        icon={<InboxIcon />}
        title={t('nothingOpen.title')}
        action={
          <Link href="/ask" className={styles.ask}>
            <MessageSquarePlus size={18} aria-hidden="true" /> {t('askCustomer')}
          </Link>
        }
      >
        {t('nothingOpen.words')}
      </Empty>
    );
  }
  return (
    <Empty icon={<MessagesSquare />} title={t('noneOpen.title')}>
      <span className={styles.byKey}>{t('noneOpen.words')}</span>
    </Empty>
  );
}
