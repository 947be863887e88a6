import { twiceAsLong } from './number-row.ts';

/** So many plain letters are two whole numbers, of six letters each, which are those of no other word. */
export const PACKED_MAX = 12;
const BITS = 5;
const HALF_BITS = (BITS * PACKED_MAX) / 2;
const HALF = 2 ** HALF_BITS - 1;
const SMALL_A = 0x61;

/** From 1 up, capital or small; 0 for what is no plain letter. */
export const letterOf = (code: number): number => {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a ? small - 0x60 : 0;
};

/**
 * Words by their letters, for who reads a text letter by letter: of a word that is known no string is made anew. Words that
 * are longer or have other letters than plain ones are few, and found by their strings. Every word of every text comes by
 * here, so all of it is kept small enough to stay near the processor.
 */
export class WordIndex {
  /** By open addressing: the entry of a word, and above it some bits of its hash, by which most others are told apart. */
  #slots = new Int32Array(2 ** 10);
  #packed = 0;
  readonly #others = new Map<string, number>();
  /** By entry, four numbers each: both halves of a word's letters, its value, and one that is free. Nothing has the entry 0. */
  #entries = new Int32Array(2 ** 10);
  readonly #words: string[] = [''];

  /** @param value what the word stands for, instead of what it stood for */
  set(word: string, value: number): void {
    const known = this.find(word);
    const entry = known === 0 ? this.#words.push(word) - 1 : known;
    if (known !== 0) {
      this.#entries[4 * entry + VALUE] = value;
      return;
    }
    const letters = pack(word);
    const { high, low } = letters ?? NO_LETTERS;
    if (this.#entries.length < 4 * this.#words.length) this.#entries = twiceAsLong(this.#entries);
    this.#entries.set([high, low, value], 4 * entry);
    if (letters === null) this.#others.set(word, entry);
    else {
      if (++this.#packed * 2 > this.#slots.length) this.#grow();
      this.#put(entry);
    }
  }

  /** The entry of a word; 0 where it is unknown. */
  find(word: string): number {
    const letters = pack(word);
    return letters === null ? this.findString(word) : this.findPacked(letters.high, letters.low);
  }

  /** Of a word that is more than plain letters, or more than `PACKED_MAX` of them. */
  findString(word: string): number {
    return this.#others.get(word) ?? 0;
  }

  findPacked(high: number, low: number): number {
    const slots = this.#slots;
    const hash = hashOf(high, low);
    const last = slots.length - 1;
    for (let at = hash & last; ; at = (at + 1) & last) {
      const slot = slots[at] ?? 0;
      if (slot === 0) return 0;
      if ((slot ^ hash) >>> ENTRY_BITS !== 0) continue;
      const entry = slot & ENTRY_MASK;
      const from = 4 * entry;
      if (this.#entries[from + 1] === low && this.#entries[from] === high) return entry;
    }
  }

  wordAt(entry: number): string {
    return this.#words[entry] ?? '';
  }

  valueAt(entry: number): number {
    return this.#entries[4 * entry + VALUE] ?? 0;
  }

  #put(entry: number): void {
    const last = this.#slots.length - 1;
    const hash = hashOf(this.#entries[4 * entry] ?? 0, this.#entries[4 * entry + 1] ?? 0);
    let at = hash & last;
    while (this.#slots[at] !== 0) at = (at + 1) & last;
    this.#slots[at] = (hash & ~ENTRY_MASK) | entry;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (const slot of old) if (slot !== 0) this.#put(slot & ENTRY_MASK);
  }
}

const VALUE = 2;
const NO_LETTERS = { high: 0, low: 0 };
/** Of the 32 bits of a slot: more words than the vocabulary has. */
const ENTRY_BITS = 17;
export const ENTRIES_MAX = 2 ** ENTRY_BITS;
const ENTRY_MASK = ENTRIES_MAX - 1;

/** The last six letters of a word with one more behind them. */
export const append = (low: number, letter: number): number => ((low << BITS) | letter) & HALF;

/** The six letters before those, with what is about to be pushed out of the last six. */
export const carry = (high: number, low: number): number => (high << BITS) | (low >>> (HALF_BITS - BITS));

/** The last six letters or fewer, and the six before them; null for what is no such word. */
function pack(word: string): { readonly high: number; readonly low: number } | null {
  if (word.length > PACKED_MAX) return null;
  let [high, low] = [0, 0];
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    // What is written in capitals is a kind of word, and no text's.
    const letter = code >= SMALL_A ? letterOf(code) : 0;
    if (letter === 0) return null;
    [high, low] = [carry(high, low), append(low, letter)];
  }
  return { high, low };
}

/** Spread by the golden ratio. */
function hashOf(high: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
