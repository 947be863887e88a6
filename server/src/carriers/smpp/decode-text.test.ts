import { recognizeReply } from '@conversations/consent';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { cleanText, decodeText } from './decode-text.ts';
import { encodeText } from './encode-text.ts';

it.each([
  ['GSM 03.38', 0, '48656c6c6f001b65', 'Hello@€'],
  ['an extension that is not known, as its main character', 0, '1b61', 'a'],
  ['an escape at the end', 0, '411b', 'A '],
  ['two escapes', 0, '1b1b41', ' A'],
  ['ASCII, where @ is no ¡', 1, '4061247e', '@a$~'],
  ['Latin-1', 3, '4a6f7365cc81e9', 'JoseÌ\u0081é'],
  ['ISO 8859-5', 6, 'b6d0', 'Жа'],
  ['ISO 8859-8', 7, 'e9ec', 'יל'],
  ['UCS-2', 8, '005300540416', 'STЖ'],
  ['UCS-2 with a surrogate pair', 8, 'd83ddeb2', '🚲'],
  ['UCS-2 behind a byte order mark', 8, 'feff0053', 'S'],
  ['half a unit of UCS-2', 8, '00530054d8', 'ST\ufffd'],
  ['a message class with GSM 03.38', 0xf1, '00', '@'],
  ['a message class with octets', 0xf5, '53', 'S'],
  ['a message that waits, in UCS-2', 0xe0, '0053', 'S'],
  ['what calls itself binary, so that a STOP in it is seen', 4, '53544f50', 'STOP'],
  ['nothing', 0, '', ''],
])('reads %s', (_, dataCoding, hex, text) => {
  expect(decodeText(Buffer.from(hex, 'hex'), dataCoding)).toBe(text);
});

it.each([
  ['Latin-1 as GSM 03.38', 0, Buffer.from('señor', 'latin1'), 'señor'],
  ['Windows’ own Latin-1 as GSM 03.38', 0, Buffer.from('6974927320666e65', 'hex'), 'it’s fne'],
  ['UTF-8 as GSM 03.38', 0, Buffer.from('mañana 🚲'), 'mañana 🚲'],
  ['UTF-8 as ASCII', 1, Buffer.from('¿Cuándo?'), '¿Cuándo?'],
  ['UTF-8 as Latin-1', 3, Buffer.from('déjà'), 'déjà'],
  ['packed septets as GSM 03.38', 0, Buffer.from('c8329bfd6681ae6f399b0c', 'hex'), 'Hello, World'],
  ['UCS-2 as GSM 03.38', 0, Buffer.from('Hi you', 'utf16le').swap16(), 'Hi you'],
  ['UCS-2 as binary', 4, Buffer.from('Готово', 'utf16le').swap16(), 'Готово'],
  ['UCS-2 the other way round', 8, Buffer.from('señor', 'utf16le'), 'señor'],
  ['the same behind its mark', 8, Buffer.from('\ufeffГотово', 'utf16le'), 'Готово'],
  ['UCS-2 with the NUL of a C string', 8, Buffer.from('0048006900', 'hex'), 'Hi'],
  ['ASCII as UCS-2, in an odd number of octets', 8, Buffer.from('Thanks!'), 'Thanks!'],
])('C38 what cannot be what it is called is read as what it can be: %s', (_, dataCoding, bytes, text) => {
  expect(decodeText(bytes, dataCoding)).toBe(text);
});

it.each([
  ['packed septets', 0, Buffer.from('53ea1304', 'hex')],
  ['packed septets with a message class', 0xf0, Buffer.from('53ea13', 'hex')],
  ['ASCII as UCS-2', 8, Buffer.from('STOP')],
  ['UCS-2 as GSM 03.38', 0, Buffer.from('ARRÊT', 'utf16le').swap16()],
  ['UCS-2 the other way round, as GSM 03.38', 0, Buffer.from('ARRÊT', 'utf16le')],
  ['Latin-1 as GSM 03.38', 0, Buffer.from('NO MÁS', 'latin1')],
  ['UTF-8 as ASCII', 1, Buffer.from('ARRÊT')],
  ['UTF-8 as Latin-1', 3, Buffer.from('“STOP”')],
])('C13 a STOP is read, whatever its octets are called: %s', (_, dataCoding, bytes) => {
  expect(recognizeReply(cleanText(decodeText(bytes, dataCoding))).intent).toBe('opt_out');
});

it.each([
  ['a greeting whose octets are all of ASCII', '你好'],
  ['one ideograph whose second octet is zero', '一'],
  ['a pair that was cut off', 'Gut \ud83d'],
])('what can be what it is called is that: %s', (_, text) => {
  expect(decodeText(Buffer.from(text, 'utf16le').swap16(), 8)).toBe(text);
});

test('whatever a phone can write is read as it was written, in each of the alphabets that fit', () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...'stop STOP can you @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà^{}[]~|€\n\r',
      ),
      fc.constantFrom('🛑', '👩‍🔧', '’', '“', 'á', 'Ê', 'Ж', '停', '好', 'ー', 'ﷺ'),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(words, (characters) => {
      const text = characters.join('');
      const { dataCoding, characters: octets } = encodeText(text);
      expect(decodeText(Buffer.concat(octets), dataCoding)).toBe(text);
      expect(decodeText(Buffer.from(text, 'utf16le').swap16(), 8)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test('C38: what no database takes is cleaned, and the rest is kept', () => {
  expect(cleanText('ST\0OP \ud83d')).toBe('STOP \ufffd');
});
