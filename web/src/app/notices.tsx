import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { act, useKeys } from './keys.ts';
import styles from './notices.module.css';

export interface Notice {
  readonly text: string;
  readonly look?: 'plain' | 'failed';
  /** What can be undone offers it instead of asking beforehand. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** How long it stays, in ms; read by whoever is busy with a customer. */
  readonly forMs?: number;
}

interface Shown extends Notice {
  readonly id: number;
}

let shown: readonly Shown[] = [];
let count = 0;
const watchers = new Set<() => void>();

function set(notices: readonly Shown[]): void {
  shown = notices;
  for (const watcher of watchers) watcher();
}

/** Says that something was done or failed, where it covers nothing that is pressed. @returns a function that takes it away. */
export function notify(notice: Notice): () => void {
  const id = ++count;
  set([...shown.slice(-2), { ...notice, id }]);
  return () => set(shown.filter((each) => each.id !== id));
}

export function Notices() {
  const { t } = useTranslation();
  const notices = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => shown,
  );
  // Of what was just done, the last that can be taken back; to try again is another thing.
  const undo = notices.findLast(({ action }) => action?.label === t('undo'));
  useKeys({ z: undo && act(() => press(undo)) });
  return (
    <div className={styles.notices} role="status" aria-live="polite">
      {notices.map((notice) => (
        <Line key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function press({ id, action }: Shown): void {
  set(shown.filter((each) => each.id !== id));
  action?.run();
}

function Line({ notice }: { readonly notice: Shown }) {
  const { t } = useTranslation();
  const { id, text, look = 'plain', action, forMs = 6_000 } = notice;
  useEffect(() => {
    const timer = setTimeout(() => set(shown.filter((each) => each.id !== id)), forMs);
    return () => clearTimeout(timer);
  }, [id, forMs]);
  return (
    <div className={`${styles.notice} ${look === 'failed' ? styles.failed : ''}`}>
      <span>{text}</span>
      {action !== undefined && (
        <Button
          look="quiet"
          size="small"
          {...(action.label === t('undo') && { shortcut: 'Z' })}
          onClick={() => press(notice)}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}
