import { appendLeaf, EMPTY_FRONTIER, type Frontier } from './merkle-log.ts';

/** An entry, as far as a head can be compared with it later. */
interface Leaf {
  readonly hash: Uint8Array;
  readonly event: string | undefined;
}

/** So many are remembered at least, where no head held for longer; twice as many at most. */
const REMEMBERED = 10_000;

/**
 * The newest entries of a log that streams by: what a checkpoint that stands too late, behind more than it counts, is
 * compared with. Entries that a head which held counts need not be remembered.
 */
export class RecentLeaves {
  #from: Frontier = EMPTY_FRONTIER;
  #leaves: Leaf[] = [];

  add(hash: Uint8Array, event: string | undefined): void {
    this.#leaves.push({ hash, event });
    if (this.#leaves.length >= 2 * REMEMBERED) this.#forget(this.#from.size + REMEMBERED);
  }

  /** The log when it had so many entries; null where that is forgotten, or was never reached. */
  at(size: number): Frontier | null {
    const count = size - this.#from.size;
    if (count < 0 || count > this.#leaves.length) return null;
    return this.#leaves
      .slice(0, count)
      .reduce((frontier, { hash }) => appendLeaf(frontier, hash), this.#from);
  }

  /** The id of the event at that index; undefined where it is forgotten, or was none. */
  eventAt(index: number): string | undefined {
    return this.#leaves[index - this.#from.size]?.event;
  }

  /** A head of this size held. */
  heldUpTo(size: number): void {
    if (size > this.#from.size) this.#forget(size);
  }

  #forget(size: number): void {
    const from = this.at(size);
    if (from === null) return;
    this.#leaves.splice(0, size - this.#from.size);
    this.#from = from;
  }
}
