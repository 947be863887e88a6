import { useSyncExternalStore } from 'react';
import { randomId } from '../api/random-id.ts';
import { Problem, request, Unreachable } from '../api/request.ts';
import { queryClient } from '../app/query-client.ts';
import { whoIsHere } from '../app/who-is-here.ts';
import { refreshLists } from './conversation-lists.ts';
import { refreshTimeline } from './thread-data.ts';

/**
 * Texts that were sent from this screen and that the server has not taken yet. They are kept in the browser, and each goes
 * under its own Idempotency-Key: on a bad network it is tried again until it is taken, and never twice.
 */
export interface Waiting {
  readonly key: string;
  readonly conversationId: string;
  readonly body: string;
  readonly mediaIds: readonly string[];
  readonly sendAt: string | null;
  readonly at: string;
  /** The actor who wrote it. */
  readonly by: string | null;
  /** `asks`: too old, or another's, to go without somebody wanting it still. */
  readonly state: 'sending' | 'waiting' | 'failed' | 'asks';
  /** Why it failed, in the server's words. */
  readonly detail: string | null;
}

const STORE = 'outbox';
/** What could not be sent for this long may no longer be true. In ms. */
const STALE_MS = 15 * 60_000;
const LONGEST_PAUSE_MS = 15_000;

const watchers = new Set<() => void>();
let entries: readonly Waiting[] = read();
let pause = 500;
let timer: ReturnType<typeof setTimeout> | undefined;
let sending = false;

function read(): readonly Waiting[] {
  const kept = JSON.parse(localStorage.getItem(STORE) ?? '[]') as readonly Waiting[];
  const old = (at: string) => Date.now() - new Date(at).getTime() > STALE_MS;
  return kept.map((entry) =>
    entry.state === 'failed'
      ? entry
      : { ...entry, state: old(entry.at) ? ('asks' as const) : ('waiting' as const) },
  );
}

function set(next: readonly Waiting[]): void {
  entries = next;
  localStorage.setItem(STORE, JSON.stringify(next));
  for (const watcher of watchers) watcher();
}

const change = (key: string, to: Partial<Waiting>) =>
  set(entries.map((entry) => (entry.key === key ? { ...entry, ...to } : entry)));
const remove = (key: string) => set(entries.filter((entry) => entry.key !== key));

export function useWaiting(conversationId: string): readonly Waiting[] {
  const all = useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => entries,
  );
  return all.filter((entry) => entry.conversationId === conversationId);
}

export function sendText(text: Pick<Waiting, 'conversationId' | 'body' | 'mediaIds' | 'sendAt'>): void {
  set([
    ...entries,
    {
      ...text,
      key: randomId(),
      at: new Date().toISOString(),
      by: whoIsHere(),
      state: 'sending',
      detail: null,
    },
  ]);
  void sendWaiting();
}

/** What was refused is another request now, under a new key. What was not may have been taken unheard: under its own. */
export function sendAgain({ key, state }: Waiting): void {
  const again = state === 'asks' ? key : randomId();
  change(key, { key: again, at: new Date().toISOString(), by: whoIsHere(), state: 'sending', detail: null });
  void sendWaiting();
}

export const discard = ({ key }: Waiting): void => remove(key);

export const textsWaiting = (): number => entries.length;

/** At the sign-out. */
export const forgetOutbox = (): void => set([]);

/** One after the other, in the order in which they were written. */
async function sendWaiting(): Promise<void> {
  clearTimeout(timer);
  if (sending) return;
  sending = true;
  for (;;) {
    // Nobody is signed in, or not known yet: nothing goes.
    const here = whoIsHere();
    const next = entries.find(({ by, state }) => by === here && (state === 'sending' || state === 'waiting'));
    if (here === null || next === undefined) break;
    if (!(await send(next))) {
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      timer = setTimeout(() => void sendWaiting(), pause);
      break;
    }
    pause = 500;
  }
  sending = false;
}

/** @returns false where the server was not reached. */
async function send({ key, conversationId, body, mediaIds, sendAt }: Waiting): Promise<boolean> {
  try {
    await request(`/conversations/${conversationId}/messages`, {
      key,
      body: {
        body,
        category: 'conversational',
        ...(mediaIds.length > 0 && { mediaIds }),
        ...(sendAt !== null && { sendAt }),
      },
    });
  } catch (error) {
    if (error instanceof Unreachable) {
      change(key, { state: 'waiting' });
      return false;
    }
    // What the gate refused stands in the thread, with its reason.
    if (!(error instanceof Problem && error.code === 'consent_refused')) {
      change(key, {
        state: 'failed',
        detail: error instanceof Problem ? error.detail || error.message : String(error),
      });
      return true;
    }
  }
  await refreshTimeline(conversationId);
  remove(key);
  void refreshLists();
  return true;
}

/** Once it is known who sits here. What somebody else wrote at this screen does not go under their name by itself. */
function begin(): void {
  const by = whoIsHere();
  if (by === null) return;
  stopWaiting();
  set(
    entries.map((entry) =>
      entry.by === by || entry.state === 'failed' ? entry : { ...entry, state: 'asks' },
    ),
  );
  void sendWaiting();
}

const stopWaiting = queryClient.getQueryCache().subscribe(begin);
addEventListener('online', () => void sendWaiting());
begin();
