import type { CarrierError } from '../carrier.ts';
import type { Failure, FailureKind, FailureReason } from '../failure-reasons.ts';
import { member, rawText } from '../json-fields.ts';

const row = (kind: FailureKind, reason: FailureReason, message: string): Failure => ({
  kind,
  reason,
  message,
});

/**
 * Vonage's codes for its Messages API. Of what it says in a delivery report only the meaning counts, since nothing is
 * sent again. Vonage's own details are never passed on: some quote the numbers.
 * https://developer.vonage.com/en/api-errors/messages and https://developer.vonage.com/en/api-errors
 */
const FAILURES: Readonly<Record<string, Failure>> = {
  // The account and its sender: for the owner to put right.
  1060: row('permanent', 'account', 'The Vonage account is barred from texting'),
  1070: row('permanent', 'account', 'The Vonage account has not enough credit'),
  1080: row('permanent', 'account', 'The Vonage account cannot text this way'),
  1120: row('permanent', 'sender', 'The Vonage account cannot text from this sender'),
  1140: row('permanent', 'account', 'The Vonage account is not allowed to send this kind of text'),
  1160: row(
    'permanent',
    'account',
    'The Vonage account may text only to numbers that were allowed to it beforehand',
  ),
  unauthorized: row('permanent', 'account', 'Vonage did not accept the application’s key'),
  // As Vonage's own examples write it.
  unathorized: row('permanent', 'account', 'Vonage did not accept the application’s key'),
  'invalid-signature': row('permanent', 'account', 'Vonage did not accept the application’s key'),
  'jwt-expired': row('permanent', 'account', 'Vonage found the request too old; see this machine’s clock'),
  'jwt-revoked': row('permanent', 'account', 'The Vonage application’s key was revoked'),
  'invalid-api-key': row('permanent', 'account', 'Vonage does not know this account'),
  forbidden: row('permanent', 'account', 'The Vonage application may not send texts'),
  unprovisioned: row('permanent', 'account', 'The Vonage application may not send texts'),
  'account-suspended': row('permanent', 'account', 'The Vonage account is suspended'),
  'low-balance': row('permanent', 'account', 'The Vonage account has not enough credit'),

  // The number.
  1050: row('permanent', 'blocked', 'Vonage texts this number for nobody'),
  1040: row('permanent', 'invalid_number', 'Vonage knows no phone number that begins like this'),
  1170: row('permanent', 'invalid_number', 'This is not a valid phone number'),
  1180: row('permanent', 'unreachable', 'The phone was off or out of range'),
  1190: row('permanent', 'disconnected', 'This number is not in service'),
  1200: row('permanent', 'unreachable', 'The number is between two carriers; its owner can ask theirs'),
  1220: row('permanent', 'unreachable', 'The phone was busy'),
  1240: row(
    'blocked',
    'blocked',
    'This number has blocked texts from this sender; only START from the phone lifts that',
  ),
  1250: row('permanent', 'unreachable', 'Vonage has no way to this number'),
  1260: row('permanent', 'unreachable', 'This number could not be reached'),
  1280: row('permanent', 'blocked', 'The customer’s carrier blocks texts to this number'),
  1290: row('permanent', 'unreachable', 'The customer’s prepaid plan has no credit left for texts'),
  1300: row('permanent', 'invalid_number', 'This number cannot get texts'),
  1310: row('permanent', 'media', 'The phone cannot get this kind of text'),
  1430: row('permanent', 'invalid_number', 'This is not a valid phone number'),

  // The text.
  1090: row('permanent', 'text', 'The text is too long'),
  1210: row('permanent', 'filtered', 'The text was taken for spam by the customer’s carrier'),
  1270: row('permanent', 'filtered', 'The customer’s carrier does not pass on texts with these words'),
  1380: row('permanent', 'media', 'Vonage could not fetch the picture'),
  1381: row('permanent', 'media', 'The picture is too large'),
  1382: row('permanent', 'media', 'The picture is of a kind that cannot be sent'),

  // On the way.
  1000: row('throttled', 'limit', 'Vonage takes no more requests just now'),
  1030: row('temporary', 'carrier_fault', 'Something went wrong at Vonage'),
  1100: row('temporary', 'carrier_fault', 'Vonage could not reach the customer’s carrier'),
  1230: row('temporary', 'carrier_fault', 'Something went wrong on the way to the phone'),
  1241: row('throttled', 'limit', 'Too many texts went to this number'),
  1320: row('permanent', 'other', 'Vonage had sent this text before'),
  1330: row('permanent', 'other', 'The customer’s carrier did not deliver the text and gave no reason'),
  1331: row('temporary', 'carrier_fault', 'The customer’s carrier did not answer Vonage'),
  1360: row('permanent', 'expired', 'The text has expired on its way'),
};
/**
 * Codes that do not say that the text did not go on its way, whatever the HTTP status is: "an error processing your request",
 * "a network failure while sending", "was already sent", "an unknown error from the carrier", "unable to process". 1100 says
 * "was not submitted".
 */
export const FAULT_CODES: ReadonlySet<string> = new Set(['1030', '1230', '1320', '1330', '1331']);

const OTHER = row('permanent', 'other', 'Vonage refused the text; its error list explains the code');

/** What Vonage says went wrong, in its own code and our words. */
export interface VonageError {
  readonly error: CarrierError;
  readonly kind: FailureKind;
}

/** @param code Vonage's, or one of ours for what Vonage has none for. */
export function vonageError(code: string): VonageError {
  const { kind, reason, message } = Object.hasOwn(FAILURES, code) ? (FAILURES[code] ?? OTHER) : OTHER;
  return { kind, error: { code, reason, message } };
}

/**
 * The code in an answer (RFC 9457) or a delivery report: the fragment of `type`, else `title`, which some reports have
 * as a number. Null where there is none that could be one: whatever else stands there is content, and content does not
 * go into errors.
 */
export function readError(problem: unknown): VonageError | null {
  const [, fragment = ''] = /#([\w-]{1,40})$/.exec(rawText(problem, 'type')) ?? [];
  const title = member(problem, 'title');
  const stated = [fragment, typeof title === 'number' ? String(title) : rawText(problem, 'title')];
  const code = stated.find((each) => /^1\d{3}$/.test(each) || Object.hasOwn(FAILURES, each));
  return code === undefined ? null : vonageError(code);
}
