import { isReserved, matchReading, meanings, recognition } from './match-words.ts';
import type { Recognition, Reply, Tier } from './reply.ts';

/** The whole text is a keyword, or keywords of one meaning (C13), in whatever dressing (C14). */
export const exactTier: Tier = (reply) => {
  for (const reading of reply.readings) {
    for (const meaning of meanings(reply.pendingOptIn)) {
      const match = matchReading(reading, meaning, 'none');
      if (match === null) continue;
      const times = match.count > 1 ? ', more than once' : '';
      const signed = reading.cut === null ? '' : ' above a signature';
      return recognition(match, 'exact', `The text is the keyword ${match.keyword.words}${times}${signed}.`);
    }
  }
  return shopKeyword(reply);
};

/** Only the bare word: the shop may have chosen one that people use in sentences. */
function shopKeyword(reply: Reply): Recognition | null {
  for (const { words, cut } of reply.readings) {
    if (cut === 'name' || !reply.shopOptIn.includes(words) || isReserved(words)) continue;
    const matched = words.toUpperCase();
    return {
      intent: 'opt_in',
      tier: 'exact',
      matched,
      explanation: `The text is the shop's keyword ${matched}.`,
    };
  }
  return null;
}
