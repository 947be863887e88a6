import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '../ui/button.tsx';
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

/** Says that something was done or failed, at the foot of the screen. @returns a function that takes it away. */
export function notify(notice: Notice): () => void {
  const id = ++count;
  set([...shown.slice(-2), { ...notice, id }]);
  return () => set(shown.filter((each) => each.id !== id));
}

export function Notices() {
  const notices = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => shown,
  );
  return (
    <div className={styles.notices} role="status" aria-live="polite">
      {notices.map((notice) => (
        <Line key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function Line({ notice }: { readonly notice: Shown }) {
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
          onClick={() => {
            set(shown.filter((each) => each.id !== id));
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}
