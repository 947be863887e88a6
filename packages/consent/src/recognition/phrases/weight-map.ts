import { mix } from './number-map.ts';

/**
 * Weights by whole numbers of 32 bits, 0 for what it does not have; made once and asked some twenty times a text. What it looks
 * at has to be near the processor, so a weight takes four bytes together with its key: mixed, half of a key is told by the place
 * where it stands, and the rest lies beside the weight.
 */
export class WeightMap {
  readonly #slots: Int32Array;
  readonly #bits: number;

  /** @param weights whole numbers of at most `WEIGHT_MAX`, each key once */
  constructor(weights: readonly (readonly [key: number, weight: number])[]) {
    const all = weights.filter(([, weight]) => weight !== 0);
    if (all.some(([, weight]) => Math.abs(weight) > WEIGHT_MAX))
      throw new RangeError('A weight is too great.');
    let made: Int32Array | null = null;
    let bits = LEAST_BITS;
    // Three times as many places as weights: then each is found within a few places.
    while (2 ** bits < 3 * all.length) bits++;
    for (; made === null; bits++) made = laidOut(all, bits);
    this.#slots = made;
    this.#bits = bits - 1;
  }

  get(key: number): number {
    const slots = this.#slots;
    const bits = this.#bits;
    const mixed = mix(key);
    const rest = restOf(mixed, bits);
    const last = slots.length - 1;
    for (let step = 0; step < STEPS; step++) {
      const slot = slots[(mixed + step) & last] ?? 0;
      if (slot === 0) return 0;
      if (slot >>> (bits - STEP_BITS) === rest) return weightIn(slot, bits);
    }
    return 0;
  }
}

/** How far from its own place a weight may stand. So many bits of its place are told beside it. */
const STEP_BITS = 4;
const STEPS = 2 ** STEP_BITS;
const LEAST_BITS = 15;
/** What is left of a slot in the smallest map, one bit of it for the sign. */
export const WEIGHT_MAX = 2 ** (LEAST_BITS - STEP_BITS - 1) - 1;

/** What a place does not tell of a mixed key: its upper bits, and the lowest, by which one stands for one's own place. */
const restOf = (mixed: number, bits: number): number =>
  (((mixed >>> bits) << STEP_BITS) | (mixed & (STEPS - 1))) >>> 0;

const weightIn = (slot: number, bits: number): number => {
  const spare = 32 - (bits - STEP_BITS);
  return (slot << spare) >> spare;
};

/** Null where some weight would stand too far from its place. */
function laidOut(weights: readonly (readonly [number, number])[], bits: number): Int32Array | null {
  const slots = new Int32Array(2 ** bits);
  const last = slots.length - 1;
  for (const [key, weight] of weights) {
    const mixed = mix(key);
    let step = 0;
    while (slots[(mixed + step) & last] !== 0) if (++step === STEPS) return null;
    const own = 2 ** (bits - STEP_BITS) - 1;
    slots[(mixed + step) & last] = (restOf(mixed, bits) << (bits - STEP_BITS)) | (weight & own);
  }
  return slots;
}
