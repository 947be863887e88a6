import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Customer } from '../api/types.ts';
import { Card } from '../ui/card.tsx';
import styles from './shared-number.module.css';

/** Who else has this number: they share its consent, and one STOP stops them all (C6). */
export function SharedNumber({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('customers');
  const { sharedWith } = customer;
  if (sharedWith.length === 0) return null;
  return (
    <Card title={t('shared.title')}>
      <ul className={styles.people}>
        {sharedWith.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/customers/${id}`} dir="auto">
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.words}>{t('shared.words')}</p>
    </Card>
  );
}
