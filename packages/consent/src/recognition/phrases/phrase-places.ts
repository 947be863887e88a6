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
  /** Each with the word by which one leaves it above its own number, and so in the order of the words. */
  readonly places: Float64Array;
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
        const end = this.#junction(inOrder([]), this.#meanings.push({ kind, language }) - 1);
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
      const word = Math.floor(place / PLACES_MAX);
      if (word !== words.at(-1)) words.push(word);
    }
    return words;
  }

  /** Where a word can lead, which may be several ways. */
  nextOf(where: number, word: number): number[] {
    const places = this.#placesOf(where);
    const next: number[] = [];
    for (let at = firstFrom(places, word * PLACES_MAX); at < places.length; at++) {
      const place = (places[at] ?? 0) - word * PLACES_MAX;
      if (place >= PLACES_MAX) break;
      next.push(this.#next.at(place));
    }
    return next;
  }

  /** All the places of several, which are one where they have but one. */
  union(several: readonly number[]): number {
    const [first] = several;
    if (first !== undefined && several.every((where) => where === first)) return first;
    const all: number[] = [];
    let says = NOTHING_SAID;
    for (const where of several) {
      if (where > 0) all.push(this.#inOrderOf(where));
      const junction = this.#at(where);
      if (junction === undefined) continue;
      for (let at = 0; at < junction.places.length; at++) all.push(junction.places[at] ?? 0);
      says = Math.min(says, junction.says);
    }
    return this.#junction(inOrder(all), says);
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
    return where > 0 ? [this.#inOrderOf(where)] : (this.#at(where)?.places ?? []);
  }

  /** A place with its word above its number. */
  #inOrderOf(place: number): number {
    return this.#words.at(place) * PLACES_MAX + place;
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

  #junction(places: Float64Array, says: number): number {
    const [only] = places;
    if (only !== undefined && places.length === 1 && says === NOTHING_SAID) return only % PLACES_MAX;
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
const EMPTY: Junction = { places: new Float64Array(), says: NOTHING_SAID };
/** Three times as many as there are. */
const PLACES_MAX = 2 ** 20;

/** Each once. */
function inOrder(places: readonly number[]): Float64Array {
  const sorted = new Float64Array(places).sort();
  let length = 0;
  for (let at = 0; at < sorted.length; at++) {
    const place = sorted[at] ?? 0;
    if (at === 0 || place !== sorted[length - 1]) sorted[length++] = place;
  }
  return length === sorted.length ? sorted : sorted.slice(0, length);
}

/** By halves, the first that is no less: many phrases begin in one place. */
function firstFrom(places: ArrayLike<number>, least: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((places[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function keyOf(places: Float64Array, says: number): number {
  let sum = says;
  for (let at = 0; at < places.length; at++) sum = (Math.imul(sum, 31) + (places[at] ?? 0)) | 0;
  return sum;
}

function isSame(junction: Junction, places: Float64Array, says: number): boolean {
  if (junction.says !== says || junction.places.length !== places.length) return false;
  for (let at = 0; at < places.length; at++) if (places[at] !== junction.places[at]) return false;
  return true;
}
