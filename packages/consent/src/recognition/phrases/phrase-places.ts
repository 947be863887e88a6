import type { Language } from '../keywords.ts';
import { parsePhrase, type Sequence } from './notation.ts';
import { NumberRow } from './number-row.ts';
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
  readonly #words = new NumberRow();
  readonly #next = new NumberRow();
  /**
   * By place: the first of the links by which one leaves it without a word, 0 for none. Before a choice ways part, behind it
   * they meet. By link: to where, and which link comes next.
   */
  readonly #links = new NumberRow();
  readonly #linked = new NumberRow();
  readonly #others = new NumberRow();
  readonly #starts = new Map<PhraseKind, number>();
  readonly #meanings = new Map<number, Meaning>();
  readonly #vocabulary: Vocabulary;

  /** @param kinds of phrases with the same words, the kind that comes first counts */
  constructor(tables: readonly PhraseTable[], kinds: readonly PhraseKind[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    // No link has the number 0.
    this.#linked.push(0);
    this.#others.push(0);
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
  }

  /** Where phrases of these kinds begin. */
  startsOf(kinds: readonly PhraseKind[]): number[] {
    return kinds.flatMap((kind) => this.#starts.get(kind) ?? []);
  }

  /** The word by which one leaves a place; 0 where it is left without a word, or not at all. */
  wordAt(place: number): number {
    return this.#words.at(place);
  }

  /** Where the word leads by which one leaves it. */
  nextOf(place: number): number {
    return this.#next.at(place);
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
      for (let link = this.#links.at(place); link !== 0; link = this.#others.at(link)) {
        all.add(this.#linked.at(link));
      }
    }
    return Int32Array.from(all).sort();
  }

  /**
   * Lays a sequence out from a fresh place, and says where it ends.
   *
   * @param to where it has to end, if that is known
   */
  #lay(sequence: Sequence, from: number, to?: number): number {
    let end = from;
    for (const [at, element] of sequence.entries()) {
      const isLast = at === sequence.length - 1;
      if (typeof element === 'string') {
        const numbers = this.#vocabulary.numbersOf(element);
        for (const [which, word] of numbers.entries()) {
          const isEnd = isLast && which === numbers.length - 1;
          const next = isEnd && to !== undefined ? to : this.#place();
          this.#words.set(end, word);
          this.#next.set(end, next);
          end = next;
        }
      } else {
        const meeting = isLast && to !== undefined ? to : this.#place();
        for (const option of element.options) this.#lay(option, this.#part(end), meeting);
        if (element.optional) this.#link(end, meeting);
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
    this.#others.push(this.#links.at(from));
    this.#links.set(from, this.#linked.push(to));
  }

  #place(): number {
    this.#next.push(0);
    this.#links.push(0);
    return this.#words.push(0);
  }
}
