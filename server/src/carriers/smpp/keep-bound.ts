import type { Session, SessionEvents } from './session.ts';

export interface Pauses {
  /** Before the first try after an end, and the longest. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** The longest where the SMSC refused the bind: some lock out who asks too often with a wrong password. */
  readonly longestAfterRefusalMs?: number;
}

/** A session that stood this long was a good one: the next pause is short again. */
const STEADY_MS = 30_000;

/** Doubles from try to try; a random half of it keeps many accounts from coming back in one instant. */
export function pauseBefore(attempt: number, { firstMs, longestMs }: Pauses, random: () => number): number {
  const whole = Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 30));
  return whole / 2 + (whole / 2) * random();
}

/** A command_status by its name: the SMSC was there, and said no. */
const isRefusal = (reason: string): boolean => /^(ESME|SMPP)_/.test(reason);

/** What became of the connection, for whoever shows or logs it. `reason` is a code and holds nothing personal. */
export type LinkState =
  | { readonly state: 'bound' }
  | { readonly state: 'lost'; readonly reason: string; readonly nextTryInMs: number };

export interface LinkEvents {
  delivered: SessionEvents['delivered'];
  changed(state: LinkState): void;
}

/** Holds one session open: whenever it ends, another is opened after a pause. */
export function keepBound(open: (events: SessionEvents) => Session, pauses: Pauses, events: LinkEvents) {
  let attempt = 0;
  let closed = false;
  let pause: NodeJS.Timeout | undefined;
  let session: Session;

  const begin = () => {
    let boundAt: number | null = null;
    session = open({
      delivered: events.delivered,
      bound() {
        boundAt = performance.now();
        events.changed({ state: 'bound' });
      },
      ended(reason) {
        if (closed) return;
        if (boundAt !== null && performance.now() - boundAt >= STEADY_MS) attempt = 0;
        const longestMs = (isRefusal(reason) && pauses.longestAfterRefusalMs) || pauses.longestMs;
        const nextTryInMs = pauseBefore(attempt++, { ...pauses, longestMs }, Math.random);
        pause = setTimeout(begin, nextTryInMs);
        events.changed({ state: 'lost', reason, nextTryInMs });
      },
    });
  };
  begin();

  return {
    submit: (...asked: Parameters<Session['submit']>) => session.submit(...asked),
    async close(): Promise<void> {
      closed = true;
      clearTimeout(pause);
      await session.close();
    },
  };
}
