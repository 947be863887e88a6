import { recognizeReply } from '@conversations/consent';
import { type DefaultAlphabet, ESCAPE, GSM_CODES, GSM_EXTENSION_CODES } from './encode-text.ts';

/**
 * What a phone wrote, by its data_coding (SMPP 3.4, 5.2.19). Nothing is refused: what cannot be read is U+FFFD (C38).
 *
 * Some SMSCs pass the octets on and lose what they are. Octets that cannot be what they are called are read as what they
 * can be; and where they are a STOP in another of the ways in which phones and SMSCs write, that is what they are (C13).
 */
export function decodeText(
  bytes: Buffer,
  dataCoding: number,
  defaultAlphabet: DefaultAlphabet = 'gsm',
): string {
  const called = dataCoding === 0 ? defaultAlphabet : alphabetOf(dataCoding);
  if (called !== 'ucs2' && bytes.every(isPlain)) return READ[called](bytes);
  const text = likeliest(bytes, called);
  if (isStop(text)) return text;
  return EVERY_WAY.map((way) => READ[way](bytes)).find((other) => isReadable(other) && isStop(other)) ?? text;
}

/** Of ASCII, where all ways but UCS-2 agree on letters. */
const isPlain = (octet: number): boolean =>
  (octet >= 0x20 && octet < 0x7f) || octet === 0x0a || octet === 0x0d;

function likeliest(bytes: Buffer, called: Alphabet): string {
  if (called !== 'ucs2' && everySecondIsZero(bytes, 0)) return READ.ucs2(bytes);
  // Nobody writes "Ã©".
  const utf8 = called !== 'ucs2' && bytes.some((octet) => octet > 0x7f) ? READ.utf8(bytes) : null;
  if (utf8 !== null && isReadable(utf8)) return utf8;
  const text = READ[called](bytes);
  if (isReadable(text)) return text;
  return INSTEAD[called].map((way) => READ[way](bytes)).find(isReadable) ?? text;
}

type Alphabet = 'gsm' | 'ascii' | 'latin1' | 'cyrillic' | 'hebrew' | 'ucs2';
type Way = Alphabet | 'packed' | 'utf8' | 'windows' | 'ucs2le';

const READ: Readonly<Record<Way, (bytes: Buffer) => string>> = {
  gsm: decodeGsm,
  ascii: by('us-ascii'),
  latin1: (bytes) => bytes.toString('latin1'),
  cyrillic: by('iso-8859-5'),
  hebrew: by('iso-8859-8'),
  ucs2: decodeUcs2,
  packed: (bytes) => decodeGsm(unpacked(bytes)),
  utf8: by('utf-8'),
  windows: by('windows-1252'),
  ucs2le: by('utf-16le'),
};

const EVERY_WAY: readonly Way[] = ['windows', 'utf8', 'ucs2', 'ucs2le', 'packed'];

/** Where octets cannot be what they are called: the likeliest first. */
const INSTEAD: Readonly<Record<Alphabet, readonly Way[]>> = {
  gsm: ['windows', 'packed'],
  ascii: ['ucs2'],
  latin1: ['windows', 'ucs2'],
  cyrillic: [],
  hebrew: [],
  ucs2: ['utf8'],
};

/** By a keyword: likeness finds words in octets that are none. */
function isStop(text: string): boolean {
  const { intent, tier } = recognizeReply(cleanText(text));
  return intent === 'opt_out' && tier !== 'plain';
}

/** No octet of it is left over, and nothing in it that no phone writes. */
const isReadable = (text: string): boolean =>
  text.isWellFormed() && !/[\p{Cc}\ufffd-\uffff]/u.test(text.replaceAll(/[\t\n\f\r]/g, ''));

function by(encoding: string): (bytes: Buffer) => string {
  return (bytes) => new TextDecoder(encoding).decode(bytes);
}

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

/** Septets as phones pack them, eight in seven octets (3GPP TS 23.038, 6.1.2.1.1). */
function unpacked(bytes: Buffer): Buffer {
  const septets: number[] = [];
  let [held, bits] = [0, 0];
  for (const octet of bytes) {
    held |= octet << bits;
    bits += 8;
    while (bits >= 7) {
      septets.push(held & 0x7f);
      held >>= 7;
      bits -= 7;
    }
  }
  // What fills the last octet is no character, or the carriage return that stands for none.
  if (bytes.length % 7 === 0 && (septets.at(-1) === 0 || septets.at(-1) === 0x0d)) septets.pop();
  return Buffer.from(septets);
}

function decodeUcs2(bytes: Buffer): string {
  // A C string's NUL is no half of a character.
  const all = bytes.length % 2 === 1 && bytes.at(-1) === 0 ? bytes.subarray(0, -1) : bytes;
  if (isLittleEndian(all)) return READ.ucs2le(all);
  const even = Buffer.from(all.subarray(0, all.length & ~1)).swap16();
  const text = even.toString('utf16le').replace(/^\ufeff/, '');
  return even.length === all.length ? text : `${text}\ufffd`;
}

/** By its byte order mark, or because it would be ideographs alone, each with a second octet of zero. */
const isLittleEndian = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || everySecondIsZero(bytes, 1);

const everySecondIsZero = (bytes: Buffer, from: 0 | 1): boolean =>
  bytes.length >= 4 && bytes.length % 2 === 0 && bytes.every((octet, at) => at % 2 !== from || octet === 0);

/** PostgreSQL takes no NUL and UTF-8 has no lone surrogates; neither is a reason to refuse a text (C38). */
export const cleanText = (text: string): string => text.replaceAll('\0', '').toWellFormed();
