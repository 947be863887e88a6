import { matchBoth, matchReading, meanings, recognition } from './match-words.ts';
import type { Tier } from './reply.ts';

/** A keyword with nothing beside it but politeness: "Stop. Thank you" (C15). */
export const politeTier: Tier = (reply) => {
  for (const reading of reply.readings) {
    for (const meaning of meanings(reply.pendingOptIn)) {
      const match = matchReading(reading, meaning, 'polite');
      if (match === null) continue;
      return recognition(
        match,
        'polite',
        `Only polite words stand beside the keyword ${match.keyword.words}.`,
      );
    }
    const both = matchBoth(reading, reply.pendingOptIn);
    if (both !== null) {
      return recognition(both, 'polite', `The text says ${both.keyword.words} beside a yes: the no counts.`);
    }
  }
  return null;
};
