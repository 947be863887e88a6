import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { type Match, type Meaning, PhraseAutomaton } from './phrase-automaton.ts';
import { BESIDE, type PhraseKind, WISHES } from './phrase-table.ts';
import { SPANISH } from './spanish.ts';
import type { Break, Tokens } from './tokenize.ts';
import { Vocabulary } from './vocabulary.ts';

/** A run of words and what it says. */
export interface Chunk {
  /** Null where no phrase knows the word. */
  readonly meaning: Meaning | null;
  readonly words: string;
  /** Which sentence it stands in, counted from 0. */
  readonly sentence: number;
  /** How that sentence is parted from the one before it. */
  readonly break: Break;
}

/** Of phrases with the same words, the kind that comes first counts. */
const KINDS: readonly PhraseKind[] = ['instruction', 'opposite', ...WISHES, ...BESIDE];

const TABLES = [ENGLISH, SPANISH, FRENCH];
const vocabulary = new Vocabulary();
const wishes = new PhraseAutomaton(TABLES, WISHES, vocabulary);
const phrases = new PhraseAutomaton(TABLES, KINDS, vocabulary);
vocabulary.complete();

/** A text as numbers of the vocabulary; 0 where no table knows the word. */
interface NumberedText {
  readonly numbers: number[];
  readonly words: string[];
  readonly sentences: number[];
  /** By sentence. */
  readonly breaks: Break[];
}

/** The text as a row of phrases; null where none of them is a wish, as in nearly every text. */
export function readPhrases(tokens: Tokens): readonly Chunk[] | null {
  const text = numberWords(tokens);
  return wishes.occursIn(text.numbers) ? row(text) : null;
}

function numberWords(tokens: Tokens): NumberedText {
  const numbers: number[] = [];
  const words: string[] = [];
  const sentences: number[] = [];
  const breaks: Break[] = ['none'];
  // Who writes every word with a capital says nothing by it.
  const capitalsMean = tokens.capitals.includes(false);
  for (let at = 0; at < tokens.words.length; at++) {
    const between = tokens.breaks[at] ?? 'none';
    if (between !== 'none' && at > 0) {
      breaks.push(between);
      // A word that no table knows: no phrase reaches beyond its sentence.
      push(0, '', BETWEEN);
    }
    const word = tokens.words[at] ?? '';
    const found = vocabulary.lookUp(word);
    if (typeof found === 'number') {
      const name = found === 0 && capitalsMean && tokens.capitals[at] === true;
      push(name ? vocabulary.capital : found, word, breaks.length - 1);
    } else for (const number of found) push(number, vocabulary.wordOf(number), breaks.length - 1);
  }
  return { numbers, words, sentences, breaks };

  function push(number: number, word: string, sentence: number): void {
    numbers.push(number);
    words.push(word);
    sentences.push(sentence);
  }
}

/** Cuts the text into phrases so that as few words as possible are left over, and into as few phrases as possible. */
function row({ numbers, words, sentences, breaks }: NumberedText): Chunk[] {
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
        words: words.slice(at, at + length).join(' '),
        sentence,
        break: breaks[sentence] ?? 'none',
      });
    }
    at += length;
  }
  return chunks;
}

/** Dearer than any number of phrases. */
const LEFT_OVER = 1000;
/** The place between two sentences, where no word stands. */
const BETWEEN = -1;
