import type { Language } from '../keywords.ts';
import { parsePhrase, type Sequence } from './notation.ts';
import type { PhraseKind, PhraseTable } from './phrase-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a run of words says. */
export interface Meaning {
  readonly kind: PhraseKind;
  readonly language: Language;
}

/**
 * All phrases of all tables, laid out word by word: places between two words, by their numbers. There are a million of
 * them, so what is known of each stands in rows of numbers.
 */
export class PhrasePlaces {
  /** By place: the word by which one leaves it, 0 for none, and to where. */
  #words: number[] | Uint16Array = [];
  #next: number[] | Int32Array = [];
  /**
   * By place: the first of the links by which one leaves it without a word, 0 for none. Before a choice ways part, behind it
   * they meet. By link: to where, and which link comes next.
   */
  #links: number[] | Int32Array = [];
  #linked: number[] | Int32Array = [0];
  #others: number[] | Int32Array = [0];
  readonly #starts = new Map<PhraseKind, number>();
  readonly #meanings = new Map<number, Meaning>();
  readonly #vocabulary: Vocabulary;

  /** @param kinds of phrases with the same words, the kind that comes first counts */
  constructor(tables: readonly PhraseTable[], kinds: readonly PhraseKind[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const kind of kinds) {
      const start = this.#place();
      this.#starts.set(kind, start);
      for (const { language, groups, phrases } of tables) {
        const meaning = { kind, language };
        for (const phrase of phrases[kind] ?? []) {
          this.#meanings.set(this.#lay(parsePhrase(phrase, groups), this.#part(start)), meaning);
        }
      }
    }
    // Half of the memory, and nothing for a garbage collector to walk through.
    this.#words = Uint16Array.from(this.#words);
    this.#next = Int32Array.from(this.#next);
    this.#links = Int32Array.from(this.#links);
    this.#linked = Int32Array.from(this.#linked);
    this.#others = Int32Array.from(this.#others);
  }

  /** Where phrases of these kinds begin. */
  startsOf(kinds: readonly PhraseKind[]): number[] {
    return kinds.flatMap((kind) => this.#starts.get(kind) ?? []);
  }

  /** The word by which one leaves a place; 0 where it is left without a word, or not at all. */
  wordAt(place: number): number {
    return this.#words[place] ?? 0;
  }

  /** Where the word leads by which one leaves it. */
  nextOf(place: number): number {
    return this.#next[place] ?? 0;
  }

  /** What is said where one gets there; null where a phrase only goes on. */
  meaningAt(place: number): Meaning | null {
    return this.#meanings.get(place) ?? null;
  }

  /** These places and all that one gets to from them without a word, in their order. */
  spread(places: readonly number[]): Int32Array {
    // A set may grow while it is walked, and then is walked to its new end.
    const all = new Set(places);
    for (const place of all) {
      for (let link = this.#links[place] ?? 0; link !== 0; link = this.#others[link] ?? 0) {
        all.add(this.#linked[link] ?? 0);
      }
    }
    return Int32Array.from(all).sort();
  }

  /** Lays a sequence out from a fresh place, and says where it ends. */
  #lay(sequence: Sequence, from: number): number {
    let end = from;
    for (const element of sequence) {
      if (typeof element === 'string') {
        for (const word of this.#vocabulary.numbersOf(element)) {
          this.#words[end] = word;
          end = this.#next[end] = this.#place();
        }
      } else {
        const fork = end;
        const ways = element.options.map((option) => this.#lay(option, this.#part(fork)));
        const meeting = this.#place();
        for (const way of element.optional ? [fork, ...ways] : ways) this.#link(way, meeting);
        end = meeting;
      }
    }
    return end;
  }

  /** A fresh place to which one gets from another without a word. */
  #part(from: number): number {
    const place = this.#place();
    this.#link(from, place);
    return place;
  }

  #link(from: number, to: number): void {
    const link = this.#linked.length;
    this.#linked[link] = to;
    this.#others[link] = this.#links[from] ?? 0;
    this.#links[from] = link;
  }

  #place(): number {
    const place = this.#words.length;
    this.#words[place] = 0;
    this.#next[place] = 0;
    this.#links[place] = 0;
    return place;
  }
}
