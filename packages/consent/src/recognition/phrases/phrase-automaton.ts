import { twiceAsLong } from './number-row.ts';
import type { Meaning, PhrasePlaces } from './phrase-places.ts';
import type { PhraseKind } from './phrase-table.ts';

/** Stands between two sentences: no phrase goes on over it. */
export const BREAK = -1;

/** Where no phrase goes on. */
export const NOWHERE = -1;

/** Before the first word of phrases of some kinds. */
export interface Start {
  readonly where: number;
  /** By word: the state to which it leads; `NOWHERE` where no phrase begins with it, 0 where no text has gone yet. */
  readonly states: Int32Array;
}

/**
 * Where words lead in the phrases, each by its number in the vocabulary. States are made when a text first leads there, and
 * kept. They lie one behind the other in a single row of numbers, since every text goes over many of them: a head, and then,
 * by open addressing, pairs of a word and where it leads. A state is a number that tells where it begins in the row and what
 * is most asked of it, so that nearly every step looks into the row but once, at a pair.
 */
export class PhraseAutomaton {
  readonly #phrases: PhrasePlaces;
  readonly #any: number;
  readonly #most: number;
  #row = new Int32Array(2 ** 16);
  #end = 1;
  /** A few, by their numbers. */
  readonly #meanings: (Meaning | null)[] = [null];
  readonly #starts: Start[] = [];
  /** By where one is in the phrases. */
  readonly #states = new Map<number, number>();
  /** How many junctions there were before any text was read. */
  #junctions = 0;

  /**
   * @param any the number of the word that stands for any
   * @param most numbers in the row: beyond, all states are forgotten and made anew
   */
  constructor(phrases: PhrasePlaces, any: number, most = ROW_MAX) {
    this.#phrases = phrases;
    this.#any = any;
    this.#most = most;
  }

  /** To be asked for before any text is read. */
  startOf(kinds: readonly PhraseKind[]): Start {
    const where = this.#phrases.startOf(kinds);
    const words = this.#phrases.wordsOf(where);
    const states = new Int32Array(1 + (words.at(-1) ?? 0)).fill(NOWHERE);
    for (const word of words) states[word] = 0;
    // Phrases that begin with any word are looked for where others begin.
    states[this.#any] = NOWHERE;
    const start = { where, states };
    this.#starts.push(start);
    this.#junctions = this.#phrases.junctions;
    return start;
  }

  /** Where a word leads from a start: nearly always `NOWHERE`. */
  begin({ where, states }: Start, word: number): number {
    // Not every text knows the number of each of its words.
    if (word <= 0 || word >= states.length) return NOWHERE;
    const known = states[word];
    if (known) return known;
    const { state, isKept } = this.#lead(where, word);
    if (isKept) states[word] = state;
    return state;
  }

  /** Where a word leads from a state. */
  follow(state: number, word: number): number {
    if (word === BREAK) return NOWHERE;
    const row = this.#row;
    const last = (1 << (state & SIZE)) - 2;
    const pairs = (state >>> BEGIN) + HEAD;
    for (let at = placeOf(word) & last; ; at = (at + 2) & last) {
      const known = row[pairs + at] ?? 0;
      if (known === 0) break;
      if (known === word) return row[pairs + at + 1] || this.#go(state, word, pairs + at + 1);
    }
    if ((state & GOES_ON) === 0) return NOWHERE;
    const other = (state >>> BEGIN) + OTHER;
    return row[other] || this.#go(state, this.#any, other);
  }

  /** What the words say that led to a state; null where phrases only go on. */
  meaningOf(state: number): Meaning | null {
    return this.#meanings[this.#row[(state >>> BEGIN) + MEANS] ?? 0] ?? null;
  }

  /** Whether they say anything. */
  says(state: number): boolean {
    return (state & SAYS) !== 0;
  }

  /** @param at where in the row it is written down */
  #go(from: number, word: number, at: number): number {
    const { state, isKept } = this.#lead(this.#row[(from >>> BEGIN) + WHERE] ?? 0, word);
    if (isKept) this.#row[at] = state;
    return state;
  }

  /** The state to which a word leads; it is not kept where all had to be forgotten, since what leads there is so too. */
  #lead(where: number, word: number): { readonly state: number; readonly isKept: boolean } {
    const isFull = this.#end > this.#most;
    const reached = this.#phrases.nextOf(where, word);
    if (word !== this.#any) reached.push(...this.#phrases.nextOf(where, this.#any));
    if (isFull) this.#forget();
    const state = reached.length === 0 ? NOWHERE : this.#stateOf(this.#phrases.union(reached));
    return { state, isKept: !isFull };
  }

  #stateOf(where: number): number {
    const known = this.#states.get(where);
    if (known !== undefined) return known;
    const state = this.#layOut(where);
    this.#states.set(where, state);
    return state;
  }

  #layOut(where: number): number {
    const all = this.#phrases.wordsOf(where);
    const words = all.filter((word) => word !== this.#any);
    let size = 1;
    while (2 ** size <= 3 * words.length) size++;
    const begin = this.#end;
    this.#end += HEAD + 2 ** size;
    while (this.#row.length < this.#end) this.#row = twiceAsLong(this.#row);
    const meaning = this.#numberOf(this.#phrases.meaningOf(where));
    this.#row[begin + WHERE] = where;
    this.#row[begin + MEANS] = meaning;
    const last = 2 ** size - 2;
    for (const word of words) {
      let at = placeOf(word) & last;
      while (this.#row[begin + HEAD + at] !== 0) at = (at + 2) & last;
      this.#row[begin + HEAD + at] = word;
    }
    const goesOn = all.length > words.length ? GOES_ON : 0;
    return (begin << BEGIN) | goesOn | (meaning === 0 ? 0 : SAYS) | size;
  }

  #numberOf(meaning: Meaning | null): number {
    const known = this.#meanings.indexOf(meaning);
    return known === -1 ? this.#meanings.push(meaning) - 1 : known;
  }

  /** Whoever texts the words of the tables in any order makes states that nobody else needs. */
  #forget(): void {
    for (const { states } of this.#starts) {
      for (let word = 0; word < states.length; word++) if (states[word] !== NOWHERE) states[word] = 0;
    }
    this.#row.fill(0);
    this.#end = 1;
    this.#states.clear();
    this.#phrases.forget(this.#junctions);
  }
}

/** A state as a number: how many bits a place among its pairs has, */
const SIZE = 2 ** 4 - 1;
/** whether words say anything that led there, */
const SAYS = 2 ** 4;
/** whether it goes on with any word, */
const GOES_ON = 2 ** 5;
/** and above these where it begins in the row. */
const BEGIN = 6;

/** What stands where in the head of a state: where in the phrases it is, */
const WHERE = 0;
/** the number of its meaning, */
const MEANS = 1;
/** and where a word leads that no pair has; as in the pairs, 0 where no text has gone yet. */
const OTHER = 2;
const HEAD = 3;

/** 32 MB: all replies of the corpus together need half of them. */
const ROW_MAX = 2 ** 23;

/** Spread by the golden ratio, since words that stand together in a table have numbers one behind the other. */
const placeOf = (word: number): number => (Math.imul(word, 0x9e3779b1) >>> 16) << 1;
