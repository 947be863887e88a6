// How well texts that sell are told from those of a shop's day:
//   node packages/consent/corpus/promotions.ts              every miss of both parts
import { join } from 'node:path';
import { promotionWords } from '../src/promotion-words.ts';
import { readLines } from './read-corpus.ts';

/** As of the replies: what the words were chosen with, and what they were not. */
export const OUTBOUND_PARTS = ['tuned-on', 'held-out'] as const;

export interface OutboundScore {
  readonly ordinary: number;
  /** Ordinary texts that were taken to sell. */
  readonly raised: readonly string[];
  readonly selling: number;
  /** Texts that sell and were not found to. */
  readonly missed: readonly string[];
}

/** What staff of a bike shop send: `ordinary.txt` of a customer's own matters, `selling.txt` to sell. */
export function scoreOutbound(part: (typeof OUTBOUND_PARTS)[number]): OutboundScore {
  const read = (name: string) => readLines(join(import.meta.dirname, 'outbound', part, name));
  const ordinary = read('ordinary.txt');
  const selling = read('selling.txt');
  const sells = (text: string) => promotionWords(text).length > 0;
  return {
    ordinary: ordinary.length,
    raised: ordinary.filter(sells),
    selling: selling.length,
    missed: selling.filter((text) => !sells(text)),
  };
}

if (import.meta.main) {
  for (const part of OUTBOUND_PARTS) {
    const { ordinary, raised, selling, missed } = scoreOutbound(part);
    console.log(`\n${part}: ${raised.length} of ${ordinary} raised, ${missed.length} of ${selling} missed`);
    for (const text of raised) {
      console.log(
        `  raised by "${promotionWords(text)
          .map(({ words }) => words)
          .join('", "')}": ${text}`,
      );
    }
    for (const text of missed) console.log(`  missed: ${text}`);
  }
}
