import { cleanText } from '../normalize-text.ts';
import type { Weighed } from '../weigh-phrases.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { BREAK, PhraseAutomaton } from './phrase-automaton.ts';
import { type Match, PhraseFinder } from './phrase-finder.ts';
import { type Meaning, PhrasePlaces } from './phrase-places.ts';
import { BESIDE, type PhraseKind, WISHES } from './phrase-table.ts';
import { SPANISH } from './spanish.ts';
import { PUSHED_IN } from './spellings.ts';
import { type Break, isEnd, type Tokens, tokenize } from './tokenize.ts';
import { vocabulary } from './vocabulary.ts';

/** A run of words and what it says. */
export interface Chunk {
  /** Null where no phrase knows the word. */
  readonly meaning: Meaning | null;
  readonly words: string;
  /** Which sentence it stands in, counted from 0. */
  readonly sentence: number;
  /** How that sentence is parted from the one before it. */
  readonly break: Break;
  /** Which part of the text it stands in, counted from 0, where commas part too. */
  readonly part: number;
  /** Whether it speaks of texts. */
  readonly ofTexts: boolean;
  /** What was found when a tier weighed it; others ask again. */
  weighed: Weighed | null;
}

/** Of phrases with the same words, the kind that comes first counts. */
const IN_A_ROW: readonly PhraseKind[] = [
  'instruction',
  'opposite',
  ...WISHES.filter((wish) => wish !== 'mention'),
  ...BESIDE,
];

const TABLES = [ENGLISH, SPANISH, FRENCH];
const places = new PhrasePlaces(TABLES, [...IN_A_ROW, 'mention'], vocabulary);
const automaton = new PhraseAutomaton(places, vocabulary.any);
const phrases = new PhraseFinder(automaton, IN_A_ROW);
const wishes = new PhraseFinder(automaton, WISHES);
const mentions = new PhraseFinder(automaton, ['mention']);
const ends = marked(TABLES.map((table) => table.ends));
const texts = marked(TABLES.map((table) => table.texts));
const topics = marked(TABLES.map((table) => table.topics));
const pushedIn = marked(PUSHED_IN);
vocabulary.complete();

export { vocabulary };

const isOfPhrases = (number: number) => number !== 0 && !vocabulary.isOther(number);

/** A text as numbers of the vocabulary; 0 where no table knows the word. */
interface NumberedText {
  readonly numbers: number[];
  readonly words: string[];
  readonly sentences: number[];
  readonly parts: number[];
  /** By sentence. */
  readonly breaks: Break[];
}

/** Whether a wish stands anywhere in the text, whatever stands beside it. */
export function hasWish({ found, breaks, capitals }: Tokens): boolean {
  const numbers: number[] = [];
  for (let at = 0; at < found.length; at++) {
    if (isEnd(breaks[at])) numbers.push(BREAK);
    const number = found[at] ?? 0;
    if (number < 0) numbers.push(...vocabulary.wordsOf(number));
    else if (isPushedIn(number, breaks, at)) continue;
    else numbers.push(capitals[at] === true && !isOfPhrases(number) ? vocabulary.capital : number);
  }
  return speaksOfBoth(numbers) || wishes.occursIn(numbers);
}

/** A text as a row of phrases. */
export interface PhrasedText {
  readonly chunks: readonly Chunk[];
  /** Of all chunks. */
  readonly kinds: ReadonlySet<PhraseKind | null>;
  /** Whether an end and texts are spoken of near each other. */
  readonly mentions: boolean;
}

/**
 * The text as a row of phrases; null where there is no wish in it, as in nearly every text.
 *
 * @param always read it also where there is none
 */
export function readPhrases(tokens: Tokens, always = false): PhrasedText | null {
  const text = numberWords(tokens);
  const both = speaksOfBoth(text.numbers);
  if (!always && !both && !wishes.occursIn(text.numbers)) return null;
  const chunks = row(text);
  const kinds = new Set(chunks.map(({ meaning }) => meaning?.kind ?? null));
  return { chunks, kinds, mentions: both || mentions.occursIn(text.numbers) };
}

/** By word: whether it is one of those; a list, since every word of every text is looked up. */
function marked(listed: readonly string[]): readonly boolean[] {
  const { words } = tokenize(cleanText(listed.join(' ')), Number.POSITIVE_INFINITY);
  const marks: boolean[] = [];
  for (const word of words) for (const number of vocabulary.numbersOf(word)) marks[number] = true;
  return Array.from({ length: vocabulary.size }, (_, number) => marks[number] === true);
}

function speaksOfBoth(numbers: readonly number[]): boolean {
  let end = false;
  let text = false;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number <= 0) continue;
    end ||= ends[number] === true;
    text ||= texts[number] === true;
  }
  return end && text;
}

/** Whether it stands between two words of one sentence: "stop fucking texting me". */
const isPushedIn = (number: number, breaks: readonly Break[], at: number) =>
  pushedIn[number] === true &&
  !isEnd(breaks[at]) &&
  at > 0 &&
  at + 1 < breaks.length &&
  !isEnd(breaks[at + 1]);

function numberWords(tokens: Tokens): NumberedText {
  const numbers: number[] = [];
  const words: string[] = [];
  const sentences: number[] = [];
  const parts: number[] = [];
  let part = 0;
  const breaks: Break[] = ['none'];
  // Who writes every word with a capital says nothing by it.
  const capitalsMean = tokens.capitals.includes(false);
  for (let at = 0; at < tokens.words.length; at++) {
    const between = tokens.breaks[at] ?? 'none';
    if (at > 0 && between !== 'none') part++;
    if (isEnd(between) && at > 0) {
      breaks.push(between);
      push(BREAK, '', BETWEEN);
    }
    const word = tokens.words[at] ?? '';
    const found = tokens.found[at] ?? 0;
    if (found < 0) {
      for (const number of vocabulary.wordsOf(found)) {
        push(number, vocabulary.wordOf(number), breaks.length - 1);
      }
    } else if (isPushedIn(found, tokens.breaks, at)) {
      // "signed up by accident please remove"
      part++;
    } else {
      const name = capitalsMean && tokens.capitals[at] === true && !isOfPhrases(found);
      push(name ? vocabulary.capital : found, word, breaks.length - 1);
    }
  }
  return { numbers, words, sentences, parts, breaks };

  function push(number: number, word: string, sentence: number): void {
    numbers.push(number);
    words.push(word);
    sentences.push(sentence);
    parts.push(part);
  }
}

/** Cuts the text into phrases so that as few words as possible are left over, and into as few phrases as possible. */
function row({ numbers, words, sentences, parts, breaks }: NumberedText): Chunk[] {
  const best: { cost: number; match: Match | null }[] = [];
  const costFrom = (at: number) => best[at]?.cost ?? 0;
  for (let at = numbers.length - 1; at >= 0; at--) {
    best[at] = { cost: costFrom(at + 1) + LEFT_OVER, match: null };
    for (const match of phrases.matchesAt(numbers, at)) {
      const cost = costFrom(at + match.length) + 1;
      if (cost < costFrom(at)) best[at] = { cost, match };
    }
  }
  const chunks: Chunk[] = [];
  for (let at = 0; at < numbers.length; ) {
    const match = best[at]?.match ?? null;
    const length = match?.length ?? 1;
    const sentence = sentences[at] ?? BETWEEN;
    if (sentence !== BETWEEN) {
      chunks.push({
        meaning: match?.meaning ?? null,
        words: length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' '),
        sentence,
        break: breaks[sentence] ?? 'none',
        part: parts[at] ?? 0,
        ofTexts: hasTopic(numbers, at, at + length),
        weighed: null,
      });
    }
    at += length;
  }
  return chunks;
}

function hasTopic(numbers: readonly number[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const number = numbers[at] ?? 0;
    if (texts[number] === true || topics[number] === true) return true;
  }
  return false;
}

/** Dearer than any number of phrases. */
const LEFT_OVER = 1000;
/** The place between two sentences, where no word stands. */
const BETWEEN = -1;
