/**
 * Standard base64 (RFC 4648, section 4) in its one canonical form: padded, and with zero bits in the padding (3.5).
 * Other spellings of the same bytes are refused, so that a text is changed wherever a character of it is.
 *
 * @param length the number of bytes that must come out; left out, any
 * @returns the bytes, or null where the text is not that
 */
export function decodeBase64(text: string, length?: number): Uint8Array | null {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) return null;
  return length === undefined || bytes.length === length ? bytes : null;
}
