import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readyRecognition, recognizeReply } from './recognize-reply.ts';

// What the phrases are made of, so that every tier has work; and what regular expressions trip over.
const piece = fc.constantFrom(
  ...'stop texting me please take off your list no more texts wrong number this is not Bob I never agreed'.split(
    ' ',
  ),
  ...'stpo enough arrêtez de m’écrire quítenme ya no me manden > - — “ ” " \n \t 🛑 é \u0301 ＳＴＯＰ x'.split(
    ' ',
  ),
  '\n',
  '> ',
  '. ',
  'aaaa',
  'sent from my ',
);

// Else the first text would have the reading of the tables in its time.
beforeAll(readyRecognition);

test('C38 a long text of whatever pieces takes no more time than its length', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('', ' '),
      fc.integer({ min: 10_000, max: 1_000_000 }),
      (pieces, joint, length) => {
        const unit = pieces.join(joint) + joint;
        const text = unit.repeat(Math.ceil(length / unit.length));
        const start = process.cpuUsage();
        recognizeReply(text, { pendingOptIn: true, recentOutbound: [text.slice(0, 1600)] });
        const milliseconds = process.cpuUsage(start).user / 1000;
        // Some 0.5 µs a character once the machine is warm; quadratic time would be hours for the longest.
        expect(milliseconds).toBeLessThan(500 + text.length / 100);
      },
    ),
    { numRuns: 60 },
  );
});

test('C18 C38 a wish is held wherever in an essay it stands, and in one without any there is none', () => {
  const essay = 'and then we rode on along the river, and it was lovely. '.repeat(500);
  for (const wish of ['please stop texting me. ', 'take me off your list. ', 'wrong number. ']) {
    for (const text of [wish + essay, essay + wish, essay + wish + essay]) {
      expect(recognizeReply(text), wish).toMatchObject({
        intent: 'unclear',
        matched: wish.slice(0, -2).replace('please ', ''),
      });
    }
  }
  expect(recognizeReply(essay).intent).toBe('none');
  expect(recognizeReply(`${'x'.repeat(100_000)} stop texting me`).intent).not.toBe('none');
});

test('C38 whatever is texted, the answer is one of those that the types name', () => {
  const intents = ['opt_out', 'opt_in', 'decline', 'help', 'wrong_number', 'unclear', 'none'];
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, pendingOptIn) => {
      const { intent, explanation } = recognizeReply(pieces.join(' '), { pendingOptIn });
      expect(intents).toContain(intent);
      expect(explanation).not.toBe('');
    }),
    { numRuns: 1000 },
  );
});
