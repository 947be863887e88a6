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

/**
 * Follows the stream. A browser opens six connections at most to one address, and every tab would take one for good: so
 * one tab holds the stream, and tells the others. When it closes, the next one takes over.
 */
export function followLive(listeners: Listeners): () => void {
  const channel = new BroadcastChannel('live');
  const stop = new AbortController();
  let source: EventSource | undefined;
  let lastSign = Date.now();
  /** Where the page knows no place to go on from, what it read before its stream was open may be old: it is read anew. */
  let mayHaveMissed = true;

  const hear = (message: { event?: LiveEvent; gap?: true; state?: LiveState }) => {
    if (message.event) listeners.event(message.event);
    if (message.gap) listeners.gap();
    if (message.state) listeners.state(message.state);
  };
  const tell = (message: Parameters<typeof hear>[0]) => {
    channel.postMessage(message);
    hear(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Parameters<typeof hear>[0] & { asks?: true }>) => {
    if (data.asks) {
      if (source?.readyState === EventSource.OPEN) channel.postMessage({ state: 'live', gap: true });
    } else hear(data);
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
      tell({ state: navigator.onLine ? 'live' : 'lost' });
    };
    source.onerror = () => tell({ state: navigator.onLine ? 'connecting' : 'lost' });
    source.addEventListener('heartbeat', () => {
      lastSign = Date.now();
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
    if (source === undefined) return;
    // A connection that the server refused is closed for good; the browser tries no more.
    const refused = source.readyState === EventSource.CLOSED;
    if (refused || Date.now() - lastSign > SILENCE_MS) reopen();
    // Perhaps the session ended, in another tab or for good: whoever asks finds out, and leaves nothing on the screen.
    if (refused) void request('/me').catch(() => undefined);
  }, 5_000);
  const online = () => source !== undefined && reopen();
  const offline = () => listeners.state('lost');
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
