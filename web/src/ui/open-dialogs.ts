import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/**
 * The dialogs that lie above the page, and their entries in the browser's history: on a phone Back closes what was opened last
 * and leaves the page, and all that was typed on it, as it is. Every dialog has one entry, at the page's own address; entries
 * and dialogs are brought in line after each change, since either may change by itself.
 */
interface OpenDialog {
  readonly close: () => void;
}

let open: readonly OpenDialog[] = [];
/** A way back that this module asked for; the browser goes it a moment later. */
let onTheWay = false;
let planned = false;
let timer: ReturnType<typeof setTimeout> | undefined;
/** A way back takes a few ms. */
const LONGEST_MS = 1_000;
let afterwards: (() => void)[] = [];
const watchers = new Set<() => void>();

/** How many entries of dialogs one would go back through from here. */
const entries = (): number => (history.state as { readonly dialogs?: number } | null)?.dialogs ?? 0;

function set(next: readonly OpenDialog[]): void {
  open = next;
  for (const watcher of watchers) watcher();
  bringInLine();
}

/** Once all has changed that changes together: one dialog often makes room for the next. */
function bringInLine(): void {
  if (planned) return;
  planned = true;
  queueMicrotask(() => {
    planned = false;
    if (onTheWay) return;
    const missing = open.length - entries();
    if (missing < 0) {
      onTheWay = true;
      history.go(missing);
      timer = setTimeout(giveUp, LONGEST_MS);
    }
    for (let added = 0; added < missing; added++) {
      history.pushState({ ...history.state, dialogs: entries() + 1 }, '');
    }
  });
}

/** A browser that came back without its history has no way back: the entry is then the page's own. */
function giveUp(): void {
  history.replaceState({ ...history.state, dialogs: open.length }, '');
  settle();
}

function settle(): void {
  clearTimeout(timer);
  onTheWay = false;
  const waiting = afterwards;
  afterwards = [];
  for (const run of waiting) run();
}

function onPopState(): void {
  if (onTheWay) settle();
  else {
    const left = open.slice(entries()).toReversed();
    set(open.slice(0, entries()));
    for (const dialog of left) dialog.close();
  }
  // Also where one came, forward or after a reload, upon the entry of a dialog that is long closed.
  bringInLine();
}

addEventListener('popstate', onPopState);
bringInLine();

/** Gives a dialog its place in the history while it is shown. @returns whether it is the one on top. */
export function useOpenDialog(onClose: () => void): boolean {
  const close = useRef(onClose);
  close.current = onClose;
  const mine = useRef<OpenDialog>({ close: () => close.current() });
  useLayoutEffect(() => {
    const dialog = mine.current;
    set([...open, dialog]);
    return () => set(open.filter((each) => each !== dialog));
  }, []);
  return useTopDialog() === mine.current;
}

/** The dialog on top; undefined where there is none. */
export function useTopDialog(): OpenDialog | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => open.at(-1),
  );
}

/** Whether the history stands on a dialog's entry: what is gone to from there takes its place. */
export const isOnDialog = (): boolean => entries() > 0;

/** Runs it now, or once a way back that has begun is at its end: a new place put in between would be lost. */
export function onceSettled(run: () => void): void {
  if (onTheWay) afterwards.push(run);
  else run();
}

/** Runs it when a dialog that is being closed has left the history: a page that is loaded anew meanwhile would not be. */
export const onceClosed = (run: () => void): void => void setTimeout(() => onceSettled(run));
