import { useEffect, useState } from 'react';
import { useLiveState } from './live-updates.tsx';

/** A connection that comes back at once is not worth a word. In ms. */
const PATIENCE_MS = 2_500;

/** Whether there has been no connection for more than a moment. */
export function useNoConnection(): boolean {
  const live = useLiveState() === 'live';
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (live) {
      setGone(false);
      return;
    }
    const timer = setTimeout(() => setGone(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [live]);
  return gone;
}
