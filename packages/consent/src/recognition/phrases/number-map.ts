/** Whole numbers by whole numbers of 32 bits. */
export class NumberMap {
  /** By open addressing: key, value, key, value. */
  #slots = new Int32Array(2 ** 5).fill(NONE);
  #size = 0;

  /** `NONE` where it has no such key. */
  get(key: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let at = (2 * mix(key)) & last; ; at = (at + 2) & last) {
      const value = slots[at + 1] ?? NONE;
      if (value === NONE || slots[at] === key) return value;
    }
  }

  /** @param value any but `NONE` */
  set(key: number, value: number): void {
    if (++this.#size * 4 > this.#slots.length) this.#grow();
    this.#put(key, value);
  }

  /** All keys with their values. */
  *[Symbol.iterator](): Generator<readonly [key: number, value: number]> {
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at += 2) {
      const value = slots[at + 1] ?? NONE;
      if (value !== NONE) yield [slots[at] ?? 0, value];
    }
  }

  #put(key: number, value: number): void {
    const last = this.#slots.length - 2;
    let at = (2 * mix(key)) & last;
    while (this.#slots[at + 1] !== NONE && this.#slots[at] !== key) at = (at + 2) & last;
    this.#slots[at] = key;
    this.#slots[at + 1] = value;
  }

  #grow(): void {
    const old = [...this];
    this.#slots = new Int32Array(2 * this.#slots.length).fill(NONE);
    for (const [key, value] of old) this.#put(key, value);
  }
}

/** Stands for no number. */
export const NONE = -1;

/** Spread by the golden ratio. No two numbers are mixed into one. */
export function mix(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
