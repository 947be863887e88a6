import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentEvent, Customer } from '../api/types.ts';
import { Card } from '../ui/card.tsx';
import { CouldNotBeRead, OnItsWay } from '../ui/not-here-yet.tsx';
import { Time } from '../ui/time.tsx';
import { dayAndTime } from '../words/times.ts';
import { Certificate } from './certificate.tsx';
import { useConsentEvents } from './customer-data.ts';
import { useEventWords } from './event-words.ts';
import styles from './history.module.css';
import { ProofDialog } from './proof-dialog.tsx';

interface Props {
  readonly customer: Customer;
  /** With what makes each line a proof, and how a certificate is made of them. */
  readonly proof?: boolean;
}

/** What became of this customer's consent, the latest first. */
export function History({ customer, proof = false }: Props) {
  const { t } = useTranslation('customers');
  const { data, isError, refetch } = useConsentEvents(customer.id);
  const events = data?.items.filter(isTold).toReversed();
  return (
    <Card title={t('history.title')}>
      {/* Before the events: of a long history nobody comes to the end. */}
      {proof && events !== undefined && events.length > 0 && <Certificate customerId={customer.id} />}
      {events === undefined ? (
        isError ? (
          // No history is not the same as none that is known.
          <CouldNotBeRead onAgain={() => void refetch()}>{t('history.failed')}</CouldNotBeRead>
        ) : (
          <OnItsWay label={t('history.loading')} />
        )
      ) : events.length === 0 ? (
        <p className={styles.none}>{t('history.none')}</p>
      ) : (
        <Events events={events} customer={customer} proof={proof} />
      )}
    </Card>
  );
}

/** A merge is an event of both numbers: here of the one that was kept, which is the first. */
const isTold = ({ decision, merged }: ConsentEvent, at: number, all: readonly ConsentEvent[]): boolean =>
  decision === 'records_merged'
    ? all.findIndex((each) => each.decision === decision && each.merged?.id === merged?.id) === at
    : decision !== 'certificate_issued';

interface EventsProps {
  readonly events: readonly ConsentEvent[];
  readonly customer: Customer;
  readonly proof: boolean;
}

function Events({ events, customer, proof }: EventsProps) {
  const { t } = useTranslation('customers');
  const words = useEventWords();
  return (
    <ol className={styles.history}>
      {events.map((event) => (
        <li key={event.id} data-yes={event.decision === 'opt_in'}>
          <span dir="auto">{words(event, customer)}</span>
          <span className={styles.when}>
            <Time at={event.recordedAt} say={dayAndTime} />
            {event.note !== null && <bdi>{` · ${t('history.note', { note: event.note })}`}</bdi>}
          </span>
          {proof && <Place event={event} customer={customer} />}
        </li>
      ))}
    </ol>
  );
}

/** Where it stands in the ledger, which nobody can change without its being found (C45); all of it is one press away. */
function Place({ event, customer }: Pick<EventsProps, 'customer'> & { readonly event: ConsentEvent }) {
  const { t } = useTranslation('customers');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.place} onClick={() => setOpen(true)}>
        {event.logIndex === null ? t('proof.soon') : t('proof.place', { place: event.logIndex + 1 })}
      </button>
      {open && <ProofDialog event={event} on={customer} onClose={() => setOpen(false)} />}
    </>
  );
}
