import { useTranslation } from 'react-i18next';
import { dayAndTime } from '../words/times.ts';
import styles from './connection-line.module.css';
import { useMe } from './me.ts';

/**
 * Says that something customers texted is not here yet, so that automatic texts wait, and from when on the owner has to do
 * something about it (C25).
 */
export function MissingTextsLine() {
  const { t } = useTranslation('app');
  const { missingTexts, role } = useMe();
  const carrier = missingTexts === null ? '' : carrierName(missingTexts.carrier);
  return (
    <div role="status">
      {missingTexts !== null && (
        <p className={styles.line}>
          {t('missingTexts.waiting', { since: dayAndTime(missingTexts.since), carrier })}{' '}
          {missingTexts.problem === 'account' && `${t('missingTexts.account', { carrier })} `}
          {missingTexts.overdue && role === 'owner' && t('missingTexts.overdue', { carrier })}
        </p>
      )}
    </div>
  );
}

const carrierName = (kind: string) => kind.charAt(0).toUpperCase() + kind.slice(1);
