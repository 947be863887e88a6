import type { Meaning, PhrasePlaces } from './phrase-places.ts';
import type { PhraseKind } from './phrase-table.ts';

/** Stands between two sentences: no phrase goes on over it. */
export const BREAK = -1;

export interface Match {
  readonly meaning: Meaning;
  /** How many words it has. */
  readonly length: number;
}

/** All places that the words so far can have led to. */
interface State {
  /** Those that are left by a word. */
  readonly places: Int32Array;
  readonly meaning: Meaning | null;
  /** The words by which one leaves it, by open addressing; 0 where none is. */
  readonly words: Uint16Array;
  /** Where each of them leads, at its place in `words`; undefined until a text first goes there. */
  readonly next: (State | undefined)[];
  /** Where any word leads; undefined until a text first goes there. */
  other: State | null | undefined;
}

/**
 * Finds phrases in a row of words, each by its number in the vocabulary. States are made when a text first leads there, and
 * kept.
 */
export class PhraseAutomaton {
  readonly #phrases: PhrasePlaces;
  /** The number of a word that stands for any. */
  readonly #any: number;
  readonly #starts: State[] = [];
  /** By a number made of their places: few have the same. */
  readonly #states = new Map<number, State[]>();
  #kept = 0;

  constructor(phrases: PhrasePlaces, any: number) {
    this.#phrases = phrases;
    this.#any = any;
  }

  finderOf(kinds: readonly PhraseKind[]): PhraseFinder {
    // Where a phrase begins with any word, others begin it too; no phrase begins with a word that no table has.
    const start = this.#stateOf(this.#phrases.startsOf(kinds), null);
    this.#starts.push(start);
    return new PhraseFinder(start, this);
  }

  /** Where a word leads; null where no phrase goes on so, as nearly always. */
  follow(state: State, word: number): State | null {
    if (word === BREAK) return null;
    const { words } = state;
    const last = words.length - 1;
    for (let at = placeOf(word) & last; ; at = (at + 1) & last) {
      const known = words[at] ?? 0;
      if (known === 0) break;
      if (known === word) return state.next[at] ?? this.#lead(state, word, at);
    }
    if (state.other === undefined) state.other = this.#step(state, this.#any);
    return state.other;
  }

  #lead(state: State, word: number, at: number): State {
    const next = this.#step(state, word);
    if (next === null) throw new Error('A word leads on from a state and nowhere.');
    state.next[at] = next;
    return next;
  }

  #step({ places }: State, word: number): State | null {
    const reached: number[] = [];
    for (const place of places) {
      const by = this.#phrases.wordAt(place);
      if (by === word || by === this.#any) reached.push(this.#phrases.nextOf(place));
    }
    return reached.length === 0 ? null : this.#stateOf(reached);
  }

  #stateOf(reached: readonly number[], other?: null): State {
    const all = this.#phrases.spread(reached);
    const meanings = Array.from(all, (place) => this.#phrases.meaningAt(place));
    const meaning = meanings.find((each) => each !== null) ?? null;
    const places = all.filter((place) => this.#phrases.wordAt(place) !== 0);
    const key = places.reduce((sum, place) => Math.imul(sum, 31) + place, 0);
    const alike = this.#states.get(key) ?? [];
    const known = alike.find((state) => state.meaning === meaning && isSame(state.places, places));
    if (known !== undefined) return known;
    const words = this.#wordsOf(places);
    const state = { places, meaning, words, next: Array(words.length), other };
    if (this.#kept === KEPT_MAX) this.#forget();
    this.#kept++;
    this.#states.set(key, [...alike, state]);
    return state;
  }

  #wordsOf(places: Int32Array): Uint16Array {
    const all = new Set<number>();
    for (const place of places) all.add(this.#phrases.wordAt(place));
    all.delete(this.#any);
    let size = 1;
    while (size <= 2 * all.size) size *= 2;
    const words = new Uint16Array(size);
    for (const word of all) {
      let at = placeOf(word) & (size - 1);
      while (words[at] !== 0) at = (at + 1) & (size - 1);
      words[at] = word;
    }
    return words;
  }

  /** Whoever texts nonsense in the words of the tables makes states that nobody else needs. */
  #forget(): void {
    this.#states.clear();
    this.#kept = 0;
    for (const start of this.#starts) start.next.fill(undefined);
  }
}

/** All replies of the corpus together need a third of them. */
const KEPT_MAX = 100_000;

const isSame = (some: Int32Array, others: Int32Array) =>
  some.length === others.length && some.every((place, at) => place === others[at]);

/** Spread by the golden ratio, since words that stand in one group have numbers one after the other. */
function placeOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> 16;
}

const NO_MATCH: readonly Match[] = [];

/** Finds phrases of some kinds. */
export class PhraseFinder {
  readonly #start: State;
  readonly #automaton: PhraseAutomaton;

  constructor(start: State, automaton: PhraseAutomaton) {
    this.#start = start;
    this.#automaton = automaton;
  }

  /** Every phrase that begins at a word, the shortest first. */
  matchesAt(words: readonly number[], from: number): readonly Match[] {
    let state = this.#automaton.follow(this.#start, words[from] ?? BREAK);
    if (state === null) return NO_MATCH;
    const found: Match[] = [];
    for (let at = from; state !== null; ) {
      if (state.meaning !== null) found.push({ meaning: state.meaning, length: at + 1 - from });
      if (++at === words.length) break;
      state = this.#automaton.follow(state, words[at] ?? BREAK);
    }
    return found;
  }

  /** Whether any phrase stands anywhere. */
  occursIn(words: readonly number[]): boolean {
    for (let from = 0; from < words.length; from++) {
      let state = this.#automaton.follow(this.#start, words[from] ?? BREAK);
      for (let at = from; state !== null; ) {
        if (state.meaning !== null) return true;
        if (++at === words.length) break;
        state = this.#automaton.follow(state, words[at] ?? BREAK);
      }
    }
    return false;
  }
}
