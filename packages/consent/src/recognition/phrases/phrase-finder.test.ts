import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BREAK, PhraseAutomaton } from './phrase-automaton.ts';
import { PhraseFinder } from './phrase-finder.ts';
import { PhrasePlaces } from './phrase-places.ts';
import type { PhraseTable } from './phrase-table.ts';
import { Vocabulary } from './vocabulary.ts';

const table: PhraseTable = {
  language: 'en',
  ends: '',
  texts: '',
  topics: '',
  groups: { texts: '(texts | messages)' },
  phrases: {
    plain: ['no [more] <texts>', 'stop (<texts> | it [now])'],
    firm: ['stop sending [ANY] <texts>'],
    doubt: ['(no | stop) [ANY] now'],
  },
};
const kinds = ['firm', 'plain', 'doubt'] as const;

function findersOf(most?: number) {
  const vocabulary = new Vocabulary();
  const places = new PhrasePlaces([table], kinds, vocabulary);
  const automaton = new PhraseAutomaton(places, vocabulary.any, most);
  const finder = new PhraseFinder(automaton, kinds);
  const numbers = (text: string) =>
    text
      .split(' ')
      .map((word) => (word === '.' ? BREAK : vocabulary.index.valueAt(vocabulary.index.find(word))));
  return { finder, numbers };
}

test('C16 a text is cut into the fewest phrases that leave the fewest words over', () => {
  const { finder, numbers } = findersOf();
  const cut = (text: string) =>
    finder.cut(numbers(text)).map(({ meaning, length }) => `${meaning?.kind ?? 'left'} ${length}`);
  expect(cut('no more messages')).toEqual(['plain 3']);
  expect(cut('stop it now')).toEqual(['plain 3']);
  expect(cut('stop sending whatever texts')).toEqual(['firm 4']);
  expect(cut('stop it no texts')).toEqual(['plain 2', 'plain 2']);
  expect(cut('stop . it')).toEqual(['left 1', 'left 1', 'left 1']);
  expect(cut('whatever stop it')).toEqual(['left 1', 'plain 2']);
  expect(cut('no stop now')).toEqual(['doubt 3']);
  expect(finder.occursIn(numbers('whatever stop it'))).toBe(true);
  expect(finder.occursIn(numbers('no . texts'))).toBe(false);
});

test('C16 what was forgotten for want of room is found again', () => {
  const [roomy, narrow] = [findersOf(), findersOf(1)];
  const word = fc.constantFrom(...'no more texts messages stop it now sending whatever .'.split(' '));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const [many, few] = [roomy.numbers(words.join(' ')), narrow.numbers(words.join(' '))];
      expect(narrow.finder.occursIn(few)).toBe(roomy.finder.occursIn(many));
      expect(narrow.finder.cut(few)).toEqual(roomy.finder.cut(many));
    }),
  );
});
