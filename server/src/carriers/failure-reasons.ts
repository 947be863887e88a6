/**
 * Why a text did not get through, in one list for all carriers. Each connector has a table that leads from its carrier's
 * codes to these; staff read what happened and what to do in their own language (`failure` and `remedy` in
 * web/src/words), and programs find the word in a message's `failure`.
 *
 * - `landline`: the number takes no texts
 * - `disconnected`: the number is in use by nobody (C57)
 * - `unreachable`: the phone was off, out of range, or is no longer used
 * - `invalid_number`: this is no phone number, or none that texts can be sent to
 * - `blocked`: the phone or its carrier blocks the shop's number
 * - `filtered`: taken for spam or fraud on the way
 * - `unregistered_sender`: the carriers do not know the shop's number yet
 * - `sender`: the account cannot text from this number, or not to that one
 * - `account`: the account with the carrier is closed, suspended or not paid, or refuses its credentials
 * - `not_allowed_country`: the account may not text to this country
 * - `media`: a picture is too large, of a wrong kind, or cannot be taken by this phone
 * - `text`: the words are missing, too long or not allowed
 * - `limit`: too many texts at once, or the day's count is reached
 * - `expired`: it waited for too long on the way
 * - `carrier_fault`: something went wrong at the carrier
 * - `no_answer`: the carrier did not say whether it took the text; it may have arrived (C40)
 * - `other`: the carrier gave no reason, or one that is not in its table
 */
export const FAILURE_REASONS = [
  'landline',
  'disconnected',
  'unreachable',
  'invalid_number',
  'blocked',
  'filtered',
  'unregistered_sender',
  'sender',
  'account',
  'not_allowed_country',
  'media',
  'text',
  'limit',
  'expired',
  'carrier_fault',
  'no_answer',
  'other',
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];

/**
 * What a refusal means for the next try: the same text will never be taken, may be taken later, is not taken since the
 * number blocked this sender (C41), or was one too many.
 */
export type FailureKind = 'permanent' | 'temporary' | 'blocked' | 'throttled';

/** One row of a carrier's table. `message` is for people, and names no number and no text. */
export interface Failure {
  readonly kind: FailureKind;
  readonly reason: FailureReason;
  readonly message: string;
}

/** What a message keeps of an error: null where there was none. */
export const failureOf = (
  error: { readonly reason?: FailureReason } | null | undefined,
): FailureReason | null => (error ? (error.reason ?? 'other') : null);
