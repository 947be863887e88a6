import { CheckCheck, Clock, PhoneCall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '../api/types.ts';
import { useReason } from '../inbox/reasons.ts';
import { Time } from '../ui/time.tsx';
import { unbrokenPhone } from '../words/phone.ts';
import { shortTime } from '../words/times.ts';
import styles from './notice-line.module.css';
import { statusBefore, useChangeWorkOrder } from './use-change-work-order.ts';
import { useWhenItGoes } from './when-it-goes.ts';
import { wasTold } from './work-order-data.ts';

/** Whether the customer knows that it is ready, and if not, why. */
export function NoticeLine({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation(['workOrders', 'app']);
  const reason = useReason();
  const whenItGoes = useWhenItGoes();
  const change = useChangeWorkOrder();
  const { status, notice, call } = order;
  const isReady = status === 'ready' || status === 'picked_up';
  if (!isReady && !wasTold(order)) return null;
  if (call !== null) {
    const why = reason({
      reason: notice?.reason ?? call.reason,
      carrierError: notice?.carrierError ?? null,
      failure: notice?.failure ?? null,
    });
    return (
      <p className={styles.line} data-look="failed">
        <PhoneCall size={16} aria-hidden="true" />
        <span>{t('notice.notTold', { why })}</span>
      </p>
    );
  }
  if (notice === null) return null;
  if (notice.status === 'delivered' || notice.status === 'sent') {
    return (
      <>
        <p className={styles.line} data-look={notice.status === 'delivered' ? 'told' : 'waiting'}>
          <CheckCheck size={17} aria-hidden="true" />
          <span>
            {t(`notice.${notice.status}`)} <Time at={notice.at} say={shortTime} />
          </span>
        </p>
        {!isReady && (
          <p className={styles.line} data-look="failed">
            <PhoneCall size={16} aria-hidden="true" />
            <span>
              {t('notice.toldTooSoon')}{' '}
              <a href={`tel:${order.customer.mobile}`}>{unbrokenPhone(order.customer.mobile)}</a>
            </span>
          </p>
        )}
      </>
    );
  }
  if (notice.status === 'queued' || notice.status === 'sending') {
    const { goes, ...more } = whenItGoes(notice);
    return (
      <p className={styles.line} data-look="waiting">
        <Clock size={16} aria-hidden="true" />
        <span>{t(`notice.${goes}`, more)}</span>
        {status === 'ready' && notice.status === 'queued' && (
          <button
            type="button"
            className={styles.undo}
            onClick={({ currentTarget }) => {
              // It goes with the line; whoever pressed it goes on with the steps of the same row.
              const steps = currentTarget.closest('[data-order]')?.querySelector<HTMLElement>('[data-steps]');
              change(order, statusBefore(order));
              steps?.querySelector('button')?.focus();
            }}
          >
            {t('app:undo')}
          </button>
        )}
      </p>
    );
  }
  return (
    <p className={styles.line} data-look="waiting">
      <span>{t('notice.otherwise')}</span>
    </p>
  );
}
