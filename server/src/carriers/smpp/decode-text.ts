import { type DefaultAlphabet, ESCAPE, GSM_CODES, GSM_EXTENSION_CODES } from './encode-text.ts';

/** What a phone wrote, by its data_coding (SMPP 3.4, 5.2.19). Nothing is refused: what cannot be read is U+FFFD (C38). */
export function decodeText(
  bytes: Buffer,
  dataCoding: number,
  defaultAlphabet: DefaultAlphabet = 'gsm',
): string {
  switch (dataCoding === 0 ? defaultAlphabet : alphabetOf(dataCoding)) {
    case 'gsm':
      return decodeGsm(bytes);
    case 'ascii':
      return new TextDecoder('us-ascii').decode(bytes);
    case 'latin1':
      return bytes.toString('latin1');
    case 'cyrillic':
      return new TextDecoder('iso-8859-5').decode(bytes);
    case 'hebrew':
      return new TextDecoder('iso-8859-8').decode(bytes);
    case 'ucs2':
      return decodeUcs2(bytes);
  }
}

type Alphabet = 'gsm' | 'ascii' | 'latin1' | 'cyrillic' | 'hebrew' | 'ucs2';

function alphabetOf(dataCoding: number): Alphabet {
  // GSM 03.38 data coding groups, which SMSCs pass through: message waiting, and the message class.
  if (dataCoding >= 0xf0) return (dataCoding & 0x04) === 0 ? 'gsm' : 'latin1';
  if (dataCoding >= 0xe0) return 'ucs2';
  if (dataCoding >= 0xc0) return 'gsm';
  switch (dataCoding & 0x0f) {
    case 0:
      return 'gsm';
    case 1:
      return 'ascii';
    case 6:
      return 'cyrillic';
    case 7:
      return 'hebrew';
    case 8:
      return 'ucs2';
    // Latin-1, and whatever else: so a STOP in octets that call themselves binary is read all the same.
    default:
      return 'latin1';
  }
}

const CHARACTERS = new Map([...GSM_CODES].map(([character, code]) => [code, character]));
const EXTENSION = new Map([...GSM_EXTENSION_CODES].map(([character, code]) => [code, character]));

function decodeGsm(bytes: Buffer): string {
  let text = '';
  let escaped = false;
  for (const code of bytes) {
    if (escaped) {
      // 23.038, 6.2.1.1: an extension that is not known is shown as the character of the main table; two escapes
      // stand for a table that does not exist yet, and are a space.
      text += code === ESCAPE ? ' ' : (EXTENSION.get(code) ?? CHARACTERS.get(code) ?? '\ufffd');
      escaped = false;
    } else if (code === ESCAPE) {
      escaped = true;
    } else {
      text += CHARACTERS.get(code) ?? '\ufffd';
    }
  }
  return escaped ? `${text} ` : text;
}

function decodeUcs2(bytes: Buffer): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
  const text = even.toString('utf16le').replace(/^\ufeff/, '');
  return even.length === bytes.length ? text : `${text}\ufffd`;
}

/** PostgreSQL takes no NUL and UTF-8 has no lone surrogates; neither is a reason to refuse a text (C38). */
export const cleanText = (text: string): string => text.replaceAll('\0', '').toWellFormed();
