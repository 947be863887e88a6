import { cleanText } from '../normalize-text.ts';
import type { Weighed } from '../weigh-phrases.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { once } from './once.ts';
import { BREAK, PhraseAutomaton } from './phrase-automaton.ts';
import { type Match, PhraseFinder } from './phrase-finder.ts';
import { type Meaning, PhrasePlaces } from './phrase-places.ts';
import { BESIDE, type PhraseKind, WEAK_WISHES, WISHES } from './phrase-table.ts';
import { SPANISH } from './spanish.ts';
import { PUSHED_IN } from './spellings.ts';
import { type Break, isEnd, type Token, type Tokens, wordsIn } from './tokenize.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

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

const LANGUAGES = [ENGLISH, SPANISH, FRENCH];

/** Made when first asked for: who only sends texts need not wait for it. */
const tables = once(() => {
  const places = new PhrasePlaces(LANGUAGES, [...IN_A_ROW, 'mention'], vocabulary);
  const automaton = new PhraseAutomaton(places, vocabulary.any);
  const finders = {
    phrases: new PhraseFinder(automaton, IN_A_ROW),
    wishes: new PhraseFinder(automaton, WISHES),
    plainWishes: new PhraseFinder(
      automaton,
      WISHES.filter((wish) => !WEAK_WISHES.includes(wish)),
    ),
    mentions: new PhraseFinder(automaton, ['mention']),
  };
  const marks = {
    ends: marked(LANGUAGES.map((table) => table.ends)),
    texts: marked(LANGUAGES.map((table) => table.texts)),
    topics: marked(LANGUAGES.map((table) => table.topics)),
    pushedIn: marked(PUSHED_IN),
  };
  vocabulary.complete();
  return { ...finders, ...marks };
});

/** The vocabulary when all tables are read into it. */
export function vocabularyOfTables(): Vocabulary {
  tables();
  return vocabulary;
}

const orCapital = (number: number) =>
  number === 0 || vocabulary.isOther(number) ? vocabulary.capital : number;

/** A text as numbers of the vocabulary; 0 where no table knows the word. */
interface NumberedText {
  readonly numbers: number[];
  readonly words: string[];
  readonly sentences: number[];
  readonly parts: number[];
  /** By sentence. */
  readonly breaks: Break[];
}

/**
 * Whether a wish stands anywhere in the text, whatever stands beside it.
 *
 * @param plain none but those that say something by themselves
 */
export function hasWish({ list }: Tokens, plain = false): boolean {
  const numbers = NUMBERS;
  let count = 0;
  for (let at = 0; at < list.length; at++) {
    const token = list[at];
    if (token === undefined || isPushedIn(list, at)) continue;
    if (isEnd(token.break)) numbers[count++] = BREAK;
    if (token.number < 0) for (const number of vocabulary.wordsOf(token.number)) numbers[count++] = number;
    else numbers[count++] = token.capital ? orCapital(token.number) : token.number;
  }
  const { wishes, plainWishes } = tables();
  if (plain) return plainWishes.occursIn(numbers, count);
  return speaksOfBoth(numbers, count) || wishes.occursIn(numbers, count);
}

/** Written over by each text, since every text is read. */
const NUMBERS: number[] = [];

/** A text as a row of phrases. */
export class PhrasedText {
  readonly chunks: readonly Chunk[];
  /** Of all chunks. */
  readonly kinds: ReadonlySet<PhraseKind | null>;
  readonly #numbers: readonly number[];

  constructor(text: NumberedText) {
    this.chunks = row(text);
    this.kinds = new Set(this.chunks.map(({ meaning }) => meaning?.kind ?? null));
    this.#numbers = text.numbers;
  }

  /** Whether an end and texts are spoken of near each other. */
  get mentions(): boolean {
    return speaksOfBoth(this.#numbers) || tables().mentions.occursIn(this.#numbers);
  }
}

/**
 * The text as a row of phrases; null where there is no wish in it, as in nearly every text.
 *
 * @param always read it also where there is none
 * @param has what `hasWish` says of it
 */
export function readPhrases(tokens: Tokens, always: boolean, has = hasWish(tokens)): PhrasedText | null {
  if (!always && !has) return null;
  // Who writes every word with a capital says nothing by it, of which `hasWish` knows nothing.
  const capitalsMean = tokens.list.some(({ capital }) => !capital);
  const text = numberWords(tokens, capitalsMean);
  const { numbers } = text;
  if (!always && !capitalsMean && !speaksOfBoth(numbers) && !tables().wishes.occursIn(numbers)) return null;
  return new PhrasedText(text);
}

/** By word: whether it is one of those; a list, since every word of every text is looked up. */
function marked(listed: readonly string[]): readonly boolean[] {
  const marks: boolean[] = [];
  for (const word of wordsIn(cleanText(listed.join(' '))))
    for (const number of vocabulary.numbersOf(word)) marks[number] = true;
  return Array.from({ length: vocabulary.size }, (_, number) => marks[number] === true);
}

function speaksOfBoth(numbers: readonly number[], count = numbers.length): boolean {
  const { ends, texts } = tables();
  let end = false;
  let text = false;
  for (let at = 0; at < count; at++) {
    const number = numbers[at] ?? 0;
    if (number <= 0) continue;
    end ||= ends[number] === true;
    text ||= texts[number] === true;
  }
  return end && text;
}

/** Whether a word stands between two words of one sentence and says nothing: "stop fucking texting me". */
function isPushedIn(list: readonly Token[], at: number): boolean {
  const [token, next] = [list[at], list[at + 1]];
  // A contraction is none, and its number, below 0, no place in a list.
  if (token === undefined || token.number <= 0 || tables().pushedIn[token.number] !== true) return false;
  return at > 0 && !isEnd(token.break) && next !== undefined && !isEnd(next.break);
}

function numberWords({ list }: Tokens, capitalsMean: boolean): NumberedText {
  const numbers: number[] = [];
  const words: string[] = [];
  const sentences: number[] = [];
  const parts: number[] = [];
  let part = 0;
  const breaks: Break[] = ['none'];
  for (const [at, token] of list.entries()) {
    const { word, number } = token;
    if (at > 0 && token.break !== 'none') part++;
    if (isEnd(token.break) && at > 0) {
      breaks.push(token.break);
      push(BREAK, '', BETWEEN);
    }
    if (number < 0) {
      for (const one of vocabulary.wordsOf(number)) push(one, vocabulary.wordOf(one), breaks.length - 1);
    } else if (isPushedIn(list, at)) {
      // "signed up by accident please remove"
      part++;
    } else {
      push(capitalsMean && token.capital ? orCapital(number) : number, word, breaks.length - 1);
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
  const { phrases } = tables();
  const costs: number[] = Array(numbers.length + 1).fill(0);
  const matches: (Match | null)[] = Array(numbers.length).fill(null);
  for (let at = numbers.length - 1; at >= 0; at--) {
    let least = (costs[at + 1] ?? 0) + LEFT_OVER;
    for (const match of phrases.matchesAt(numbers, at)) {
      const cost = (costs[at + match.length] ?? 0) + 1;
      if (cost < least) [least, matches[at]] = [cost, match];
    }
    costs[at] = least;
  }
  const chunks: Chunk[] = [];
  for (let at = 0; at < numbers.length; ) {
    const match = matches[at] ?? null;
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
  const { texts, topics } = tables();
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
