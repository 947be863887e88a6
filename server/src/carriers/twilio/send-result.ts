import type { SendResult } from '../carrier.ts';
import { type Answer, exchangeResult, unknownResult } from '../exchange-result.ts';
import { member, parseJson } from '../json-fields.ts';
import type { Exchange } from '../permitted-request.ts';
import { waitAsked } from '../wait-asked.ts';
import { readCode, twilioError, twilioFailure } from './error-codes.ts';

/**
 * Twilio's own words for "not now, try again": at its gates, before a text is taken. What stands before Twilio says 503 too
 * where it lost an answer on the way, and then the text may have been taken.
 * https://www.twilio.com/docs/api/errors/20503 and …/21730
 */
const UNAVAILABLE: ReadonlySet<string> = new Set(['20503', '21730']);

/** What became of a text, from how far its request came and what Twilio said. */
export const sendResult = (exchange: Exchange): SendResult => exchangeResult(exchange, 'Twilio', readAnswer);

function readAnswer({ status, headers, body }: Answer): SendResult {
  const answer = parseJson(body);
  if (status >= 200 && status < 300) {
    const sid = member(answer, 'sid');
    if (typeof sid === 'string' && /^[A-Za-z0-9]{1,64}$/.test(sid)) {
      return { outcome: 'accepted', carrierMessageId: sid };
    }
    return unknownResult(`HTTP_${status}`, 'Twilio’s answer could not be read; the text may have been sent');
  }
  if (status === 429)
    return { outcome: 'throttled', retryAfterMs: waitAsked(headers['retry-after'] ?? null) };
  const code = readCode(member(answer, 'code'));
  const error =
    code === null
      ? { code: `HTTP_${status}`, reason: 'other' as const, message: 'Twilio refused and gave no reason' }
      : twilioError(code);
  if (status === 503 && code !== null && UNAVAILABLE.has(code)) return { outcome: 'temporary', error };
  if (status < 400 || status >= 500) {
    return unknownResult(error.code, 'Twilio had a fault of its own; the text may have been sent');
  }
  switch (code === null ? 'permanent' : twilioFailure(code).kind) {
    case 'blocked':
      return { outcome: 'blocked', error };
    case 'permanent':
      return { outcome: 'permanent', error };
    // Surely not taken, and it passes by itself. Nobody said how soon, so the pauses grow.
    case 'temporary':
    case 'throttled':
      return { outcome: 'temporary', error };
  }
}
