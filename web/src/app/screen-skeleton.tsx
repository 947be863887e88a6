import { useTranslation } from 'react-i18next';
import styles from './screen-skeleton.module.css';

/** In place of a screen that is on its way. What is there within a moment is not announced. */
export function ScreenSkeleton() {
  const { t } = useTranslation();
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </div>
  );
}
