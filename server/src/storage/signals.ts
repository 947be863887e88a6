import { EventEmitter } from 'node:events';
import pg from 'pg';

const CHANNEL = 'conversations';
const TEXTS_DUE = 'texts-due';
const PRESENCE = 'presence';
const ACCOUNT = 'account';

/** Who has a conversation before them. Ids alone: what is said here is kept nowhere and shown by whoever knows the names. */
export interface Presence {
  readonly conversationId: string;
  readonly actorId: string;
  readonly state: 'viewing' | 'typing' | 'left';
}

/**
 * Says, after a commit, that there is something to look at: to this process at once, to the others by NOTIFY, many
 * commits in one. Only a hint that saves waiting: whoever listens also looks by itself now and then, since a crash
 * between commit and signal swallows it.
 */
export interface Signals {
  textsDue(): void;
  changed(businessId: string): void;
  accountChanged(accountId: string): void;
  /** Passes on who is where, to whoever listens now: to every process, this one among them, by NOTIFY alone. */
  present(businessId: string, presence: Presence): void;
  onTextsDue(listener: () => void): () => void;
  onChanged(businessId: string, listener: () => void): () => void;
  /** Called without an id after a pause in which any account may have been changed. */
  onAccountChanged(listener: (accountId?: string) => void): () => void;
  onPresence(businessId: string, listener: (presence: Presence) => void): () => void;
  close(): Promise<void>;
}

export function openSignals(databaseUrl: string, onError: (error: Error) => void): Signals {
  const emitter = new EventEmitter().setMaxListeners(0);
  const pending = new Set<string>();
  let client: pg.Client | null = null;
  let flushing: Promise<void> | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    if (closed) return;
    const next = new pg.Client({ connectionString: databaseUrl, application_name: 'conversations signals' });
    const again = (error: Error) => {
      if (client === next) client = null;
      if (closed) return;
      onError(error);
      clearTimeout(retry);
      retry = setTimeout(() => void connect(), 500).unref();
    };
    next.on('error', again);
    next.on('notification', ({ payload = '' }) => {
      const [name = '', businessId, conversationId, actorId, state] = payload.split(' ');
      if (name === ACCOUNT) emitter.emit(ACCOUNT, businessId);
      else if (name !== PRESENCE) emitter.emit(name);
      else emitter.emit(`${PRESENCE} ${businessId}`, { conversationId, actorId, state });
    });
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
      if (closed) {
        await next.end();
        return;
      }
      client = next;
      // What was said while nobody listened is caught up with by a look of one's own.
      emitter.emit(TEXTS_DUE);
      for (const name of emitter.eventNames()) {
        if (!String(name).startsWith(PRESENCE)) emitter.emit(name);
      }
    } catch (error) {
      again(error as Error);
    }
  };
  const connected = connect();

  const flush = async (): Promise<void> => {
    while (pending.size > 0 && client !== null) {
      const batch = [...pending];
      pending.clear();
      await client
        .query('SELECT pg_notify($1, p) FROM unnest($2::text[]) p', [CHANNEL, batch])
        .catch(onError);
    }
  };
  const say = (payload: string): void => {
    emitter.emit(payload);
    pass(payload);
  };
  const pass = (payload: string): void => {
    pending.add(payload);
    flushing ??= Promise.resolve()
      .then(flush)
      .finally(() => {
        flushing = null;
      });
  };
  const on = <A extends unknown[]>(name: string, listener: (...args: A) => void) => {
    emitter.on(name, listener as (...args: unknown[]) => void);
    return () => void emitter.off(name, listener as (...args: unknown[]) => void);
  };

  return {
    textsDue: () => say(TEXTS_DUE),
    changed: (businessId) => say(businessId),
    accountChanged(accountId) {
      emitter.emit(ACCOUNT, accountId);
      pass(`${ACCOUNT} ${accountId}`);
    },
    present(businessId, { conversationId, actorId, state }) {
      // It is said again in a few seconds; one that could be said only late would be no longer true.
      if (client !== null) pass([PRESENCE, businessId, conversationId, actorId, state].join(' '));
    },
    onTextsDue: (listener) => on(TEXTS_DUE, listener),
    onChanged: (businessId, listener) => on(businessId, listener),
    onAccountChanged: (listener) => on(ACCOUNT, listener),
    onPresence: (businessId, listener) => on(`${PRESENCE} ${businessId}`, listener),
    async close() {
      closed = true;
      clearTimeout(retry);
      await connected;
      await flushing;
      await client?.end().catch(() => {});
    },
  };
}
