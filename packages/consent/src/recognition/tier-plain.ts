import type { Wish } from './phrases/phrase-table.ts';
import type { Recognition, Tier } from './reply.ts';
import { findMeant, isLong, type Weighed } from './weigh-phrases.ts';

/** A wish to get no more texts, in people's own words (C16). */
export const plainTier: Tier = ({ phrases }) => {
  for (const [kind, isMeant] of KINDS) {
    const weighed = findMeant(phrases, kind, isMeant);
    if (weighed !== null) return optOut(weighed, kind);
  }
  return null;
};

/** How much else a text may say and still mean it: the less the wish itself says, the less. */
const KINDS: readonly [Wish, (weighed: Weighed) => boolean][] = [
  ['dispute', (weighed) => isAll(weighed) && weighed.strangeElsewhere <= 15],
  // Whoever names a list or a subscription means it, with laughter too.
  ['certain', (weighed) => isSerious(weighed) && strangeIn(weighed) <= 40],
  [
    'firm',
    (weighed) =>
      isUnqualified(weighed) &&
      !weighed.near.has('others') &&
      weighed.strangeBefore <= 20 &&
      weighed.strangeAfter <= 12 &&
      weighed.strangeElsewhere <= 40,
  ],
  ['plain', (weighed) => isEnd(weighed) && weighed.strangeElsewhere <= 25],
  [
    'bare',
    (weighed) =>
      weighed.isLed && isImperative(weighed) && weighed.strangeElsewhere <= (isOneWord(weighed) ? 12 : 25),
  ],
  ['deictic', (weighed) => weighed.ofTexts && isImperative(weighed) && weighed.strangeElsewhere <= 25],
  ['keyword', (weighed) => isAll(weighed) && weighed.strangeElsewhere === 0],
  [
    'keyword',
    (weighed) => weighed.ofTexts && weighed.isLed && isImperative(weighed) && weighed.strangeElsewhere <= 12,
  ],
];

const isUnqualified = (weighed: Weighed) => isSerious(weighed) && !weighed.beside.has('friendly');

const isSerious = ({ beside, conditional, occasional }: Weighed) =>
  !conditional && !occasional && !beside.has('instruction') && !beside.has('opposite');

const strangeIn = (weighed: Weighed) =>
  weighed.strangeBefore + weighed.strangeAfter + weighed.strangeElsewhere;

const isAll = (weighed: Weighed) =>
  isUnqualified(weighed) && weighed.strangeBefore + weighed.strangeAfter === 0 && !weighed.near.has('others');

/** "Listen lady, stop texting me": what comes first seldom changes it, and what comes last may. */
const isEnd = (weighed: Weighed) =>
  isUnqualified(weighed) &&
  weighed.strangeAfter === 0 &&
  weighed.strangeBefore <= (isLong(weighed) ? 8 : 0) &&
  !weighed.near.has('others');

/** At the end of a long text, a word alone is the last line of an advertisement: "See more at … Unsub". */
const isOneWord = ({ wish }: Weighed) => wish.length === 1;

/** "I'm driving and these texts distract me so please stop" */
const isImperative = (weighed: Weighed) =>
  isSerious(weighed) &&
  // "one flat tire and I get texts forever? take me off lol"
  (!weighed.beside.has('friendly') || (weighed.ofTexts && isLong(weighed))) &&
  !weighed.beside.has('opposite') &&
  weighed.strangeAfter === 0 &&
  weighed.strangeBefore <= (weighed.ofTexts ? 12 : 0) &&
  !weighed.near.has('others');

function optOut({ wish }: Weighed, kind: Wish): Recognition {
  const disputes = kind === 'dispute';
  return {
    intent: 'opt_out',
    tier: 'plain',
    matched: wish.words,
    explanation: disputes
      ? `The text says that they never agreed to texts ("${wish.words}").`
      : `The text asks in plain words for texts to stop ("${wish.words}").`,
    ...(wish.meaning && { language: wish.meaning.language }),
    ...(disputes && { raisesDispute: true }),
  };
}
