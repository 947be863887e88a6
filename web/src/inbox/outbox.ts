import { useSyncExternalStore } from 'react';
import { randomId } from '../api/random-id.ts';
import { Problem, request, Unreachable } from '../api/request.ts';
import { queryClient } from '../app/query-client.ts';
import { whoIsHere } from '../app/who-is-here.ts';
import { refreshLists } from './conversation-lists.ts';
import { refreshTimeline } from './thread-data.ts';

/**
 * Texts that were sent from this screen and that the server has not taken yet. They are kept in the browser, each in an
 * entry of its own, so that two tabs never write over each other's; and each goes under its own Idempotency-Key: on a bad
 * network it is tried again until it is taken, and never twice.
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
  /** Why it failed, by the API's code; null where it did not. */
  readonly problem: string | null;
}

const PREFIX = 'outbox:';
/** What could not be sent for this long may no longer be true. In ms. */
const STALE_MS = 15 * 60_000;
const LONGEST_PAUSE_MS = 15_000;

const watchers = new Set<() => void>();
let entries: readonly Waiting[] = read();
let pause = 500;
let timer: ReturnType<typeof setTimeout> | undefined;
let sending = false;
/** On its way to the server just now: what is discarded meanwhile goes no further. */
let underWay: { readonly key: string; readonly stop: AbortController } | undefined;

function read(): readonly Waiting[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as Waiting | null)
    .filter((entry) => entry !== null)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** What this tab or another changed. */
function reread(): void {
  entries = read();
  for (const watcher of watchers) watcher();
}

function keep(entry: Waiting): void {
  localStorage.setItem(PREFIX + entry.key, JSON.stringify(entry));
  reread();
}

function remove(key: string): void {
  localStorage.removeItem(PREFIX + key);
  reread();
}

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
  keep({
    ...text,
    key: randomId(),
    at: new Date().toISOString(),
    by: whoIsHere(),
    state: 'sending',
    problem: null,
  });
  void sendWaiting();
}

/** What was refused is another request now, under a new key. What was not may have been taken unheard: under its own. */
export function sendAgain(entry: Waiting): void {
  const key = entry.state === 'asks' ? entry.key : randomId();
  if (key !== entry.key) remove(entry.key);
  keep({ ...entry, key, at: new Date().toISOString(), by: whoIsHere(), state: 'sending', problem: null });
  void sendWaiting();
}

export function discard({ key }: Waiting): void {
  if (underWay?.key === key) underWay.stop.abort();
  remove(key);
}

/** The way back from `discard`: under its own key, since the server may have taken it unheard. */
export function putBack(entry: Waiting): void {
  keep(entry);
  void sendWaiting();
}

export const textsWaiting = (): readonly Waiting[] => entries;

/** At the sign-out. */
export function forgetOutbox(): void {
  for (const { key } of entries) localStorage.removeItem(PREFIX + key);
  reread();
}

/** One after the other, in the order in which they were written; of several tabs, one. */
async function sendWaiting(): Promise<void> {
  clearTimeout(timer);
  if (sending) return;
  sending = true;
  const reached = await alone(sendAll).catch(() => false);
  sending = false;
  // Written while the last one was on its way out of the loop.
  const left = nextToGo() !== undefined;
  if (reached) pause = 500;
  else pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  if (left) timer = setTimeout(() => void sendWaiting(), reached ? 0 : pause);
}

/** Where the shop's address is not https there are no locks: there the key alone sees to it that a text goes once. */
const alone = (run: () => Promise<boolean>): Promise<boolean> =>
  'locks' in navigator ? navigator.locks.request('outbox', run) : run();

/** @returns false where the server was not reached. */
async function sendAll(): Promise<boolean> {
  // Another tab may have sent what this one still holds.
  reread();
  for (let next = nextToGo(); next !== undefined; next = nextToGo()) {
    if (await send(next)) continue;
    // What was written after it waits with it, and may be cancelled too.
    const behind = ({ by, state }: Waiting) => by === whoIsHere() && state === 'sending';
    for (const each of entries.filter(behind)) keep({ ...each, state: 'waiting' });
    return false;
  }
  return true;
}

/** Nobody is signed in, or not known yet: nothing goes. */
function nextToGo(): Waiting | undefined {
  const here = whoIsHere();
  if (here === null) return undefined;
  return entries.find(({ by, state }) => by === here && (state === 'sending' || state === 'waiting'));
}

/** @returns false where the server was not reached. */
async function send(entry: Waiting): Promise<boolean> {
  const { key, conversationId, body, mediaIds, sendAt } = entry;
  const stop = new AbortController();
  underWay = { key, stop };
  try {
    await request(`/conversations/${conversationId}/messages`, {
      key,
      signal: stop.signal,
      body: {
        body,
        category: 'conversational',
        ...(mediaIds.length > 0 && { mediaIds }),
        ...(sendAt !== null && { sendAt }),
      },
    });
  } catch (error) {
    // Discarded meanwhile: nothing is left to be said of it.
    if (!entries.some((each) => each.key === key)) return !(error instanceof Unreachable);
    // Not reached, or nobody is signed in any more: it goes when that is mended.
    if (error instanceof Unreachable || (error instanceof Problem && error.status === 401)) {
      keep({ ...entry, state: 'waiting' });
      return false;
    }
    // What the gate refused stands in the thread, with its reason.
    if (!(error instanceof Problem && error.code === 'consent_refused')) {
      keep({ ...entry, state: 'failed', problem: error instanceof Problem ? error.code : 'other' });
      return true;
    }
  } finally {
    underWay = undefined;
  }
  await refreshTimeline(conversationId);
  remove(key);
  void refreshLists();
  return true;
}

/**
 * Once it is known who sits here. What is too old, or what somebody else wrote at this screen and could not send, does not
 * go by itself.
 */
function begin(): void {
  const by = whoIsHere();
  if (by === null) return;
  stopWaiting();
  const old = ({ at }: Waiting) => Date.now() - new Date(at).getTime() > STALE_MS;
  for (const entry of entries) {
    if (entry.state !== 'failed' && (entry.by !== by || old(entry))) keep({ ...entry, state: 'asks' });
  }
  void sendWaiting();
}

const stopWaiting = queryClient.getQueryCache().subscribe(begin);
addEventListener('storage', ({ key }) => (key === null || key.startsWith(PREFIX)) && reread());
addEventListener('online', () => void sendWaiting());
begin();
