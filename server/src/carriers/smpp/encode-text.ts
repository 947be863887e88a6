import { GSM7_ALPHABET, GSM7_EXTENSION } from '@conversations/consent';

/** What a text is on the wire: one entry a character, so that none is ever cut in two. */
export interface EncodedText {
  /** data_coding: 0 is the SMSC's default, taken to be GSM 03.38 in unpacked septets; 8 is UCS-2. */
  readonly dataCoding: 0 | 8;
  readonly characters: readonly Buffer[];
}

export const ESCAPE = 0x1b;

/** GSM 03.38 where every character is in it, else UCS-2, as `countSegments` counts (C49). */
export function encodeText(text: string): EncodedText {
  const characters = [...text.toWellFormed()];
  const gsm: Buffer[] = [];
  for (const character of characters) {
    const septets = GSM_BYTES.get(character);
    if (septets === undefined) return { dataCoding: 8, characters: characters.map(utf16) };
    gsm.push(septets);
  }
  return { dataCoding: 0, characters: gsm };
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
