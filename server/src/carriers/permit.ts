import { type Grant, isGenuineGrant } from '@conversations/consent';

/** How long a permit lasts. Within it a request to the carrier is begun, or never (C21, C34). */
export const PERMIT_MS = 800;

const minting = Symbol('only mintPermit holds this');

/**
 * The right to begin one request to a carrier, once, before its end. A carrier's `send` takes nothing without one.
 * It cannot be built elsewhere, copied or used twice: its state is private to the class.
 */
export class Permit {
  readonly messageId: string;
  readonly #endsAt: number;
  readonly #endsAtWall: number;
  #used = false;

  constructor(key: typeof minting, messageId: string, endsAt: number) {
    if (key !== minting) throw new TypeError('A permit is minted by the hand-over, after its commit');
    this.messageId = messageId;
    this.#endsAt = endsAt;
    this.#endsAtWall = Date.now() + (endsAt - performance.now());
  }

  /**
   * To be called as the last synchronous step before the request is written, on a connection that stands.
   * @returns false when the permit has ended or was used before: then nothing may be written.
   */
  use(): boolean {
    // By both clocks: the monotonic one stands still while a machine sleeps, the wall clock can be set back.
    if (this.#used || performance.now() >= this.#endsAt || Date.now() >= this.#endsAtWall) return false;
    this.#used = true;
    return true;
  }
}

/**
 * Makes a permit of the gate's grant. Only the hand-over may call this (a test sees to it), and only after its
 * transaction has committed.
 *
 * @param clockStarted `performance.now()` from before the claim, in ms: so the permit ends before the end that the
 *   database holds, and an opt-out that waits for that one waits long enough.
 */
export function mintPermit(grant: Grant, messageId: string, clockStarted: number): Permit {
  if (!isGenuineGrant(grant)) throw new TypeError('A permit needs the gate’s own grant');
  return new Permit(minting, messageId, clockStarted + PERMIT_MS);
}
