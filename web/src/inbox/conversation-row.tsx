import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Conversation } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { Time } from '../ui/time.tsx';
import { phone } from '../words/phone.ts';
import { ConsentDot } from './consent-dot.tsx';
import styles from './conversation-row.module.css';
import { useDraftWords } from './drafts.ts';
import { useReason } from './reasons.ts';

/** In px; the list reckons with it. */
export const ROW_HEIGHT = 72;

export const titleOf = ({ customers, number }: Pick<Conversation, 'customers' | 'number'>): string =>
  customers.length === 0 ? phone(number) : customers.map(({ name }) => name).join(', ');

export function ConversationRow({
  conversation,
  open,
}: {
  readonly conversation: Conversation;
  readonly open: boolean;
}) {
  const { t } = useTranslation(['inbox', 'app']);
  const { lastAt, unread, consentState, agreesToTexts, assignee } = conversation;
  return (
    <Link
      href={`/inbox/${conversation.id}`}
      className={styles.row}
      data-row
      aria-current={open ? 'true' : undefined}
      data-unread={unread > 0}
    >
      <ConsentDot state={consentState} agrees={agreesToTexts} />
      <span className={styles.title}>{titleOf(conversation)}</span>
      <span className={styles.time}>
        <Time at={lastAt} />
      </span>
      <Preview conversation={conversation} />
      {unread > 0 ? (
        <span className={styles.unread}>
          {unread > 99 ? '99+' : unread}
          <span className="visually-hidden"> {t('unread', { count: unread })}</span>
        </span>
      ) : (
        assignee !== null && <span className={styles.assignee}>{assignee.name.split(' ')[0]}</span>
      )}
    </Link>
  );
}

/** What matters most about a thread, in one line: a draft, a decision, a failure, else its last words. */
function Preview({ conversation }: { readonly conversation: Conversation }) {
  const { t } = useTranslation(['inbox', 'app']);
  const me = useMe();
  const reason = useReason();
  const draft = useDraftWords(conversation.id);
  const { openTasks, lastMessage } = conversation;
  if (draft !== '') {
    return (
      <span className={styles.preview}>
        <em className={styles.draft}>{t('preview.draft')}</em> {draft}
      </span>
    );
  }
  const [task] = openTasks;
  if (task !== undefined) {
    return (
      <span className={`${styles.preview} ${styles.decide}`}>
        {task.text === null
          ? t(`tasks.${task.kind}`, t('tasks.other'))
          : t('preview.toDecide', { words: task.text })}
      </span>
    );
  }
  if (lastMessage === null) return <span className={styles.preview}>{t('preview.nothing')}</span>;
  const { direction, status, body, actorName, purpose } = lastMessage;
  if (status === 'failed' || status === 'undelivered' || status === 'refused') {
    return (
      <span className={`${styles.preview} ${styles.failed}`}>
        {t(status === 'refused' ? 'preview.refused' : 'preview.failed', { why: reason(lastMessage) })}
      </span>
    );
  }
  const words = body === '' ? t('preview.picture') : body;
  if (direction === 'inbound') return <span className={styles.preview}>{words}</span>;
  const by =
    actorName === null || purpose !== 'message'
      ? null
      : actorName === me.name
        ? t('preview.you')
        : actorName.split(' ')[0];
  return (
    <span className={styles.preview}>
      {by !== null && <span className={styles.by}>{by}: </span>}
      {words}
    </span>
  );
}
