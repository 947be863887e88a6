import { useTranslation } from 'react-i18next';
import type { Customer } from '../api/types.ts';
import { ConsentDot } from '../inbox/consent-dot.tsx';
import { phone } from '../words/phone.ts';
import styles from './new-customer.module.css';

interface Props {
  readonly customers: readonly Customer[];
  readonly onChoose: (customer: Customer) => void;
}

/** Who may be meant, so that nobody is on record twice. */
export function Matches({ customers, onChoose }: Props) {
  const { t } = useTranslation(['ask', 'customers']);
  return (
    <div role="status" className={styles.found}>
      {customers.length > 0 && (
        <section className={styles.matches} aria-label={t('new.matches')}>
          <h2>{t('new.matches')}</h2>
          <ul>
            {customers.map((customer) => (
              <li key={customer.id}>
                <button type="button" onClick={() => onChoose(customer)}>
                  <ConsentDot state={customer.consent.state} agrees={customer.agreesToTexts} />
                  <span className={styles.name} dir="auto">
                    {customer.name}
                  </span>
                  <span className={styles.number} dir="ltr">
                    {phone(customer.mobile)}
                  </span>
                  <span className={styles.state}>{t(`customers:states.${customer.consent.state}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
