import { expect, it, test } from 'vitest';
import { cleanText, decodeText } from './decode-text.ts';

it.each([
  ['GSM 03.38', 0, '48656c6c6f001b65', 'Hello@€'],
  ['an extension that is not known, as its main character', 0, '1b61', 'a'],
  ['an escape at the end', 0, '411b', 'A '],
  ['two escapes', 0, '1b1b41', ' A'],
  ['an octet beyond septets', 0, '41e9', 'A\ufffd'],
  ['ASCII, where @ is no ¡', 1, '4061247e', '@a$~'],
  ['Latin-1', 3, '4a6f7365cc81e9', 'JoseÌ\u0081é'],
  ['ISO 8859-5', 6, 'b6d0', 'Жа'],
  ['ISO 8859-8', 7, 'e9ec', 'יל'],
  ['UCS-2', 8, '005300540416', 'STЖ'],
  ['UCS-2 with a surrogate pair', 8, 'd83ddeb2', '🚲'],
  ['UCS-2 behind a byte order mark', 8, 'feff0053', 'S'],
  ['half a unit of UCS-2', 8, '005300', 'S\ufffd'],
  ['a message class with GSM 03.38', 0xf1, '00', '@'],
  ['a message class with octets', 0xf5, '53', 'S'],
  ['a message that waits, in UCS-2', 0xe0, '0053', 'S'],
  ['what calls itself binary, so that a STOP in it is seen', 4, '53544f50', 'STOP'],
  ['nothing', 0, '', ''],
])('reads %s', (_, dataCoding, hex, text) => {
  expect(decodeText(Buffer.from(hex, 'hex'), dataCoding)).toBe(text);
});

test('C38: what no database takes is cleaned, and the rest is kept', () => {
  expect(cleanText('ST\0OP \ud83d')).toBe('STOP \ufffd');
});
