/** What a text costs, as carriers bill it (C49). */
export interface SegmentCount {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** What the carrier bills; 0 for an empty text. */
  readonly segments: number;
  /** Length in septets (GSM-7) or 16-bit units (UCS-2). */
  readonly units: number;
  /** What one segment holds: 160 or 70 if the text needs only one, else 153 or 67. */
  readonly perSegment: number;
  /** Units that still fit without a further segment. */
  readonly remaining: number;
}

/**
 * Counts a text as carriers bill it (C49). An escape pair (`^{}[]~\|€`, form feed) and a surrogate pair are never split
 * over two segments, so a segment may end one unit short. Characters are sent as they are, no look-alikes put in their
 * place ("smart encoding" is the carrier account's choice, and it only ever makes a text shorter).
 */
export function countSegments(text: string): SegmentCount {
  const gsm = widths(text, gsmWidth);
  return gsm === null ? count('UCS-2', widths(text, ucsWidth) ?? [], 70, 67) : count('GSM-7', gsm, 160, 153);
}

function count(
  encoding: 'GSM-7' | 'UCS-2',
  chars: readonly number[],
  single: number,
  each: number,
): SegmentCount {
  const units = chars.reduce((sum, width) => sum + width, 0);
  if (units <= single) {
    return { encoding, segments: units === 0 ? 0 : 1, units, perSegment: single, remaining: single - units };
  }
  let segments = 1;
  let used = 0;
  for (const width of chars) {
    if (used + width > each) {
      segments++;
      used = 0;
    }
    used += width;
  }
  return { encoding, segments, units, perSegment: each, remaining: each - used };
}

/** The width of every character; null where one cannot be encoded. */
function widths(text: string, widthOf: (char: string) => number | null): number[] | null {
  const all: number[] = [];
  for (const char of text) {
    const width = widthOf(char);
    if (width === null) return null;
    all.push(width);
  }
  return all;
}

const ucsWidth = (char: string) => char.length;

/**
 * 3GPP TS 23.038, 6.2.1: the default alphabet in the order of its codes, less the escape itself. Twilio's calculator
 * knows it too, and a test asks it about every character; but it brings 13 kB, compressed, into a screen that counts.
 */
export const GSM7_ALPHABET =
  '@£$¥èéùìòÇ\nØø\rÅå' +
  'Δ_ΦΓΛΩΠΨΣΘΞÆæßÉ' +
  ' !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§' +
  '¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** 6.2.1.1: what is written as an escape and a second septet. */
export const GSM7_EXTENSION = '\f^{}\\[~]|€';

const GSM_WIDTHS: ReadonlyMap<string, number> = new Map([
  ...[...GSM7_ALPHABET].map((char) => [char, 1] as const),
  ...[...GSM7_EXTENSION].map((char) => [char, 2] as const),
]);

/** 1, or 2 for what needs an escape; null for what GSM-7 has not. */
const gsmWidth = (char: string): number | null => GSM_WIDTHS.get(char) ?? null;

/** The first character for which a text cannot go as GSM-7, so that each of its segments holds less than half. */
export const firstOutsideGsm7 = (text: string): string | undefined =>
  [...text].find((char) => gsmWidth(char) === null);
