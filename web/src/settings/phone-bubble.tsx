import { STOP_LINE } from '@conversations/consent/lint';
import { useTranslation } from 'react-i18next';
import styles from './phone-bubble.module.css';

interface Props {
  readonly text: string;
  /** Of the text, where it is not that of the screen: a tag such as `fr-CA`. */
  readonly language?: string;
  /** With what the first text to a number carries besides, which no template can change (C8). */
  readonly showsStopLine?: boolean;
}

/** A text as it stands on the customer's phone. */
export function PhoneBubble({ text, language, showsStopLine = false }: Props) {
  const { t } = useTranslation('settings');
  return (
    <span className={styles.phone}>
      <span className={styles.bubble}>
        <span lang={language}>{text}</span>
        {showsStopLine && <span className={styles.stop}>{STOP_LINE}</span>}
      </span>
      {showsStopLine && <span className={styles.note}>{t('templates.stopLine')}</span>}
    </span>
  );
}
