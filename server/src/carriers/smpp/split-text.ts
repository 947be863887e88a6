import type { EncodedText } from './encode-text.ts';

/** Both ways of sending what one short message cannot hold. */
export type LongTexts = 'udh' | 'message_payload';

/** One submit_sm's share of a text. */
export interface TextPart {
  /** A user data header stands before the text: the UDH indicator of esm_class is due. */
  readonly hasHeader: boolean;
  readonly bytes: Buffer;
}

/** What one short message holds, in octets as SMPP counts them: 160 or 153 septets, 70 or 67 units of two. */
const LIMITS = { 0: { single: 160, each: 153 }, 8: { single: 140, each: 134 } } as const;

/** 3GPP TS 23.040, 9.2.3.24.1 counts parts in one octet. */
const MOST_PARTS = 255;

export const fitsOneMessage = ({ dataCoding, characters }: EncodedText): boolean =>
  octetsOf(characters) <= LIMITS[dataCoding].single;

/**
 * Cuts a text into as many parts as `countSegments` says. A part may end an octet or two short, since no character is
 * cut in two.
 *
 * @param reference 0–255, the same in all parts of a text.
 * @returns null for a text that would need more than 255 parts.
 */
export function splitText(text: EncodedText, reference: number): readonly TextPart[] | null {
  if (fitsOneMessage(text)) return [{ hasHeader: false, bytes: Buffer.concat(text.characters) }];
  const shares: Buffer[][] = [[]];
  let used = 0;
  for (const character of text.characters) {
    if (used + character.length > LIMITS[text.dataCoding].each) {
      shares.push([]);
      used = 0;
    }
    shares.at(-1)?.push(character);
    used += character.length;
  }
  if (shares.length > MOST_PARTS) return null;
  return shares.map((share, at) => ({
    hasHeader: true,
    bytes: Buffer.concat([Buffer.of(5, 0, 3, reference, shares.length, at + 1), ...share]),
  }));
}

const octetsOf = (characters: readonly Buffer[]): number =>
  characters.reduce((sum, character) => sum + character.length, 0);
