import { type MouseEvent, useLayoutEffect, useState } from 'react';
import { isOfScanner } from '../app/keys.ts';
import { ALONE_MS, lonePress } from './lone-press.ts';

/**
 * For the buttons that answer for a customer: a barcode scanner presses nothing, wherever the focus is (C2).
 *
 * @returns what `onClick` calls; its answer is false where the press came too close upon another key to be a person's.
 */
export function useLonePress(
  aloneForMs = ALONE_MS,
): (event: MouseEvent, run: () => void, waiting?: (waits: boolean) => void) => boolean {
  const [lone] = useState(() => lonePress(aloneForMs));
  // Before the button is painted: a scanner may be at work as it comes.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!event.repeat && isOfScanner(event)) lone.keyDown();
    };
    addEventListener('keydown', hear, { capture: true });
    return () => {
      removeEventListener('keydown', hear, { capture: true });
      lone.stop();
    };
  }, [lone]);
  // A press by Enter or Space is a click without a count.
  return (event, run, waiting) => lone.press(event.detail === 0, run, waiting);
}
