import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import styles from './connection-line.module.css';
import { useMe } from './me.ts';

/** Tells the owner that texts wait for their word: the day's limit, a flood, or the switch (C54). Others read it at each text that waits. */
export function SpendLine() {
  const { t } = useTranslation('app');
  const me = useMe();
  return (
    <div role="status">
      {me.role === 'owner' && me.textsHold !== null && (
        <p className={styles.line}>
          {t(`textsHold.${me.textsHold}`)} <Link href="/settings/shop">{t('textsHold.decide')}</Link>
        </p>
      )}
    </div>
  );
}
