import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAndTime } from '../words/times.ts';
import styles from './connection-line.module.css';
import { shownSince } from './kept-state.ts';
import { useLiveState } from './live-updates.tsx';

/** A connection that comes back at once is not worth a word. In ms. */
const PATIENCE_MS = 2_500;

/** Says that what is shown may be old, and that nothing typed is lost. */
export function ConnectionLine() {
  const { t } = useTranslation(['app', 'palette']);
  const state = useLiveState();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (state === 'live') {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const since = state === 'live' ? null : shownSince();
  return (
    <div role="status">
      {(shown || since !== null) && (
        <p className={styles.line}>
          <strong>{t(state === 'lost' ? 'connection.offline' : 'connection.reconnecting')}</strong>{' '}
          {since !== null && `${t('palette:keptAt', { when: dayAndTime(since) })} `}
          {t('connection.words')}
        </p>
      )}
    </div>
  );
}
