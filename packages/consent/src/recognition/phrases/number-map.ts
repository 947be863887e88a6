/**
 * Whole numbers by whole numbers of 32 bits. Mostly asked for what it does not have, and that is told by one look at a few
 * kilobytes of marks (a Bloom filter).
 */
export class NumberMap {
  /** By open addressing: key, value, key, value. */
  #slots = new Int32Array(2 ** 5).fill(NONE);
  #marks = new Int32Array(2);
  #size = 0;

  /** `NONE` where it has no such key. */
  get(key: number): number {
    const mixed = mix(key);
    const marks = this.#marks;
    if (((marks[(mixed >>> 5) & (marks.length - 1)] ?? 0) & (1 << mixed)) === 0) return NONE;
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let at = (2 * mixed) & last; ; at = (at + 2) & last) {
      const value = slots[at + 1] ?? NONE;
      if (value === NONE || slots[at] === key) return value;
    }
  }

  /** @param value any but `NONE` */
  set(key: number, value: number): void {
    if (++this.#size * 4 > this.#slots.length) this.#grow();
    this.#put(key, value);
  }

  #put(key: number, value: number): void {
    const mixed = mix(key);
    const mark = (mixed >>> 5) & (this.#marks.length - 1);
    this.#marks[mark] = (this.#marks[mark] ?? 0) | (1 << mixed);
    const last = this.#slots.length - 2;
    let at = (2 * mixed) & last;
    while (this.#slots[at + 1] !== NONE && this.#slots[at] !== key) at = (at + 2) & last;
    this.#slots[at] = key;
    this.#slots[at + 1] = value;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length).fill(NONE);
    // Eight bits a key or more.
    this.#marks = new Int32Array(old.length / 8);
    for (let at = 0; at < old.length; at += 2) {
      const value = old[at + 1] ?? NONE;
      if (value !== NONE) this.#put(old[at] ?? 0, value);
    }
  }
}

/** Stands for no number. */
export const NONE = -1;

/** Spreads by the golden ratio. */
function mix(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
