import { useEffect, useState } from 'react';

/** False while the screen comes, then true: for what may come after the words, on a slow phone or a bad line. */
export function useLater(afterMs = 0): boolean {
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLater(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return isLater;
}
