import type { CarrierError } from '../carrier.ts';

/** Twilio's word for "this number said STOP to this sender" (C41). */
export const BLOCKED_CODE = '21610';

/**
 * Refusals that pass by themselves although they come with a 4xx: the sender's queue at Twilio is full, or Twilio is
 * under maintenance. The text was surely not taken.
 */
export const PASSING_CODES: ReadonlySet<string> = new Set(['21611', '21730']);

/**
 * Twilio's codes in a shop's words. Twilio's own messages are never passed on: many quote the number.
 * https://www.twilio.com/docs/api/errors
 */
const MEANINGS: Readonly<Record<string, string>> = {
  // The account and its sender: for the owner to put right.
  10001: 'The Twilio account is not active',
  20003: 'Twilio did not accept the account’s credentials',
  20404: 'Twilio does not know this account',
  21212: 'The sender is not a valid number',
  21408: 'The Twilio account is not allowed to text to this country',
  21603: 'The text has no sender',
  21606: 'The sender is not a number of this Twilio account that can text',
  21608: 'A Twilio trial account may text only to numbers that were verified with Twilio',
  21659: 'The sender is not a number of Twilio’s',
  21660: 'The sender belongs to another Twilio account',
  30002: 'The Twilio account is suspended',
  30024: 'The sender is not set up with this customer’s carrier',
  30032: 'The toll-free sender is not verified yet',
  30034: 'The sender is not registered with the carriers (A2P 10DLC)',
  30037: 'The Twilio account may not send texts at present',
  30454: 'The Twilio account has reached its limit of texts',
  63038: 'The Twilio account has reached its daily limit of texts',

  // The number.
  21211: 'This is not a valid phone number',
  21217: 'This is not a valid phone number',
  21610: 'This number has blocked texts from this sender; only START from the phone lifts that',
  21612: 'This number cannot be reached from this sender',
  21614: 'This number is not a mobile number and cannot get texts',
  30003: 'The phone could not be reached: switched off, out of range or no longer in use',
  30004: 'The phone or its carrier blocks texts from this sender',
  30005: 'This number is not in service',
  30006: 'This number can’t get texts (landline)',
  30011: 'This phone cannot get pictures from this sender',

  // The text.
  21602: 'The text is empty',
  21604: 'The text has no recipient',
  21617: 'The text is too long',
  21619: 'The text is empty',
  21620: 'A picture of this text has an address that Twilio cannot use',
  21623: 'The text has too many pictures',
  30007: 'The text was filtered out as spam by the customer’s carrier',
  30019: 'The picture is too large for the customer’s carrier',
  30038: 'The text was filtered out because it looks like a one-time passcode',

  // On the way.
  20429: 'Twilio takes no more requests just now',
  20500: 'Something went wrong at Twilio',
  20503: 'Twilio is not available just now',
  21611: 'Too many texts of this sender are waiting at Twilio',
  21730: 'Twilio is under maintenance',
  30001: 'The text waited too long at Twilio and was dropped',
  30008: 'The customer’s carrier did not deliver the text and gave no reason',
  30009: 'A part of the text was lost on the way',
  30010: 'The text would have cost more than the account allows',
  30022: 'The sender texts faster than the carriers allow',
  30027: 'The sender has reached its daily limit with T-Mobile',
  30036: 'The text waited too long and has expired',
  30410: 'The customer’s carrier did not answer in time',
  30450: 'Twilio stopped the text as likely fraud',
};

/** @param code Twilio's number for the error, or one of ours for what Twilio has no number for. */
export const twilioError = (code: string): CarrierError => ({
  code,
  message: MEANINGS[code] ?? 'Twilio refused the text; its error list explains the code',
});

/** Codes are numbers of a few digits. Whatever else stands there is content, and content does not go into errors. */
export function readCode(value: unknown): string | null {
  const code = typeof value === 'number' ? String(value) : value;
  return typeof code === 'string' && /^[1-9]\d{0,5}$/.test(code) ? code : null;
}
