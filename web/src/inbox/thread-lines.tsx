import { Lock } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { TimelineItem } from '../api/types.ts';
import { useEventWords } from '../customers/event-words.ts';
import { ProofDialog } from '../customers/proof-dialog.tsx';
import { Time } from '../ui/time.tsx';
import { phone } from '../words/phone.ts';
import { clockTime } from '../words/times.ts';
import { Linked } from './linked.tsx';
import { useConversation } from './thread-data.ts';
import styles from './thread-lines.module.css';

type Item<Kind extends TimelineItem['kind']> = Extract<TimelineItem, { kind: Kind }>;

/** A consent event in its place: who asked, what was said, by which script; its proof is one press away. */
export function EventLine({
  event,
  conversationId,
}: {
  readonly event: Item<'event'>['event'];
  readonly conversationId: string;
}) {
  const words = useEventWords();
  const { data: conversation } = useConversation(conversationId);
  // Of one alone nobody asks who said it; of several on the number each is named (C6).
  const [holder, ...others] = conversation?.customers ?? [];
  const on = conversation && {
    id: others.length === 0 ? (holder?.id ?? '') : '',
    mobile: conversation.number,
  };
  const [proof, setProof] = useState(false);
  const { t } = useTranslation(['inbox', 'app']);
  return (
    <>
      <p className={styles.event}>
        {`${words(event, on)}\u00a0· `}
        <span className={styles.together}>
          {event.scriptVersion !== null && `${t('script', { version: event.scriptVersion })} · `}
          <Time at={event.recordedAt} say={clockTime} /> ·{' '}
          <button type="button" className={styles.proof} onClick={() => setProof(true)}>
            {t('proof')}
          </button>
        </span>
      </p>
      {proof && <ProofDialog event={event} on={on ?? null} onClose={() => setProof(false)} />}
    </>
  );
}

export function ActivityLine({ activity }: { readonly activity: Item<'activity'> }) {
  const { t } = useTranslation(['inbox', 'app']);
  const { actor, assignee, otherConversation } = activity;
  const what = assignee?.name === actor.name ? 'taken' : activity.activity;
  const sender = otherConversation === null ? '' : phone(otherConversation.sender);
  const words = t(`activity.${what}`, { name: actor.name, assignee: assignee?.name ?? '', sender });
  return (
    <p className={styles.activity}>
      {otherConversation === null ? words : <Link href={`/inbox/${otherConversation.id}`}>{words}</Link>}
      {'\u00a0· '}
      <Time at={activity.at} say={clockTime} />
    </p>
  );
}

/** For the staff alone: it looks like nothing that a customer could get. */
export function NoteBubble({ note }: { readonly note: Item<'note'> }) {
  const { t } = useTranslation(['inbox', 'app']);
  return (
    <article className={styles.note}>
      <p className={styles.noteHead}>
        <Lock size={13} aria-hidden="true" />
        <span>{t('noteBy', { name: note.actor.name })}</span>
        <Time at={note.at} say={clockTime} />
      </p>
      <p className={styles.noteWords} dir="auto">
        <Linked text={note.body} />
      </p>
    </article>
  );
}
