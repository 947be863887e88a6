import { query, request } from './request.ts';

/** What the shop's other screens, customers and carriers do, as it happens (GET /stream). */
export type LiveEvent = {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly id?: string };
  /** It was told before, and is told again for who was still reading. */
  readonly again?: true;
};

/** `gap`: something may have been missed, so what is shown is read anew. */
export type LiveState = 'live' | 'connecting' | 'lost';

interface Listeners {
  event(event: LiveEvent): void;
  gap(): void;
  state(state: LiveState): void;
}

const TYPES = [
  'message.created',
  'message.updated',
  'consent.changed',
  'conversation.updated',
  'customer.updated',
  'task.created',
  'task.updated',
  'work_order.updated',
  'handset.updated',
  'wording.updated',
  'settings.updated',
  'pacing.updated',
  'presence',
];

/** The server gives a sign of life every 15 s; a connection that is silent for longer is dead, whatever it says. In ms. */
const SILENCE_MS = 40_000;
/** How often it is looked at whether what is said of the connection still holds. In ms. */
const LOOK_MS = 5_000;
/** What was received in the last moment before the network went may be heard after it. In ms. */
const ECHO_MS = 1_000;

/** What tabs tell each other. `asks`: of who has just come, and may have missed something, or `state`: of who only wonders. */
interface Told {
  readonly event?: LiveEvent;
  readonly gap?: true;
  readonly state?: LiveState;
  readonly asks?: true | 'state';
}

/**
 * Follows the stream. A browser opens six connections at most to one address, and every tab would take one for good: so
 * one tab holds the stream, and tells the others. When it closes, the next one takes over.
 */
export function followLive(listeners: Listeners): () => void {
  const channel = new BroadcastChannel('live');
  const stop = new AbortController();
  let source: EventSource | undefined;
  let lastSign = Date.now();
  /** When the browser last said that it has no network; it may be wrong, or forget to take it back. */
  let wentOffline = navigator.onLine ? Number.NEGATIVE_INFINITY : Date.now();
  let shown: LiveState = 'connecting';
  /** Where the page knows no place to go on from, what it read before its stream was open may be old: it is read anew. */
  let mayHaveMissed = true;

  const hear = ({ event, gap, state }: Told) => {
    if (event) listeners.event(event);
    if (gap) listeners.gap();
    if (state) {
      shown = state;
      listeners.state(state);
    }
  };
  const tell = (message: Told) => {
    channel.postMessage(message);
    hear(message);
  };
  /** Read off the stream itself each time, so that no event that never came can leave it wrong. Of the tab that holds it. */
  const stateNow = (): LiveState => {
    const heard = navigator.onLine || lastSign > wentOffline + ECHO_MS;
    if (source?.readyState === EventSource.OPEN && heard) return 'live';
    return navigator.onLine ? 'connecting' : 'lost';
  };
  const tellState = () => tell({ state: stateNow() });
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.asks === undefined) return hear(data);
    if (source === undefined) return;
    const state = stateNow();
    channel.postMessage({ state, ...(data.asks === true && state === 'live' && { gap: true }) });
  };

  const open = () => {
    source?.close();
    const after = mayHaveMissed ? placeOfPage() : null;
    if (after !== null) mayHaveMissed = false;
    source = new EventSource(`/api/v1/stream${query({ after })}`);
    source.onopen = () => {
      lastSign = Date.now();
      // A browser that reconnects by itself resumes with the last id. A stream that is opened anew knows none.
      if (mayHaveMissed) tell({ gap: true });
      mayHaveMissed = false;
      // It may have been on its way when the browser lost its network.
      tellState();
    };
    source.onerror = tellState;
    source.addEventListener('heartbeat', () => {
      lastSign = Date.now();
      if (shown !== 'live') tellState();
    });
    source.addEventListener('reset', () => tell({ gap: true }));
    for (const type of TYPES) {
      source.addEventListener(type, (event: MessageEvent<string>) => {
        lastSign = Date.now();
        tell({ event: { type, data: JSON.parse(event.data) as LiveEvent['data'] } });
      });
    }
  };
  const reopen = () => {
    mayHaveMissed = true;
    lastSign = Date.now();
    open();
  };

  const hold = () => {
    open();
    return new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  };
  // Where the shop's address is not https there are no locks: there each tab holds a stream of its own.
  if ('locks' in navigator)
    navigator.locks.request('live', { signal: stop.signal }, hold).catch(() => undefined);
  else void hold();
  channel.postMessage({ asks: true });

  const watch = setInterval(() => {
    if (source === undefined) {
      // Another tab holds the stream, and knows.
      if (shown !== 'live') channel.postMessage({ asks: 'state' });
      return;
    }
    // A connection that the server refused is closed for good; the browser tries no more.
    const refused = source.readyState === EventSource.CLOSED;
    if (refused || Date.now() - lastSign > SILENCE_MS) reopen();
    // Perhaps the session ended, in another tab or for good: whoever asks finds out, and leaves nothing on the screen.
    if (refused) void request('/me').catch(() => undefined);
    tellState();
  }, LOOK_MS);
  const online = () => (source === undefined ? channel.postMessage({ asks: 'state' }) : reopen());
  const offline = () => {
    wentOffline = Date.now();
    if (source === undefined) hear({ state: 'lost' });
    else tellState();
  };
  addEventListener('online', online);
  addEventListener('offline', offline);
  return () => {
    stop.abort();
    source?.close();
    clearInterval(watch);
    removeEventListener('online', online);
    removeEventListener('offline', offline);
    channel.close();
  };
}

/** A page that is older than this reads anew: quicker than hearing of all that happened since. In ms. */
const YOUNG_MS = 60_000;

/** The place in the shop's changes before which this page read nothing; the server wrote it in. Once. */
function placeOfPage(): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=changes-at]');
  meta?.remove();
  return meta && performance.now() < YOUNG_MS ? meta.content : null;
}
