import { type DehydratedState, dehydrate, hydrate, type Query } from '@tanstack/react-query';
import { endSession, isSignedOut, Unreachable } from '../api/request.ts';
import type { Me } from '../api/types.ts';
import { whoAmI } from './me.ts';
import { queryClient } from './query-client.ts';

/**
 * The last state of the inbox and the lists, for a start without network. It lies in the browser's cache under a name that the service
 * worker deletes with the sign-out, wherever that happens (service-worker.ts). Not where the shop's address is not https:
 * browsers have neither there.
 */
interface KeptState {
  readonly at: string;
  readonly state: DehydratedState;
}

const SESSION = 'session';
const ADDRESS = '/kept-state';
/** Older than a day of work, it tells more of people than of what is to be done. In ms. */
const LONGEST_MS = 16 * 3_600_000;
const PATIENCE_MS = 3_000;
const BREATH_MS = 1_500;
const KEPT = new Set([
  'me',
  'conversations',
  'conversation',
  'timeline',
  'counts',
  'customer',
  'customerList',
  'consentEvents',
  'workOrders',
  'staff',
  'tasks',
]);

let startedFrom: string | null = null;
/** When that was which is shown, where the app started without its server; else null. */
export const shownSince = (): string | null => startedFrom;

/** Who sits here, by the server; where that does not answer, by what was kept, which is then on the screens. */
export async function openMe(): Promise<Me> {
  const answer = queryClient.fetchQuery({ ...whoAmI, retry: false }).catch((error: unknown) => {
    if (error instanceof Unreachable) return null;
    throw error;
  });
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const now = await Promise.race([answer, patience]);
  if (now !== null) return now;
  const kept = await readKept();
  if (kept !== null) {
    startedFrom = kept.at;
    hydrate(queryClient, kept.state);
    // Shown until the server says better.
    void queryClient.invalidateQueries({ refetchType: 'none' });
  }
  return queryClient.getQueryData(whoAmI.queryKey) ?? queryClient.fetchQuery(whoAmI);
}

/** Keeps the state from now on, whenever the server has said something new. */
export function keepState(): void {
  if (!('caches' in window)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || !isKept(event.query)) return;
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      void write();
    }, BREATH_MS);
  });
}

/** At the sign-out, before anything else can be kept. */
export async function forgetState(): Promise<void> {
  endSession();
  queryClient.getQueryCache().clear();
  if ('caches' in window) await caches.delete(SESSION);
}

async function write(): Promise<void> {
  const state = dehydrate(queryClient, {
    shouldDehydrateQuery: (query) => query.state.status === 'success' && isKept(query),
    shouldDehydrateMutation: () => false,
    serializeData: firstPage,
  });
  const kept: KeptState = { at: new Date().toISOString(), state };
  if (isSignedOut()) return;
  const cache = await caches.open(SESSION);
  await cache.put(ADDRESS, Response.json(kept));
  // Signed out while it was written: what was deleted came back.
  if (isSignedOut()) await caches.delete(SESSION);
}

async function readKept(): Promise<KeptState | null> {
  if (!('caches' in window)) return null;
  const answer = await (await caches.open(SESSION)).match(ADDRESS);
  const kept = (await answer?.json()) as KeptState | undefined;
  return kept !== undefined && Date.now() - Date.parse(kept.at) < LONGEST_MS ? kept : null;
}

/** Of the lists, those that everybody begins with. */
function isKept({ queryKey: [name, filter] }: Query): boolean {
  if (!KEPT.has(String(name))) return false;
  if (name === 'customerList') return filter === '';
  if (name !== 'conversations') return true;
  const { view, search } = filter as { readonly view: string; readonly search: string };
  return view === 'open' && search === '';
}

/** Of what was scrolled through, the beginning. */
function firstPage(data: unknown): unknown {
  const { pages, pageParams } = (data ?? {}) as { pages?: unknown[]; pageParams?: unknown[] };
  return pages && pageParams ? { pages: pages.slice(0, 1), pageParams: pageParams.slice(0, 1) } : data;
}
