import { GSM7_ALPHABET, GSM7_EXTENSION } from '@conversations/consent';

/** What a text is on the wire: one entry a character, so that none is ever cut in two. */
export interface EncodedText {
  /** data_coding: 0 is the SMSC's default, taken to be GSM 03.38 in unpacked septets; 8 is UCS-2. */
  readonly dataCoding: 0 | 8;
  readonly characters: readonly Buffer[];
}

export const ESCAPE = 0x1b;

/** What data_coding 0 means at an SMSC: "SMSC default alphabet" is all that SMPP 3.4, 5.2.19, says of it. */
export type DefaultAlphabet = 'gsm' | 'ascii' | 'latin1';

/**
 * GSM 03.38 where every character is in it, else UCS-2, as `countSegments` counts (C49). For an SMSC that reads another
 * alphabet and makes GSM 03.38 of it, what is in both; what phones need two septets for is in neither, so that a part
 * never grows on the way.
 */
export function encodeText(text: string, alphabet: DefaultAlphabet = 'gsm'): EncodedText {
  const characters = [...text.toWellFormed()];
  const octets: Buffer[] = [];
  for (const character of characters) {
    const octet = alphabet === 'gsm' ? GSM_BYTES.get(character) : inBoth(character, alphabet);
    if (octet === undefined) return { dataCoding: 8, characters: characters.map(utf16) };
    octets.push(octet);
  }
  return { dataCoding: 0, characters: octets };
}

function inBoth(character: string, alphabet: 'ascii' | 'latin1'): Buffer | undefined {
  const code = character.codePointAt(0) ?? 0;
  return GSM_CODES.has(character) && code < (alphabet === 'ascii' ? 0x80 : 0x100)
    ? Buffer.of(code)
    : undefined;
}

/** Big-endian; what UCS-2 lacks goes as a surrogate pair, which phones have read for as long as there is emoji. */
const utf16 = (character: string): Buffer => Buffer.from(character, 'utf16le').swap16();

/** The code of every character, and of what stands after an escape: 3GPP TS 23.038, 6.2.1 and 6.2.1.1. */
export const GSM_CODES: ReadonlyMap<string, number> = new Map(
  // The alphabet is written without the escape, which has a place among its codes.
  [...GSM7_ALPHABET].map((character, at) => [character, at < ESCAPE ? at : at + 1]),
);
export const GSM_EXTENSION_CODES: ReadonlyMap<string, number> = new Map(
  [0x0a, 0x14, 0x28, 0x29, 0x2f, 0x3c, 0x3d, 0x3e, 0x40, 0x65].map((code, at) => [
    GSM7_EXTENSION[at] ?? '',
    code,
  ]),
);

const GSM_BYTES: ReadonlyMap<string, Buffer> = new Map([
  ...[...GSM_CODES].map(([character, code]) => [character, Buffer.of(code)] as const),
  ...[...GSM_EXTENSION_CODES].map(([character, code]) => [character, Buffer.of(ESCAPE, code)] as const),
]);
