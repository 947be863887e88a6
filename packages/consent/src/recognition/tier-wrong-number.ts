import type { Tier } from './reply.ts';
import { weighFirst } from './weigh-phrases.ts';

/** Whoever has this phone is not whom the shop means (C17). */
export const wrongNumberTier: Tier = ({ phrases }) => {
  const weighed = weighFirst(phrases, 'wrong_number');
  if (weighed === null) return null;
  const { wish, beside, strangeBefore, strangeAfter, strangeElsewhere } = weighed;
  // "Oops, wrong person" and "I gave him the wrong number lol" are about another text.
  if (beside.has('opposite') || beside.has('friendly') || beside.has('others')) return null;
  if (strangeBefore + strangeAfter > 0 || strangeElsewhere > 6) return null;
  return {
    intent: 'wrong_number',
    tier: 'wrong_number',
    matched: wish.words,
    explanation: `The text says that it reached somebody else ("${wish.words}").`,
    ...(wish.meaning && { language: wish.meaning.language }),
  };
};
