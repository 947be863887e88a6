/**
 * Runs of three and of four letters of a word, its edges among them, as numbers: "stop" has `_st`, `sto`, `top`, `op_`,
 * `_sto`, `stop` and `top_`. By them a word that nobody wrote before is known by its kin.
 *
 * @param keys is written over
 * @returns how many there are
 */
export function gramsOf(word: string, keys: number[]): number {
  let count = 0;
  let [three, four] = [EDGE, EDGE];
  const length = Math.min(word.length, LONGEST);
  for (let at = 0; at <= length; at++) {
    const code = at === length ? EDGE : codeOf(word.charCodeAt(at));
    three = ((three << BITS) | code) & THREE;
    four = ((four << BITS) | code) & FOUR;
    if (at >= 1) keys[count++] = three;
    if (at >= 2) keys[count++] = four;
  }
  return count;
}

/** As people read it: `_st`, with 0 for any digit and ? for what is neither digit nor plain letter. */
export function gramName(key: number): string {
  let name = '';
  for (let rest = key; rest > 0; rest >>= BITS) name = (LETTERS[rest & ONE] ?? '?') + name;
  return name;
}

export function gramKey(name: string): number {
  let key = 0;
  for (const letter of name) key = (key << BITS) | LETTERS.indexOf(letter);
  return key;
}

/** By its number; nothing has the number 0, so that a run of three is never one of four. */
const LETTERS = ' abcdefghijklmnopqrstuvwxyz0?_';
const EDGE = LETTERS.indexOf('_');
const DIGIT = LETTERS.indexOf('0');
const OTHER = LETTERS.indexOf('?');
const BITS = 5;
const ONE = 2 ** BITS - 1;
/** Runs of three letters have numbers below this, and runs of four others. */
export const THREES = 2 ** (3 * BITS);
const THREE = THREES - 1;
const FOUR = 2 ** (4 * BITS) - 1;
/** Longer words are looked at by their beginning. */
const LONGEST = 24;

function codeOf(char: number): number {
  if (char >= 0x61 && char <= 0x7a) return char - 0x60;
  return char >= 0x30 && char <= 0x39 ? DIGIT : OTHER;
}
