import { useTranslation } from 'react-i18next';
import type { Consent } from '../api/types.ts';
import styles from './consent-dot.module.css';

/** Blue: agreed. Grey: said no or stop. A ring: nobody asked yet. Said in words to who cannot see it. */
export function ConsentDot({
  state,
  agrees,
}: {
  readonly state: Consent['state'];
  readonly agrees: boolean;
}) {
  const { t } = useTranslation('customers');
  return (
    <span
      className={styles.dot}
      data-state={agrees ? 'on' : state === 'never_asked' ? 'unasked' : 'off'}
      title={t(`states.${state}`)}
    >
      <span className="visually-hidden">{t('labelled', { label: t(`states.${state}`) })} </span>
    </span>
  );
}
