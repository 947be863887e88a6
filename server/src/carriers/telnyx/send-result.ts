import type { SendResult } from '../carrier.ts';
import { type Answer, exchangeResult, unknownResult } from '../exchange-result.ts';
import { member, parseJson } from '../json-fields.ts';
import type { Exchange } from '../permitted-request.ts';
import { waitAsked } from '../wait-asked.ts';
import { FAULT_CODES, PASSING_CODES, readErrors, THROTTLED_CODE, telnyxError } from './error-codes.ts';

/** What became of a text, from how far its request came and what Telnyx said. */
export const sendResult = (exchange: Exchange): SendResult => exchangeResult(exchange, 'Telnyx', readAnswer);

function readAnswer({ status, headers, body }: Answer): SendResult {
  const answer = parseJson(body);
  if (status >= 200 && status < 300) {
    const id = member(member(answer, 'data'), 'id');
    if (typeof id === 'string' && /^[\w-]{1,64}$/.test(id)) {
      return { outcome: 'accepted', carrierMessageId: id };
    }
    return unknownResult(`HTTP_${status}`, 'Telnyx’s answer could not be read; the text may have been sent');
  }
  const said = readErrors(member(answer, 'errors'));
  const error = said?.error ?? {
    ...telnyxError(`HTTP_${status}`),
    message: 'Telnyx refused and gave no reason',
  };
  // 408 is a gateway's "nobody answered me in time": as much in doubt as a 5xx. So is a redirect.
  if (status < 400 || status === 408 || status >= 500 || FAULT_CODES.has(error.code)) {
    return unknownResult(error.code, 'Telnyx had a fault of its own; the text may have been sent');
  }
  if (said?.blocked) return { outcome: 'blocked', error };
  if (status === 429 || error.code === THROTTLED_CODE) {
    // Telnyx documents both, and not that each answer has both.
    const wait = headers['retry-after'] ?? untilReset(single(headers['x-ratelimit-reset']));
    return { outcome: 'throttled', retryAfterMs: waitAsked(wait) };
  }
  return { outcome: PASSING_CODES.has(error.code) ? 'temporary' : 'permanent', error };
}

/**
 * As `Retry-After` would say it. One page of Telnyx's calls it seconds from now, another the moment in Unix time:
 * https://developers.telnyx.com/development/api-fundamentals/reliability/rate-limiting and …/docs/messaging/messages/send-message
 */
function untilReset(reset: string | null): string | null {
  const isMoment = /^\d{10}$/.test(reset?.trim() ?? '');
  return isMoment ? new Date(Number(reset) * 1_000).toUTCString() : reset;
}

const single = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;
