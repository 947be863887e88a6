import type { Pattern } from './plain-script.ts';
import { sentences } from './plain-script.ts';
import type { ScriptElement } from './script-element.ts';

/** How one language takes each element back: words that make a script untrue to it, whatever else it says. */
export type Contradictions = Readonly<Record<ScriptElement, readonly ContradictionPattern[]>>;

export interface ContradictionPattern extends Pattern {
  exec(text: string): RegExpExecArray | null;
}

/** The words of a script that take an element back, as the script says them; undefined where none do. */
export function contradictionIn(
  script: string,
  patterns: readonly ContradictionPattern[],
): string | undefined {
  for (const sentence of sentences(script)) {
    for (const pattern of patterns) {
      const words = pattern.exec(sentence)?.[0].trim();
      if (words !== undefined) return words;
    }
  }
  return undefined;
}

/** How one language says no. Each is the source of a regular expression, in small letters, without classes of letters. */
export interface Negation {
  readonly no: string;
  /** What ends its reach before the clause ends: "no charge, and …", "don't hesitate to …". */
  readonly ends: string;
  /** What makes a wish of it: "if you don't want them reply STOP". */
  readonly ifs: string;
}

/** No further than this, a no reaches. */
const REACH = 40;

const EDGE = '(?<![\\p{L}])';
const END = '(?![\\p{L}])';

/** "if you", "when you really": so many words may stand between the condition and its no. */
const source = ({ no, ends, ifs }: Negation, words: string) =>
  `(?<!${EDGE}(?:${ifs}) (?:[\\p{L}']+ ){0,2})${EDGE}(?:${no})${END}(?:(?!${EDGE}(?:${ends})${END})[^.!?,;:()]){0,${REACH}}?${words}`;

/** A no, and behind it in the same clause the words that it takes back, whatever their case. */
export const negated =
  (negation: Negation) =>
  (words: string): RegExp =>
    new RegExp(source(negation, words), 'iu');

/** The same of words whose case counts: STOP is a keyword, and "stop" is a verb. */
export const negatedKeyword =
  (negation: Negation) =>
  (words: string): RegExp =>
    new RegExp(
      source({ no: anyCase(negation.no), ends: anyCase(negation.ends), ifs: anyCase(negation.ifs) }, words),
      'u',
    );

/** "no" as "[nN][oO]"; what stands for a class ("\p{L}") stays. */
export const anyCase = (words: string): string =>
  words.replaceAll(/\\p\{L\}|\\.|\p{L}/gu, (part) =>
    part.startsWith('\\') ? part : `[${part}${part.toUpperCase()}]`,
  );

/** A pattern of whole words, whatever their case. */
export const words = (pattern: string): RegExp => new RegExp(`${EDGE}(?:${pattern})${END}`, 'iu');
