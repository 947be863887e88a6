import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useMe } from '../app/me.ts';
import { notify } from '../app/notices.tsx';

/** What every draft says of itself, whatever else it holds. */
export interface Draft {
  /** It differs from what is saved. */
  readonly changed: boolean;
}

/**
 * Where it is kept what this person typed and did not save yet, by what it is for: `script`, `template:help_answer`, `shop`.
 * In the browser's own store, so that a reload, a lost connection or a way to another screen lose nothing. An editor is
 * open while its draft is there.
 */
const usePlace = (name: string): string => `settings-draft:${useMe().actorId}:${name}`;

const watchers = new Set<() => void>();

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  addEventListener('storage', watcher);
  return () => {
    watchers.delete(watcher);
    removeEventListener('storage', watcher);
  };
}

/** The draft of this name, the same in every tab, and what keeps another one; null drops it. */
export function useDraft<T extends Draft>(name: string): [draft: T | null, keep: (draft: T | null) => void] {
  const place = usePlace(name);
  const kept = useSyncExternalStore(watch, () => localStorage.getItem(place));
  const draft = useMemo(() => (kept === null ? null : (JSON.parse(kept) as T)), [kept]);
  const keep = (next: T | null) => {
    if (next === null) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(next));
    for (const watcher of watchers) watcher();
  };
  return [draft, keep];
}

const isChanged = (place: string): boolean => {
  const kept = localStorage.getItem(place);
  return kept !== null && (JSON.parse(kept) as Draft).changed;
};

/** Whether a draft whose name begins like this holds a change. */
export function useHasChanges(beginning: string): boolean {
  const place = usePlace(beginning);
  return useSyncExternalStore(watch, () =>
    Object.keys(localStorage).some((key) => key.startsWith(place) && isChanged(key)),
  );
}

/**
 * Says so when one goes away from what is not saved. Nothing is lost by going, so within the app nobody is held up: the
 * way back is offered instead. The browser asks before the page itself is closed.
 */
export function useUnsavedWarning(name: string): void {
  const { t } = useTranslation('settings');
  const [, go] = useLocation();
  const place = usePlace(name);
  useEffect(() => {
    const isDirty = () => isChanged(place);
    const here = location.pathname + location.search;
    const words = { text: t('unsaved.left'), label: t('unsaved.back') };
    const beforeUnload = (event: BeforeUnloadEvent) => isDirty() && event.preventDefault();
    addEventListener('beforeunload', beforeUnload);
    return () => {
      removeEventListener('beforeunload', beforeUnload);
      if (isDirty())
        notify({ text: words.text, action: { label: words.label, run: () => go(here) }, forMs: 8_000 });
    };
  }, [place, t, go]);
}
