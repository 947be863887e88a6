import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './consent-card.module.css';

interface Props {
  readonly name: string;
  readonly onOff: () => void;
  readonly onKeep: () => void;
}

/**
 * Asked once, in place, where the toggle was touched: a thumb that scrolls by would stop a customer's texts, and only the customer
 * could turn them on again. Nothing is held back for it: a stop, once it is said, holds at once (C26).
 */
export function ConfirmOff({ name, onOff, onKeep }: Props) {
  const { t } = useTranslation('customers');
  const off = useRef<HTMLButtonElement>(null);
  useEffect(() => off.current?.focus(), []);
  return (
    <fieldset className={styles.confirm} aria-label={t('confirmOff.question', { name })}>
      <p>{t('confirmOff.question', { name })}</p>
      <div className={styles.choices}>
        <Button ref={off} onClick={onOff}>
          {t('confirmOff.off')}
        </Button>
        <Button look="quiet" onClick={onKeep}>
          {t('confirmOff.keep')}
        </Button>
      </div>
    </fieldset>
  );
}
