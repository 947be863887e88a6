import { cleanText } from '../normalize-text.ts';
import { wordsIn } from './tokenize.ts';

/** What follows one another: words, and choices between sequences. */
export type Sequence = readonly (string | Choice)[];

export interface Choice {
  readonly options: readonly Sequence[];
  readonly optional: boolean;
}

type Groups = Readonly<Record<string, string>>;

/** Reads the notation of the tables; throws where one is written wrong, which every start and every test would show. */
export function parsePhrase(phrase: string, groups: Groups): Sequence {
  const signs = phrase.match(/[()[\]|]|<[A-Za-z]+>|[^\s()[\]|<>]+/gu) ?? [];
  let at = 0;
  const fail = () => new Error(`Phrase table: cannot read "${phrase}" at its sign ${at + 1}.`);

  function choice(end: string | undefined, optional: boolean): Choice {
    const options: Sequence[] = [sequence(end)];
    while (signs[at] === '|') {
      at++;
      options.push(sequence(end));
    }
    if (signs[at++] !== end) throw fail();
    return { options, optional };
  }

  function sequence(end: string | undefined): Sequence {
    const elements: (string | Choice)[] = [];
    for (; at < signs.length && signs[at] !== '|' && signs[at] !== end; ) {
      const sign = signs[at++] ?? '';
      if (sign === '(') elements.push(choice(')', false));
      else if (sign === '[') elements.push(choice(']', true));
      else if (sign === ')' || sign === ']') throw fail();
      else if (sign.startsWith('<')) {
        const group = parseGroup(sign.slice(1, -1), groups);
        if (group === null) throw fail();
        elements.push(...group);
      } else elements.push(...wordOrWords(sign));
    }
    if (elements.length === 0) throw fail();
    return elements;
  }

  return [choice(undefined, false)];
}

/** Groups as they were read: most stand in hundreds of phrases, and in other groups. */
const READ = new WeakMap<Groups, Map<string, Sequence>>();

function parseGroup(name: string, groups: Groups): Sequence | null {
  const read = READ.get(groups) ?? new Map<string, Sequence>();
  READ.set(groups, read);
  const known = read.get(name);
  if (known !== undefined) return known;
  const group = groups[name];
  if (group === undefined) return null;
  const sequence = parsePhrase(group, groups);
  read.set(name, sequence);
  return sequence;
}

/** A word in capitals is a kind of word ("NAME"); any other is read as in a text, so that "m'écrire" is two. */
const wordOrWords = (word: string): readonly string[] =>
  /^[A-Z]+$/u.test(word) ? [word] : wordsIn(cleanText(word));
