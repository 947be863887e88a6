import type { Weighed } from '../weigh-phrases.ts';
import type { Break } from './characters.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { Kinds } from './kinds.ts';
import { once } from './once.ts';
import { BREAK, PhraseAutomaton } from './phrase-automaton.ts';
import { type Match, PhraseFinder } from './phrase-finder.ts';
import { type Meaning, PhrasePlaces } from './phrase-places.ts';
import { BESIDE, type PhraseKind, UNMEANT, WEAK_WISHES, WISHES } from './phrase-table.ts';
import { SPANISH } from './spanish.ts';
import { PUSHED_IN } from './spellings.ts';
import type { Tokens } from './tokenize.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';
import { ENDS, PUSHES_IN, TEXTS, TOPICS, WordMarks } from './word-marks.ts';

/** A run of words and what it says. */
export class Chunk {
  /** Null where no phrase knows the word. */
  readonly meaning: Meaning | null;
  /** Which sentence it stands in, counted from 0. */
  readonly sentence: number;
  /** How that sentence is parted from the one before it. */
  readonly break: Break;
  /** Which part of the text it stands in, counted from 0, where commas part too. */
  readonly part: number;
  /** Whether it speaks of texts. */
  readonly ofTexts: boolean;
  /** How many words it has. */
  readonly length: number;
  /** What was found when a tier weighed it; others ask again. */
  weighed: Weighed | null = null;
  readonly #text: NumberedText;
  readonly #from: number;
  #words: string | null = null;

  constructor(text: NumberedText, from: number, { meaning, length }: Match) {
    const sentence = text.sentences[from] ?? 0;
    this.meaning = meaning;
    this.sentence = sentence;
    this.break = text.breaks[sentence] ?? 'none';
    this.part = text.parts[from] ?? 0;
    this.ofTexts = hasTopic(text.numbers, from, from + length);
    this.length = length;
    this.#text = text;
    this.#from = from;
  }

  /** With one blank between; of most chunks nobody asks. */
  get words(): string {
    if (this.length === 1) return this.#text.words[this.#from] ?? '';
    this.#words ??= this.#text.words.slice(this.#from, this.#from + this.length).join(' ');
    return this.#words;
  }

  get lastWord(): string {
    return this.#text.words[this.#from + this.length - 1] ?? '';
  }
}

/** Of phrases with the same words, the kind that comes first counts. */
const IN_A_ROW: readonly PhraseKind[] = [
  ...UNMEANT,
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
  const marks = new WordMarks();
  marks.add(
    LANGUAGES.map((table) => table.ends),
    ENDS,
  );
  marks.add(
    LANGUAGES.map((table) => table.texts),
    TEXTS,
  );
  marks.add(
    LANGUAGES.map((table) => table.topics),
    TOPICS,
  );
  marks.add(PUSHED_IN, PUSHES_IN);
  vocabulary.complete();
  return { ...finders, marks };
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
export function hasWish(tokens: Tokens, plain = false): boolean {
  const { marks, wishes, plainWishes } = tables();
  const numbers = NUMBERS;
  let count = 0;
  let said = 0;
  for (let at = 0; at < tokens.length; at++) {
    const number = tokens.numberAt(at);
    const mark = marks.of(number);
    if ((mark & PUSHES_IN) !== 0 && isBetween(tokens, at)) continue;
    if (tokens.beginsAt(at)) numbers[count++] = BREAK;
    if (number < 0) {
      for (const one of vocabulary.wordsOf(number)) {
        said |= marks.of(one);
        numbers[count++] = one;
      }
    } else {
      said |= mark;
      numbers[count++] = tokens.isCapitalAt(at) ? orCapital(number) : number;
    }
  }
  if (plain) return plainWishes.occursIn(numbers, count);
  return (said & BOTH) === BOTH || wishes.occursIn(numbers, count);
}

/** An end and texts. */
const BOTH = ENDS | TEXTS;

/** Written over by each text, since every text is read. */
const NUMBERS: number[] = [];

/** A text as a row of phrases. */
export class PhrasedText {
  readonly chunks: readonly Chunk[];
  /** Of all chunks. */
  readonly kinds: Kinds;
  readonly #numbers: readonly number[];

  constructor(text: NumberedText) {
    this.chunks = row(text);
    this.kinds = new Kinds();
    for (const { meaning } of this.chunks) if (meaning !== null) this.kinds.add(meaning.kind);
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
  const capitalsMean = !tokens.areCapital;
  const text = numberWords(tokens, capitalsMean);
  const { numbers } = text;
  if (!always && !capitalsMean && !speaksOfBoth(numbers) && !tables().wishes.occursIn(numbers)) return null;
  return new PhrasedText(text);
}

function speaksOfBoth(numbers: readonly number[]): boolean {
  const { marks } = tables();
  let said = 0;
  for (const number of numbers) said |= marks.of(number);
  return (said & BOTH) === BOTH;
}

/** Whether a word stands between two words of one sentence. */
const isBetween = (tokens: Tokens, at: number): boolean =>
  at > 0 && !tokens.beginsAt(at) && at + 1 < tokens.length && !tokens.beginsAt(at + 1);

/** Whether it does and says nothing there: "stop fucking texting me". A contraction never does. */
const isPushedIn = (tokens: Tokens, at: number): boolean =>
  (tables().marks.of(tokens.numberAt(at)) & PUSHES_IN) !== 0 && isBetween(tokens, at);

function numberWords(tokens: Tokens, capitalsMean: boolean): NumberedText {
  const numbers: number[] = [];
  const words: string[] = [];
  const sentences: number[] = [];
  const parts: number[] = [];
  let part = 0;
  const breaks: Break[] = ['none'];
  for (let at = 0; at < tokens.length; at++) {
    const number = tokens.numberAt(at);
    if (at > 0 && tokens.breakAt(at) !== 'none') part++;
    if (at > 0 && tokens.beginsAt(at)) {
      breaks.push(tokens.breakAt(at));
      push(BREAK, '', BETWEEN);
    }
    if (number < 0) {
      for (const one of vocabulary.wordsOf(number)) push(one, vocabulary.wordOf(one), breaks.length - 1);
    } else if (isPushedIn(tokens, at)) {
      // "signed up by accident please remove"
      part++;
    } else {
      const isName = capitalsMean && tokens.isCapitalAt(at);
      push(isName ? orCapital(number) : number, tokens.wordAt(at), breaks.length - 1);
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

/** The text as phrases and as the words between them. */
function row(text: NumberedText): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  for (const match of tables().phrases.cut(text.numbers)) {
    if (text.sentences[at] !== BETWEEN) chunks.push(new Chunk(text, at, match));
    at += match.length;
  }
  return chunks;
}

function hasTopic(numbers: readonly number[], from: number, to: number): boolean {
  const { marks } = tables();
  for (let at = from; at < to; at++) {
    if ((marks.of(numbers[at] ?? 0) & (TEXTS | TOPICS)) !== 0) return true;
  }
  return false;
}

/** The place between two sentences, where no word stands. */
const BETWEEN = -1;
