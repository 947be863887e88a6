import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './undo-countdown.module.css';
import { useLonePress } from './use-lone-press.ts';
import { UNDO_SECONDS } from './use-record-answer.ts';

interface Props {
  /** By `performance.now()`. */
  readonly endsAt: number;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onOver: () => void;
}

/** The seconds in which an answer can be taken back, by this screen’s clock. */
export function UndoCountdown({ endsAt, busy, onUndo, onOver }: Props) {
  const { t } = useTranslation('app');
  const press = useLonePress();
  const [msAtFirst] = useState(() => endsAt - performance.now());
  const [seconds, setSeconds] = useState(Math.ceil(msAtFirst / 1_000));
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    const timer = setInterval(() => {
      const ms = endsAt - performance.now();
      setSeconds(Math.max(1, Math.ceil(ms / 1_000)));
      if (ms <= 0) over.current();
    }, 100);
    return () => clearInterval(timer);
  }, [endsAt]);
  return (
    <Button
      size="large"
      busy={busy}
      className={styles.undo}
      shortcut="Z"
      icon={
        <span className={styles.clock} aria-hidden="true">
          <svg viewBox="0 0 36 36" role="presentation">
            <circle cx="18" cy="18" r="16" />
            <circle
              cx="18"
              cy="18"
              r="16"
              pathLength="1"
              className={styles.rest}
              style={{ animationDelay: `${msAtFirst - UNDO_SECONDS * 1_000}ms` }}
            />
          </svg>
          {busy ? <Undo2 size={15} /> : seconds}
        </span>
      }
      onClick={(event) => press(event, onUndo)}
    >
      {t('undo')}
    </Button>
  );
}
