import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentEvent } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { Card } from '../ui/card.tsx';
import { Time } from '../ui/time.tsx';
import { dayAndTime } from '../words/times.ts';
import { useConsentEvents } from './customer-data.ts';
import { useEventWords } from './event-words.ts';
import styles from './history.module.css';
import { ProofDialog } from './proof-dialog.tsx';

interface Props {
  readonly customerId: string;
  /** With what makes each line a proof, and how a certificate is made of them. */
  readonly proof?: boolean;
}

/** What became of this customer's consent, the latest first. */
export function History({ customerId, proof = false }: Props) {
  const { t } = useTranslation('customers');
  const words = useEventWords();
  const { data } = useConsentEvents(customerId);
  const events = data?.items.filter(({ decision }) => decision !== 'certificate_issued').toReversed() ?? [];
  return (
    <Card title={t('history.title')}>
      {events.length === 0 ? (
        <p className={styles.none}>{t('history.none')}</p>
      ) : (
        <ol className={styles.history}>
          {events.map((event) => (
            <li key={event.id} data-yes={event.decision === 'opt_in'}>
              <span>{words(event)}</span>
              <span className={styles.when}>
                <Time at={event.recordedAt} say={dayAndTime} />
                {event.note !== null && ` · “${event.note}”`}
              </span>
              {proof && <Place event={event} />}
            </li>
          ))}
        </ol>
      )}
      {proof && events.length > 0 && <Certificate customerId={customerId} />}
    </Card>
  );
}

/** Where it stands in the ledger, which nobody can change without its being found (C45); all of it is one press away. */
function Place({ event }: { readonly event: ConsentEvent }) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.place} onClick={() => setOpen(true)}>
        {event.logIndex === null ? t('proof.soon') : t('proof.place', { index: event.logIndex })}
      </button>
      {open && <ProofDialog event={event} onClose={() => setOpen(false)} />}
    </>
  );
}

/** A certificate is made on the machine that the shop runs on; only the owner can ask for that. */
function Certificate({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('customers');
  const { role } = useMe();
  if (role !== 'owner') return null;
  return (
    <details className={styles.certificate}>
      <summary>{t('proof.certificate')}</summary>
      <p>{t('proof.certificateWords')}</p>
      <code>npx conversations ledger export --customer {customerId} --json proof.json</code>
    </details>
  );
}
