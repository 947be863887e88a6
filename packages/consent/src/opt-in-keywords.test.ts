import { describe, expect, test } from 'vitest';
import { keywordsInForce, optInKeywordProblem, withoutDoubles } from './opt-in-keywords.ts';
import { KEYWORDS, POLITE_WORDS } from './recognition/keywords.ts';
import { recognizeReply } from './recognition/recognize-reply.ts';

describe('C12 a shop’s own keywords', () => {
  test('C12 one that could not be chosen any more opts nobody in, however often it is asked for', () => {
    for (let times = 0; times < 2; times++) {
      expect(keywordsInForce(['Bici', 'ENDIT', 'stopp', 'helpme', 'two words'])).toEqual(['Bici']);
    }
  });

  test.each(['BICI', 'Bikes', 'vélo', 'JOIN', 'oh', 'ＢＩＫＥ', 'vélo'.normalize('NFD')])(
    'C12 %j may be one, and opts in alone, in any dressing',
    (word) => {
      expect(optInKeywordProblem(word)).toBeNull();
      const context = { keywords: { optIn: [word] } };
      for (const text of [word, word.toLowerCase(), `“${word}!” 🚲`]) {
        expect(recognizeReply(text, context)).toMatchObject({ intent: 'opt_in', tier: 'exact' });
      }
      for (const text of [`do you have ${word}`, `${word} please`, `no ${word}`]) {
        expect(recognizeReply(text, context).intent).not.toBe('opt_in');
      }
    },
  );

  test.each(['', 'a', 'a'.repeat(21), 'two words', 'bike24', 'bike!', '🚲🚲', 'ﷺﷺ'])(
    'C12 %j is not one word of 2 to 20 letters',
    (word) => {
      expect(optInKeywordProblem(word)).toBe('not_letters');
    },
  );

  test('C12 none takes over a word that means something already', () => {
    const words = [...Object.values(KEYWORDS).flat(), ...Object.values(POLITE_WORDS).flat()]
      .map((each) => (typeof each === 'string' ? each : each.words))
      .filter((each) => /^\p{L}{2,20}$/u.test(each));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => optInKeywordProblem(word) !== 'taken')).toEqual([]);
  });

  test.each(['sotp', 'stpo', 'STOPSTOP', 'ＳＴＯＰ', 'stóp', 'stopp', 'unsuscribe', 'basta', 'SÍ', 'Info'])(
    'C12 nor one that is understood as such: %s',
    (word) => {
      expect(optInKeywordProblem(word)).toBe('taken');
    },
  );

  test.each(['ЅТОР', 'STОP', 'ꜱᴛᴏᴘ', 'STØP'])(
    'C12 letters that only look like those of a STOP are none: %s',
    (word) => {
      expect(optInKeywordProblem(word)).toBe('not_letters');
    },
  );

  test.each([
    'never',
    'nunca',
    'jamais',
    'nein',
    'stops',
    'Stopper',
    'halt',
    'out',
    'wrongnumber',
    'nothanks',
  ])('C12 nor one with which people say no: %s', (word) => {
    expect(optInKeywordProblem(word)).toBe('taken');
  });

  test.each([
    ['ENDIT', 'sounds_like_leaving'],
    ['endnow', 'sounds_like_leaving'],
    ['Bye', 'sounds_like_leaving'],
    ['ADIÓS', 'sounds_like_leaving'],
    ['UNJOIN', 'sounds_like_leaving'],
    ['NONSTOP', 'sounds_like_leaving'],
    ['GetMeOut', 'sounds_like_leaving'],
    ['déjame', 'sounds_like_leaving'],
    ['HELPME', 'sounds_like_help'],
    ['moreinfo', 'sounds_like_help'],
    ['Ayúdame', 'sounds_like_help'],
    ['aidezmoi', 'sounds_like_help'],
  ])('C12 nor one that sounds like leaving or asking for help: %s', (word, problem) => {
    expect(optInKeywordProblem(word)).toBe(problem);
  });

  test.each([
    'RIDE',
    'RIDERS',
    'Raiders',
    'WEEKEND',
    'finde',
    'FRIENDS',
    'LEGEND',
    'Endeavour',
    'ENDURO',
    'BLENDER',
    'OUTDOORS',
    'OFFROAD',
    'UNITED',
    'UNICYCLE',
    'HELMETS',
    'Christopher',
    'VIP',
  ])('C12 a keyword within an ordinary word is none: %s', (word) => {
    expect(optInKeywordProblem(word)).toBeNull();
  });

  test('C12 the same word in another dressing is the same word', () => {
    expect(withoutDoubles(['Bici', 'BICI', 'bící', 'Vélo'])).toEqual(['Bici', 'Vélo']);
  });
});
