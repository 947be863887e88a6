import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import type { ConsentEvent, Message, Page } from '../api/types.ts';
import { Dialog } from '../ui/dialog.tsx';
import { phone } from '../words/phone.ts';
import { exactTime } from '../words/times.ts';
import { type ToldOn, useEventWords } from './event-words.ts';
import styles from './proof-dialog.module.css';

interface Props {
  readonly event: ConsentEvent;
  /** Whose record it was opened on. */
  readonly on?: ToldOn | null;
  readonly onClose: () => void;
}

/** What was kept of one answer: who heard it where and when, the words that were read, and its place in the ledger (C2, C45). */
export function ProofDialog({ event, on = null, onClose }: Props) {
  const { t } = useTranslation('customers');
  const words = useEventWords();
  const { scriptVersionId, sourceMessageId, storeId } = event;
  const { data: script } = useQuery({
    queryKey: ['script', scriptVersionId],
    queryFn: ({ signal }) =>
      request<{ text: string; version: number }>(`/scripts/${scriptVersionId}`, { signal }),
    enabled: scriptVersionId !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data: text } = useQuery({
    queryKey: ['message', sourceMessageId],
    queryFn: ({ signal }) => request<Message>(`/messages/${sourceMessageId}`, { signal }),
    enabled: sourceMessageId !== null,
  });
  const { data: stores } = useQuery({
    queryKey: ['stores'],
    queryFn: ({ signal }) => request<Page<{ id: string; name: string }>>('/stores', { signal }),
    enabled: storeId !== null,
  });
  const store = stores?.items.find(({ id }) => id === storeId)?.name;
  const lines: readonly (readonly [label: string, value: string | null | undefined])[] = [
    [t('proof.when'), exactTime(event.recordedAt)],
    [t('proof.of'), event.customer?.name],
    [t('proof.by'), event.actor.name],
    [t('proof.store'), store],
    [t('proof.number'), event.number === null ? null : phone(event.number)],
    [t('proof.note'), event.note],
    [t('proof.evidence'), event.evidence],
    [t('proof.count'), t('proof.nth', { n: event.seq })],
    [
      t('proof.ledger'),
      event.logIndex === null ? t('proof.soon') : t('proof.place', { place: event.logIndex + 1 }),
    ],
  ];
  return (
    <Dialog title={words(event, on)} onClose={onClose}>
      <dl className={styles.lines}>
        {lines.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
        <div>
          <dt>{t('proof.hash')}</dt>
          <dd className={styles.hash}>{event.hash}</dd>
        </div>
      </dl>
      {text && (
        <figure className={styles.script}>
          <figcaption>{t('proof.text')}</figcaption>
          <blockquote dir="auto">{text.body}</blockquote>
        </figure>
      )}
      {script && (
        <figure className={styles.script}>
          <figcaption>{t('proof.script', { version: script.version })}</figcaption>
          <blockquote>{script.text}</blockquote>
        </figure>
      )}
    </Dialog>
  );
}
