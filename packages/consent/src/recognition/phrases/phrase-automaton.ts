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

/** A place between two words of the phrases: by which word one leaves it, and to where. */
interface Place {
  readonly byWord: Map<number, Place[]>;
  readonly meanings: Meaning[];
  readonly id: number;
}

/**
 * All places that the words so far can have led to. Made when a text first leads there and kept: there are no more of
 * them than the tables have beginnings of phrases, whatever is texted.
 */
interface State {
  readonly places: readonly Place[];
  readonly meaning: Meaning | null;
  readonly next: Map<number, State | null>;
}

/** Finds phrases in a row of words. Of phrases with the same words the one of the kind listed first counts. */
export class PhraseAutomaton {
  readonly #states = new Map<string, State>();
  readonly #start: State;
  /** By word: whether a phrase begins with it. */
  readonly #beginnings: readonly boolean[];
  readonly #any: number;
  #places = 0;

  constructor(tables: readonly PhraseTable[], kinds: readonly PhraseKind[], vocabulary: Vocabulary) {
    this.#any = vocabulary.any;
    const start = this.#place();
    for (const kind of kinds) {
      for (const { language, groups, phrases } of tables) {
        const meaning = { kind, language };
        for (const phrase of phrases[kind] ?? []) {
          for (const end of this.#lay(parsePhrase(phrase, groups), [start], vocabulary)) {
            if (end !== start) end.meanings.push(meaning);
          }
        }
      }
    }
    this.#start = this.#stateOf([start]);
    this.#beginnings = Array.from({ length: vocabulary.size }, (_, word) => start.byWord.has(word));
  }

  /**
   * Every phrase that begins at a word, the shortest first.
   *
   * @param words their numbers in the vocabulary
   */
  matchesAt(words: readonly number[], from: number): Match[] {
    const found: Match[] = [];
    let state: State | null = this.#start;
    for (let at = from; at < words.length; at++) {
      const word = words[at] ?? BREAK;
      state = word === BREAK ? null : this.#follow(state, word);
      if (state === null) break;
      if (state.meaning !== null) found.push({ meaning: state.meaning, length: at + 1 - from });
    }
    return found;
  }

  /** Whether any phrase begins anywhere. */
  occursIn(words: readonly number[]): boolean {
    for (let from = 0; from < words.length; from++) {
      // No phrase begins with most words.
      if (this.#beginnings[words[from] ?? BREAK] !== true) continue;
      let state: State | null = this.#start;
      for (let at = from; at < words.length; at++) {
        const word = words[at] ?? BREAK;
        state = word === BREAK ? null : this.#follow(state, word);
        if (state === null) break;
        if (state.meaning !== null) return true;
      }
    }
    return false;
  }

  #follow(state: State, word: number): State | null {
    const known = state.next.get(word);
    if (known !== undefined) return known;
    const places = new Set(
      state.places.flatMap(({ byWord }) => [...(byWord.get(word) ?? []), ...(byWord.get(this.#any) ?? [])]),
    );
    const next = places.size === 0 ? null : this.#stateOf([...places]);
    state.next.set(word, next);
    return next;
  }

  #stateOf(places: Place[]): State {
    places.sort((a, b) => a.id - b.id);
    const key = places.map((place) => place.id).join();
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const meaning = places.flatMap((place) => place.meanings)[0] ?? null;
    const state: State = { places, meaning, next: new Map() };
    this.#states.set(key, state);
    return state;
  }

  /** Lays a phrase out behind the given places, and says where it can end. */
  #lay(sequence: Sequence, from: readonly Place[], vocabulary: Vocabulary): Place[] {
    let ends = [...from];
    for (const element of sequence) {
      if (typeof element === 'string') {
        for (const word of vocabulary.numbersOf(element)) {
          const next = this.#place();
          for (const end of ends) addTo(end.byWord, word, next);
          ends = [next];
        }
      } else {
        const behind = element.options.flatMap((option) => this.#lay(option, ends, vocabulary));
        ends = [...new Set(element.optional ? [...ends, ...behind] : behind)];
      }
    }
    return ends;
  }

  #place(): Place {
    return { byWord: new Map(), meanings: [], id: this.#places++ };
  }
}

function addTo(map: Map<number, Place[]>, word: number, place: Place): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [place]);
  else list.push(place);
}
