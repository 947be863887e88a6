import { useSyncExternalStore } from 'react';

/** What was typed and not sent yet, by conversation. In the browser's own store, so that nothing that happens here loses it. */
const PREFIX = 'draft:';
const watchers = new Set<() => void>();

export interface Draft {
  readonly body: string;
  /** A private note, not a text to the customer. */
  readonly note: boolean;
}

const EMPTY: Draft = { body: '', note: false };

export function readDraft(conversationId: string): Draft {
  const kept = localStorage.getItem(PREFIX + conversationId);
  return kept === null ? EMPTY : (JSON.parse(kept) as Draft);
}

export function keepDraft(conversationId: string, draft: Draft): void {
  if (draft.body === '' && !draft.note) localStorage.removeItem(PREFIX + conversationId);
  else localStorage.setItem(PREFIX + conversationId, JSON.stringify(draft));
  for (const watcher of watchers) watcher();
}

/** The words of a draft, for the list. */
export function useDraftWords(conversationId: string): string {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      addEventListener('storage', watcher);
      return () => {
        watchers.delete(watcher);
        removeEventListener('storage', watcher);
      };
    },
    () => readDraft(conversationId).body,
  );
}

const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));

export const draftsKept = (): number =>
  keys().filter((key) => readDraft(key.slice(PREFIX.length)).body.trim() !== '').length;

/** At the sign-out. */
export function forgetDrafts(): void {
  for (const key of keys()) localStorage.removeItem(key);
}
