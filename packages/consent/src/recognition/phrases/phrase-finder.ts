import { BREAK, NOWHERE, type PhraseAutomaton, type Start } from './phrase-automaton.ts';
import type { Meaning } from './phrase-places.ts';
import type { PhraseKind } from './phrase-table.ts';

export interface Match {
  readonly meaning: Meaning;
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

  /** Every phrase that begins at a word, the shortest first. */
  matchesAt(words: readonly number[], from: number): readonly Match[] {
    let state = this.#automaton.begin(this.#start, words[from] ?? BREAK);
    if (state === NOWHERE) return NO_MATCH;
    const found: Match[] = [];
    for (let at = from + 1; ; at++) {
      const meaning = this.#automaton.meaningOf(state);
      if (meaning !== null) found.push({ meaning, length: at - from });
      if (at === words.length) return found;
      state = this.#automaton.follow(state, words[at] ?? BREAK);
      if (state === NOWHERE) return found;
    }
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

const NO_MATCH: readonly Match[] = [];
