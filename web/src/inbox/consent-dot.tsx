import { Check, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Consent } from '../api/types.ts';
import styles from './consent-dot.module.css';

interface Props {
  readonly state: Consent['state'];
  readonly agrees: boolean;
}

/**
 * A check on blue: agreed. A stroke on grey: said no or stop. A ring: nobody asked yet (C3). Never a bare dot, which means
 * "unread" everywhere else. Said in words to who cannot see it.
 */
export function ConsentDot({ state, agrees }: Props) {
  const { t } = useTranslation('customers');
  const look = agrees ? 'on' : state === 'never_asked' ? 'unasked' : 'off';
  return (
    <span className={styles.dot} data-state={look} title={t(`states.${state}`)}>
      {look === 'on' && <Check size={11} strokeWidth={3.4} aria-hidden="true" />}
      {look === 'off' && <Minus size={10} strokeWidth={3.4} aria-hidden="true" />}
      <span className="visually-hidden">{t('labelled', { label: t(`states.${state}`) })} </span>
    </span>
  );
}
