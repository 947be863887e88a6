/** What chance decides in a test, the same for the same seed: what fails once can be looked at. */
export interface Chance {
  /** A whole number from 0 on. */
  below(limit: number): number;
  /** True so many times of a hundred. */
  percent(times: number): boolean;
  of<T>(choices: readonly [T, ...T[]] | readonly T[]): T;
  bytes(length: number): Buffer;
}

/** Numbers from a seed, by mulberry32. */
export function numbersFrom(seed: number): Chance {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    percent: (times) => below(100) < times,
    of<T>(choices: readonly T[]): T {
      if (choices.length === 0) throw new Error('There is nothing to choose from');
      return choices[below(choices.length)] as T;
    },
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  };
}
