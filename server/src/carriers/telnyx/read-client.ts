import Telnyx from 'telnyx';
import type { CarrierError } from '../carrier.ts';
import { readErrors, telnyxError } from './error-codes.ts';

/** An account as those need it who ask and send nothing. */
export interface TelnyxAccount {
  readonly apiKey: string;
  /** With `/v2`. */
  readonly base: URL;
  readonly answerWithinMs?: number | undefined;
}

/** Reading may be repeated and holds no permit, so it goes by connections of its own. */
export function readClient({ apiKey, base, answerWithinMs = 15_000 }: TelnyxAccount): Telnyx {
  return new Telnyx({
    apiKey,
    baseURL: base.href,
    maxRetries: 0,
    timeout: answerWithinMs,
    fetch: (url, init) => {
      const theirs = new Headers(init?.headers);
      return fetch(url, {
        method: init?.method ?? 'GET',
        // Of the SDK's headers those that say what is asked: the rest describes this machine or is from its environment.
        headers: {
          Accept: 'application/json',
          'User-Agent': theirs.get('user-agent') ?? 'Telnyx',
          Authorization: `Bearer ${apiKey}`,
        },
        redirect: 'error',
        ...(init?.signal && { signal: init.signal }),
      });
    },
    // Each would else come from the environment; the log names numbers and texts.
    clientID: null,
    clientSecret: null,
    publicKey: null,
    logLevel: 'off',
  });
}

/** What the SDK threw, in our words; Telnyx's own quote numbers. */
export function readFailure(thrown: unknown): CarrierError {
  if (!(thrown instanceof Telnyx.APIError) || thrown.status === undefined) {
    return { code: 'NO_ANSWER', reason: 'no_answer', message: 'Telnyx could not be reached' };
  }
  const { errors }: { errors?: unknown } =
    typeof thrown.error === 'object' && thrown.error !== null ? { ...thrown.error } : {};
  const said = readErrors(errors) ?? readErrors([thrown.error]);
  if (said !== null) return said.error;
  const refused = thrown.status === 401 || thrown.status === 403;
  return refused
    ? telnyxError('10009')
    : {
        code: `HTTP_${thrown.status}`,
        reason: 'carrier_fault',
        message: 'Telnyx did not answer as it should',
      };
}
