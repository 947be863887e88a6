/** So many plain letters are two whole numbers, of six letters each, which are those of no other word. */
export const PACKED_MAX = 12;
export const HALF = PACKED_MAX / 2;
const BITS = 5;

/** From 1 up; 0 for what is no plain letter. */
export const letterOf = (code: number): number => (code >= 0x61 && code <= 0x7a ? code - 0x60 : 0);

/**
 * Words by their letters, for who reads a text letter by letter: of a word that is known no string is made anew. Words that
 * are longer or have other letters than plain ones are few, and found by their strings.
 */
export class WordIndex {
  /** By open addressing, four numbers a place: both halves of a word's letters, its entry, and one that is free. */
  #slots = new Int32Array(2 ** 12);
  #packed = 0;
  readonly #others = new Map<string, number>();
  /** By entry; nothing has the entry 0. */
  readonly #words: string[] = [''];
  readonly #values: number[] = [0];

  /** @param value what the word stands for, instead of what it stood for */
  set(word: string, value: number): void {
    const known = this.find(word);
    const entry = known === 0 ? this.#words.push(word) - 1 : known;
    this.#values[entry] = value;
    if (known !== 0) return;
    const letters = pack(word);
    if (letters === null) this.#others.set(word, entry);
    else {
      if (++this.#packed * 8 > this.#slots.length) this.#grow();
      this.#put(letters.high, letters.low, entry);
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
    const last = slots.length - 4;
    for (let at = placeOf(high, low) & last; ; at = (at + 4) & last) {
      const entry = slots[at + 2] ?? 0;
      if (entry === 0 || (slots[at + 1] === low && slots[at] === high)) return entry;
    }
  }

  wordAt(entry: number): string {
    return this.#words[entry] ?? '';
  }

  valueAt(entry: number): number {
    return this.#values[entry] ?? 0;
  }

  #put(high: number, low: number, entry: number): void {
    const last = this.#slots.length - 4;
    let at = placeOf(high, low) & last;
    while (this.#slots[at + 2] !== 0) at = (at + 4) & last;
    this.#slots.set([high, low, entry], at);
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 4) {
      const [high = 0, low = 0, entry = 0] = old.subarray(at, at + 3);
      if (entry !== 0) this.#put(high, low, entry);
    }
  }
}

/** Adds a letter to the last six of a word, or begins six anew. */
export const append = (low: number, letter: number): number => (low << BITS) | letter;

/** The last six letters or fewer, and the six before them; null for what is no such word. */
function pack(word: string): { readonly high: number; readonly low: number } | null {
  if (word.length > PACKED_MAX) return null;
  let [high, low] = [0, 0];
  for (let at = 0; at < word.length; at++) {
    const letter = letterOf(word.charCodeAt(at));
    if (letter === 0) return null;
    if (at === HALF) [high, low] = [low, 0];
    low = append(low, letter);
  }
  return { high, low };
}

/** Spread by the golden ratio, and every place has four numbers. */
function placeOf(high: number, low: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 2;
}
