/** So many plain letters are two whole numbers, of six letters each, which are those of no other word. */
export const PACKED_MAX = 12;
const BITS = 5;
const HALF_BITS = (BITS * PACKED_MAX) / 2;
const HALF = 2 ** HALF_BITS - 1;
const SMALL_A = 0x61;

/** What belongs to a word and is no plain letter: a digit, or a letter of another script. */
export const OTHER = 27;

/** From 1 up, capital or small; 0 for what is no plain letter. */
export const letterOf = (code: number): number => {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a ? small - 0x60 : 0;
};

/**
 * Words by their letters, for who reads a text letter by letter: of a word that is known no string is made anew. Words that
 * are longer or have other letters than plain ones are few, and found by their strings. Every word of every text comes by
 * here, so what is known of one lies together: one look into memory tells whether it is the word, and what it stands for.
 */
export class WordIndex {
  /** By open addressing, four numbers each: both halves of a word's letters, its entry, and its value. */
  #slots = new Int32Array(4 * 2 ** 10);
  #packed = 0;
  readonly #others = new Map<string, number>();
  /** Which letters those have, by bits: nearly no word that looks like one of them needs to be made a string. */
  readonly #othersLike = new Int32Array(OTHERS / 32);
  /** By entry. No word has the entry 0. */
  readonly #words: string[] = [''];
  readonly #values: number[] = [0];

  /** @param value what the word stands for, instead of what it stood for */
  set(word: string, value: number): void {
    const letters = pack(word);
    const known = this.find(word);
    const entry = known === 0 ? this.#words.push(word) - 1 : known;
    this.#values[entry] = value;
    if (letters === null) {
      this.#others.set(word, entry);
      const like = likeOf(word);
      this.#othersLike[like >>> 5] = (this.#othersLike[like >>> 5] ?? 0) | (1 << (like & 31));
    } else {
      if (known === 0 && ++this.#packed * 6 > this.#slots.length) this.#grow();
      this.#slots.set([letters.high, letters.low, entry, value], this.placeOf(letters.high, letters.low));
    }
  }

  /** The entry of a word; 0 where it is unknown. */
  find(word: string): number {
    const letters = pack(word);
    return letters === null ? this.findString(word) : this.entryAt(this.placeOf(letters.high, letters.low));
  }

  /** Of a word that is more than plain letters, or more than `PACKED_MAX` of them. */
  findString(word: string): number {
    return this.#others.get(word) ?? 0;
  }

  /** Whether `findString` could find a word with these letters, as `append` and `carry` made them of it, `OTHER` included. */
  mayHaveString(high: number, low: number): boolean {
    const like = hashOf(high, low) & (OTHERS - 1);
    return ((this.#othersLike[like >>> 5] ?? 0) & (1 << (like & 31))) !== 0;
  }

  /** Where a word of plain letters stands, or would stand. */
  placeOf(high: number, low: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let at = (hashOf(high, low) << 2) & last; ; at = (at + 4) & last) {
      if ((slots[at + 1] === low && slots[at] === high) || slots[at + ENTRY] === 0) return at;
    }
  }

  /** The entry of the word at a place; 0 where none stands. */
  entryAt(place: number): number {
    return this.#slots[place + ENTRY] ?? 0;
  }

  /** The value of the word at a place. */
  valueIn(place: number): number {
    return this.#slots[place + VALUE] ?? 0;
  }

  wordAt(entry: number): string {
    return this.#words[entry] ?? '';
  }

  valueAt(entry: number): number {
    return this.#values[entry] ?? 0;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 4) {
      if (old[at + ENTRY] === 0) continue;
      const word = old.subarray(at, at + 4);
      this.#slots.set(word, this.placeOf(word[0] ?? 0, word[1] ?? 0));
    }
  }
}

const ENTRY = 2;
const VALUE = 3;
/** More than the vocabulary has. */
export const ENTRIES_MAX = 2 ** 17;

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

/** Many times as many as there are words with other letters than plain ones. */
const OTHERS = 2 ** 14;

function likeOf(word: string): number {
  let [high, low] = [0, 0];
  for (let at = 0; at < word.length; at++) {
    const letter = letterOf(word.charCodeAt(at)) || OTHER;
    [high, low] = [carry(high, low), append(low, letter)];
  }
  return hashOf(high, low) & (OTHERS - 1);
}

/** Spread by the golden ratio. */
function hashOf(high: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
