import { isVeryLike, type TablesSay, weighed } from './phrases/likeness-score.ts';
import type { Recognition } from './reply.ts';

/**
 * What the tables say, weighed with how like the text is to those of people who want no more texts (C16–C19). What they take
 * for a wish and is unlike any is held; what they hold and is unlike any is ordinary; what they hold and is very like them is
 * a wish. Where they say nothing, a likeness only holds: nobody is stopped on it alone.
 */
export function weighLikeness(tables: Recognition | null, likeness: number): Recognition | null {
  // An answer to the opt-in question is no matter of likeness.
  if (tables?.intent === 'decline') return tables;
  const says = saidBy(tables);
  const holds = weighed(likeness, says) > 0;
  if (tables !== null && tables.intent !== 'unclear') return holds ? tables : held(tables);
  if (tables !== null && isPhrase(tables) && isVeryLike(likeness)) return meant(tables);
  return holds ? (tables ?? LIKENESS) : null;
}

/** Whether a text of which the tables say nothing is held. */
export const mayBeLike = (likeness: number): boolean => weighed(likeness, 'none') > 0;

/** What the tables said, as the net was taught to hear it. */
export function saidBy(tables: Recognition | null): TablesSay {
  if (tables === null) return 'none';
  if (tables.intent === 'unclear') return tables.matched === null ? 'mention' : 'unclear';
  return tables.intent === 'wrong_number' ? 'wrong_number' : 'opt_out';
}

const LIKENESS: Recognition = {
  intent: 'unclear',
  tier: 'unclear',
  matched: null,
  explanation: 'The words are like those of people who want no more texts, and not plain.',
};

const held = ({ matched, language }: Recognition): Recognition => ({
  intent: 'unclear',
  tier: 'unclear',
  matched,
  explanation: `The text may be a wish for texts to stop ("${matched}"), and its other words are unlike one.`,
  ...(language && { language }),
});

const meant = ({ matched, language }: Recognition): Recognition => ({
  intent: 'opt_out',
  tier: 'plain',
  matched,
  explanation: `The text asks for texts to stop ("${matched}"), as do nearly all its other words.`,
  ...(language && { language }),
});

/** A word alone ("… or STOP") may stand in an advertisement, or be of something else. */
const isPhrase = ({ matched }: Recognition) => matched?.includes(' ') === true;
