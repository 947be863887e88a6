import { withoutAccents } from './accents.ts';
import { KEYWORDS } from './keywords.ts';
import { normalizeText } from './normalize-text.ts';
import type { Tier } from './reply.ts';

/**
 * A keyword in capitals stands first, and what follows explains nothing: "STOP BELL & CRANK", "STOP (I got the bike)",
 * "STOP\nRe: your bike". Perhaps a STOP (C18): staff decide.
 */
export const shoutedTier: Tier = ({ own: written }) => {
  if (!BEGINS_LOUD.test(written)) return null;
  const own = withoutAccents(written);
  const [, keyword = '', between = '', next = ''] = SHOUTED.exec(own) ?? [];
  if (keyword === '') return null;
  const goesOn = /^\s+$/u.test(between) && GOES_ON.has(normalizeText(next));
  const isAllShouted = own === own.toUpperCase() && own.split(/\s+/u).length > SHOUTED_MAX;
  if (goesOn || isAllShouted || DENIED.test(own)) return null;
  return {
    intent: 'unclear',
    tier: 'unclear',
    matched: keyword,
    explanation: `The text begins with the keyword ${keyword} in capitals, and what follows does not say what else it may mean.`,
  };
};

/** Two capitals before any other letter: nearly no text is so, and most need not be looked at closer. */
const BEGINS_LOUD = /^[^\p{L}]*\p{Lu}\p{Lu}/u;

/** Of the keywords only those that are about nothing else, as a text begins with them. */
const SHOUTED = new RegExp(
  `^(?:\\d{1,2}\\b)?[^\\p{L}\\p{N}]*(${KEYWORDS.opt_out
    .filter(({ words, raisesTask }) => raisesTask !== true && !words.includes(' '))
    .map(({ words }) => words)
    .filter((words) => !['REMOVE', 'PARE', 'PARAR', 'ALTO'].includes(words))
    .join('|')})(?![\\p{L}\\p{N}'’-])([^\\p{L}\\p{N}]*)([\\p{L}\\p{N}'’]*)`,
  'u',
);

/** "STOP? please don't stop them" */
const DENIED = /(?<!\p{L})(?:don['’]?t|not|never|unstop)(?!\p{L})/iu;

/** With these it is a word of a sentence: "STOP by at 5", "STOP the work". */
const GOES_ON: ReadonlySet<string> = new Set(
  'by at in on over off for to the this that those these my your his her their our a an with and or sign light watch worrying working being it me'.split(
    ' ',
  ),
);

/** In words. A longer text that is all in capitals says nothing by them. */
const SHOUTED_MAX = 5;
