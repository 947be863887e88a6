/** For how long a key that answers for a customer must have been alone, before and after, in ms (C2). */
export const ALONE_MS = 350;

/** Tells the press of a person from a barcode scanner, which types its characters within a few hundredths of a second. */
export interface LonePress {
  /** A key went down that a scanner has too. */
  keyDown(): void;
  /**
   * A mouse or a finger presses at once. A key presses only if no other key came shortly before or comes shortly after;
   * `waiting` is told true for as long as that is not known yet.
   *
   * @returns false where another key came shortly before: nothing is pressed.
   */
  press(byKeyboard: boolean, run: () => void, waiting?: (waits: boolean) => void): boolean;
  /** Nothing that waits is pressed any more. */
  stop(): void;
}

export function lonePress(aloneForMs = ALONE_MS): LonePress {
  let lastKeyAt = Number.NEGATIVE_INFINITY;
  let keyBeforeAt = Number.NEGATIVE_INFINITY;
  let release = () => {};
  return {
    keyDown() {
      keyBeforeAt = lastKeyAt;
      lastKeyAt = performance.now();
      release();
    },
    press(byKeyboard, run, waiting) {
      release();
      if (!byKeyboard) {
        run();
        return true;
      }
      // The last key is the one that presses, so it is the one before it that tells. A screen reader presses without any.
      const pressedByLastKey = performance.now() - lastKeyAt < aloneForMs;
      if (pressedByLastKey && lastKeyAt - keyBeforeAt < aloneForMs) return false;
      waiting?.(true);
      const timer = setTimeout(() => {
        release();
        run();
      }, aloneForMs);
      release = () => {
        clearTimeout(timer);
        waiting?.(false);
        release = () => {};
      };
      return true;
    },
    stop: () => release(),
  };
}
