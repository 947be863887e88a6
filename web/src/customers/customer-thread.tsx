import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { LiveEvent } from '../api/live.ts';
import { query, request } from '../api/request.ts';
import type { Conversation, Customer, Page } from '../api/types.ts';
import { useLiveEvents } from '../app/live-updates.tsx';
import { queryClient } from '../app/query-client.ts';
import { useFollowInbox } from '../inbox/follow-inbox.ts';
import { refreshTimeline } from '../inbox/thread-data.ts';
import { Timeline } from '../inbox/timeline.tsx';
import { Card } from '../ui/card.tsx';
import { CouldNotBeRead, OnItsWay } from '../ui/not-here-yet.tsx';
import { phone } from '../words/phone.ts';
import styles from './customer-thread.module.css';

/** Every text with this customer's number, in and out, on their record too (M10). Written is in the inbox. */
export function CustomerThread({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('customers');
  const { threads, isError, again } = useThreads(customer.mobile);
  const [latest, ...others] = threads ?? [];
  if (threads === undefined) {
    return (
      <Card title={t('thread.title')}>
        {isError ? (
          <CouldNotBeRead onAgain={again}>{t('thread.failed')}</CouldNotBeRead>
        ) : (
          <OnItsWay label={t('thread.loading')} />
        )}
      </Card>
    );
  }
  return (
    <Card
      title={t('thread.title')}
      action={
        latest && (
          <Link href={`/inbox/${latest.id}`} className={styles.write}>
            {t('thread.write')}
          </Link>
        )
      }
    >
      {latest ? (
        <Shown conversationId={latest.id} number={customer.mobile} />
      ) : (
        <p className={styles.none}>{t('thread.none')}</p>
      )}
      {others.map(({ id, sender }) => (
        <Link key={id} href={`/inbox/${id}`} className={styles.other}>
          {t('thread.otherSender', { sender: phone(sender) })}
        </Link>
      ))}
      {customer.earlierNumbers.map((number) => (
        <Earlier key={number} number={number} />
      ))}
    </Card>
  );
}

/** What was said with a number that this customer had before: it stays with that number, and is found from here. */
function Earlier({ number }: { readonly number: string }) {
  const { t } = useTranslation('customers');
  const { threads = [] } = useThreads(number);
  return threads.map(({ id }) => (
    <Link key={id} href={`/inbox/${id}`} className={styles.other}>
      {t('thread.earlier', { number: phone(number) })}
    </Link>
  ));
}

function Shown({ conversationId, number }: { readonly conversationId: string; readonly number: string }) {
  useFollowInbox(conversationId);
  // No list of the inbox has to show it: what is said at the counter stands in the thread at once.
  useLiveEvents(
    useCallback(
      ({ type, data }: LiveEvent) => {
        if (type === 'consent.changed' && data.number === number) void refreshTimeline(conversationId);
      },
      [conversationId, number],
    ),
  );
  return (
    <div className={styles.shown}>
      <Timeline conversationId={conversationId} />
    </div>
  );
}

/** The threads with a number, the latest first; undefined until they are known. */
function useThreads(number: string): {
  readonly threads: readonly Conversation[] | undefined;
  readonly isError: boolean;
  readonly again: () => void;
} {
  const { data, isError, refetch } = useQuery({
    queryKey: ['threadsWith', number],
    queryFn: ({ signal }) =>
      request<Page<Conversation>>(`/conversations${query({ query: number, limit: 20 })}`, { signal }),
  });
  const threads = data?.items.filter((each) => each.number === number);
  const none = threads?.length === 0;
  useLiveEvents(
    useCallback(
      ({ type }: LiveEvent) => {
        // The first text ever, perhaps of this very number.
        if (none && type === 'message.created')
          void queryClient.invalidateQueries({ queryKey: ['threadsWith', number] });
      },
      [none, number],
    ),
  );
  return { threads, isError, again: () => void refetch() };
}
