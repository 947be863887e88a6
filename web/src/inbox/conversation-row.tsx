import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Conversation, ListedConversation } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { Time } from '../ui/time.tsx';
import { phone } from '../words/phone.ts';
import { ConsentDot } from './consent-dot.tsx';
import styles from './conversation-row.module.css';
import { useDraftWords } from './drafts.ts';
import { FoundTitle, foundWords } from './found.tsx';
import { useReason } from './reasons.ts';

export const titleOf = ({ customers, number }: Pick<Conversation, 'customers' | 'number'>): string =>
  customers.length === 0 ? phone(number) : customers.map(({ name }) => name).join(', ');

interface Props {
  readonly conversation: Conversation;
}

interface RowProps {
  readonly conversation: ListedConversation;
  readonly open: boolean;
}

/** One thread of the list. Where something was searched for, it shows what of it was found, and when that was said. */
export function ConversationRow({ conversation, open }: RowProps) {
  const { t } = useTranslation(['inbox', 'app']);
  const me = useMe();
  const { lastAt, unread, consentState, agreesToTexts, assignee, match } = conversation;
  const title = titleOf(conversation);
  const found = foundWords(match);
  return (
    <Link
      href={`/inbox/${conversation.id}`}
      className={styles.row}
      data-row
      // So that the thread's way back leads back, and not on.
      state={{ fromList: true }}
      aria-current={open ? 'true' : undefined}
      data-unread={unread > 0}
    >
      <ConsentDot state={consentState} agrees={agreesToTexts} />
      <span className={styles.title} dir="auto">
        {match ? <FoundTitle match={match} title={title} /> : title}
      </span>
      <span className={styles.time}>
        <Time at={match?.text?.at ?? lastAt} />
      </span>
      <span className={styles.line}>
        {found === null ? (
          <Preview conversation={conversation} />
        ) : (
          <span className={styles.preview}>{found}</span>
        )}
        {assignee?.id === me.actorId && <span className={styles.yours}>{t('assignedToYou')}</span>}
        {unread > 0 ? (
          <span className={styles.unread}>
            {unread > 99 ? '99+' : unread}
            <span className="visually-hidden"> {t('unread', { count: unread })}</span>
          </span>
        ) : (
          assignee !== null &&
          assignee.id !== me.actorId && <span className={styles.assignee}>{assignee.name.split(' ')[0]}</span>
        )}
      </span>
    </Link>
  );
}

/** What matters most about a thread, in one line: a decision, a draft that can still go, a failure, else its last words. */
function Preview({ conversation }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const draft = useDraftWords(conversation.id);
  const { openTasks, lastMessage, consentState } = conversation;
  const [task] = openTasks;
  if (task !== undefined) {
    const stopped = task.kind === 'call_back' && consentState === 'opted_out';
    const words =
      task.text !== null
        ? t('preview.toDecide', { words: task.text })
        : stopped
          ? t('tasks.call_back_stopped')
          : t(`tasks.${task.kind}`, t('tasks.other'));
    return <span className={`${styles.preview} ${styles.decide}`}>{words}</span>;
  }
  if (draft !== '' && mayGo(conversation)) {
    return (
      <span className={styles.preview}>
        <em className={styles.draft}>{t('preview.draft')}</em> <bdi>{draft}</bdi>
      </span>
    );
  }
  if (lastMessage === null) return <span className={styles.preview}>{t('preview.nothing')}</span>;
  return <LastWords conversation={conversation} last={lastMessage} />;
}

/** What the customer wrote meanwhile, or that they want no texts, matters more than what somebody began to write. */
const mayGo = ({ unread, consentState, carrierBlocked }: Conversation): boolean =>
  unread === 0 && consentState !== 'opted_out' && consentState !== 'declined' && !carrierBlocked;

/** Of a text that nobody got, or perhaps nobody, what became of it stands before its words. */
function LastWords({
  conversation,
  last,
}: Props & { readonly last: NonNullable<Conversation['lastMessage']> }) {
  const { t } = useTranslation(['inbox', 'app']);
  const me = useMe();
  const reason = useReason();
  const { direction, status, body, actorName, purpose } = last;
  if (status === 'failed' || status === 'undelivered' || status === 'refused') {
    return (
      <span className={`${styles.preview} ${styles.failed}`}>
        {t(status === 'refused' ? 'preview.refused' : 'preview.failed', { why: reason(last) })}
      </span>
    );
  }
  if (purpose === 'opt_in_confirmation' && conversation.agreesToTexts && status !== 'unknown') {
    return (
      <span className={styles.preview}>
        {t(status === 'delivered' ? 'preview.agreed' : 'preview.agreedJustNow')}
      </span>
    );
  }
  const words = <bdi>{body === '' ? t('preview.picture') : body}</bdi>;
  if (direction === 'inbound') return <span className={styles.preview}>{words}</span>;
  if (status === 'canceled' || status === 'unknown') {
    return (
      <span className={styles.preview}>
        <span className={styles.by}>{t(`preview.${status}`)}</span> {words}
      </span>
    );
  }
  const by =
    actorName === null || purpose !== 'message'
      ? null
      : actorName === me.name
        ? t('preview.you')
        : t('preview.by', { name: actorName.split(' ')[0] });
  return (
    <span className={styles.preview}>
      {by !== null && <span className={styles.by}>{by} </span>}
      {words}
    </span>
  );
}
