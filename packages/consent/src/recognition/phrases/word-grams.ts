import { codeAt, isApostrophe } from './characters.ts';
import { letterOf } from './word-index.ts';

/**
 * Runs of three and of four letters of a word, its edges among them, as numbers: "stop" has `_st`, `sto`, `top`, `op_`,
 * `_sto`, `stop` and `top_`. By them a word that nobody wrote before is known by its kin.
 *
 * @param text the word stands in it, capital or small; apostrophes are passed over
 * @param keys is written over; in front stands `stemKey` of the word, `NO_STEM` where it is too short
 * @returns how many there are, that one included
 */
export function gramsOf(text: string, from: number, to: number, keys: number[]): number {
  let count = 1;
  let [three, four, stem, letters] = [EDGE, EDGE, 0, 0];
  keys[0] = NO_STEM;
  for (let at = from; at <= to && letters <= LONGEST; at++) {
    const isEnd = at === to || letters === LONGEST;
    const char = isEnd ? 0 : codeAt(text, at);
    if (isApostrophe(char)) continue;
    const code = isEnd ? EDGE : codeOf(char);
    if (letters < STEM) stem = stemWith(stem, char);
    else if (letters === STEM && !isEnd) keys[0] = stem;
    three = ((three << BITS) | code) & THREE;
    four = ((four << BITS) | code) & FOUR;
    if (letters >= 1) keys[count++] = three;
    if (letters >= 2) keys[count++] = four;
    letters++;
  }
  return count;
}

/** By so many first letters words of one stem are known; what else than these stands among them makes none. */
export const STEM = 5;
export const NO_STEM = -1;
export function stemKey(stem: string): number {
  let key = 0;
  for (let at = 0; at < STEM; at++) key = stemWith(key, codeAt(stem, at));
  return key;
}

function stemWith(stem: number, char: number): number {
  const letter = letterOf(char) || STEM_OTHERS.get(char);
  return letter === undefined || stem === NO_STEM ? NO_STEM : (stem << STEM_BITS) | letter;
}

const STEM_BITS = 6;
const STEM_OTHERS: ReadonlyMap<number, number> = new Map(
  Array.from('0123456789œ', (letter, at) => [letter.charCodeAt(0), 27 + at]),
);

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
  const letter = letterOf(char);
  if (letter !== 0) return letter;
  return char >= 0x30 && char <= 0x39 ? DIGIT : OTHER;
}
