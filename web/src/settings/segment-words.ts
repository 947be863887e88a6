import { STOP_LINE } from '@conversations/consent/lint';
import { countSegments } from '@conversations/consent/segments';
import { useTranslation } from 'react-i18next';

/** "1 segment", as the carrier bills it (C49); with the first text's STOP line, where that makes it more, "2 the first time". */
export function useSegmentWords() {
  const { t } = useTranslation('settings');
  return (text: string, firstCarriesMore = false): string => {
    const { segments } = countSegments(text);
    const words = t('segments.count', { count: segments });
    const first = countSegments(`${text.trimEnd()} ${STOP_LINE}`).segments;
    return firstCarriesMore && first > segments
      ? `${words}, ${t('segments.first', { count: first })}`
      : words;
  };
}
