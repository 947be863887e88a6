import { useSyncExternalStore } from 'react';
import { whoIsHere } from '../app/who-is-here.ts';

/**
 * What was typed and not sent yet, by person and conversation. In the browser's own store, so that nothing that happens
 * here loses it; whoever signs in next at this screen does not see it.
 */
const PREFIX = 'draft:';
const keyOf = (conversationId: string) => `${PREFIX}${whoIsHere()}:${conversationId}`;
const watchers = new Set<() => void>();

export interface Draft {
  readonly body: string;
  /** A private note, not a text to the customer. */
  readonly note: boolean;
}

const EMPTY: Draft = { body: '', note: false };

export function readDraft(conversationId: string): Draft {
  const kept = localStorage.getItem(keyOf(conversationId));
  return kept === null ? EMPTY : (JSON.parse(kept) as Draft);
}

export function keepDraft(conversationId: string, draft: Draft): void {
  if (draft.body === '' && !draft.note) localStorage.removeItem(keyOf(conversationId));
  else localStorage.setItem(keyOf(conversationId), JSON.stringify(draft));
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

const keys = (prefix: string) => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

/** This person's that have words in them. */
export const draftsKept = (): readonly (Draft & { readonly conversationId: string })[] =>
  keys(keyOf(''))
    .map((key) => key.slice(keyOf('').length))
    .map((conversationId) => ({ conversationId, ...readDraft(conversationId) }))
    .filter(({ body }) => body.trim() !== '');

/** At the sign-out. */
export function forgetDrafts(): void {
  for (const key of keys(PREFIX)) localStorage.removeItem(key);
}
