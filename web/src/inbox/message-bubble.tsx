import { Check, CheckCheck, Clock, OctagonX, TriangleAlert } from 'lucide-react';
import { type MouseEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, request } from '../api/request.ts';
import type { TimelineItem } from '../api/types.ts';
import { notify } from '../app/notices.tsx';
import { useCodeWords } from '../app/problem-words.ts';
import { Button } from '../ui/button.tsx';
import { Time } from '../ui/time.tsx';
import { unbrokenPhone } from '../words/phone.ts';
import { clockTime, dayAndTime, exactTime, sameDay } from '../words/times.ts';
import { AllowedBy } from './allowance.tsx';
import { Linked } from './linked.tsx';
import styles from './message-bubble.module.css';
import { MessageMedia } from './message-media.tsx';
import { discard, putBack, sendAgain, type Waiting } from './outbox.ts';
import { useReasonAndRemedy } from './reasons.ts';

type Message = Extract<TimelineItem, { kind: 'message' }>['message'];

interface Props {
  readonly message: Message;
  readonly conversationId: string;
}

/** A text: theirs on the left, the shop's on the right, and under it what became of it. */
export function MessageBubble({ message, conversationId }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const { direction, body, status, purpose } = message;
  const theirs = direction === 'inbound';
  const bad =
    status === 'failed' || status === 'undelivered' || status === 'refused' || status === 'canceled';
  const look = theirs
    ? 'theirs'
    : bad
      ? 'bad'
      : purpose === 'message' || purpose === 'notice'
        ? 'ours'
        : 'system';
  return (
    <article className={styles.message} data-theirs={theirs}>
      <span className="visually-hidden">
        {theirs ? t('said.customer') : t('said.shop', { name: message.actor.name })}
      </span>
      <div className={styles.bubble} data-look={look}>
        <MessageMedia message={message} />
        {body !== '' && (
          <p className={styles.words} dir="auto">
            <Linked text={body} />
          </p>
        )}
      </div>
      <p className={styles.foot}>
        {theirs ? (
          <>
            <Time at={message.createdAt} say={clockTime} />
            {message.carrierHandled !== null && (
              <span>{`·\u00a0${t(`carrierAnswered.${message.carrierHandled}`)}`}</span>
            )}
          </>
        ) : (
          <Status message={message} conversationId={conversationId} />
        )}
      </p>
    </article>
  );
}

const ICONS = { queued: Clock, sending: Clock, sent: Check, delivered: CheckCheck } as const;

function Status({ message, conversationId }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const reason = useReasonAndRemedy();
  const authorOf = ({ kind, name }: Message['actor']) =>
    kind === 'key' ? t('byProgram', { name: name.replace(/ key$/i, '') }) : name.split(' ')[0];
  const { status, purpose, actor, sendAfter, createdAt, sentAt } = message;
  const by = purpose === 'message' ? authorOf(actor) : t(`purposes.${purpose}`, '');
  const at = sentAt ?? createdAt;
  const time = (
    <time dateTime={at} title={exactTime(at)}>
      {clockTime(at)}
    </time>
  );
  if (status === 'queued' || status === 'sending') {
    const later = sendAfter !== null && new Date(sendAfter).getTime() - Date.now() > 90_000;
    const why = message.reason === null ? null : reason(message);
    return (
      <>
        <Clock size={13} aria-hidden="true" />
        {later ? t('status.later', { when: dayAndTime(sendAfter) }) : t(`status.${status}`)}
        {why !== null && <span>{`·\u00a0${why}`}</span>}
        {status === 'queued' && purpose !== 'opt_in_confirmation' && (
          <Cancel message={message} conversationId={conversationId} />
        )}
      </>
    );
  }
  if (status === 'sent' || status === 'delivered') {
    const Icon = ICONS[status];
    return (
      <>
        {by !== '' && <span>{by} ·</span>} {t(`status.${status}`)}{' '}
        {sameDay(at, createdAt) ? time : dayAndTime(at)}
        <Icon size={15} aria-hidden="true" className={styles.tick} />
        {message.failedOverFrom !== null && (
          <span>{t('tookOver', { number: unbrokenPhone(message.failedOverFrom) })}</span>
        )}
        <AllowedBy messageId={message.id} />
      </>
    );
  }
  // Only what a customer sent is `received`.
  if (status === 'received') return null;
  const Icon = status === 'unknown' ? TriangleAlert : OctagonX;
  const takenBack = status === 'canceled' && message.reason === 'canceled';
  const takenBackBy =
    message.canceledBy === null
      ? t('status.canceledByStaff')
      : t('status.canceledBy', { name: message.canceledBy.name });
  // Of a text whose outcome nobody knows, the reason says just that.
  const tellsAll = status === 'unknown' && message.failure === 'no_answer';
  const said = tellsAll ? reason(message) : `${t(`status.${status}`)} ${reason(message)}`;
  return (
    <span className={styles.failed} data-mild={status === 'canceled' || status === 'unknown'}>
      <Icon size={14} aria-hidden="true" />
      {takenBack ? takenBackBy : said} {time}
    </span>
  );
}

function Cancel({ message }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const button = useRef<HTMLButtonElement>(null);
  const cancel = async () => {
    try {
      await request(`/messages/${message.id}`, { method: 'DELETE' });
      // The button goes; whoever pressed it stands in the thread, where it now says so.
      button.current?.closest('section')?.focus({ preventScroll: true });
    } catch (error) {
      notify({ text: error instanceof Problem ? t('cancelTooLate') : t('changeFailed'), look: 'failed' });
    }
  };
  return (
    <button ref={button} type="button" className={styles.link} onClick={() => void cancel()}>
      {t('cancelText')}
    </button>
  );
}

/** A text that the server has not taken yet. */
export function WaitingBubble({ text }: { readonly text: Waiting }) {
  const { t } = useTranslation(['inbox', 'app']);
  const codeWords = useCodeWords();
  const stuck = text.state === 'failed' || text.state === 'asks';
  const cancel = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // It goes with its button; whoever pressed it stands in the thread.
    currentTarget.closest('section')?.focus({ preventScroll: true });
    discard(text);
    notify({ text: t('waiting.canceled'), action: { label: t('app:undo'), run: () => putBack(text) } });
  };
  return (
    <article className={styles.message} data-theirs={false}>
      <div className={styles.bubble} data-look={stuck ? 'bad' : 'ours'}>
        <p className={styles.words} dir="auto">
          {text.body === '' ? t('picture') : text.body}
        </p>
      </div>
      <p className={styles.foot} role="status">
        {stuck ? (
          <>
            <span className={styles.failed}>
              {text.problem === null ? t('waiting.asks') : codeWords(text.problem)}
            </span>
            <Button size="small" onClick={() => sendAgain(text)}>
              {t('waiting.sendNow')}
            </Button>
            <Button size="small" look="quiet" onClick={() => discard(text)}>
              {t('waiting.discard')}
            </Button>
          </>
        ) : (
          <>
            <Clock size={13} aria-hidden="true" /> {t(`waiting.${text.state}`)}
            {text.state === 'waiting' && (
              <button type="button" className={styles.link} onClick={cancel}>
                {t('cancelText')}
              </button>
            )}
          </>
        )}
      </p>
    </article>
  );
}
