const THROTTLED_MS = 1_000;
const LONGEST_WAIT_MS = 3_600_000;

/**
 * How long a carrier that is asked too fast wants to be left alone, in ms: an hour at most, a second where it does not
 * say or cannot be read.
 *
 * @param retryAfter a count of seconds or a date, as in `Retry-After` (RFC 9110, 10.2.3)
 */
export function waitAsked(retryAfter: string | null): number {
  const text = retryAfter?.trim() ?? '';
  const ms = /^\d+$/.test(text) ? Number(text) * 1_000 : Date.parse(text) - Date.now();
  return ms > 0 ? Math.min(ms, LONGEST_WAIT_MS) : THROTTLED_MS;
}
