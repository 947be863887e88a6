import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../api/request.ts';
import type { Allowance } from '../api/types.ts';
import { useEventWords } from '../customers/event-words.ts';
import { Dialog } from '../ui/dialog.tsx';
import { exactTime } from '../words/times.ts';
import styles from './allowance.module.css';
import bubble from './message-bubble.module.css';

/** What allowed a text that has left, as it stood when it left: one press away from the text (C46). */
export function AllowedBy({ messageId }: { readonly messageId: string }) {
  const { t } = useTranslation(['inbox', 'app']);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={`${bubble.link} ${styles.why}`} onClick={() => setOpen(true)}>
        {t('allowance.why')}
        <span className="visually-hidden"> {t('allowance.title')}</span>
      </button>
      {open && <AllowanceDialog messageId={messageId} onClose={() => setOpen(false)} />}
    </>
  );
}

interface Props {
  readonly messageId: string;
  readonly onClose: () => void;
}

function AllowanceDialog({ messageId, onClose }: Props) {
  const { t } = useTranslation(['inbox', 'customers']);
  const words = useEventWords();
  const { data, isError } = useQuery({
    queryKey: ['allowance', messageId],
    queryFn: ({ signal }) => request<Allowance>(`/messages/${messageId}/allowance`, { signal }),
  });
  const { event = null, inbound = null, script = null, consent = null } = data ?? {};
  return (
    <Dialog title={t('allowance.title')} onClose={onClose}>
      {data === undefined && <p role="status">{t(isError ? 'allowance.failed' : 'allowance.loading')}</p>}
      {event !== null && (
        <div className={styles.reason}>
          <p className={styles.what}>{words(event)}</p>
          <p>{exactTime(event.recordedAt)}</p>
          {consent?.state === 'opted_in' && (
            <p>
              {t(
                consent.categories.includes('promotional')
                  ? 'customers:covers.promotional'
                  : 'customers:covers.service',
              )}
            </p>
          )}
          <p>
            {event.logIndex === null
              ? t('customers:proof.soon')
              : t('customers:proof.place', { place: event.logIndex + 1 })}
          </p>
        </div>
      )}
      {inbound !== null && (
        <figure className={styles.words}>
          <figcaption>{t('allowance.answers', { when: exactTime(inbound.createdAt) })}</figcaption>
          <blockquote dir="auto">{inbound.body}</blockquote>
        </figure>
      )}
      {script !== null && (
        <figure className={styles.words}>
          <figcaption>{t('allowance.script')}</figcaption>
          <blockquote dir="auto">{script.text}</blockquote>
        </figure>
      )}
    </Dialog>
  );
}
