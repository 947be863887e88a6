import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { dayAndTime } from '../words/times.ts';
import styles from './connection-line.module.css';
import { shownSince } from './kept-state.ts';
import { useLiveState } from './live-updates.tsx';
import { useNoConnection } from './use-no-connection.ts';

/**
 * What becomes of what is done meanwhile: texts go out by themselves, what is typed into a form stays in it, and the rest has
 * to wait. No screen promises more than it holds.
 */
const MEANWHILE = [
  { at: /^\/inbox(?:\/|$)/, words: 'connection.sends' },
  { at: /^\/(?:ask|settings)(?:\/|$)/, words: 'connection.keeps' },
  { at: /^\//, words: 'connection.waits' },
] as const;

/** Says that there is no connection, and what that means on this screen. */
export function ConnectionLine() {
  const { t } = useTranslation(['app', 'palette']);
  const state = useLiveState();
  const gone = useNoConnection();
  const [place] = useLocation();
  const since = state === 'live' ? null : shownSince();
  const meanwhile = MEANWHILE.find(({ at }) => at.test(place));
  return (
    <div role="status">
      {(gone || since !== null) && (
        <p className={styles.line}>
          <strong>{t(state === 'lost' ? 'connection.offline' : 'connection.reconnecting')}</strong>{' '}
          {since !== null && `${t('palette:keptAt', { when: dayAndTime(since) })} `}
          {meanwhile && t(meanwhile.words)}
        </p>
      )}
    </div>
  );
}
