import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './registration-pack-links.module.css';

/** What carriers' forms ask, made from the shop as it is saved, to hand in or to fill in from. */
export function RegistrationPackLinks() {
  const { t } = useTranslation('settings');
  return (
    <p className={styles.links}>
      <FileText size={18} aria-hidden="true" />
      <a href="/api/v1/registration-pack?format=pdf" download="registration-pack.pdf">
        {t('shop.registration.pdf')}
      </a>
      <a href="/api/v1/registration-pack?format=json" download="registration-pack.json">
        {t('shop.registration.json')}
      </a>
    </p>
  );
}
