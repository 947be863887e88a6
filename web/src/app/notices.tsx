import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { act, useKeys } from './keys.ts';
import { useNoticePlace, useNoticesOfPage } from './notice-places.ts';
import styles from './notices.module.css';

export interface Notice {
  readonly text: string;
  readonly look?: 'plain' | 'failed';
  /** What can be undone offers it instead of asking beforehand. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** How long it stays, in ms; read by whoever is busy with a customer. */
  readonly forMs?: number;
  /** What it is about: a later word on the same takes its place. */
  readonly about?: string;
}

interface Shown extends Notice {
  readonly id: number;
  /** By `performance.now()`. */
  readonly endsAt: number;
}

const SHOWN_FOR_MS = 6_000;

let shown: readonly Shown[] = [];
let count = 0;
const watchers = new Set<() => void>();

function set(notices: readonly Shown[]): void {
  shown = notices;
  for (const watcher of watchers) watcher();
}

/** Says that something was done or failed, where it covers nothing that is pressed. @returns a function that takes it away. */
export function notify(notice: Notice): () => void {
  const before = shown.find(({ about }) => about !== undefined && about === notice.about);
  const endsAt = performance.now() + (notice.forMs ?? SHOWN_FOR_MS);
  const said: Shown = { ...notice, id: before?.id ?? ++count, endsAt };
  set(before ? shown.map((each) => (each === before ? said : each)) : [...shown.slice(-2), said]);
  return () => set(shown.filter((each) => each !== said));
}

/** At the foot of the page, unless a dialog or a part of the screen says it. */
export function Notices() {
  return useNoticesOfPage() && <NoticeLines />;
}

/** In this part of a narrow screen, where the foot of the page would be beneath it, or move what is pressed. */
export function NoticePlace({ isSeen = true }: { readonly isSeen?: boolean }) {
  return useNoticePlace(isSeen) && <NoticeLines />;
}

/** What is said now. In one place at a time. */
export function NoticeLines() {
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
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const root = document.documentElement.style;
    // Where they lie over the page, lists end above them (notices.module.css): the last row stays in reach.
    // In a dialog that is longer than the screen they stand at its end. Whoever writes is not taken there but by a failure.
    const last = notices.at(-1);
    const writes = document.activeElement?.matches('input, textarea, select') === true;
    if (last && (last.look === 'failed' || !writes) && element.current?.closest('dialog')) {
      element.current.scrollIntoView({ block: 'nearest' });
    }
    if (notices.length > 0) root.setProperty('--notices', `${element.current?.offsetHeight ?? 0}px`);
    return () => void root.removeProperty('--notices');
  }, [notices]);
  return (
    <div ref={element} className={styles.notices} role="status" aria-live="polite">
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
  const { id, text, look = 'plain', action, endsAt } = notice;
  useEffect(() => {
    const takeAway = () => set(shown.filter((each) => each.id !== id));
    const timer = setTimeout(takeAway, endsAt - performance.now());
    return () => clearTimeout(timer);
  }, [id, endsAt]);
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
