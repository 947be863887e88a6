/**
 * Who leaves first where not all may at once (C42); the database says it of each text (`messages.turn`,
 * migrations/0024_pacing.sql). Within a turn whoever waits longest.
 */
export const TURN = {
  /** What the customer's own STOP or HELP is owed: waits for no rate, no cap and no brake (C22, C44). */
  answer: 0,
  /** A person writes to a customer who is there. */
  reply: 1,
  opt_in: 2,
  /** What people and programs send besides. */
  message: 3,
  /** Automatic. */
  notice: 4,
  promotional: 5,
} as const;

/** All but the answers, which wait for nobody. */
export const PACED_TURNS: readonly number[] = [1, 2, 3, 4, 5];

/** Beyond every turn: nothing is held. */
export const NO_TURN = 6;

/** Each tenth text of a sender is the one that waits longest, in whatever turn: so nobody waits for ever. */
const EVERY = 10;

/** A number whose text waits for its sender. */
export interface Waiting {
  readonly number: string;
  readonly sender: string;
  readonly turn: number;
  readonly sendAfter: Date;
  /** What it counts for its sender's rate and cap. */
  readonly cost: number;
}

/**
 * Whose turn it is, in order, of those who wait for one sender.
 *
 * @param left what the sender may still send: as long as there is any, one more goes, whole
 * @param sent how many texts the sender has sent so far
 */
export function inTurn(waiting: readonly Waiting[], left: number, sent: number): Waiting[] {
  const inOrder = waiting.toSorted((a, b) => a.turn - b.turn || byAge(a, b));
  const chosen: Waiting[] = [];
  for (let rest = left; rest > 0 && inOrder.length > 0; ) {
    const longest = (sent + chosen.length + 1) % EVERY === 0 ? oldest(inOrder) : 0;
    const [next] = inOrder.splice(longest, 1);
    if (next === undefined) break;
    // A number's texts leave one after the other, so it is claimed once.
    if (chosen.some(({ number }) => number === next.number)) continue;
    chosen.push(next);
    rest -= next.cost;
  }
  return chosen;
}

const byAge = (a: Waiting, b: Waiting) => a.sendAfter.getTime() - b.sendAfter.getTime();

const oldest = (waiting: readonly Waiting[]): number =>
  waiting.reduce((best, each, n) => (byAge(each, waiting[best] ?? each) < 0 ? n : best), 0);
