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
 * kept. Every text goes over many of them, so what they have lies in rows of numbers, as near to each other as can be: a state
 * is a number too, and a word and the state to which it leads are one number together.
 */
export class PhraseAutomaton {
  readonly #phrases: PhrasePlaces;
  readonly #any: number;
  readonly #most: number;
  /** By state: where its pairs begin in the row, how many places they have, and whether it goes on with any word. */
  #heads = new Int32Array(2 ** 10);
  /** By state: the number of its meaning, 0 where words that lead there say nothing by themselves. */
  #saying = new Int32Array(2 ** 10);
  /** By state: where in the phrases it is, and where a word leads that no pair has, 0 where no text has gone yet. */
  #places = new Int32Array(2 ** 10);
  #others = new Int32Array(2 ** 10);
  #count = 1;
  /** By open addressing, a row of places for each state: a word and the state to which it leads, 0 where no text has gone yet. */
  #pairs = new Int32Array(2 ** 15);
  #end = 0;
  /** A few, by their numbers. */
  readonly #meanings: (Meaning | null)[] = [null];
  readonly #starts: Start[] = [];
  /** By where one is in the phrases. */
  readonly #states = new Map<number, number>();
  /** How many junctions there were before any text was read. */
  #junctions = 0;

  /**
   * @param any the number of the word that stands for any
   * @param most pairs: beyond, all states are forgotten and made anew
   */
  constructor(phrases: PhrasePlaces, any: number, most = PAIRS_MAX) {
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
    const pairs = this.#pairs;
    const head = this.#heads[state] ?? 0;
    const begin = head >>> BEGIN;
    const last = (1 << (head & SIZE)) - 1;
    for (let at = placeOf(word) & last; ; at = (at + 1) & last) {
      const pair = pairs[begin + at] ?? 0;
      if (pair === 0) break;
      if (pair >>> STATE_BITS === word) return pair & STATE || this.#go(state, word, begin + at);
    }
    if ((head & GOES_ON) === 0) return NOWHERE;
    return this.#others[state] || this.#goOn(state);
  }

  /** What the words say that led to a state; null where phrases only go on. */
  meaningOf(state: number): Meaning | null {
    return this.#meanings[this.#saying[state] ?? 0] ?? null;
  }

  /** Whether they say anything. */
  says(state: number): boolean {
    return this.#saying[state] !== 0;
  }

  /** @param at where its pair stands */
  #go(from: number, word: number, at: number): number {
    const { state, isKept } = this.#lead(this.#places[from] ?? 0, word);
    if (isKept) this.#pairs[at] = (word << STATE_BITS) | state;
    return state;
  }

  /** With a word that no pair has. */
  #goOn(from: number): number {
    const { state, isKept } = this.#lead(this.#places[from] ?? 0, this.#any);
    if (isKept) this.#others[from] = state;
    return state;
  }

  /** The state to which a word leads; it is not kept where all had to be forgotten, since what leads there is so too. */
  #lead(where: number, word: number): { readonly state: number; readonly isKept: boolean } {
    const isFull = this.#end > this.#most || this.#count === STATES_MAX;
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
    while (2 ** size <= 1.5 * words.length) size++;
    const begin = this.#end;
    this.#end += 2 ** size;
    while (this.#pairs.length < this.#end) this.#pairs = twiceAsLong(this.#pairs);
    const last = 2 ** size - 1;
    for (const word of words) {
      if (word >= WORDS_MAX) throw new RangeError('The tables have too many words.');
      let at = placeOf(word) & last;
      while (this.#pairs[begin + at] !== 0) at = (at + 1) & last;
      this.#pairs[begin + at] = word << STATE_BITS;
    }
    if (this.#count === this.#heads.length) this.#makeRoom();
    const state = this.#count++;
    this.#heads[state] = (begin << BEGIN) | (all.length > words.length ? GOES_ON : 0) | size;
    this.#saying[state] = this.#numberOf(this.#phrases.meaningOf(where));
    this.#places[state] = where;
    this.#others[state] = 0;
    return state;
  }

  #makeRoom(): void {
    this.#heads = twiceAsLong(this.#heads);
    this.#saying = twiceAsLong(this.#saying);
    this.#places = twiceAsLong(this.#places);
    this.#others = twiceAsLong(this.#others);
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
    this.#pairs.fill(0);
    this.#end = 0;
    this.#count = 1;
    this.#states.clear();
    this.#phrases.forget(this.#junctions);
  }
}

/** A head as a number: how many bits a place among its pairs has, */
const SIZE = 2 ** 4 - 1;
/** whether the state goes on with any word, */
const GOES_ON = 2 ** 4;
/** and above these where its pairs begin. */
const BEGIN = 5;

/** A pair as a number: the state, and above it the word. */
const STATE_BITS = 17;
const STATE = 2 ** STATE_BITS - 1;
const STATES_MAX = 2 ** STATE_BITS;
const WORDS_MAX = 2 ** 14;

/** 16 MB: all replies of the corpus together need half of them. */
const PAIRS_MAX = 2 ** 22;

/** Spread by the golden ratio, since words that stand together in a table have numbers one behind the other. */
const placeOf = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 16;
