import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../api/types.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { dayHeading, sameDay } from '../words/times.ts';
import { MessageBubble, WaitingBubble } from './message-bubble.tsx';
import { useWaiting } from './outbox.ts';
import { idOf, useTimeline } from './thread-data.ts';
import { ActivityLine, EventLine, NoteBubble } from './thread-lines.tsx';
import styles from './timeline.module.css';

/** So near to the end counts as being at it: what is new is followed. In px. */
const NEAR_END = 120;

/** What was said and what happened, in its order, the newest at the foot. */
export function Timeline({ conversationId }: { readonly conversationId: string }) {
  const { t } = useTranslation(['inbox', 'app']);
  const timeline = useTimeline(conversationId);
  const waiting = useWaiting(conversationId);
  const items = timeline.data?.pages.flatMap((page) => page.items).toReversed() ?? [];
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const heightBefore = useRef(0);
  const failed = timeline.isError && items.length === 0;
  const newest = items.at(-1);
  const oldestId = items[0] && idOf(items[0]);

  // At the end one stays at the end; what is put in above moves nothing of what is being read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is shown has changed.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    if (atEnd.current) element.scrollTop = element.scrollHeight;
    else if (element.scrollTop < 400) element.scrollTop += element.scrollHeight - heightBefore.current;
    heightBefore.current = element.scrollHeight;
  }, [newest && idOf(newest), oldestId, waiting.length, items.length]);

  // Composer, keyboard and pictures that come late change the height; whoever was at the end still is.
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
      heightBefore.current = element.scrollHeight;
    });
    observer.observe(element);
    if (content.current !== null) observer.observe(content.current);
    return () => observer.disconnect();
  }, []);

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = timeline;
  const onScroll = () => {
    const element = scroller.current;
    if (element === null) return;
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END;
    heightBefore.current = element.scrollHeight;
    if (element.scrollTop < 400 && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  };

  return (
    <section
      ref={scroller}
      className={styles.scroller}
      onScroll={onScroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard.
      tabIndex={0}
      aria-label={t('messages')}
    >
      {failed && (
        <Empty
          failed
          title={t('threadFailed')}
          action={<Button onClick={() => void timeline.refetch()}>{t('app:tryAgain')}</Button>}
        />
      )}
      <div
        ref={content}
        className={styles.timeline}
        hidden={failed}
        role="log"
        aria-busy={timeline.isPending || isFetchingNextPage}
      >
        {timeline.isSuccess && items.length === 0 && waiting.length === 0 && (
          <p className={styles.first}>{t('nothingYet')}</p>
        )}
        {items.map((item, index) => (
          <Item key={idOf(item)} item={item} before={items[index - 1]} conversationId={conversationId} />
        ))}
        {waiting.map((text) => (
          <WaitingBubble key={text.key} text={text} />
        ))}
      </div>
    </section>
  );
}

interface ItemProps {
  readonly item: TimelineItem;
  readonly before: TimelineItem | undefined;
  readonly conversationId: string;
}

function Item({ item, before, conversationId }: ItemProps) {
  const newDay = before === undefined || !sameDay(before.at, item.at);
  return (
    <>
      {newDay && (
        <h3 className={styles.day}>
          <time dateTime={item.at.slice(0, 10)}>{dayHeading(item.at)}</time>
        </h3>
      )}
      {item.kind === 'message' && <MessageBubble message={item.message} conversationId={conversationId} />}
      {item.kind === 'event' && <EventLine event={item.event} conversationId={conversationId} />}
      {item.kind === 'note' && <NoteBubble note={item} />}
      {item.kind === 'activity' && <ActivityLine activity={item} />}
    </>
  );
}
