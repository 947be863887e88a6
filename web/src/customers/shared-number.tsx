import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Customer } from '../api/types.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import styles from './shared-number.module.css';
import { areSimilar } from './similar-names.ts';

interface Props {
  readonly customer: Customer;
  /** With this other record. */
  readonly onMerge: (id: string) => void;
}

/** Who else has this number: they share its consent, and one STOP stops them all (C6). */
export function SharedNumber({ customer, onMerge }: Props) {
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
            {areSimilar(name, customer.name) && (
              <Button look="quiet" size="small" onClick={() => onMerge(id)}>
                {t('shared.samePerson')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.words}>{t('shared.words')}</p>
    </Card>
  );
}
