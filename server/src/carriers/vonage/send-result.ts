import type { SendResult } from '../carrier.ts';
import { type Answer, exchangeResult, unknownResult } from '../exchange-result.ts';
import { member, parseJson } from '../json-fields.ts';
import type { Exchange } from '../permitted-request.ts';
import { waitAsked } from '../wait-asked.ts';
import { FAULT_CODES, readError, vonageError } from './error-codes.ts';

/** What became of a text, from how far its request came and what Vonage said. */
export const sendResult = (exchange: Exchange): SendResult => exchangeResult(exchange, 'Vonage', readAnswer);

function readAnswer({ status, headers, body }: Answer): SendResult {
  const answer = parseJson(body);
  if (status >= 200 && status < 300) {
    const id = member(answer, 'message_uuid');
    if (typeof id === 'string' && /^[\w-]{1,64}$/.test(id))
      return { outcome: 'accepted', carrierMessageId: id };
    return unknownResult(`HTTP_${status}`, 'Vonage’s answer could not be read; the text may have been sent');
  }
  const { kind, error } = readError(answer) ?? vonageError(`HTTP_${status}`);
  // Vonage documents no fault as "surely not taken", 503 neither. A 408 is a gateway's "nobody answered me in time", and
  // whoever redirects may have taken it too.
  if (status < 400 || status === 408 || status >= 500 || FAULT_CODES.has(error.code)) {
    return unknownResult(error.code, 'Vonage had a fault of its own; the text may have been sent');
  }
  // The status first: Vonage's own example of a 429 carries another code.
  if (status === 429 || kind === 'throttled') {
    return { outcome: 'throttled', retryAfterMs: waitAsked(headers['retry-after'] ?? null) };
  }
  return { outcome: kind, error };
}
