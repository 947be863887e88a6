import { BREAK, NOWHERE, type PhraseAutomaton, type Start } from './phrase-automaton.ts';
import type { Meaning } from './phrase-places.ts';
import type { PhraseKind } from './phrase-table.ts';

/** A phrase in a row of words, or a word that no phrase has. */
export interface Match {
  /** Null where no phrase knows the word. */
  readonly meaning: Meaning | null;
  /** How many words it has. */
  readonly length: number;
}

/** Finds phrases of some kinds in a row of words. Words are their numbers in the vocabulary. */
export class PhraseFinder {
  readonly #automaton: PhraseAutomaton;
  readonly #start: Start;

  constructor(automaton: PhraseAutomaton, kinds: readonly PhraseKind[]) {
    this.#automaton = automaton;
    this.#start = automaton.startOf(kinds);
  }

  /** Cuts words into phrases so that as few as possible are left over, and into as few phrases as possible. */
  cut(words: readonly number[]): readonly Match[] {
    for (let at = words.length - 1; at >= 0; at--) this.#findCheapest(words, at);
    const cut: Match[] = [];
    for (let at = 0; at < words.length; ) {
      const length = LENGTHS[at] ?? 1;
      const meaning = MEANINGS[at] ?? null;
      cut.push(meaning === null ? LEFT : { meaning, length });
      at += length;
    }
    return cut;
  }

  /** Of the phrases that begin at a word the one with which it and what follows cost the least. */
  #findCheapest(words: readonly number[], from: number): void {
    const automaton = this.#automaton;
    const { length } = words;
    const rest = from + 1 === length ? 0 : (COSTS[from + 1] ?? 0);
    let least = rest + LEFT_OVER;
    MEANINGS[from] = null;
    LENGTHS[from] = 1;
    let state = automaton.begin(this.#start, words[from] ?? BREAK);
    for (let at = from + 1; state !== NOWHERE; at++) {
      const cost = at === length ? 1 : (COSTS[at] ?? 0) + 1;
      if (cost < least && automaton.says(state)) {
        least = cost;
        MEANINGS[from] = automaton.meaningOf(state);
        LENGTHS[from] = at - from;
      }
      if (at === length) break;
      state = automaton.follow(state, words[at] ?? BREAK);
    }
    COSTS[from] = least;
  }

  /** Whether any phrase stands anywhere among the first `count` words. */
  occursIn(words: readonly number[], count = words.length): boolean {
    const automaton = this.#automaton;
    for (let from = 0; from < count; from++) {
      let state = automaton.begin(this.#start, words[from] ?? BREAK);
      for (let at = from + 1; state !== NOWHERE; at++) {
        if (automaton.says(state)) return true;
        if (at === count) break;
        state = automaton.follow(state, words[at] ?? BREAK);
      }
    }
    return false;
  }
}

const LEFT: Match = { meaning: null, length: 1 };
/** Dearer than any number of phrases. */
const LEFT_OVER = 1000;
/** By word, written over by each text: what it and what follows cost, and what its phrase says and how long it is. */
const COSTS: number[] = [];
const MEANINGS: (Meaning | null)[] = [];
const LENGTHS: number[] = [];
