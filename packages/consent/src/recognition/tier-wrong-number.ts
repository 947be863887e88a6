import type { Tier } from './reply.ts';
import { findMeant, type Weighed } from './weigh-phrases.ts';

/** Whoever has this phone is not whom the shop means (C17). */
export const wrongNumberTier: Tier = ({ phrases }) => {
  const weighed = findMeant(phrases, 'wrong_number', isMeant);
  if (weighed === null) return null;
  const { wish } = weighed;
  return {
    intent: 'wrong_number',
    tier: 'wrong_number',
    matched: wish.words,
    explanation: `The text says that it reached somebody else ("${wish.words}").`,
    ...(wish.meaning && { language: wish.meaning.language }),
  };
};

/** "Oops, wrong person" and "I gave him the wrong number lol" are about another text. */
const isMeant = ({ beside, near, strangeBefore, strangeAfter, strangeElsewhere }: Weighed) =>
  !beside.has('opposite') &&
  !beside.has('friendly') &&
  !near.has('others') &&
  strangeBefore + strangeAfter === 0 &&
  strangeElsewhere <= 20;
