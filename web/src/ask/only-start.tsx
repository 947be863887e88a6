import { Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { useMe } from '../app/me.ts';
import { Button } from '../ui/button.tsx';
import { unbrokenPhone } from '../words/phone.ts';
import styles from './outcome.module.css';

/** After a second STOP, a wrong number or a dispute nobody's word at the counter counts: the phone itself has to say it (C28). */
export function OnlyStart({
  customer,
  onDone,
}: {
  readonly customer: Customer;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('ask');
  const { senders } = useMe();
  const sender = senders.find(({ isDefault }) => isDefault)?.number;
  const name = customer.name.split(' ')[0];
  return (
    <section className={styles.outcome}>
      <span className={styles.mark} data-look="off">
        <Smartphone aria-hidden="true" />
      </span>
      <h2 className={styles.title}>{t('onlyStart.title', { name })}</h2>
      <p className={styles.words}>{t('onlyStart.words', { number: unbrokenPhone(customer.mobile) })}</p>
      {sender !== undefined && (
        <p className={styles.say}>{t('onlyStart.say', { sender: unbrokenPhone(sender) })}</p>
      )}
      <div className={styles.actions}>
        <Button size="large" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </section>
  );
}
