import { UNMEANT, WISHES, type Wish } from './phrases/phrase-table.ts';
import type { PhrasedText } from './phrases/read-phrases.ts';
import type { Recognition, Tier } from './reply.ts';
import { findMeant, isLong, type Weighed } from './weigh-phrases.ts';

/** What may be a wish for texts to stop and is not plainly one (C18): staff decide. */
export const unclearTier: Tier = ({ phrases, pendingOptIn }) => {
  for (const [kind, mayBeMeant] of KINDS) {
    const weighed = findMeant(phrases, kind, mayBeMeant);
    if (weighed === null) continue;
    return pendingOptIn && kind === 'no_interest' ? decline(weighed) : unclear(weighed);
  }
  if (phrases !== null && isOfAnother(phrases)) return null;
  if (phrases?.mentions && phrases.chunks.length <= MENTION_MAX) return MENTION;
  return null;
};

const unclear = ({ wish }: Weighed): Recognition => ({
  intent: 'unclear',
  tier: 'unclear',
  matched: wish.words,
  explanation: `The text may be a wish for texts to stop ("${wish.words}"), and is not plainly one.`,
  ...(wish.meaning && { language: wish.meaning.language }),
});

/** Whether all that the text may wish is about something else, or said by somebody else. */
function isOfAnother(phrases: PhrasedText): boolean {
  if (UNMEANT.some((kind) => phrases.kinds.has(kind))) return true;
  const wishes = WISHES.filter((kind) => phrases.kinds.has(kind));
  if (wishes.length === 0) return false;
  return !wishes.some((kind) => findMeant(phrases, kind, isOfUs) !== null);
}

/** Whether the text asks for the opposite of an end, and for nothing else: "don't stop texting me", "no paren los avisos". */
export function isOpposite(phrases: PhrasedText): boolean {
  const wishes = WISHES.filter((kind) => phrases.kinds.has(kind));
  const isMeant = ({ near }: Weighed) => !near.has('opposite');
  const isDenied = wishes.length > 0 && wishes.every((kind) => findMeant(phrases, kind, isMeant) === null);
  return isDenied || (wishes.length === 0 && phrases.kinds.has('opposite'));
}

const isOfUs = ({ near, occasional, strangeAfter, beside }: Weighed) =>
  !near.has('others') &&
  !near.has('opposite') &&
  !occasional &&
  !(beside.has('friendly') && strangeAfter > 0);

/** In chunks: a short text. */
const MENTION_MAX = 25;

const MENTION: Recognition = {
  intent: 'unclear',
  tier: 'unclear',
  matched: null,
  explanation: 'The text speaks of texts and of an end to something, and is not plain.',
};

/** "Not interested" answers the question whether they want texts (C12). */
const decline = ({ wish }: Weighed): Recognition => ({
  intent: 'decline',
  tier: 'plain',
  matched: wish.words,
  explanation: `The text says no to the opt-in question ("${wish.words}").`,
  ...(wish.meaning && { language: wish.meaning.language }),
});

function isNearlyAll(weighed: Weighed): boolean {
  return concernsUs(weighed) && strangeIn(weighed) + weighed.strangeElsewhere === 0;
}

const KINDS: readonly [Wish, (weighed: Weighed) => boolean][] = [
  ['certain', ({ beside }) => !beside.has('instruction')],
  ['firm', (weighed) => isTold(weighed)],
  // "don't text and drive" is none; "don't text me after nine" may be one.
  [
    'plain',
    (weighed) => (concernsUs(weighed) && isLong(weighed) && strangeIn(weighed) <= 3) || isTeased(weighed),
  ],
  ['bare', (weighed) => concernsUs(weighed) && weighed.strangeAfter === 0 && weighed.strangeBefore <= 4],
  ['strong_doubt', (weighed) => isOwn(weighed) && !weighed.occasional],
  // "Stop! I'll be right there": the first words alone would have been a STOP.
  [
    'keyword',
    (weighed) =>
      concernsUs(weighed) &&
      weighed.setApart &&
      !weighed.beside.has('opposite') &&
      weighed.strangeElsewhere <= 12,
  ],
  // "I sold my bike so stop"
  [
    'keyword',
    (weighed) =>
      concernsUs(weighed) &&
      weighed.isLed &&
      weighed.strangeAfter + weighed.strangeElsewhere === 0 &&
      weighed.strangeBefore <= 8,
  ],
  ['wrong_number', (weighed) => concernsUs(weighed) && strangeIn(weighed) <= 1],
  ['wrong_person', (weighed) => concernsUs(weighed) && strangeIn(weighed) === 0],
  ['no_interest', isNearlyAll],
  ['deictic', (weighed) => concernsUs(weighed) && weighed.ofTexts && strangeIn(weighed) <= 6],
  ['doubt', (weighed) => (isNearlyAll(weighed) && !isRequest(weighed)) || isSaidApart(weighed)],
];

/** "I'd like to cancel" */
const isRequest = ({ wish, beside }: Weighed) => beside.has('request') && wish.length === 1;

/** "I don't want these", beside other sentences. */
const isSaidApart = (weighed: Weighed) =>
  concernsUs(weighed) &&
  (weighed.wish.length > 1 || weighed.ofTexts) &&
  strangeIn(weighed) === 0 &&
  weighed.strangeElsewhere <= 12;

/** Beside laughter, only where nothing else is said of it: "stop texting me pics lol" is among friends. */
const isTold = ({ beside, near, occasional, strangeAfter }: Weighed) =>
  !beside.has('instruction') &&
  !near.has('opposite') &&
  !near.has('others') &&
  !(beside.has('friendly') && (occasional || strangeAfter > 0));

/** "stop texting me lol": a friend's words, and perhaps a customer's. */
const isTeased = (weighed: Weighed) =>
  weighed.beside.has('friendly') &&
  !weighed.occasional &&
  !weighed.beside.has('others') &&
  !weighed.beside.has('opposite') &&
  isLong(weighed) &&
  strangeIn(weighed) + weighed.strangeElsewhere === 0;

const isOwn = ({ beside }: Weighed) => !beside.has('friendly') && !beside.has('instruction');

const concernsUs = (weighed: Weighed) =>
  isOwn(weighed) &&
  !weighed.occasional &&
  !weighed.near.has('others') &&
  !weighed.near.has('opposite') &&
  weighed.strangeElsewhere <= 25;

const strangeIn = (weighed: Weighed) => weighed.strangeBefore + weighed.strangeAfter;
