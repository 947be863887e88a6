import type { Language } from '../keywords.ts';
import { type Choice, parsePhrase, type Sequence } from './notation.ts';
import { NumberRow } from './number-row.ts';
import type { PhraseKind, PhraseTable } from './phrase-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a run of words says. */
export interface Meaning {
  readonly kind: PhraseKind;
  readonly language: Language;
}

/** Several places, at one of which one stands, or what is said there. */
interface Junction {
  /** By the words by which one leaves them, in order. */
  readonly places: Int32Array;
  /** The number of what is said where one gets here; `NOTHING_SAID` where phrases only go on. */
  readonly says: number;
}

/**
 * All phrases of all tables, word by word. A place, from 1 up, is where one word leads on; a junction, below 0, is all the
 * places that a choice leaves open. Phrases are laid out from their last word to their first, so that a group with the same
 * words behind it is laid out once, in however many phrases it stands. There are some hundred thousand places, so what is
 * known of each stands in rows of numbers.
 */
export class PhrasePlaces {
  /** By place: the word by which one leaves it, and to where. */
  readonly #words = new NumberRow();
  readonly #next = new NumberRow();
  /** By their numbers below 0. */
  readonly #junctions: Junction[] = [EMPTY];
  /** The junctions by a number made of their places, which few have in common. */
  readonly #alike = new Map<number, number[]>();
  readonly #starts = new Map<PhraseKind, number>();
  /** Of phrases with the same words, the one with the lower number counts. */
  readonly #meanings: Meaning[] = [];
  readonly #vocabulary: Vocabulary;
  #laid = new Map<Choice, Map<number, number>>();

  /** @param kinds of phrases with the same words, the kind that comes first counts */
  constructor(tables: readonly PhraseTable[], kinds: readonly PhraseKind[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    // No place has the number 0.
    this.#place(0, 0);
    for (const kind of kinds) {
      const begins: number[] = [];
      for (const { language, groups, phrases } of tables) {
        const end = this.#junction([], this.#meanings.push({ kind, language }) - 1);
        for (const phrase of phrases[kind] ?? []) begins.push(this.#lay(parsePhrase(phrase, groups), end));
      }
      this.#starts.set(kind, this.union(begins));
    }
    this.#laid = new Map();
  }

  /** Where phrases of these kinds begin. */
  startOf(kinds: readonly PhraseKind[]): number {
    return this.union(kinds.map((kind) => this.#starts.get(kind) ?? 0));
  }

  /** What is said where one gets there; null where phrases only go on. */
  meaningOf(where: number): Meaning | null {
    return this.#meanings[this.#at(where)?.says ?? NOTHING_SAID] ?? null;
  }

  /** The words by which one leaves, in order. */
  wordsOf(where: number): number[] {
    const words: number[] = [];
    for (const place of this.#placesOf(where)) {
      const word = this.#words.at(place);
      if (word !== words.at(-1)) words.push(word);
    }
    return words;
  }

  /** Where a word can lead, which may be several ways. */
  nextOf(where: number, word: number): number[] {
    const places = this.#placesOf(where);
    const next: number[] = [];
    for (let at = this.#firstBy(places, word); at < places.length; at++) {
      const place = places[at] ?? 0;
      if (this.#words.at(place) !== word) break;
      next.push(this.#next.at(place));
    }
    return next;
  }

  /** All the places of several, which are one where they have but one. */
  union(several: readonly number[]): number {
    const all = new Set(several);
    if (all.size === 1) return several[0] ?? 0;
    const places = new Set<number>();
    let says = NOTHING_SAID;
    for (const where of all) {
      for (const place of this.#placesOf(where)) places.add(place);
      says = Math.min(says, this.#at(where)?.says ?? NOTHING_SAID);
    }
    return this.#junction([...places], says);
  }

  /** How many junctions there are. */
  get junctions(): number {
    return this.#junctions.length;
  }

  /** Forgets the junctions that were made since there were so many. */
  forget(since: number): void {
    for (const { places, says } of this.#junctions.slice(since)) {
      const key = keyOf(places, says);
      const alike = this.#alike.get(key)?.filter((junction) => junction < since) ?? [];
      if (alike.length === 0) this.#alike.delete(key);
      else this.#alike.set(key, alike);
    }
    this.#junctions.length = since;
  }

  #at(where: number): Junction | undefined {
    return where < 0 ? this.#junctions[-where] : undefined;
  }

  #placesOf(where: number): ArrayLike<number> & Iterable<number> {
    return where > 0 ? [where] : (this.#at(where)?.places ?? []);
  }

  /** By halves: many phrases begin in one place. */
  #firstBy(places: ArrayLike<number>, word: number): number {
    let [from, to] = [0, places.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#words.at(places[middle] ?? 0) < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Lays a sequence out that leads somewhere, and says where it begins. */
  #lay(sequence: Sequence, to: number): number {
    let next = to;
    for (const element of sequence.toReversed()) {
      next = typeof element === 'string' ? this.#layWord(element, next) : this.#layChoice(element, next);
    }
    return next;
  }

  /** A contraction is several words. */
  #layWord(word: string, to: number): number {
    return this.#vocabulary.numbersOf(word).reduceRight((next, number) => this.#place(number, next), to);
  }

  #layChoice(choice: Choice, to: number): number {
    const laid = this.#laid.get(choice) ?? new Map<number, number>();
    this.#laid.set(choice, laid);
    const known = laid.get(to);
    if (known !== undefined) return known;
    const begins = choice.options.map((option) => this.#lay(option, to));
    const begin = this.union(choice.optional ? [...begins, to] : begins);
    laid.set(to, begin);
    return begin;
  }

  #place(word: number, next: number): number {
    this.#next.push(next);
    return this.#words.push(word);
  }

  #junction(unsorted: readonly number[], says: number): number {
    const [only] = unsorted;
    if (only !== undefined && unsorted.length === 1 && says === NOTHING_SAID) return only;
    const places = Int32Array.from(unsorted).sort((a, b) => this.#words.at(a) - this.#words.at(b) || a - b);
    const key = keyOf(places, says);
    const alike = this.#alike.get(key) ?? [];
    const known = alike.find((junction) => isSame(this.#junctions[junction] ?? EMPTY, places, says));
    if (known !== undefined) return -known;
    const junction = this.#junctions.push({ places, says }) - 1;
    this.#alike.set(key, [...alike, junction]);
    return -junction;
  }
}

const NOTHING_SAID = 2 ** 30;
const EMPTY: Junction = { places: new Int32Array(), says: NOTHING_SAID };

const keyOf = (places: Int32Array, says: number): number =>
  places.reduce((sum, place) => (Math.imul(sum, 31) + place) | 0, says);

const isSame = (junction: Junction, places: Int32Array, says: number): boolean =>
  junction.says === says &&
  junction.places.length === places.length &&
  junction.places.every((place, at) => place === places[at]);
