import type { SendResult } from './carrier.ts';
import type { Exchange } from './permitted-request.ts';

/** A whole answer, whatever it says. */
export type Answer = Extract<Exchange, { stage: 'answered' }>;

/**
 * What became of a text, from how far its request came (C34, C40). What an answer means only the carrier's connector knows.
 *
 * @param carrier its name, as people write it
 */
export function exchangeResult(
  exchange: Exchange,
  carrier: string,
  readAnswer: (answer: Answer) => SendResult,
): SendResult {
  switch (exchange.stage) {
    case 'permit_ended':
      return { outcome: 'permit_ended' };
    case 'not_connected':
      return {
        outcome: 'temporary',
        error: {
          code: exchange.reason,
          reason: 'carrier_fault',
          message: `There was no connection to ${carrier}`,
        },
      };
    case 'unanswered':
      return unknownResult(exchange.reason, `${carrier} did not answer; the text may have been sent`);
    case 'answered':
      return readAnswer(exchange);
  }
}

/** Perhaps taken: never sent again (C40). `message` is for people and names no number and no text. */
export const unknownResult = (code: string, message: string): SendResult => ({
  outcome: 'unknown',
  error: { code, reason: 'no_answer', message },
});
