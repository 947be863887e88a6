import type { CarrierError } from '../carrier.ts';
import type { Failure, FailureKind, FailureReason } from '../failure-reasons.ts';

/** Twilio's word for "this number said STOP to this sender" (C41). */
export const BLOCKED_CODE = '21610';

/**
 * Twilio's messaging codes in a shop's words. Twilio's own messages are never passed on: many quote the number.
 * https://www.twilio.com/docs/api/errors
 */
const MEANINGS: Readonly<Record<string, readonly [FailureKind, FailureReason, string]>> = {
  // The account: for the owner to put right.
  10001: ['permanent', 'account', 'The Twilio account is not active'],
  20003: ['permanent', 'account', 'Twilio did not accept the account’s credentials'],
  20404: ['permanent', 'account', 'Twilio does not know this account'],
  21608: [
    'permanent',
    'account',
    'A Twilio trial account may text only to numbers that were verified with Twilio',
  ],
  30002: ['permanent', 'account', 'The Twilio account is suspended'],
  30010: ['permanent', 'account', 'The text would have cost more than the account allows'],
  30037: ['permanent', 'account', 'The Twilio account may not send texts at present'],
  21408: ['permanent', 'not_allowed_country', 'The Twilio account is not allowed to text to this country'],

  60601: ['permanent', 'account', 'The Twilio account may not look up Canadian numbers'],
  60606: ['permanent', 'account', 'The Twilio account may not look up lines'],
  60607: ['permanent', 'not_allowed_country', 'Twilio looks up no numbers of this country'],

  // The sender: for the owner as well.
  21212: ['permanent', 'sender', 'The sender is not a valid number'],
  21603: ['permanent', 'sender', 'The text has no sender'],
  21606: ['permanent', 'sender', 'The sender is not a number of this Twilio account that can text'],
  21612: ['permanent', 'sender', 'This number cannot be reached from this sender'],
  21659: ['permanent', 'sender', 'The sender is not a number of Twilio’s'],
  21660: ['permanent', 'sender', 'The sender belongs to another Twilio account'],
  21661: ['permanent', 'sender', 'The sender cannot text'],
  21703: ['permanent', 'sender', 'The Messaging Service has no number to text from'],
  30024: ['permanent', 'sender', 'The sender is not set up with this customer’s carrier'],
  30018: [
    'permanent',
    'unregistered_sender',
    'This customer’s carrier wants senders to be registered with it',
  ],
  30032: ['permanent', 'unregistered_sender', 'The toll-free sender is not verified yet'],
  30033: [
    'permanent',
    'unregistered_sender',
    'The sender’s registration with the carriers (A2P 10DLC) is suspended',
  ],
  30034: ['permanent', 'unregistered_sender', 'The sender is not registered with the carriers (A2P 10DLC)'],
  30035: [
    'temporary',
    'unregistered_sender',
    'The sender’s registration with the carriers is still being set up',
  ],
  30040: [
    'permanent',
    'unregistered_sender',
    'This customer’s carrier wants senders to be registered with it',
  ],

  // The number.
  21211: ['permanent', 'invalid_number', 'This is not a valid phone number'],
  21217: ['permanent', 'invalid_number', 'This is not a valid phone number'],
  21265: ['permanent', 'invalid_number', 'This is a short code, and cannot be texted to'],
  21604: ['permanent', 'invalid_number', 'The text has no recipient'],
  21614: ['permanent', 'invalid_number', 'This number is not a mobile number and cannot get texts'],
  21635: ['permanent', 'landline', 'This number can’t get texts (landline)'],
  30006: ['permanent', 'landline', 'This number can’t get texts (landline)'],
  30003: [
    'temporary',
    'unreachable',
    'The phone could not be reached: switched off, out of range or no longer in use',
  ],
  30005: ['permanent', 'disconnected', 'This number is not in service'],
  21610: [
    'blocked',
    'blocked',
    'This number has blocked texts from this sender; only START from the phone lifts that',
  ],
  // Not by STOP: no block that START would lift, so no consent follows from it.
  30004: ['permanent', 'blocked', 'The phone or its carrier blocks texts from this sender'],

  // What is in the text.
  21602: ['permanent', 'text', 'The text is empty'],
  21605: ['permanent', 'text', 'The text is too long'],
  21617: ['permanent', 'text', 'The text is too long'],
  21619: ['permanent', 'text', 'The text is empty'],
  30007: ['permanent', 'filtered', 'The text was filtered out as spam by the customer’s carrier'],
  30038: ['permanent', 'filtered', 'The text was filtered out because it looks like a one-time passcode'],
  30039: ['permanent', 'filtered', 'The text was stopped since two programs seemed to answer each other'],
  30450: ['permanent', 'filtered', 'Twilio stopped the text as likely fraud'],
  21618: ['permanent', 'filtered', 'No carrier passes on a text with these words'],
  11200: ['permanent', 'media', 'Twilio could not fetch the picture'],
  11751: ['permanent', 'media', 'The picture is too large'],
  12300: ['permanent', 'media', 'The picture is of a kind that cannot be texted'],
  21620: ['permanent', 'media', 'A picture of this text has an address that Twilio cannot use'],
  21621: ['permanent', 'media', 'The sender cannot text pictures'],
  21622: ['permanent', 'media', 'The Twilio account cannot text pictures'],
  21623: ['permanent', 'media', 'The text has too many pictures'],
  30011: ['permanent', 'media', 'This phone cannot get pictures from this sender'],
  30019: ['permanent', 'media', 'The text with its pictures is too large for the customer’s carrier'],

  // Too many, or too slow.
  20429: ['throttled', 'limit', 'Twilio takes no more requests just now'],
  21611: ['throttled', 'limit', 'Too many texts of this sender are waiting at Twilio'],
  30001: ['throttled', 'limit', 'Too many texts were waiting at Twilio, and this one was dropped'],
  30022: ['throttled', 'limit', 'The sender texts faster than the carriers allow'],
  30023: ['throttled', 'limit', 'The sender has reached the carriers’ daily limit of texts'],
  30027: ['throttled', 'limit', 'The sender has reached its daily limit with T-Mobile'],
  30454: ['throttled', 'limit', 'The Twilio account has reached its limit of texts'],
  63038: ['throttled', 'limit', 'The Twilio account has reached its daily limit of texts'],
  30036: ['temporary', 'expired', 'The text waited too long and has expired'],

  // On the way.
  20500: ['temporary', 'carrier_fault', 'Something went wrong at Twilio'],
  20503: ['temporary', 'carrier_fault', 'Twilio is not available just now'],
  21730: ['temporary', 'carrier_fault', 'Twilio is under maintenance'],
  30009: ['temporary', 'carrier_fault', 'A part of the text was lost on the way'],
  30017: ['temporary', 'carrier_fault', 'The customer’s carrier had too much to do'],
  30410: ['temporary', 'carrier_fault', 'The customer’s carrier did not answer in time'],
  30500: ['temporary', 'carrier_fault', 'Something went wrong at Twilio'],
  30008: ['temporary', 'other', 'The customer’s carrier did not deliver the text and gave no reason'],
};

/** What a code of Twilio's means. One that is not in the table is refused for good: nothing says that it would pass. */
export function twilioFailure(code: string): Failure {
  const row = Object.hasOwn(MEANINGS, code) ? MEANINGS[code] : undefined;
  const [kind, reason, message] = row ?? [
    'permanent',
    'other',
    'Twilio refused the text; its error list explains the code',
  ];
  return { kind, reason, message };
}

/** @param code Twilio's number for the error. */
export function twilioError(code: string): CarrierError {
  const { reason, message } = twilioFailure(code);
  return { code, reason, message };
}

/** Codes are numbers of a few digits. Whatever else stands there is content, and content does not go into errors. */
export function readCode(value: unknown): string | null {
  const code = typeof value === 'number' ? String(value) : value;
  return typeof code === 'string' && /^[1-9]\d{0,5}$/.test(code) ? code : null;
}
