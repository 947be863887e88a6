import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { Button } from '../ui/button.tsx';
import styles from './outcome.module.css';

/** After a texted STOP the shop wants its owner to record a yes: said before the script is read (C28). */
export function NeedsOwner({
  customer,
  onDone,
}: {
  readonly customer: Customer;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation('ask');
  const name = customer.name.split(' ')[0];
  return (
    <section className={styles.outcome}>
      <span className={styles.mark} data-look="off">
        <KeyRound aria-hidden="true" />
      </span>
      <h2 className={styles.title}>{t('needsOwner.title', { name })}</h2>
      <p className={styles.words}>{t('needsOwner.words', { name })}</p>
      <div className={styles.actions}>
        <Button size="large" onClick={onDone}>
          {t('done')}
        </Button>
      </div>
    </section>
  );
}
