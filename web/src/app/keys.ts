import { useLayoutEffect, useRef } from 'react';
import { catchLetter } from './letters-ahead.ts';
import { notFromScanner } from './scanner-notice.ts';

/**
 * What a key does. `act` keys change something, so they wait a moment for being alone: a barcode scanner types its
 * characters within a few hundredths of a second, and presses nothing here (C2). `move` keys only look around and act at once.
 */
export interface KeyAction {
  readonly run: () => void;
  readonly kind: 'act' | 'move';
  /** For how long no other key may be pressed before and after, in ms. */
  readonly aloneForMs?: number;
  /** Where another key came shortly before: nothing was done, and whoever is a person should hear it. */
  readonly tooQuick?: (() => void) | undefined;
  /** Told true while it waits for being alone, and false when that is over: what it presses looks pressed meanwhile. */
  readonly waiting?: ((waits: boolean) => void) | undefined;
}

/** `e`, `?`, `ArrowDown`, `mod+k` (Ctrl, or Command on a Mac), `g i` (one after the other). */
export type KeyMap = Readonly<Record<string, KeyAction | undefined>>;

/** Between two keys of a scanner lie up to 50 ms. */
export const SCANNER_GAP_MS = 90;
const SEQUENCE_MS = 1_200;

const maps: { current: KeyMap }[] = [];
let lastKeyAt = Number.NEGATIVE_INFINITY;
/** When the last letter was written into a field. */
let lastLetterAt = Number.NEGATIVE_INFINITY;
let pending: { readonly timer: ReturnType<typeof setTimeout>; readonly action: KeyAction } | undefined;
let prefix: { readonly key: string; readonly at: number } | null = null;
/** Where the last letter was written, while the writing goes on. */
let written: { readonly element: EventTarget | null; readonly at: number } | null = null;
/** Whose box is taken away (by a STOP, say) writes on for a moment. */
const WRITES_ON_MS = 1_000;

/** Keys that work while this component is shown; the one that was shown last goes first. */
export function useKeys(map: KeyMap): void {
  const holder = useRef(map);
  holder.current = map;
  // Before the screen is painted: a key that is pressed the moment it is seen counts.
  useLayoutEffect(() => {
    maps.push(holder);
    return () => void maps.splice(maps.indexOf(holder), 1);
  }, []);
}

export const act = (
  run: () => void,
  aloneForMs?: number,
  told: Pick<KeyAction, 'tooQuick' | 'waiting'> = {},
): KeyAction => ({ run, kind: 'act', ...(aloneForMs !== undefined && { aloneForMs }), ...told });
export const move = (run: () => void): KeyAction => ({ run, kind: 'move' });

/** Once per page, before anything else hears of a key. */
export function listenForKeys(): void {
  addEventListener('keydown', hear, { capture: true });
}

function hear(event: KeyboardEvent): void {
  // A modifier alone is no key.
  if (['Shift', 'Control', 'Alt', 'Meta', 'CapsLock'].includes(event.key)) return;
  // When it was pressed: a till that is busy hears of it later.
  const now = event.timeStamp;
  const gap = now - lastKeyAt;
  const typing = isTyping(event.target);
  const mod = event.metaKey || event.ctrlKey;
  // What it writes into a field stays there.
  if (isOfScanner(event) && !typing) lastKeyAt = now;
  release();
  const letter = event.key.length === 1 && !mod;
  const afterLetter = now - lastLetterAt;
  if (typing && letter) lastLetterAt = now;
  if (typing || !letter) written = typing && letter ? { element: event.target, at: now } : null;
  else if (written !== null) {
    const writesOn = now - written.at < WRITES_ON_MS && !(written.element as Node).isConnected;
    written = writesOn ? { element: written.element, at: now } : null;
    if (writesOn) {
      // These letters were meant for the box: no key acts by them, and a space presses nothing.
      event.preventDefault();
      return;
    }
  }
  if (typing && !mod && event.key === 'Enter' && afterLetter < SCANNER_GAP_MS && !event.isComposing) {
    if (notFromScanner(event)) return;
  }
  // Meant for a field that is on its way.
  if (!typing && !mod && !event.altKey && catchLetter(event)) return;
  if (!typing && gap < SCANNER_GAP_MS && !event.repeat && (event.key === 'Enter' || event.key === ' ')) {
    // The end of what a scanner types would press whatever has the focus.
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  // What is being written into, and what lies above the page, have keys of their own.
  if ((typing && !mod) || event.altKey || event.isComposing || isCovered()) return;
  const name = (mod ? 'mod+' : '') + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  const sequence = prefix !== null && now - prefix.at < SEQUENCE_MS ? `${prefix.key} ${name}` : null;
  prefix = null;
  const action = (sequence !== null && find(sequence)) || find(name);
  if (!action) {
    if (startsSequence(name)) prefix = { key: name, at: now };
    return;
  }
  if (mod || action.kind === 'move') {
    event.preventDefault();
    action.run();
    return;
  }
  const alone = action.aloneForMs ?? SCANNER_GAP_MS;
  if (event.repeat) return;
  if (sequence === null && gap < alone) {
    action.tooQuick?.();
    return;
  }
  event.preventDefault();
  action.waiting?.(true);
  const timer = setTimeout(() => {
    release();
    action.run();
  }, alone);
  pending = { timer, action };
}

/** What waited for being alone waits no longer. */
function release(): void {
  if (pending === undefined) return;
  clearTimeout(pending.timer);
  pending.action.waiting?.(false);
  pending = undefined;
}

const find = (name: string): KeyAction | undefined =>
  maps.findLast(({ current }) => current[name])?.current[name];
const startsSequence = (name: string) =>
  maps.some(({ current }) => Object.keys(current).some((key) => key.startsWith(`${name} `)));

/** A scanner has the keys that write, and Enter after them; Tab, arrows and what is held with Ctrl are a person's. */
export const isOfScanner = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (key.length === 1 || key === 'Enter') && !ctrlKey && !metaKey;

const isCovered = () => document.querySelector('dialog[open], [popover]:popover-open') !== null;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
