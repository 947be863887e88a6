import { TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { Problem, request } from '../api/request.ts';
import { move, useKeys } from '../app/keys.ts';
import { NoticePlace } from '../app/notices.tsx';
import { useStoredFlag } from '../app/stored-flag.ts';
import { useLater } from '../app/use-later.ts';
import { Empty } from '../ui/empty.tsx';
import { Composer } from './composer.tsx';
import { CustomerPanel } from './customer-panel.tsx';
import { OpenTasks } from './open-tasks.tsx';
import { usePresence } from './presence.ts';
import styles from './thread.module.css';
import { useConversation } from './thread-data.ts';
import { ThreadHeader } from './thread-header.tsx';
import { Timeline } from './timeline.tsx';

interface Props {
  readonly conversationId: string;
  /** Where the list is hidden behind the thread. */
  readonly onBack: () => void;
  /** It is done with for now: on to the next one. */
  readonly onLeave: () => void;
}

/** One conversation: who it is with, what was said, and what may be said next. */
export default function Thread({ conversationId, onBack, onLeave }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const { data: conversation, error, refetch } = useConversation(conversationId);
  const [panel, setPanel] = useStoredFlag('customer-panel', true);
  const aside = useRef<HTMLElement>(null);
  const { sheet, isCovered, openSheet, closeSheet } = useSheet(aside);
  const isWanted = useWanted(aside);
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
      <div className={styles.thread} inert={isCovered}>
        <ThreadHeader
          conversationId={conversationId}
          conversation={conversation}
          others={presence.others}
          onBack={onBack}
          onLeave={onLeave}
          onPanel={() => {
            if (!liesOver(aside.current)) setPanel(!panel);
            else if (sheet) closeSheet();
            else openSheet();
          }}
        />
        {conversation && <OpenTasks conversation={conversation} />}
        <Timeline conversationId={conversationId} />
        {/* Above the box, which stays where it is. */}
        <NoticePlace isSeen={!isCovered} />
        {conversation && (
          // Takes the focus where a STOP takes the box away (app/keep-focus.ts).
          <section className={styles.foot} aria-label={t('replyPart')} tabIndex={-1} data-reply="">
            <Composer conversation={conversation} onTyping={presence.typing} />
          </section>
        )}
      </div>
      <aside
        ref={aside}
        className={styles.panel}
        aria-label={t('customer')}
        tabIndex={-1}
        onKeyDown={isCovered ? keepFocusIn : undefined}
      >
        {conversation && isWanted && (
          <CustomerPanel
            conversation={conversation}
            onClose={closeSheet}
            onSeek={() => (liesOver(aside.current) ? openSheet() : setPanel(true))}
          />
        )}
      </aside>
    </div>
  );
}

/**
 * Whether the customer stands beside the thread. On a phone that is seldom asked for: there it is read once the thread has been,
 * so that it is there on a bad line too.
 */
function useWanted(aside: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useLayoutEffect(() => {
    const element = aside.current;
    if (element === null) return;
    const look = () => element.checkVisibility() && setIsSeen(true);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [aside]);
  return useLater(THREAD_FIRST_MS) || isSeen;
}
const THREAD_FIRST_MS = 2_000;

/** Where there is room the customer stands beside the thread, else over it, as a sheet (thread.module.css). */
const liesOver = (aside: HTMLElement | null) =>
  aside !== null && getComputedStyle(aside).position === 'absolute';

/** The sheet is a place in the history: on a phone, Back closes it and leaves the thread where it is. */
function useSheet(aside: RefObject<HTMLElement | null>) {
  const [place, go] = useLocation();
  const here = useHistoryState<{ readonly sheet?: true } | null>();
  const sheet = here?.sheet === true;
  const openSheet = () => go(place, { state: { ...here, sheet: true } });
  const closeSheet = () => history.back();
  const wasOpen = useRef(sheet);
  const [isCovered, setIsCovered] = useState(false);
  useEffect(() => {
    setIsCovered(sheet && liesOver(aside.current));
    if (sheet && liesOver(aside.current)) aside.current?.focus({ preventScroll: true });
    if (!sheet && wasOpen.current) document.getElementById('main')?.focus({ preventScroll: true });
    wasOpen.current = sheet;
  }, [sheet, aside]);
  useKeys({ Escape: sheet ? move(closeSheet) : undefined });
  return { sheet, isCovered, openSheet, closeSheet };
}

/** As in a dialog: from the last part of the sheet Tab leads to its first, and the other way round. */
function keepFocusIn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const sheet = event.currentTarget;
  const parts = [
    ...sheet.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input, select, textarea'),
  ].filter((part) => part.checkVisibility() && part.tabIndex !== -1);
  const end = event.shiftKey ? parts[0] : parts.at(-1);
  const here = document.activeElement;
  if (here !== end && !(event.shiftKey && here === sheet)) return;
  event.preventDefault();
  (event.shiftKey ? parts.at(-1) : parts[0])?.focus();
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
