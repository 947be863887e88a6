import { BESIDE, type PhraseKind, UNMEANT, WISHES } from './phrase-table.ts';

/** A set of kinds of phrases, as bits of a number: a few are made for every text that may be a wish. */
export class Kinds {
  #bits = 0;

  add(kind: PhraseKind): void {
    this.#bits |= BITS[kind];
  }

  has(kind: PhraseKind): boolean {
    return (this.#bits & BITS[kind]) !== 0;
  }

  clear(): void {
    this.#bits = 0;
  }
}

const ALL: readonly PhraseKind[] = [...WISHES, ...BESIDE, ...UNMEANT];
const BITS = Object.fromEntries(ALL.map((kind, at) => [kind, 2 ** at])) as Readonly<
  Record<PhraseKind, number>
>;
