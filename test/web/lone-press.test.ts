// What tells a person's key from a barcode scanner's (C2), key by key.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LonePress, lonePress } from '../../web/src/ask/lone-press.ts';

let lone: LonePress;
let pressed = 0;
const run = () => void pressed++;

beforeEach(() => {
  vi.useFakeTimers();
  lone = lonePress(350);
  pressed = 0;
});
afterEach(() => void vi.useRealTimers());

/** A key goes down, and presses what has the focus where it is Enter or Space. */
function key(presses = false): boolean {
  lone.keyDown();
  return presses ? lone.press(true, run) : true;
}

test('C2 a mouse or a finger presses at once, whatever was typed before', () => {
  key();
  lone.press(false, run);
  expect(pressed).toBe(1);
});

test('C2 a key that is alone presses, once it has been alone', () => {
  key(true);
  vi.advanceTimersByTime(349);
  expect(pressed).toBe(0);
  vi.advanceTimersByTime(1);
  expect(pressed).toBe(1);
});

test.each([5, 50, 349])(
  'C2 the Enter that ends a scanner’s code, %i ms after its last character, presses nothing',
  (gap) => {
    for (let characters = 0; characters < 12; characters++) {
      key();
      vi.advanceTimersByTime(gap);
    }
    expect(key(true)).toBe(false);
    vi.advanceTimersByTime(5_000);
    expect(pressed).toBe(0);
  },
);

test.each([5, 50, 349])(
  'C2 a code that begins with a blank presses nothing, its next character %i ms later',
  (gap) => {
    key(true);
    vi.advanceTimersByTime(gap);
    key();
    vi.advanceTimersByTime(5_000);
    expect(pressed).toBe(0);
  },
);

test('C2 a press that was refused is made again by pressing once more', () => {
  key();
  key(true);
  vi.advanceTimersByTime(400);
  expect(key(true)).toBe(true);
  vi.advanceTimersByTime(350);
  expect(pressed).toBe(1);
});

test('a screen reader presses without any key, also after two quick ones', () => {
  key();
  key();
  vi.advanceTimersByTime(400);
  expect(lone.press(true, run)).toBe(true);
  vi.advanceTimersByTime(350);
  expect(pressed).toBe(1);
});

test('what waits is not pressed any more when its screen is gone', () => {
  key(true);
  lone.stop();
  vi.advanceTimersByTime(5_000);
  expect(pressed).toBe(0);
});
