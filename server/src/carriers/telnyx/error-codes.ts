import type { CarrierError } from '../carrier.ts';
import type { FailureReason } from '../failure-reasons.ts';
import { rawText } from '../json-fields.ts';

/** Telnyx's word for "this number said STOP to this sender's messaging profile" (C41). */
const BLOCKED_CODE = '40300';

/** Asked too fast, whatever the HTTP status is. */
export const THROTTLED_CODE = '10011';

/**
 * Refusals that pass by themselves although they come with a 4xx: the queue at Telnyx is full, or the sender is still
 * being set up. The text was surely not taken.
 */
export const PASSING_CODES: ReadonlySet<string> = new Set(['40318', '40320', '40330']);

/** Telnyx's own faults. They do not say what was done before, whatever the HTTP status is. */
export const FAULT_CODES: ReadonlySet<string> = new Set(['10007', '10008', '10037']);

/**
 * Telnyx's codes in a shop's words. Telnyx's own details are never passed on: many quote the numbers.
 * https://developers.telnyx.com/docs/messaging/messages/error-codes
 */
const MEANINGS: Readonly<Record<string, string>> = {
  // The account and its sender: for the owner to put right.
  10009: 'Telnyx did not accept the account’s API key',
  10010: 'The Telnyx account’s API key may not send texts',
  20001: 'Telnyx did not accept the account’s API key',
  20002: 'The Telnyx account’s API key was revoked',
  20003: 'The Telnyx account’s API key may not be used',
  20006: 'The Telnyx account’s access has expired',
  20008: 'Telnyx did not accept the account’s API key',
  20012: 'The Telnyx account is not active',
  20013: 'The Telnyx account is blocked',
  20014: 'The Telnyx account is not verified yet',
  20015: 'The Telnyx account has no texting',
  20016: 'The Telnyx account is not verified yet (level 1)',
  20017: 'The Telnyx account is not verified yet (level 2)',
  20100: 'The Telnyx account has not enough credit',
  40010: 'The sender is not registered with the carriers (A2P 10DLC)',
  40013: 'The customer’s carrier does not accept this sender',
  40019: 'The sender’s registration with AT&T does not fit (A2P 10DLC)',
  40100: 'The sender cannot text yet',
  40150: 'The toll-free sender is not in the register of voice numbers',
  40151: 'The sender still texts through another carrier',
  40305: 'The sender is not a number of this Telnyx account that can text',
  40306: 'The sender is not set up',
  40308: 'The sender cannot text pictures',
  40309: 'The Telnyx account is not allowed to text to this country',
  40311: 'The messaging profile’s secret is wrong',
  40312: 'The messaging profile is switched off',
  40313: 'The messaging profile’s secret is missing',
  40314: 'The Telnyx account may not send texts at present',
  40315: 'Too many texts of this sender were not delivered or taken for spam',
  40320: 'The sender is still being set up at Telnyx',
  40321: 'The messaging profile has no sender that can text',
  40329: 'The toll-free sender is not verified yet',
  40330: 'The toll-free sender is still being set up',
  40331: 'The messaging profile is not allowed to text to any country yet',
  40333: 'The messaging profile has reached its limit of spending',

  // The number.
  10001: 'This number is not in service',
  10002: 'This is not a valid phone number',
  10016: 'This is not a valid phone number',
  40001: 'This number can’t get texts (landline)',
  40012: 'The customer’s carrier does not take this for a phone number',
  40300: 'This number has blocked texts from this sender; only START from the phone lifts that',
  40301: 'This number cannot get this kind of text',
  40310: 'This is not a valid phone number',
  40319: 'This number cannot get this kind of text from this sender',

  // The text.
  10003: 'An address in this text cannot be used by Telnyx',
  40002: 'The text was taken for spam by the customer’s carrier',
  40003: 'The customer’s carrier has blocked this sender as spam for good',
  40007: 'The text was stopped since it went round in a circle',
  40009: 'The customer’s carrier cannot read the words of this text',
  40015: 'The text was taken for spam by Telnyx',
  40017: 'The text was taken for spam by AT&T',
  40020: 'Telnyx stopped the text as likely fraud',
  40302: 'The text is too long',
  40304: 'Telnyx does not take this text together with these pictures',
  40316: 'The text is empty',
  40317: 'The pictures of this text are too many or too large',
  40322: 'Telnyx does not send a text with these words',
  40328: 'The text is too long',

  // On the way.
  10007: 'Something went wrong at Telnyx',
  10008: 'Telnyx took too long',
  10011: 'Telnyx takes no more requests just now',
  10037: 'Telnyx is not available just now',
  40004: 'The customer’s carrier did not deliver the text and gave no reason',
  40005: 'The text has expired on its way',
  40006: 'The customer’s carrier could not be reached',
  40008: 'The customer’s carrier did not take the text',
  40011: 'The sender texts faster than the carriers allow',
  40014: 'The text waited too long at Telnyx and has expired',
  40016: 'The sender has reached its daily limit with T-Mobile',
  40018: 'The sender texts faster than AT&T allows',
  40318: 'Too many texts of this sender are waiting at Telnyx',
};

/** Telnyx's codes by the reason that all carriers share; what is in none is `other`. */
const REASONS: Partial<Record<FailureReason, string>> = {
  landline: '40001',
  disconnected: '10001',
  invalid_number: '10002 10016 40012 40310',
  blocked: '40300',
  filtered: '40002 40003 40007 40015 40017 40020',
  unregistered_sender: '40010 40019 40150 40329',
  sender: '40013 40100 40151 40305 40306 40308 40315 40319 40320 40321 40330',
  account:
    '10009 10010 20001 20002 20003 20006 20008 20012 20013 20014 20015 20016 20017 20100 40311 40312 40313 40314 40333',
  not_allowed_country: '40309 40331',
  media: '10003 40301 40304 40317',
  text: '40009 40302 40316 40322 40328',
  limit: '10011 40011 40016 40018 40318',
  expired: '40005 40014',
  carrier_fault: '10007 10008 10037 40006 40008',
};
const REASON_OF = new Map(
  Object.entries(REASONS).flatMap(([reason, codes]) =>
    codes.split(' ').map((code): [string, FailureReason] => [code, reason as FailureReason]),
  ),
);

const UNKNOWN = {
  reason: 'other',
  message: 'Telnyx refused the text; its error list explains the code',
} as const;

/** What Telnyx says went wrong, in its own code and our words. */
export interface TelnyxError {
  readonly error: CarrierError;
  readonly blocked: boolean;
}

/** The list of errors in an answer or an event: the block, if one of them is it, else the first that has a code. */
export function readErrors(errors: unknown): TelnyxError | null {
  const read = (Array.isArray(errors) ? errors : []).flatMap((one: unknown) => readError(one) ?? []);
  return read.find(({ blocked }) => blocked) ?? read[0] ?? null;
}

/** @param code Telnyx's number for the error, or one of ours for what Telnyx has no number for. */
export const telnyxError = (code: string): CarrierError => ({
  code,
  reason: REASON_OF.get(code) ?? UNKNOWN.reason,
  message: MEANINGS[code] ?? UNKNOWN.message,
});

function readError(value: unknown): TelnyxError | null {
  if (typeof value !== 'object' || value === null) return null;
  const { code: stated, title, source }: { code?: unknown; title?: unknown; source?: unknown } = { ...value };
  const code = typeof stated === 'number' ? String(stated) : stated;
  // Codes are numbers of a few digits. Whatever else stands there is content, and content does not go into errors.
  if (typeof code !== 'string' || !/^[1-9]\d{3,5}$/.test(code)) return null;
  if (code === BLOCKED_CODE && !isStop(title)) return { error: { code, ...UNKNOWN }, blocked: false };
  const error = isOfSender(code, source) ? { ...telnyxError('40305'), code } : telnyxError(code);
  return { error, blocked: code === BLOCKED_CODE };
}

/** What Telnyx says of any phone number, the shop's own too: which one is meant stands in the error's `source`. */
const OF_A_NUMBER: ReadonlySet<string> = new Set(['10001', '10002', '10016']);

/** Else a mistake in the shop's own number would be held against the line of every customer (C57). */
const isOfSender = (code: string, source: unknown): boolean =>
  OF_A_NUMBER.has(code) && /^\/?from\b/.test(rawText(source, 'pointer') || rawText(source, 'parameter'));

/**
 * Telnyx files other refusals under the same code in some reports, and says by the title which it is. Without a title
 * it is what the documentation says: a STOP.
 */
const isStop = (title: unknown): boolean =>
  typeof title !== 'string' || title.trim() === '' || /stop|opt|block/i.test(title);
