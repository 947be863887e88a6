import { wordsOf } from './normalize-text.ts';

/** As the program of whoever answers introduces what it quotes. */
const INTRODUCTION = /^(?:on|le|el) .{4,120} (?:wrote|a ecrit|escribio) ?:$/iu;

/**
 * The text without lines that quote another (`> Reply STOP to stop`), which are not the customer's words (C20); null
 * where it quotes nothing.
 *
 * @param clean text as `cleanText` leaves it
 */
export function withoutQuotedLines(clean: string): string | null {
  if (!/^\s*>/mu.test(clean)) return null;
  return clean
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('>') && !INTRODUCTION.test(line.trim()))
    .join('\n')
    .trim();
}

/**
 * The words without those that repeat one of our texts; null where none does. A part of ours counts where it is long
 * enough to be a copy: "stop getting these messages" is what our own text invites people to write.
 */
export function withoutOurWords(words: string, recentOutbound: readonly string[]): string | null {
  if (words.length > LONGEST) return null;
  let rest = words;
  for (const sent of recentOutbound) {
    const ours = wordsOf(sent);
    if (countWords(ours) >= WHOLE_MIN) rest = ` ${rest} `.replace(` ${ours} `, '\n').trim();
    if (countWords(words) >= PART_MIN && ` ${ours} `.includes(` ${words} `)) return '';
  }
  return rest === words ? null : rest;
}

/** As long as any text message; whoever writes more does not copy one. */
const LONGEST = 4000;
const WHOLE_MIN = 3;
const PART_MIN = 7;

const countWords = (words: string) => words.split(' ').length;
