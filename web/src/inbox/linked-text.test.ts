import { expect, test } from 'vitest';
import { piecesOf } from './linked-text.ts';

/** What can be followed in it, and where to. */
const linksIn = (text: string) =>
  piecesOf(text).flatMap((piece) => (piece.href === null ? [] : [[piece.text, piece.href]]));

test('addresses are followed without what ends the sentence', () => {
  expect(linksIn('See https://bell.example/fit?a=1, or (http://bell.example/map).')).toEqual([
    ['https://bell.example/fit?a=1', 'https://bell.example/fit?a=1'],
    ['http://bell.example/map', 'http://bell.example/map'],
  ]);
});

test('phone numbers are called, however they are written', () => {
  expect(linksIn('(512) 555-0142 or 512.555.0143, +1 512-555-0144.')).toEqual([
    ['(512) 555-0142', 'tel:+15125550142'],
    ['512.555.0143', 'tel:+15125550143'],
    ['+1 512-555-0144', 'tel:+15125550144'],
  ]);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,hello',
  'bell.example',
  'order 1042, 12.05.2026',
  'serial 1234-512-555-01429',
  'https://',
])('%s leads nowhere', (text) => {
  expect(linksIn(text)).toEqual([]);
});

test('the pieces are the text, to the letter', () => {
  for (const text of [
    '',
    'hi',
    'Call (512) 555-0142!\nOr https://a.example/(b).',
    'https://a.example https://b.example',
  ])
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
});
