import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KEYWORDS, POLITE_WORDS } from './keywords.ts';
import { cleanText, wordsOf } from './normalize-text.ts';
import { recognizeReply } from './recognize-reply.ts';
import { readReply } from './reply.ts';
import { exactTier } from './tier-exact.ts';
import { politeTier } from './tier-polite.ts';
import { SLIPS, typoTier } from './tier-typo.ts';

const written = fc.oneof(
  fc.constantFrom(
    ...Object.values(KEYWORDS)
      .flat()
      .map(({ words }) => words),
  ),
  fc.constantFrom(...SLIPS),
  fc.constantFrom(...Object.values(POLITE_WORDS).flat()),
);

const APOSTROPHES = ["'", '’', '`'];

/** As people and phones dress a word: drawn out, parted, spelled, with a sign, an accent or a letter of another alphabet in it. */
const dressed = fc
  .tuple(written, fc.nat({ max: 9 }), fc.nat(), fc.constantFrom("'", '’', '`', ' ', '-', '.', '\n'))
  .map(([word, way, place, sign]) => {
    const at = place % word.length;
    const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (way === 0) return word.toLowerCase();
    if (way === 1) return [...word].join(APOSTROPHES.includes(sign) ? '.' : sign);
    if (way === 2) return head + letter.repeat(3) + tail;
    // Behind a single letter an apostrophe parts words: "j'ai".
    if (way === 3)
      return (
        head +
        (/(?:^|[^\p{L}\p{N}])[\p{L}\p{N}]$/u.test(head) && APOSTROPHES.includes(sign) ? ' ' : sign) +
        letter +
        tail
      );
    if (way === 4) return `${word}${word}`;
    if (way === 5) return word.replace(/e/iu, 'é').replace(/o/iu, 'ó');
    if (way === 6) return word.replace(/o/u, 'о').replace(/O/u, 'О');
    if (way === 7) return `# ${word}!`;
    return word;
  });

const text = fc
  .tuple(
    fc.array(dressed, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(' ', ', ', '. ', '\n', ' - ', ' & '),
  )
  .map(([words, between]) => words.join(between));

test('C13 C14 C15 no look at the words alone hides a keyword that a reading of the text finds', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (each, pendingOptIn) => {
      const words = wordsOf(cleanText(each));
      const reading = { words, tokens: words.split(' '), cut: null };
      const reply = { ...readReply(each, { pendingOptIn }), readings: [reading] };
      const found = exactTier(reply) ?? politeTier(reply) ?? typoTier(reply);
      if (found !== null) expect(recognizeReply(each, { pendingOptIn }).intent).toBe(found.intent);
    }),
    { numRuns: 20_000 },
  );
});

test('C15 a slip that is drawn out or begins with a digit is one', () => {
  for (const slip of ['STOPALLL', '0ptout', 'uunsubscribe', 'ARRRET pls', 'STOPALLL\n-- \nJoe'])
    expect(recognizeReply(slip)).toMatchObject({ intent: 'opt_out' });
  expect(recognizeReply('Yep - Y’EP', { pendingOptIn: true })).toMatchObject({ intent: 'opt_in' });
});
