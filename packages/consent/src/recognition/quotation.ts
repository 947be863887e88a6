import { normalizeText, wordsOf } from './normalize-text.ts';

/** As the program of whoever answers introduces what it quotes. */
const INTRODUCTION = /^(?:on|le|el) .{4,120} (?:wrote|a ecrit|escribio) ?:$/iu;

/**
 * The text without what it quotes, which is not the customer's word (C20): lines that are marked as quoted, and a copy
 * of a text of ours.
 *
 * @param clean text as `cleanText` leaves it
 */
export function withoutQuotation(clean: string, recentOutbound: readonly string[]): string {
  const unmarked = hasQuotedLine(clean) ? withoutQuotedLines(clean) : withoutIntroduced(clean);
  const words = recentOutbound.length === 0 ? '' : wordsOf(unmarked);
  if (words === '' || words.length > LONGEST) return unmarked;
  const rest = withoutCopies(words, recentOutbound);
  return rest === words ? unmarked : rest;
}

/**
 * Whether `withoutQuotation` could take anything away.
 *
 * @param words how many words the text has
 */
export const mayQuote = (clean: string, words: number, recentOutbound: readonly string[]): boolean =>
  hasQuotedLine(clean) ||
  INTRODUCED.test(clean) ||
  (recentOutbound.length > 0 && words >= COPY_MIN && clean.length <= 2 * LONGEST);

const QUOTED_LINE = /^[ \t]*>/mu;
const hasQuotedLine = (clean: string) => clean.includes('>') && QUOTED_LINE.test(clean);

/** Unmarked, all that follows the introduction is quoted: who answers beneath a quotation has it marked. */
const withoutIntroduced = (clean: string) => {
  const at = INTRODUCED.exec(clean)?.index;
  const above = at === undefined ? '' : clean.slice(0, at).trim();
  return above === '' ? clean : above;
};

/** The introduction, on a line of its own. */
const INTRODUCED = /\n[ \t]{0,4}(?:on|le|el) [^\n]{4,120} (?:wrote|a ecrit|escribio) ?:[ \t]{0,4}(?:\n|$)/iu;

const withoutQuotedLines = (clean: string) =>
  clean
    .split('\n')
    .filter((line) => !QUOTED_LINE.test(line) && !INTRODUCTION.test(line.trim()))
    .join('\n')
    .trim();

/**
 * A part of a text of ours counts where it is long enough to be a copy: "stop getting these messages" is what our own
 * text makes people write.
 */
function withoutCopies(words: string, recentOutbound: readonly string[]): string {
  let rest = words;
  for (const sent of recentOutbound) {
    const ours = normalizeText(sent);
    if (countWords(words) >= COPY_MIN && ` ${ours} `.includes(` ${words} `)) return '';
    if (countWords(ours) >= COPY_MIN) rest = ` ${rest} `.replace(` ${ours} `, '\n').trim();
  }
  return rest;
}

/** As long as any text message; whoever writes more does not copy one. */
const LONGEST = 4000;
/** In words. Shorter, a text like ours is an answer in the words of the question: "No more texts?" */
const COPY_MIN = 7;

const countWords = (words: string) => words.split(' ').length;
