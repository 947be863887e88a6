import twilio from 'twilio';
import type { CarrierError } from '../carrier.ts';
import { readCode, twilioError } from './error-codes.ts';
import { basicAuth, form, onBase, type SdkRequest } from './sdk-request.ts';

/** An account as those need it who ask and send nothing. */
export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  readonly base: URL;
  readonly answerWithinMs?: number | undefined;
}

/**
 * For what may be repeated and holds no permit: reading, and telling Twilio what a customer agreed to. By connections of its
 * own, so that no text waits for one.
 */
export function readClient({ accountSid, authToken, base, answerWithinMs = 15_000 }: TwilioAccount) {
  const request = async (asked: SdkRequest) => {
    const url = onBase(base, asked.uri);
    for (const [name, value] of Object.entries(asked.params ?? {})) url.searchParams.set(name, value);
    const body = asked.data === undefined ? null : form(asked.data);
    const response = await fetch(url, {
      method: asked.method?.toUpperCase() ?? 'GET',
      ...(body !== null && { body }),
      headers: { ...asked.headers, Authorization: basicAuth(accountSid, authToken) },
      redirect: 'error',
      signal: AbortSignal.timeout(answerWithinMs),
    });
    return { statusCode: response.status, body: await response.text() };
  };
  // The SDK takes its own class, and of it calls nothing but `request`.
  const httpClient = { request } as unknown as InstanceType<typeof twilio.RequestClient>;
  return new twilio.Twilio(accountSid, authToken, { httpClient });
}

/** What the SDK threw, in our words; Twilio's own may quote a number. */
export function readFailure(thrown: unknown): CarrierError {
  const { code, status }: { code?: unknown; status?: unknown } =
    typeof thrown === 'object' && thrown !== null ? { ...thrown } : {};
  const said = readCode(code);
  if (said !== null) return twilioError(said);
  return typeof status === 'number'
    ? { code: `HTTP_${status}`, reason: 'carrier_fault', message: 'Twilio did not answer as it should' }
    : { code: 'NO_ANSWER', reason: 'no_answer', message: 'Twilio could not be reached' };
}
