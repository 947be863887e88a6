import { KEYWORDS, type Keyword } from './keywords.ts';
import { isPolite } from './match-words.ts';
import { normalizeText } from './normalize-text.ts';
import { slipsOf } from './phrases/slips-of.ts';
import { SPELLINGS } from './phrases/spellings.ts';
import { isDrawnOut } from './phrases/vocabulary.ts';
import type { Reply, Tier } from './reply.ts';

/** A keyword with a slip of the fingers in it, alone or with politeness: "STPO", "unsubcribe pls". */
export const typoTier: Tier = (reply: Reply) => {
  const [whole] = reply.readings;
  const keyword = whole === undefined ? null : (slippedKeyword(whole.words) ?? stuckKeyword(whole.words));
  if (keyword === null) return null;
  return {
    intent: 'opt_out',
    tier: 'typo',
    matched: keyword.words,
    explanation: `The text is the keyword ${keyword.words} with a slip of the fingers.`,
    language: keyword.language,
    ...(keyword.raisesTask && { raisesTask: 'maybe_not_about_texts' as const }),
  };
};

/** Keywords of which a slip is no other word. Not the short ones: "pear" is no PARE, and "alta" opts in. */
const MISTYPED: ReadonlySet<string> = new Set(
  'STOP STOPALL UNSUBSCRIBE UNSUB CANCEL REVOKE OPTOUT REMOVE ARRÊT ARRÊTE'.split(' '),
);

const BY_SLIP: ReadonlyMap<string, Keyword> = new Map(
  KEYWORDS.opt_out
    .filter(({ words }) => MISTYPED.has(words))
    .flatMap((keyword): [string, Keyword][] => {
      const word = normalizeText(keyword.words);
      return [...slipsOf(word), ...(SPELLINGS[word]?.split(' ') ?? [])].map((slip) => [slip, keyword]);
    }),
);

/** All slips of fingers, each with no letter more than twice in a row. */
export const SLIPS: readonly string[] = [...BY_SLIP.keys()];

export const isSlip = (word: string): boolean => slipIn(word) !== undefined;

/** "stoppppp" is "stopp". */
const slipIn = (word: string): Keyword | undefined =>
  BY_SLIP.get(word) ?? (isDrawnOut(word) ? BY_SLIP.get(word.replace(/(.)\1+/gu, '$1$1')) : undefined);

/** A slip is a whole word and the only one that says something. */
function slippedKeyword(words: string): Keyword | null {
  if (words.length > LONGEST) return null;
  let found: Keyword | null = null;
  const rest: string[] = [];
  for (const word of words.split(' ')) {
    const keyword = slipIn(word);
    if (keyword === undefined) rest.push(word);
    else if (found !== null && found !== keyword) return null;
    else found = keyword;
  }
  return found !== null && isPolite(rest.join(' ')) ? found : null;
}

/** "STOPPLEASE", "stopnow", "STOP2": a keyword with politeness or a digit stuck to it. */
function stuckKeyword(words: string): Keyword | null {
  for (const [written, keyword] of WRITTEN) {
    const rest = words.slice(written.length);
    if (rest === '' || !words.startsWith(written)) continue;
    if (/^\d{1,2}$/u.test(rest) || (!rest.includes(' ') && (rest === 'now' || isPolite(rest))))
      return keyword;
  }
  return null;
}

const WRITTEN: readonly [string, Keyword][] = KEYWORDS.opt_out
  .filter(({ words }) => MISTYPED.has(words))
  .map((keyword) => [normalizeText(keyword.words), keyword]);

const LONGEST = 60;
