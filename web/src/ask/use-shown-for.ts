import { useEffect, useRef } from 'react';

/** @returns for how many whole seconds this component has been before somebody's eyes: a tab behind another does not count. */
export function useShownFor(): () => number {
  const shownMs = useRef(0);
  const since = useRef<number | null>(null);
  useEffect(() => {
    const look = () => {
      const now = performance.now();
      if (since.current !== null) shownMs.current += now - since.current;
      since.current = document.visibilityState === 'visible' ? now : null;
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return () => {
    const running = since.current === null ? 0 : performance.now() - since.current;
    return Math.round((shownMs.current + running) / 1_000);
  };
}
