import { mix } from './number-map.ts';

/**
 * What features weigh (`packed-weights.ts`) by whole numbers of 32 bits, 0 for what it does not have; made once and asked some
 * twenty times a text. What it looks at has to be near the processor, so weights lie beside their key.
 */
export class WeightMap {
  /** By open addressing: key, weights, key, weights. */
  readonly #slots: Int32Array;

  /** @param weights each key once */
  constructor(weights: Iterable<readonly [key: number, weights: number]>) {
    const all = [...weights].filter(([, bytes]) => bytes !== 0);
    // Twice as many places as keys, at least: then each is found within one or two.
    let size = 2;
    while (size < 4 * all.length) size *= 2;
    this.#slots = new Int32Array(size);
    for (const [key, bytes] of all) this.#put(key, bytes);
  }

  get(key: number): number {
    const slots = this.#slots;
    const last = slots.length - 2;
    for (let at = (2 * mix(key)) & last; ; at = (at + 2) & last) {
      const bytes = slots[at + 1] ?? 0;
      if (bytes === 0 || slots[at] === key) return bytes;
    }
  }

  #put(key: number, bytes: number): void {
    const last = this.#slots.length - 2;
    let at = (2 * mix(key)) & last;
    while (this.#slots[at + 1] !== 0) at = (at + 2) & last;
    this.#slots[at] = key;
    this.#slots[at + 1] = bytes;
  }
}
