import type { Store } from '../storage/transaction.ts';
import { type Change, isBeyond, type Place, presentPlace, readChanges } from './change-feed.ts';

/** Signals are hints; a look of one's own finds what a crash swallowed. In ms. */
const LOOK_MS = 1_000;
/** How soon to look again where a commit waits for an older transaction's end. */
const SETTLE_MS = 20;
const BATCH = 500;
/** Whoever missed more than this reads its screen anew: that is quicker. */
const CATCH_UP_LIMIT = 5_000;

export interface Listener {
  changed(changes: readonly Change[]): void;
  /** Too much was missed to be told one by one; what is shown has to be read anew. */
  missed(at: Place): void;
}

/** The changes of businesses as they commit: one reader per business, however many screens are open. */
export interface LiveChanges {
  /**
   * @param after null: what commits from now on, "now" being before the promise resolves.
   * @returns a function that ends it.
   */
  follow(businessId: string, after: Place | null, listener: Listener): Promise<() => void>;
  close(): void;
}

interface Follower {
  at: Place;
  readonly listener: Listener;
}

export function followChanges(store: Store, onError: (error: Error) => void): LiveChanges {
  const readers = new Map<string, ReturnType<typeof openReader>>();
  return {
    async follow(businessId, after, listener) {
      const present = await presentPlace(store, businessId);
      // A place that nothing can have been told of yet is one of another database, or of a time before a restore.
      const unknown = after !== null && isBeyond(after, present);
      if (unknown) listener.missed(present);
      const follower = { at: after === null || unknown ? present : after, listener };
      const reader = readers.get(businessId) ?? openReader(store, businessId, onError);
      readers.set(businessId, reader);
      reader.add(follower);
      return () => {
        reader.remove(follower);
        if (reader.size > 0) return;
        reader.close();
        if (readers.get(businessId) === reader) readers.delete(businessId);
      };
    },
    close() {
      for (const reader of readers.values()) reader.close();
      readers.clear();
    },
  };
}

/**
 * Reads on behalf of all that follow one business. Those who are where the reader is share its reading; who resumes
 * further back is brought up to it first, between two readings, so that nobody misses or gets anything twice.
 */
function openReader(store: Store, businessId: string, onError: (error: Error) => void) {
  const followers = new Set<Follower>();
  const behind = new Set<Follower>();
  let at: Place | null = null;
  let closed = false;
  let reading = false;
  let wanted = false;
  let unsettledFor = 0;
  let timer: NodeJS.Timeout | undefined;

  const tell = (follower: Follower, changes: readonly Change[]): void => {
    const fresh = changes.filter(({ place }) => isBeyond(place, follower.at));
    const last = fresh.at(-1);
    if (last === undefined) return;
    follower.at = last.place;
    follower.listener.changed(fresh);
  };

  const catchUp = async (follower: Follower, to: Place): Promise<void> => {
    for (
      let told = 0;
      isBeyond(to, follower.at) && (followers.has(follower) || behind.has(follower));
      told += BATCH
    ) {
      if (told >= CATCH_UP_LIMIT) {
        follower.at = to;
        follower.listener.missed(to);
        return;
      }
      const { changes, more } = await readChanges(store, businessId, follower.at, BATCH);
      const owed = changes.filter(({ place }) => !isBeyond(place, to));
      tell(follower, owed);
      if (!more || owed.length < changes.length) return;
    }
  };

  /** @returns in how many ms to look again. */
  const read = async (): Promise<number> => {
    at ??= await presentPlace(store, businessId);
    for (const follower of behind) {
      await catchUp(follower, at);
      if (behind.delete(follower)) followers.add(follower);
    }
    for (;;) {
      const { changes, more, unsettled } = await readChanges(store, businessId, at, BATCH);
      for (const follower of followers) tell(follower, changes);
      at = changes.at(-1)?.place ?? at;
      if (more) continue;
      unsettledFor = unsettled ? unsettledFor + 1 : 0;
      return unsettled ? Math.min(SETTLE_MS * unsettledFor, LOOK_MS) : LOOK_MS;
    }
  };

  const look = async (): Promise<void> => {
    wanted = true;
    if (reading) return;
    reading = true;
    let pause = LOOK_MS;
    while (wanted && !closed) {
      wanted = false;
      clearTimeout(timer);
      pause = await read().catch((error: Error) => {
        onError(error);
        return LOOK_MS;
      });
    }
    reading = false;
    if (!closed) timer = setTimeout(() => void look(), pause);
  };

  const forget = store.signals.onChanged(businessId, () => void look());
  return {
    get size() {
      return followers.size + behind.size;
    },
    add(follower: Follower) {
      behind.add(follower);
      void look();
    },
    remove(follower: Follower) {
      followers.delete(follower);
      behind.delete(follower);
    },
    close() {
      closed = true;
      clearTimeout(timer);
      forget();
    },
  };
}
