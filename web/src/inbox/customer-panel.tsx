import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ConversationDetail } from '../api/types.ts';
import { AddCustomer } from '../customers/add-customer.tsx';
import { ConsentCard } from '../customers/consent-card.tsx';
import { useCustomer } from '../customers/customer-data.ts';
import { History } from '../customers/history.tsx';
import { IconButton } from '../ui/button.tsx';
import { phone } from '../words/phone.ts';
import { CustomerWorkOrders } from '../work-orders/customer-work-orders.tsx';
import styles from './customer-panel.module.css';

interface Props {
  readonly conversation: ConversationDetail;
  readonly onClose: () => void;
  /** Brings it in sight. */
  readonly onSeek: () => void;
}

/** Beside the thread: who this is, whether they agreed, what is being done for them. */
export function CustomerPanel({ conversation, onClose, onSeek }: Props) {
  const { t } = useTranslation(['inbox', 'app']);
  const { customers, formerCustomers, number } = conversation;
  return (
    <div className={styles.panel}>
      <IconButton label={t('app:close')} size="small" className={styles.close} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </IconButton>
      {customers.length === 0 ? (
        <>
          <h2>{phone(number)}</h2>
          {formerCustomers.length === 0 ? (
            <p className={styles.quiet}>{t('nobodysNumber')}</p>
          ) : (
            <p>
              {t('formerly')}{' '}
              {formerCustomers.map(({ id, name }) => (
                <Link key={id} href={`/customers/${id}`} className={styles.former} dir="auto">
                  {name}
                </Link>
              ))}
            </p>
          )}
          <AddCustomer number={number} />
        </>
      ) : (
        customers.map(({ id }) => (
          <OnRecord key={id} customerId={id} alone={customers.length === 1} onSeek={onSeek} />
        ))
      )}
    </div>
  );
}

interface RecordProps extends Pick<Props, 'onSeek'> {
  readonly customerId: string;
  readonly alone: boolean;
}

function OnRecord({ customerId, alone, onSeek }: RecordProps) {
  const { data: customer } = useCustomer(customerId);
  if (!customer) return <div className={styles.waiting} aria-hidden="true" />;
  return (
    <>
      <header>
        <h2>
          <Link href={`/customers/${customer.id}`} className={styles.name}>
            {customer.name}
          </Link>
        </h2>
        <p className={styles.quiet}>
          {phone(customer.mobile)}
          {customer.timeZone !== null && ` · ${clockIn(customer.timeZone)}`}
        </p>
      </header>
      <ConsentCard customer={customer} alone={alone} onSeek={onSeek} />
      <CustomerWorkOrders customer={customer} />
      {alone && <History customer={customer} />}
    </>
  );
}

/** What the clock says where the customer is. */
function clockIn(timeZone: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format();
}
