import { countSegments } from '@conversations/consent/segments';
import { useTranslation } from 'react-i18next';
import styles from './composer.module.css';

/** As the carrier bills it; it is said only once it costs more than one. */
export function Segments({ body }: { readonly body: string }) {
  const { t } = useTranslation(['inbox', 'app']);
  const { segments, units, perSegment, encoding, remaining } = countSegments(body.trim());
  if (segments === 0) return null;
  return (
    <span className={styles.segments} title={t(`encoding.${encoding === 'GSM-7' ? 'gsm' : 'ucs'}`)}>
      {segments === 1
        ? t('segments.one', { used: units, of: perSegment })
        : t('segments.several', { count: segments, left: remaining })}
    </span>
  );
}
