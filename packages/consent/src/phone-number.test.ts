import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNational, parsePhoneNumber } from './phone-number.ts';

describe('C5 one number has one form', () => {
  test.each([
    '(512) 555-0142',
    '512.555.0142',
    '512-555-0142',
    '512 555 0142',
    '5125550142',
    '1 512 555 0142',
    '1-512-555-0142',
    '+1 512 555 0142',
    '+15125550142',
    '+1 (512) 555-0142',
    ' (512)555-0142 ',
    '\u202a+1 512 555 0142\u202c',
    '５１２５５５０１４２',
    '512\u2011555\u20110142',
  ])('%j', (input) => {
    expect(parsePhoneNumber(input, 'US')).toEqual({ e164: '+15125550142', reason: null });
  });

  test('C5 all fictional numbers are accepted, in any area', () => {
    for (const input of ['212-555-0100', '(415) 555-0199', '800 555 0155']) {
      expect(parsePhoneNumber(input, 'US').reason).toBeNull();
    }
  });

  test('C5 a number of another country, from here and from there', () => {
    expect(parsePhoneNumber('+44 20 7946 0018', 'US').e164).toBe('+442079460018');
    expect(parsePhoneNumber('011 44 20 7946 0018', 'US').e164).toBe('+442079460018');
    expect(parsePhoneNumber('020 7946 0018', 'gb').e164).toBe('+442079460018');
  });

  test.each([
    ['', 'not_a_number'],
    ['Bob', 'not_a_number'],
    ['call 512-555-0142 now', 'not_a_number'],
    ['512-555-0142 or 512-555-0143', 'not_a_number'],
    ['555-0142', 'too_short'],
    ['72345', 'too_short'],
    ['512-555-01422', 'too_long'],
    ['1'.repeat(400), 'too_long'],
    ['+999 123 456', 'unknown_country'],
    ['012-555-0142', 'impossible'],
    ['512-155-0142', 'impossible'],
    ['0000000000', 'impossible'],
    ['512-555-0142 x12', 'has_extension'],
  ])('C5 %j is refused: %s', (input, reason) => {
    expect(parsePhoneNumber(input, 'US')).toEqual({ e164: null, reason });
  });

  test('C5 nothing throws, and what is accepted is accepted again as it is', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789+()-. x\u0000'), maxLength: 20 });
    fc.assert(
      fc.property(
        fc.oneof(digits, fc.string({ unit: 'binary' })),
        fc.constantFrom('US', 'CA', 'GB', 'XX', ''),
        (input, country) => {
          const { e164 } = parsePhoneNumber(input, country);
          if (e164 === null) return;
          expect(e164).toMatch(/^\+[1-9]\d{3,14}$/);
          expect(parsePhoneNumber(e164, 'US').e164).toBe(e164);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('M8 numbers are shown as people write them', () => {
  test.each([
    ['+15125550142', '(512) 555-0142'],
    ['+442079460018', '020 7946 0018'],
    ['Bob', 'Bob'],
    ['', ''],
  ])('%j', (e164, shown) => {
    expect(formatNational(e164)).toBe(shown);
  });
});
