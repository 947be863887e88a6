/** What one feature weighs in each of so many questions is a single number, a byte of tenths for each. */
export const QUESTIONS = 4;
const MOST = 127;

/** The greatest weight that a byte of tenths has. */
export const WEIGHT_MAX = MOST / 10;

/** @param weights by question, 0 where there is none; at most `WEIGHT_MAX` */
export function packed(weights: readonly number[]): number {
  let bytes = 0;
  for (let question = 0; question < QUESTIONS; question++) {
    const tenths = Math.round(10 * (weights[question] ?? 0));
    if (Math.abs(tenths) > MOST) throw new RangeError(`A weight is too great: ${tenths / 10}.`);
    bytes |= (tenths & 0xff) << (8 * question);
  }
  return bytes;
}

/** In tenths. */
export const weightIn = (bytes: number, question: number): number => (bytes << (24 - 8 * question)) >> 24;
