import { KEYWORDS, type Keyword, type KeywordMeaning, POLITE_WORDS } from './keywords.ts';
import { normalizeText } from './normalize-text.ts';
import type { Reading, Recognition, ReplyIntent } from './reply.ts';

interface Phrases {
  readonly byWords: ReadonlyMap<string, Keyword>;
  /** Of the phrases that begin with a word, how many words the longest has. */
  readonly longest: ReadonlyMap<string, number>;
}

function phrases(keywords: readonly Keyword[]): Phrases {
  const byWords = new Map<string, Keyword>();
  const longest = new Map<string, number>();
  for (const keyword of keywords) {
    const words = normalizeText(keyword.words);
    if (!byWords.has(words)) byWords.set(words, keyword);
    const tokens = words.split(' ');
    const first = tokens[0] ?? '';
    longest.set(first, Math.max(tokens.length, longest.get(first) ?? 0));
  }
  return { byWords, longest };
}

const TABLES: Readonly<Record<KeywordMeaning, Phrases>> = {
  opt_out: phrases(KEYWORDS.opt_out),
  opt_in: phrases(KEYWORDS.opt_in),
  help: phrases(KEYWORDS.help),
  yes: phrases(KEYWORDS.yes),
  no: phrases(KEYWORDS.no),
};

const POLITE = phrases(
  Object.values(POLITE_WORDS).flatMap((list) => list.map((words): Keyword => ({ words, language: 'en' }))),
);
const NO_COMPANIONS = phrases([]);
const ANY_START = phrases([...KEYWORDS.opt_out, ...KEYWORDS.opt_in]);
const ANY_ANSWER = phrases([...KEYWORDS.opt_out, ...KEYWORDS.opt_in, ...KEYWORDS.yes]);

const INTENT: Readonly<Record<KeywordMeaning, ReplyIntent>> = {
  opt_out: 'opt_out',
  opt_in: 'opt_in',
  help: 'help',
  yes: 'opt_in',
  no: 'decline',
};

/** Whether a normalised word of the shop would take over a word that means something already. */
export const isReserved = (words: string): boolean =>
  [POLITE, ...Object.values(TABLES)].some((table) => table.byWords.has(words));

/** Meanings in the order in which they are tried: a no comes before a yes. */
export const meanings = (pendingOptIn: boolean): readonly KeywordMeaning[] =>
  pendingOptIn ? ['opt_out', 'opt_in', 'help', 'no', 'yes'] : ['opt_out', 'opt_in', 'help'];

export interface WordMatch {
  readonly meaning: KeywordMeaning;
  readonly keyword: Keyword;
  readonly count: number;
}

/** The reading as nothing but keywords of one meaning, `companions` aside; null if it is anything else. */
export function matchReading(
  reading: Reading,
  meaning: KeywordMeaning,
  companions: 'none' | 'polite',
): WordMatch | null {
  const found = cover(reading.tokens, TABLES[meaning], companions === 'polite' ? POLITE : NO_COMPANIONS);
  // Spelling a STOP apart ("ST OP", "STO\nP") or running it together ("STOPSTOP") is no way to be overheard.
  const keywords =
    found ?? (meaning === 'opt_out' && companions === 'none' ? runTogether(reading.words) : null);
  if (keywords === null) return null;
  // Two words of which one cannot be about an appointment settle what the other meant.
  const keyword = keywords.find((each) => each.raisesTask !== true) ?? keywords[0];
  if (keyword === undefined) return null;
  // "Stop - Bob" is signed; "Cancel - Appointment" is not (C19), and consent is not given by guesswork.
  if (reading.cut === 'name' && (meaning !== 'opt_out' || keyword.raisesTask === true)) return null;
  return { meaning, keyword, count: keywords.length };
}

/** Whether a word by itself is a no of any kind. */
export const saysNo = (word: string): boolean =>
  TABLES.opt_out.byWords.has(word) || TABLES.no.byWords.has(word) || NEGATIONS.has(word);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'dont', 'never', 'nunca', 'jamais', 'pas']);

/** A STOP beside a START, in whatever order: nobody can tell which came last, and then it is a STOP (C31). */
export function matchBoth({ tokens, cut }: Reading, pendingOptIn: boolean): WordMatch | null {
  const found = cut === 'name' ? null : cover(tokens, pendingOptIn ? ANY_ANSWER : ANY_START, POLITE);
  const stops = found?.filter((keyword) => TABLES.opt_out.byWords.has(normalizeText(keyword.words))) ?? [];
  if (stops.length === found?.length) return null;
  const keyword = stops.find((each) => each.raisesTask !== true) ?? stops[0];
  return keyword === undefined ? null : { meaning: 'opt_out', keyword, count: 1 };
}

/** The keywords that, with companions between, make up the words. */
function cover(tokens: readonly string[], table: Phrases, companions: Phrases): Keyword[] | null {
  const found: Keyword[] = [];
  for (let at = 0; at < tokens.length; ) {
    // A keyword before a companion, else the "no" of "no thanks" would be no answer.
    const keyword = phraseAt(tokens, at, table);
    const phrase = keyword ?? phraseAt(tokens, at, companions);
    if (phrase === null) return null;
    if (keyword !== null) found.push(keyword.keyword);
    at += phrase.length;
  }
  return found.length === 0 ? null : found;
}

/** The longest known phrase that begins at a place. */
function phraseAt(tokens: readonly string[], at: number, table: Phrases) {
  const longest = table.longest.get(tokens[at] ?? '') ?? 0;
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const keyword = table.byWords.get(tokens.slice(at, at + length).join(' '));
    if (keyword !== undefined) return { keyword, length };
  }
  return null;
}

/** Whether the words are nothing but politeness, or nothing at all. */
export const isPolite = (words: string): boolean =>
  words === '' || cover(words.split(' '), POLITE, NO_COMPANIONS) !== null;

function runTogether(words: string): Keyword[] | null {
  const joined = words.replaceAll(' ', '');
  for (const [unit, keyword] of RUN_TOGETHER) {
    if (!joined.startsWith(unit)) continue;
    const times = joined.length / unit.length;
    if (Number.isInteger(times) && joined === unit.repeat(times)) return Array(times).fill(keyword);
  }
  return null;
}

/** The keywords that opt out, without blanks. */
const RUN_TOGETHER: readonly [string, Keyword][] = [...TABLES.opt_out.byWords].map(([words, keyword]) => [
  words.replaceAll(' ', ''),
  keyword,
]);

/** What the match means, in the shape that callers get. */
export function recognition(match: WordMatch, tier: 'exact' | 'polite', explanation: string): Recognition {
  const { keyword, meaning } = match;
  const answers = meaning === 'yes' || meaning === 'no' ? ' It answers the opt-in question.' : '';
  const task = keyword.raisesTask === true && { raisesTask: 'maybe_not_about_texts' as const };
  const doubt = task ? ' They may have meant an appointment or an order: please check.' : '';
  return {
    intent: INTENT[meaning],
    tier,
    matched: keyword.words,
    explanation: explanation + answers + doubt,
    language: keyword.language,
    ...task,
  };
}
