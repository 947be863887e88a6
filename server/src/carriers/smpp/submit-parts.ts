import type { Fields } from 'smpp';
import type { CarrierError, CarrierText } from '../carrier.ts';
import type { FailureReason } from '../failure-reasons.ts';
import { type DefaultAlphabet, type EncodedText, encodeText } from './encode-text.ts';
import { fitsOneMessage, type LongTexts, splitText } from './split-text.ts';

const UDH_INDICATOR = 0x40;
/** SMPP 3.4, 5.2.17: a receipt for the final outcome, good or bad. */
const FINAL_RECEIPT = 1;

/** What an SMSC wants to be told of an address instead of what its form says (SMPP 3.4, 5.2.5–6). */
export interface AddressKind {
  readonly ton?: number | undefined;
  readonly npi?: number | undefined;
}

/** How the time until which a text is worth delivering is written (7.1.1), if at all. */
export type ValidityPeriod = 'absolute' | 'relative' | 'none';

export interface SubmitOptions {
  readonly longTexts: LongTexts;
  readonly defaultAlphabet: DefaultAlphabet;
  readonly validityPeriod: ValidityPeriod;
  readonly source: AddressKind;
  readonly destination: AddressKind;
  readonly window: number;
  readonly reference: number;
}

/** The submit_sm of a text, in order, or why it cannot be one. */
export type SubmitParts = { readonly parts: readonly Fields[] } | { readonly refused: CarrierError };

export function submitParts(text: CarrierText, options: SubmitOptions): SubmitParts {
  const from = numberOf(text.from) ?? nameOf(text.from);
  const to = numberOf(text.to);
  if (from === null)
    return refused('INVALID_SENDER', 'sender', 'The sender is not a number or a name that SMPP can carry');
  if (to === null) return refused('INVALID_NUMBER', 'invalid_number', 'This is not a valid phone number');
  if (text.mediaUrls.length > 0)
    return refused('NO_PICTURES', 'media', 'This provider’s connection carries no pictures');
  if (text.body === '') return refused('EMPTY_TEXT', 'text', 'The text is empty');
  const encoded = encodeText(text.body, options.defaultAlphabet);
  const contents = contentsOf(encoded, options);
  if (contents === null || contents.length > options.window)
    return refused('TEXT_TOO_LONG', 'text', 'The text is too long for the provider');
  const common = {
    source_addr_ton: options.source.ton ?? from.ton,
    source_addr_npi: options.source.npi ?? from.npi,
    source_addr: from.address,
    dest_addr_ton: options.destination.ton ?? to.ton,
    dest_addr_npi: options.destination.npi ?? to.npi,
    destination_addr: to.address,
    data_coding: encoded.dataCoding,
    validity_period: validityOf(text.expiresAt ?? null, options.validityPeriod),
  };
  // The first part's id is the text's, so a receipt for another would be of a text that nobody knows.
  return {
    parts: contents.map((content, at) => ({
      ...common,
      registered_delivery: at === 0 ? FINAL_RECEIPT : 0,
      ...content,
    })),
  };
}

/** message_payload holds 65,535 octets (5.3.2.32). */
const PAYLOAD_OCTETS = 0xffff;

function contentsOf(encoded: EncodedText, { longTexts, reference }: SubmitOptions): readonly Fields[] | null {
  if (longTexts === 'message_payload' && !fitsOneMessage(encoded)) {
    const payload = Buffer.concat(encoded.characters);
    return payload.length > PAYLOAD_OCTETS ? null : [{ message_payload: payload }];
  }
  const parts = splitText(encoded, reference);
  return (
    parts?.map(({ hasHeader, bytes }) => ({
      esm_class: hasHeader ? UDH_INDICATOR : 0,
      short_message: bytes,
    })) ?? null
  );
}

interface Address {
  readonly ton: number;
  readonly npi: number;
  readonly address: string;
}

/** SMPP 3.4, 5.2.5–6: an international number goes without its plus; what has none is a short code. */
function numberOf(written: string): Address | null {
  if (/^\+\d{1,15}$/.test(written)) return { ton: 1, npi: 1, address: written.slice(1) };
  return /^\d{1,15}$/.test(written) ? { ton: 3, npi: 0, address: written } : null;
}

/** Phones show up to 11 letters as a sender. */
const nameOf = (written: string): Address | null =>
  /^[\x20-\x7e]{1,11}$/.test(written) ? { ton: 5, npi: 0, address: written } : null;

/** Less than this is within what clocks differ by. */
const LEAST_VALIDITY_MS = 60_000;

/** Until when the SMSC tries: empty for as long as it does by itself. */
function validityOf(expiresAt: Date | null, form: ValidityPeriod, now = Date.now()): string {
  if (expiresAt === null || form === 'none') return '';
  const ms = Math.max(expiresAt.getTime() - now, LEAST_VALIDITY_MS);
  if (form === 'absolute') {
    // YYMMDDhhmmss, tenths, and no quarter of an hour before or behind UTC.
    return `${new Date(now + ms)
      .toISOString()
      .replaceAll(/[^0-9]/g, '')
      .slice(2, 14)}000+`;
  }
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(ms / 60_000);
  // Days as many as two digits hold.
  const days = Math.min(99, Math.floor(minutes / 1_440));
  return `0000${two(days)}${two(Math.floor(minutes / 60) % 24)}${two(minutes % 60)}00000R`;
}

const refused = (code: string, reason: FailureReason, message: string): SubmitParts => ({
  refused: { code, reason, message },
});
