import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { useTopDialog } from '../ui/open-dialogs.ts';

/** What is less wide has no free corner; notices.module.css knows the same. */
const NARROW = '(max-width: 1279px)';

/**
 * Where what is said takes its room, on a narrow screen: in the part that was shown last. Without any, at the foot of the page.
 */
let places: readonly object[] = [];
const watchers = new Set<() => void>();

function set(next: readonly object[]): void {
  places = next;
  for (const watcher of watchers) watcher();
}

const useLastPlace = (): object | undefined =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => places.at(-1),
  );

function useNarrow(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', watcher);
      return () => query.removeEventListener('change', watcher);
    },
    () => matchMedia(NARROW).matches,
  );
}

/** Whether it is said in this part of the screen. `isSeen`: nothing lies above it. */
export function useNoticePlace(isSeen: boolean): boolean {
  const mine = useRef({});
  const offered = useNarrow() && isSeen;
  useLayoutEffect(() => {
    if (!offered) return;
    const place = mine.current;
    set([...places, place]);
    return () => set(places.filter((each) => each !== place));
  }, [offered]);
  const isLast = useLastPlace() === mine.current;
  return useTopDialog() === undefined && offered && isLast;
}

/** Whether it is said at the foot of the page: no dialog lies above, and no part of the screen has a place for it. */
export function useNoticesOfPage(): boolean {
  const taken = useLastPlace() !== undefined;
  return useTopDialog() === undefined && !taken;
}
