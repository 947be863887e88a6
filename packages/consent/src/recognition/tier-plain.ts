import type { Wish } from './phrases/phrase-table.ts';
import type { Recognition, Tier } from './reply.ts';
import { isLong, type Weighed, weighFirst } from './weigh-phrases.ts';

/** A wish to get no more texts, in people's own words (C16). */
export const plainTier: Tier = ({ phrases }) => {
  for (const [kind, isMeant] of KINDS) {
    const weighed = weighFirst(phrases, kind);
    if (weighed !== null && isMeant(weighed)) return optOut(weighed, kind);
  }
  return null;
};

/** How much else a text may say and still mean it. Friends say "stop texting me" too, so it must be nearly all. */
const KINDS: readonly [Wish, (weighed: Weighed) => boolean][] = [
  ['dispute', (weighed) => isAll(weighed) && weighed.strangeElsewhere <= 6],
  ['certain', (weighed) => isUnqualified(weighed) && strangeIn(weighed) <= 30],
  ['plain', (weighed) => isEnd(weighed) && weighed.strangeElsewhere <= 6],
  ['keyword', (weighed) => isAll(weighed) && weighed.strangeElsewhere === 0],
];

const isUnqualified = ({ beside, conditional, occasional }: Weighed) =>
  !conditional &&
  !occasional &&
  !beside.has('instruction') &&
  !beside.has('opposite') &&
  !beside.has('friendly');

const strangeIn = (weighed: Weighed) =>
  weighed.strangeBefore + weighed.strangeAfter + weighed.strangeElsewhere;

const isAll = (weighed: Weighed) =>
  isUnqualified(weighed) &&
  weighed.strangeBefore + weighed.strangeAfter === 0 &&
  !weighed.beside.has('others');

/** "Listen lady, stop texting me": what comes first seldom changes it, and what comes last may. */
const isEnd = (weighed: Weighed) =>
  isUnqualified(weighed) &&
  weighed.strangeAfter === 0 &&
  weighed.strangeBefore <= (isLong(weighed) ? 6 : 0) &&
  !weighed.beside.has('others');

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
