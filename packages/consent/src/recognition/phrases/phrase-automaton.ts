import { twiceAsLong } from './number-row.ts';
import type { Meaning, PhrasePlaces } from './phrase-places.ts';
import type { PhraseKind } from './phrase-table.ts';

/** Stands between two sentences: no phrase goes on over it. */
export const BREAK = -1;

/** Where no phrase goes on. */
export const NOWHERE = -1;

/** What a state is made of. */
interface Origin {
  readonly meaning: Meaning | null;
  /** Of all places that the words so far can have led to, those that a word leads on from. */
  readonly places: Int32Array;
}

/**
 * Where words lead in the phrases, each by its number in the vocabulary. States are made when a text first leads there, and
 * kept. They lie one behind the other in a single row of numbers, since every text goes over many of them and what lies
 * together is read together. A state is where it begins in the row: a head, and then, by open addressing, pairs of a word
 * and where it leads.
 */
export class PhraseAutomaton {
  readonly #phrases: PhrasePlaces;
  readonly #any: number;
  readonly #most: number;
  #row = new Int32Array(2 ** 16);
  #end = 1;
  /** A few, by their numbers. */
  readonly #meanings: (Meaning | null)[] = [null];
  readonly #origins: Origin[] = [];
  /** The states by a number made of their places, which few have in common. */
  readonly #alike = new Map<number, readonly number[]>();
  readonly #starts: number[] = [];
  #startsEnd = 1;

  /**
   * @param any the number of the word that stands for any
   * @param most numbers in the row: beyond, all states are forgotten and made anew
   */
  constructor(phrases: PhrasePlaces, any: number, most = ROW_MAX) {
    this.#phrases = phrases;
    this.#any = any;
    this.#most = most;
  }

  /** The state before the first word of phrases of these kinds. To be asked for before any text is read. */
  startOf(kinds: readonly PhraseKind[]): number {
    const start = this.#layOut(this.#gather(this.#phrases.startsOf(kinds)));
    // Phrases that begin with any word are looked for where others begin.
    this.#row[start + OTHER] = NOWHERE;
    this.#starts.push(start);
    this.#startsEnd = this.#end;
    return start;
  }

  /** Where a word leads from a state: nearly always `NOWHERE`. */
  follow(state: number, word: number): number {
    if (word === BREAK) return NOWHERE;
    const row = this.#row;
    const last = row[state + LAST] ?? 0;
    const pairs = state + HEAD;
    for (let at = placeOf(word) & last; ; at = (at + 2) & last) {
      const known = row[pairs + at] ?? 0;
      if (known === 0) break;
      if (known === word) return row[pairs + at + 1] || this.#lead(state, word, pairs + at + 1);
    }
    return row[state + OTHER] || this.#lead(state, this.#any, state + OTHER);
  }

  /** What the words say that led to a state; null where phrases only go on. */
  meaningOf(state: number): Meaning | null {
    return this.#meanings[this.#row[state + SAYS] ?? 0] ?? null;
  }

  /** Whether they say anything. */
  says(state: number): boolean {
    return this.#row[state + SAYS] !== 0;
  }

  #originOf(state: number): Origin | undefined {
    return this.#origins[this.#row[state + ORIGIN] ?? 0];
  }

  /** @param at where in the row it is written down */
  #lead(state: number, word: number, at: number): number {
    const reached: number[] = [];
    for (const place of this.#originOf(state)?.places ?? []) {
      const by = this.#phrases.wordAt(place);
      if (by === word || by === this.#any) reached.push(this.#phrases.nextOf(place));
    }
    const isFull = this.#end > this.#most;
    if (isFull) this.#forget();
    const next = reached.length === 0 ? NOWHERE : this.#stateOf(this.#gather(reached));
    // Else the state that leads there is forgotten too.
    if (!isFull) this.#row[at] = next;
    return next;
  }

  #gather(reached: readonly number[]): Origin {
    const all = this.#phrases.spread(reached);
    // Of phrases with the same words, the one that comes first counts.
    const first = all.find((place) => this.#phrases.meaningAt(place) !== null);
    return {
      meaning: first === undefined ? null : this.#phrases.meaningAt(first),
      places: all.filter((place) => this.#phrases.wordAt(place) !== 0),
    };
  }

  #stateOf(origin: Origin): number {
    const key = origin.places.reduce((sum, place) => Math.imul(sum, 31) + place, 0);
    const alike = this.#alike.get(key) ?? [];
    const known = alike.find((state) => isSame(this.#originOf(state), origin));
    if (known !== undefined) return known;
    const state = this.#layOut(origin);
    this.#alike.set(key, [...alike, state]);
    return state;
  }

  #layOut(origin: Origin): number {
    const words = new Set<number>();
    for (const place of origin.places) words.add(this.#phrases.wordAt(place));
    words.delete(this.#any);
    let length = 2;
    while (length <= 3 * words.size) length *= 2;
    const state = this.#end;
    this.#end += HEAD + length;
    while (this.#row.length < this.#end) this.#row = twiceAsLong(this.#row);
    this.#row[state + LAST] = length - 2;
    this.#row[state + ORIGIN] = this.#origins.push(origin) - 1;
    this.#row[state + SAYS] = this.#numberOf(origin.meaning);
    for (const word of words) {
      let at = placeOf(word) & (length - 2);
      while (this.#row[state + HEAD + at] !== 0) at = (at + 2) & (length - 2);
      this.#row[state + HEAD + at] = word;
    }
    return state;
  }

  #numberOf(meaning: Meaning | null): number {
    const known = this.#meanings.indexOf(meaning);
    return known === -1 ? this.#meanings.push(meaning) - 1 : known;
  }

  /** All but the starts: whoever texts the words of the tables in any order makes states that nobody else needs. */
  #forget(): void {
    this.#row.fill(0, this.#startsEnd);
    for (const start of this.#starts) {
      const end = start + HEAD + (this.#row[start + LAST] ?? 0) + 2;
      for (let at = start + HEAD; at < end; at += 2) this.#row[at + 1] = 0;
    }
    this.#end = this.#startsEnd;
    this.#origins.length = this.#starts.length;
    this.#alike.clear();
  }
}

/** What stands where in the head of a state: where its last pair is behind the head, */
const LAST = 0;
/** the number of its origin, */
const ORIGIN = 1;
/** the number of its meaning, */
const SAYS = 2;
/** and where a word leads that no pair has; as in the pairs, 0 where no text has gone yet. */
const OTHER = 3;
const HEAD = 4;

/** 32 MB: all replies of the corpus together need half of them. */
const ROW_MAX = 2 ** 23;

/** Spread by the golden ratio, since words that stand together in a table have numbers one behind the other. */
const placeOf = (word: number): number => (Math.imul(word, 0x9e3779b1) >>> 16) << 1;

const isSame = (some: Origin | undefined, other: Origin): boolean =>
  some !== undefined &&
  some.meaning === other.meaning &&
  some.places.length === other.places.length &&
  some.places.every((place, at) => place === other.places[at]);
