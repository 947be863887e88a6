import smpp from 'smpp';
import type { CarrierError } from '../carrier.ts';
import type { FailureKind, FailureReason } from '../failure-reasons.ts';

/**
 * What a command_status of a submit_sm_resp means for the text, each saying that it was not taken: SMPP 3.4, 5.1.3, in a
 * shop's words. Only what is marked otherwise passes by itself; what SMPP does not list (vendors
 * use 0x400 and up) is taken for good, unless the account's own table says more.
 */
const STATUSES: Readonly<Record<number, readonly [FailureKind, FailureReason, string]>> = {
  // Asked too fast.
  20: ['throttled', 'limit', 'The provider’s queue is full'],
  88: ['throttled', 'limit', 'The provider takes no more texts just now'],

  // The provider's own state.
  4: ['temporary', 'account', 'The provider does not take this connection for one that may send'],
  5: ['temporary', 'carrier_fault', 'The provider takes this account for connected already'],
  8: ['temporary', 'carrier_fault', 'Something went wrong at the provider'],
  13: ['temporary', 'account', 'The provider did not accept the connection'],
  100: ['temporary', 'carrier_fault', 'The provider is not available just now'],

  // The account and its sender: for the owner to put right.
  10: ['permanent', 'sender', 'The sender is not one that the provider accepts'],
  14: ['permanent', 'account', 'The provider did not accept the account’s password'],
  15: ['permanent', 'account', 'The provider does not know this account'],
  21: ['permanent', 'account', 'The provider does not offer this kind of service'],
  72: ['permanent', 'sender', 'The sender’s kind of number is not one that the provider accepts'],
  73: ['permanent', 'sender', 'The sender’s kind of number is not one that the provider accepts'],
  83: ['permanent', 'account', 'The provider does not accept the account’s system type'],

  // The number.
  11: ['permanent', 'invalid_number', 'The provider cannot reach this number'],
  80: ['permanent', 'invalid_number', 'The number’s kind is not one that the provider accepts'],
  81: ['permanent', 'invalid_number', 'The number’s kind is not one that the provider accepts'],

  // The text.
  1: ['permanent', 'text', 'The text is too long for the provider'],
  67: ['permanent', 'text', 'The provider does not take texts in parts in this way'],
  69: ['permanent', 'other', 'The provider did not take the text and gave no reason'],
  97: ['permanent', 'other', 'The provider does not accept the time of the text'],
  98: ['permanent', 'other', 'The provider does not accept how long the text may wait'],
  101: ['permanent', 'other', 'The provider refused the text'],
  102: ['permanent', 'other', 'The provider refused the text'],
  192: ['permanent', 'other', 'The provider could not read a parameter of the text'],
  193: ['permanent', 'other', 'The provider does not take a parameter of the text'],
  194: ['permanent', 'other', 'The provider could not read a parameter of the text'],
  195: ['permanent', 'other', 'The provider misses a parameter of the text'],
  196: ['permanent', 'other', 'The provider does not accept a parameter of the text'],
  254: ['permanent', 'other', 'The provider could not deliver the text'],
  255: ['permanent', 'other', 'The provider refused the text and gave no reason'],
};

/** What a provider's own statuses mean, where its handbook says so: 0x0401 may be its word for a block (C41). */
export type OwnStatuses = Readonly<Record<number, FailureKind>>;

export function readRefusal(
  status: number,
  own: OwnStatuses,
): { readonly refusal: FailureKind; readonly error: CarrierError } {
  const [refusal, reason, message] = STATUSES[status] ?? [
    'permanent',
    'other',
    'The provider refused the text',
  ];
  const meant = own[status] ?? refusal;
  return {
    refusal: meant,
    error: {
      code: statusName(status),
      reason: meant === 'blocked' ? 'blocked' : reason,
      message:
        meant === 'blocked'
          ? 'This number has blocked texts from this sender; only START from the phone lifts that'
          : message,
    },
  };
}

const NAMES = new Map(Object.entries(smpp.errors).map(([name, status]) => [status, name]));

/** The name in SMPP, for who looks it up; a vendor's own as `SMPP_0x0401`. */
export const statusName = (status: number): string =>
  NAMES.get(status) ?? `SMPP_0x${status.toString(16).toUpperCase().padStart(4, '0')}`;

/** What we answer with. */
export const STATUS = {
  ok: 0x00,
  invalidLength: 0x02,
  unknownCommand: 0x03,
  notBound: 0x04,
  queueFull: 0x14,
  /** 5.1.3: "ESME receiver temporary app error". The SMSC keeps the text and sends it again. */
  sendAgain: 0x64,
} as const;
