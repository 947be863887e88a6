import { useEffect, useRef, useState } from 'react';

/** Of a row in the list, in rem: it grows with the letters. */
const ROW_REM = 4.8;

const inPx = (): number => ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/**
 * How high a row is now, in px; the list reckons with it. `probe` is as high as a row and has to stand somewhere on the
 * screen: nothing else tells that somebody has changed the size of the letters.
 */
export function useRowHeight() {
  const [height, setHeight] = useState(inPx);
  const probe = useRef<HTMLElement>(null);
  useEffect(() => {
    if (probe.current === null) return;
    const observer = new ResizeObserver(() => setHeight(inPx()));
    observer.observe(probe.current);
    return () => observer.disconnect();
  }, []);
  return { height, probe, probeStyle: { position: 'absolute', height: `${ROW_REM}rem` } } as const;
}
