import type { Language } from '../keywords.ts';
import { parsePhrase, type Sequence } from './notation.ts';
import type { PhraseKind, PhraseTable } from './phrase-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stands between two sentences: no phrase goes on over it. */
export const BREAK = -1;

/** What a run of words says. */
export interface Meaning {
  readonly kind: PhraseKind;
  readonly language: Language;
}

export interface Match {
  readonly meaning: Meaning;
  /** How many words it has. */
  readonly length: number;
}

/** A place between two words of the phrases. There are many, so each holds little. */
interface Place {
  readonly id: number;
  /** The word by which one leaves it, and to where. */
  word: number;
  next: Place | null;
  /** Where else one gets from here, without a word: before a choice ways part, behind it they meet. */
  onward: readonly Place[];
  meaning: Meaning | null;
}

/**
 * All places that the words so far can have led to. Made when a text first leads there and kept: there are no more of
 * them than the tables have beginnings of phrases, whatever is texted.
 */
interface State {
  readonly places: readonly Place[];
  readonly meaning: Meaning | null;
  readonly next: Map<number, State | null>;
  /** Its places by the word that leads on from them; made when it is first asked for. */
  onWord: ReadonlyMap<number, readonly Place[]> | null;
}

/**
 * All phrases of all tables, laid out word by word. Each kind begins at a place of its own, so that one may look for
 * some kinds alone.
 */
export class PhraseAutomaton {
  readonly #starts = new Map<PhraseKind, Place>();
  readonly #states = new Map<string, State>();
  readonly #vocabulary: Vocabulary;
  #places = 0;

  /** @param kinds of phrases with the same words, the kind that comes first counts */
  constructor(tables: readonly PhraseTable[], kinds: readonly PhraseKind[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const kind of kinds) {
      const start = this.#place();
      this.#starts.set(kind, start);
      for (const { language, groups, phrases } of tables) {
        for (const phrase of phrases[kind] ?? []) {
          const end = this.#lay(parsePhrase(phrase, groups), this.#part(start));
          end.meaning ??= { kind, language };
        }
      }
    }
  }

  finderOf(kinds: readonly PhraseKind[]): PhraseFinder {
    const starts = kinds.map((kind) => this.#starts.get(kind) ?? this.#place());
    const start = this.#stateOf(starts);
    const begins = Array<boolean>(this.#vocabulary.size).fill(false);
    for (const { word, next } of start.places) if (next !== null) begins[word] = true;
    return new PhraseFinder(start, begins, (state, word) => this.#follow(state, word));
  }

  #follow(state: State, word: number): State | null {
    const known = state.next.get(word);
    if (known !== undefined) return known;
    const onWord = onWordOf(state);
    const places = [...(onWord.get(word) ?? NOWHERE), ...(onWord.get(this.#vocabulary.any) ?? NOWHERE)];
    const next = places.length === 0 ? null : this.#stateOf(places);
    state.next.set(word, next);
    return next;
  }

  #stateOf(reached: readonly Place[]): State {
    // A set may grow while it is walked, and then is walked to its new end.
    const all = new Set(reached);
    for (const place of all) for (const next of place.onward) all.add(next);
    const places = [...all].sort((a, b) => a.id - b.id);
    const key = places.map((place) => place.id).join();
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const meaning = places.find((place) => place.meaning !== null)?.meaning ?? null;
    const state: State = { places, meaning, next: new Map(), onWord: null };
    this.#states.set(key, state);
    return state;
  }

  /** Lays a sequence out from a fresh place, and says where it ends. */
  #lay(sequence: Sequence, from: Place): Place {
    let end = from;
    for (const element of sequence) {
      if (typeof element === 'string') {
        for (const word of this.#vocabulary.numbersOf(element)) {
          end.word = word;
          end.next = this.#place();
          end = end.next;
        }
      } else {
        const fork = end;
        const ways = element.options.map((option) => this.#lay(option, this.#part(fork)));
        const meeting = this.#place();
        for (const way of element.optional ? [fork, ...ways] : ways) way.onward = [...way.onward, meeting];
        end = meeting;
      }
    }
    return end;
  }

  /** A fresh place to which one gets from another without a word. */
  #part(from: Place): Place {
    const place = this.#place();
    from.onward = [...from.onward, place];
    return place;
  }

  #place(): Place {
    return { id: this.#places++, word: 0, next: null, onward: NOWHERE, meaning: null };
  }
}

/** Where each word leads from a state: phrases begin at a hundred thousand places, and nearly no word leads on from any. */
function onWordOf(state: State): ReadonlyMap<number, readonly Place[]> {
  if (state.onWord !== null) return state.onWord;
  const onWord = new Map<number, Place[]>();
  for (const { word, next } of state.places) {
    if (next === null) continue;
    const known = onWord.get(word);
    if (known === undefined) onWord.set(word, [next]);
    else known.push(next);
  }
  state.onWord = onWord;
  return onWord;
}

const NOWHERE: readonly Place[] = [];
const NO_MATCH: readonly Match[] = [];

/** Finds phrases of some kinds in a row of words. Words are their numbers in the vocabulary. */
export class PhraseFinder {
  readonly #start: State;
  readonly #begins: readonly boolean[];
  /** By word: where the first word leads. A list, since nearly no word gets further. */
  readonly #first: (State | null | undefined)[];
  readonly #follow: (state: State, word: number) => State | null;

  /** @param begins by word: whether a phrase begins with it, as with most words none does */
  constructor(
    start: State,
    begins: readonly boolean[],
    follow: (state: State, word: number) => State | null,
  ) {
    this.#start = start;
    this.#begins = begins;
    this.#first = Array(begins.length).fill(undefined);
    this.#follow = follow;
  }

  /** Every phrase that begins at a word, the shortest first. */
  matchesAt(words: readonly number[], from: number): readonly Match[] {
    if (this.#begins[words[from] ?? BREAK] !== true) return NO_MATCH;
    const found: Match[] = [];
    let state = this.#begin(words[from] ?? BREAK);
    for (let at = from; state !== null; ) {
      if (state.meaning !== null) found.push({ meaning: state.meaning, length: at + 1 - from });
      if (++at === words.length) break;
      state = this.#next(state, words[at] ?? BREAK);
    }
    return found;
  }

  /** Whether any phrase stands anywhere. */
  occursIn(words: readonly number[]): boolean {
    for (let from = 0; from < words.length; from++) {
      const word = words[from] ?? BREAK;
      if (this.#begins[word] !== true) continue;
      let state = this.#begin(word);
      for (let at = from; state !== null; ) {
        if (state.meaning !== null) return true;
        if (++at === words.length) break;
        state = this.#next(state, words[at] ?? BREAK);
      }
    }
    return false;
  }

  #begin(word: number): State | null {
    let state = this.#first[word];
    if (state === undefined) {
      state = this.#next(this.#start, word);
      this.#first[word] = state;
    }
    return state;
  }

  #next(state: State, word: number): State | null {
    if (word === BREAK) return null;
    const known = state.next.get(word);
    return known === undefined ? this.#follow(state, word) : known;
  }
}
