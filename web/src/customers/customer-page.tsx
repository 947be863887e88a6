import { CloudOff, TriangleAlert, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Redirect } from 'wouter';
import { Problem } from '../api/request.ts';
import { useNoConnection } from '../app/use-no-connection.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { CustomerWorkOrders } from '../work-orders/customer-work-orders.tsx';
import { ConsentCard } from './consent-card.tsx';
import { useCustomer } from './customer-data.ts';
import { CustomerHead } from './customer-head.tsx';
import styles from './customer-page.module.css';
import { CustomerThread } from './customer-thread.tsx';
import { EditCustomer } from './edit-customer.tsx';
import { History } from './history.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { SharedNumber } from './shared-number.tsx';

/** The record: who it is, whether they agreed and how it came to be so, what is done for them, what was said. */
export default function CustomerPage({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('customers');
  const { data: customer, error, refetch } = useCustomer(customerId);
  const [editing, setEditing] = useState(false);
  // With whom; empty: that is to be found.
  const [merging, setMerging] = useState<string | null>(null);
  if (!customer)
    return error === null ? <Waiting /> : <NotShown error={error} onAgain={() => void refetch()} />;
  // It was merged into another, perhaps while one looks at it.
  if (customer.id !== customerId) return <Redirect to={`/customers/${customer.id}`} replace />;
  return (
    <div className={styles.page}>
      <CustomerHead customer={customer} onEdit={() => setEditing(true)} onMerge={() => setMerging('')} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <h2 className="visually-hidden">{t('record.texts')}</h2>
          <div className={styles.group} data-part="consent">
            <ConsentCard customer={customer} />
            <SharedNumber customer={customer} onMerge={setMerging} />
          </div>
          <div className={styles.group} data-part="history">
            <History customer={customer} proof />
          </div>
        </div>
        <div className={styles.column}>
          <h2 className="visually-hidden">{t('record.work')}</h2>
          <div className={styles.group} data-part="work">
            <CustomerWorkOrders customer={customer} />
          </div>
          <div className={styles.group} data-part="thread">
            <CustomerThread customer={customer} />
          </div>
        </div>
      </div>
      {editing && <EditCustomer customer={customer} onClose={() => setEditing(false)} />}
      {merging !== null && (
        <MergeDialog
          customer={customer}
          otherId={merging === '' ? undefined : merging}
          onClose={() => setMerging(null)}
        />
      )}
    </div>
  );
}

function NotShown({ error, onAgain }: { readonly error: Error; readonly onAgain: () => void }) {
  const { t } = useTranslation(['customers', 'app']);
  // An address with a letter too few is no id at all.
  const gone = error instanceof Problem && (error.status === 404 || error.status === 422);
  return (
    <>
      <h1 className="visually-hidden">{t('list.title')}</h1>
      <Empty
        failed
        icon={gone ? <UserRoundX /> : <TriangleAlert />}
        title={t(gone ? 'record.gone' : 'record.failed')}
        action={
          gone ? (
            <Link href="/customers">{t('byExternalId.search')}</Link>
          ) : (
            <Button onClick={onAgain}>{t('app:tryAgain')}</Button>
          )
        }
      />
    </>
  );
}

function Waiting() {
  const { t } = useTranslation(['customers', 'app']);
  if (useNoConnection()) {
    return (
      <>
        <h1 className="visually-hidden">{t('list.title')}</h1>
        <Empty icon={<CloudOff />} title={t('app:connection.listTitle')}>
          {t('app:connection.partWords')}
        </Empty>
      </>
    );
  }
  return (
    <div className={styles.page} role="status">
      <h1 className="visually-hidden">{t('record.loading')}</h1>
      <div className={styles.waitingHead} aria-hidden="true" />
      <div className={styles.columns} aria-hidden="true">
        <div className={styles.waiting} />
        <div className={styles.waiting} />
      </div>
    </div>
  );
}
