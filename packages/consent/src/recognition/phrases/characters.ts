import { plainCode } from '../accents.ts';
import { letterOf, OTHER } from './word-index.ts';

/** How a word is parted from the one before it: not at all, by a comma, a line or a dash, or the end of a sentence. */
export type Break = 'none' | 'comma' | 'line' | 'mark';
export const BREAKS: readonly Break[] = ['none', 'comma', 'line', 'mark'];
/** The same as places in that row: what is stronger is higher. */
export const NONE = 0;
export const COMMA = 1;
export const LINE = 2;
export const MARK = 3;

export const BLANK = 0x20;
export const HASH = 0x23;
export const DOT = 0x2e;

/**
 * As `text.charCodeAt(at)`, without an accent. V8 looks the method up anew for each character where it has met strings of many makes (slices,
 * pieces put together, wide and narrow ones); on one and the same string it never does.
 */
export const codeAt = (text: string, at: number): number => plainCode(''.charCodeAt.call(text, at));

const ASCII = 0x80;
/** By character: the number of a plain letter, `OTHER` for a digit, 0 for what belongs to no word. */
const LETTERS = Uint8Array.from(
  { length: ASCII },
  (_, code) => letterOf(code) || (isDigit(code) ? OTHER : 0),
);

const LETTER = /[\p{L}\p{N}]/u;

/** Halves of a pair are letters of scripts that the tables do not know. */
const otherLetter = (code: number): number =>
  (code >= 0xd800 && code <= 0xdfff) || LETTER.test(String.fromCharCode(code)) ? OTHER : 0;

/** The number of a plain letter, `OTHER` for what else belongs to a word, and 0 for what belongs to none. */
export const letterIn = (code: number): number => (code < ASCII ? (LETTERS[code] ?? 0) : otherLetter(code));

/** The same of a place in a text, beyond whose end there is nothing. */
export const letterAt = (clean: string, at: number): number =>
  at >= 0 && at < clean.length ? letterIn(codeAt(clean, at)) : 0;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
export const isApostrophe = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60;

/** Whether a word is written with a capital and small letters, and has three at least. */
export const isName = (clean: string, from: number, at: number) =>
  at - from > 2 && isCapital(codeAt(clean, from)) && !isCapital(codeAt(clean, from + 1));

function isCapital(code: number): boolean {
  if (code < ASCII) return code >= 0x41 && code <= 0x5a;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** "my #", but not "4410#", nor the "<#>" that stands for what was taken out of a text. */
export const standsAlone = (clean: string, at: number): boolean =>
  isBlank(clean, at - 1) && letterAt(clean, at + 1) === 0 && clean[at + 1] !== '>';
const isBlank = (clean: string, at: number): boolean => at < 0 || clean[at] === ' ' || clean[at] === '\n';

/** How a character parts what stands on both sides of it. */
export function breakAt(clean: string, at: number, code: number): number {
  switch (code) {
    case 0x21: // !
    case 0x3b: // ;
    case 0x3f: // ?
    case 0x2026: // …
      return MARK;
    case 0x2e: // . but not that of 3.5
      return isDigit(codeAt(clean, at - 1)) && isDigit(codeAt(clean, at + 1)) ? NONE : MARK;
    case 0x0a:
    case 0x0d:
    case 0x2028:
    case 0x2014: // —
      return LINE;
    case 0x2d: // - and – between blanks
    case 0x2013:
      return codeAt(clean, at - 1) === BLANK && codeAt(clean, at + 1) === BLANK ? LINE : NONE;
    case 0x2c: // ,
    case 0x3a: // :
      return COMMA;
    default:
      return NONE;
  }
}
