import { useEffect, useSyncExternalStore } from 'react';
import { followLive, type LiveEvent, type LiveState } from '../api/live.ts';
import { leavePageBehind } from '../api/request.ts';
import { firstReadings, queryClient } from './query-client.ts';

type Listener = (event: LiveEvent) => void;
const listeners = new Set<Listener>();
const watchers = new Set<() => void>();
let state: LiveState = 'connecting';

/** Hears what happens in the shop, whatever is shown. @returns a function that ends it. */
export function onLiveEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Hears what happens in the shop while this component is shown. `listener` must be stable. */
export function useLiveEvents(listener: Listener): void {
  useEffect(() => onLiveEvent(listener), [listener]);
}

export function useLiveState(): LiveState {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => state,
  );
}

function hear(event: LiveEvent): void {
  refresh(event);
  for (const listener of listeners) listener(event);
}

/** Keeps what the screens show true to what happens. Once per page. */
export function followShop(): () => void {
  return followLive({
    event: (event) => {
      if (event.type !== 'presence') leavePageBehind();
      const reading = firstReadings();
      hear(event);
      // What was being read for the first time may have been read before this happened: it is told once more.
      if (reading.length > 0) void Promise.allSettled(reading).then(() => hear({ ...event, again: true }));
    },
    gap: () => {
      leavePageBehind();
      const reading = firstReadings();
      void queryClient.invalidateQueries();
      if (reading.length > 0) {
        void Promise.allSettled(reading).then(() => queryClient.invalidateQueries());
      }
    },
    state: (now) => {
      state = now;
      for (const watcher of watchers) watcher();
    },
  });
}

/**
 * What an event makes stale. Many at once are one reading: what is stale is read again after a breath. Threads and their
 * lists are long, and the inbox keeps them by itself (inbox/follow-inbox.ts).
 */
const stale = new Map<string, readonly unknown[]>();
let timer: ReturnType<typeof setTimeout> | undefined;

function refresh({ type, data }: LiveEvent): void {
  for (const key of keysOf(type, data)) stale.set(JSON.stringify(key), key);
  if (timer !== undefined) return;
  timer = setTimeout(() => {
    timer = undefined;
    const keys = [...stale.values()];
    stale.clear();
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
  }, 40);
}

function keysOf(type: string, data: LiveEvent['data']): readonly (readonly unknown[])[] {
  switch (type) {
    case 'message.created':
    case 'message.updated':
    case 'conversation.updated':
      return [['counts'], ['tasks']];
    case 'consent.changed':
      // A number's consent shows on every record that holds it.
      return [['customer'], ['customers'], ['consentEvents'], ['workOrders']];
    case 'customer.updated':
      return [['customer', data.id], ['customers'], ['workOrders'], ['handsets']];
    case 'task.created':
    case 'task.updated':
      return [['tasks'], ['counts'], ['workOrders']];
    case 'work_order.updated':
      return [['workOrders'], ['workOrder', data.id], ['tasks']];
    case 'handset.updated':
      return [['handsets'], ['handset', data.number]];
    case 'wording.updated':
      if (data.kind === 'reply') return [['replyTemplates']];
      // What Ask reads out among them; a version that was proved once stays as it is (C4).
      return data.kind === 'script' ? [['script', 'current'], ['scripts']] : [['templates']];
    case 'settings.updated':
      return [['me'], ['settings'], ['templates'], ['stores'], ['carrierAccounts'], ['pacing']];
    case 'pacing.updated':
      return [['me'], ['pacing']];
    default:
      return [];
  }
}
