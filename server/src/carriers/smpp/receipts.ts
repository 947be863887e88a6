import type { CarrierError, DeliveryStatus, StatusReport } from '../carrier.ts';
import type { FailureReason } from '../failure-reasons.ts';
import { decodeText } from './decode-text.ts';
import { readContent } from './inbound-part.ts';
import type { Pdu } from './pdu.ts';

/** How an SMSC writes one and the same id in one place. */
export type IdForm = 'as_is' | 'hex' | 'decimal';

/**
 * Many SMSCs answer a submit with an id in hex and name it in decimal in the receipt, or the other way round. Digits
 * alone do not tell which they are, so the account says it; `as_is` compares letter by letter.
 */
export interface IdForms {
  readonly response: IdForm;
  /** `id:` in the text of a receipt. */
  readonly receiptText: IdForm;
  /** receipted_message_id: as in the response, by SMPP 3.4, 5.3.2.12. */
  readonly receiptTlv: IdForm;
}

/** One id however it was written: in decimal where its form is known. What is no number in that form stays as it is. */
export function sameId(id: string, form: IdForm): string {
  const written = id.trim();
  if (form === 'hex' && /^[0-9a-f]{1,64}$/i.test(written)) return BigInt(`0x${written}`).toString();
  if (form === 'decimal' && /^\d{1,64}$/.test(written)) return BigInt(written).toString();
  return written;
}

/** An id is stored and shown, so whatever else an SMSC puts in its place is none (5.2.23: 64 octets). */
export const isId = (id: string): boolean => /^[\x21-\x7e]{1,65}$/.test(id);

const MESSAGE_TYPE = 0x3c;
const RECEIPT = 0x04;
const INTERMEDIATE = 0x20;

/**
 * By esm_class, or by both TLVs, which no phone can write. Never by the words alone: any customer can text `id:…`.
 */
export function isReceipt(pdu: Pdu): boolean {
  const type = pdu.number('esm_class') & MESSAGE_TYPE;
  return (
    type === RECEIPT || type === INTERMEDIATE || (pdu.has('receipted_message_id') && pdu.has('message_state'))
  );
}

/**
 * The message_state of SMPP 3.4, 5.2.28, and how its word begins in the text of appendix B, which some write out. What is
 * not here says nothing new.
 */
const STATES: readonly (readonly [state: number, word: string, status: DeliveryStatus])[] = [
  [1, 'ENROUTE', 'sent'],
  [2, 'DELIV', 'delivered'],
  [3, 'EXPIRED', 'undelivered'],
  [4, 'DELETED', 'failed'],
  [5, 'UNDELIV', 'undelivered'],
  [6, 'ACCEPT', 'sent'],
  [8, 'REJECT', 'failed'],
];
/** Of no state, and written all the same. */
const OTHER_WORDS: readonly (readonly [word: string, status: DeliveryStatus])[] = [['FAIL', 'failed']];

const BY_STATE = new Map(STATES.map(([state, , status]) => [state, status]));
const BY_WORD = [...STATES.map(([, word, status]) => [word, status] as const), ...OTHER_WORDS];
const byWord = (written: string): DeliveryStatus | undefined =>
  BY_WORD.find(([word]) => written.toUpperCase().startsWith(word))?.[1];

/** What a provider's own codes of `err:` mean, by its handbook; `blocked` is its word for a block of this sender (C41). */
export type ReceiptErrors = ReadonlyMap<string, FailureReason>;

/** A report, and the other ids in the same receipt: which of them the SMSC answered with only who knows those can say. */
export interface Receipt extends StatusReport {
  readonly otherIds: readonly string[];
}

export function readReceipt(pdu: Pdu, forms: IdForms, own: ReceiptErrors): Receipt | null {
  const text = wordsOf(pdu);
  const [id, ...otherIds] = new Set(
    [
      sameId(pdu.string('receipted_message_id'), forms.receiptTlv),
      sameId(fieldOf(text, ID), forms.receiptText),
    ].filter(isId),
  );
  if (id === undefined) return null;
  const status = pdu.has('message_state')
    ? BY_STATE.get(pdu.number('message_state'))
    : byWord(fieldOf(text, STAT));
  const { code, reason: told } = errorOf(pdu, text);
  const reason = own.get(code) ?? told ?? (EXPIRED.includes(stateOf(pdu, text)) ? 'expired' : 'other');
  const failed = status === 'undelivered' || status === 'failed';
  return {
    carrierMessageId: id,
    otherIds,
    status: status ?? null,
    error: failed ? receiptError(code, reason) : null,
    blocked: failed && reason === 'blocked',
  };
}

/** Some put a comma or a semicolon between the fields. */
const ID = /\bid:\s*([^\s,;]+)/i;
const STAT = /\bstat:\s*([a-z]+)/i;

/**
 * Of appendix B, which speaks ASCII. Some give it the data_coding of the text that it is about, and leave it ASCII; in
 * GSM 03.38 an id's `_` would be a `§`. What is no ASCII is read as it says.
 */
function wordsOf(pdu: Pdu): string {
  const { bytes } = readContent(pdu);
  const ascii = bytes.toString('latin1').replaceAll('\0', ' ');
  if (isId(fieldOf(ascii, ID))) return ascii;
  const read = decodeText(bytes, pdu.number('data_coding'));
  return [read, ascii].find((words) => FIELDS.test(words)) ?? '';
}
const FIELDS = /\b(id|sub|dlvrd|stat|err):/i;

/** Whether the words are all of a receipt's. Any customer can text them, so they alone make none. */
export function readsAsReceipt(pdu: Pdu): boolean {
  const words = wordsOf(pdu);
  return /^\s*id:/i.test(words) && byWord(fieldOf(words, STAT)) !== undefined;
}

/** Whether it has anything of a receipt but its esm_class. */
export const tellsNothing = (pdu: Pdu): boolean =>
  wordsOf(pdu) === '' && !pdu.has('receipted_message_id') && !pdu.has('message_state');

/** The first of its kind: the words of the text come last in a receipt, and may look like anything. */
const fieldOf = (text: string, field: RegExp): string =>
  field.exec(text.split(/\btext:/i)[0] ?? '')?.[1] ?? '';

/** The words and the number of a state that says that time was over. */
const EXPIRED = ['EXPIRED', '3'];
const stateOf = (pdu: Pdu, text: string): string =>
  pdu.has('message_state') ? String(pdu.number('message_state')) : fieldOf(text, STAT).toUpperCase();

const GSM_NETWORK = 3;
/** The errors that GSM networks themselves give a text (3GPP TS 29.002, 17.6.6, by their numbers). */
const GSM_ERRORS: Readonly<Record<number, FailureReason>> = {
  1: 'disconnected',
  5: 'disconnected',
  6: 'unreachable',
  9: 'disconnected',
  11: 'landline',
  27: 'unreachable',
  31: 'unreachable',
  32: 'unreachable',
  34: 'carrier_fault',
};

/**
 * `err:` as it stands, which each provider numbers in its own way; else network_error_code (5.3.2.31): an octet for the
 * network, two for the error.
 */
function errorOf(pdu: Pdu, text: string): { readonly code: string; readonly reason: FailureReason | null } {
  const network = pdu.bytes('network_error_code');
  const error = network.length === 3 ? network.readUInt16BE(1) : 0;
  const reason = network[0] === GSM_NETWORK ? (GSM_ERRORS[error] ?? null) : null;
  const written = fieldOf(text, /\berr:\s*([0-9a-z]{1,8})\b/i);
  if (written !== '') return { code: written, reason };
  return { code: network.length === 3 ? String(error) : '', reason };
}

const receiptError = (code: string, reason: FailureReason): CarrierError => ({
  code: /^0*$/.test(code) ? 'NOT_DELIVERED' : `RECEIPT_${code}`,
  reason,
  message: 'The customer’s carrier did not deliver the text; the provider’s list of errors explains the code',
});
