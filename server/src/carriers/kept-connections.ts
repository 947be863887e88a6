import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { LookupFunction } from 'node:net';
import { PERMIT_MS, type Permit } from './permit.ts';
import { type Exchange, type PermittedRequest, postWithPermit } from './permitted-request.ts';

export interface ConnectionOptions {
  /** How long the carrier may take to answer before the outcome is unknown. */
  readonly answerWithinMs?: number;
  /** No use in being longer than a permit. */
  readonly connectWithinMs?: number;
  readonly lookup?: LookupFunction;
}

/** The connections to one carrier's API, kept open from text to text. */
export interface KeptConnections {
  /** Posts once under this permit, or never. Never rejects. */
  post(permit: Permit, asked: Pick<PermittedRequest, 'url' | 'headers' | 'body'>): Promise<Exchange>;
  /** Ends those that are idle. */
  close(): void;
}

/**
 * Carriers keep idle connections for longer than this. Closed from our side first, a connection is never taken for a
 * text just when the carrier hangs up, which would make its outcome unknown for nothing.
 */
const IDLE_MS = 4_000;

export function keptConnections(base: URL, options: ConnectionOptions): KeptConnections {
  const agent = new (base.protocol === 'https:' ? SecureAgent : Agent)({ keepAlive: true, timeout: IDLE_MS });
  return {
    post: (permit, asked) =>
      postWithPermit(permit, {
        ...asked,
        agent,
        lookup: options.lookup,
        connectWithinMs: options.connectWithinMs ?? PERMIT_MS,
        answerWithinMs: options.answerWithinMs ?? 15_000,
      }),
    close() {
      // Idle ones only: ending one at work would make its outcome unknown. That one ends soon after its answer.
      const idle = Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? []);
      for (const socket of idle) socket.destroy();
    },
  };
}
